import { XMLBuilder } from 'fast-xml-parser';

/** Writes JUnit XML: attributes are the keys with an `@`, what is empty closes itself. */
export const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  format: true,
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
});
