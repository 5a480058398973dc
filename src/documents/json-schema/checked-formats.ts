import { FORMATS } from '../../text/formats.ts';

/** Our formats as ajv asks for them, the same for what is compiled at build time (src/generated/inline-schemas.js) and at run time. */
export const CHECKED_FORMATS: Readonly<Record<string, (text: string) => boolean>> = Object.fromEntries(
  Object.entries(FORMATS).map(([name, complaint]) => [name, (text: string) => complaint(text) === null]),
);
