import type { Text } from '../../base/nouns.ts';
import { DATA_FAULTS } from './data.ts';
import { FILE_FAULTS } from './file.ts';
import { OTHER_FORMATS } from './other-formats.ts';
import { XML_FAULTS } from './xml.ts';

/** Why a file cannot be read: one sentence per code of a Fault, whatever parser met it. */
export const FAULTS: Readonly<Record<string, Text>> = {
  ...FILE_FAULTS,
  ...OTHER_FORMATS,
  ...DATA_FAULTS,
  ...XML_FAULTS,
};
