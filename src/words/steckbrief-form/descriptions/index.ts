import { FILES } from './files.ts';
import { OPERATION } from './operation.ts';
import { PROCEDURE } from './procedure.ts';
import { QUALITY } from './quality.ts';
import { SERVICE } from './service.ts';

/**
 * What the Steckbrief schema says of its entries, in English, by the German description without what it says of YAML. The
 * schema itself is German, because those who fill it are; a form may be read by others. A test asks that none is missing.
 */
export const STECKBRIEF_IN_ENGLISH: Readonly<Record<string, string>> = {
  ...SERVICE,
  ...FILES,
  ...PROCEDURE,
  ...QUALITY,
  ...OPERATION,
};
