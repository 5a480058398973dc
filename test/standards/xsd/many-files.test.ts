import t from 'tap';
import { Components } from '../../../src/standards/xsd/components.ts';

const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';

/** A schema of many files that all include the one before and are all included by the first. */
function readingOf(count: number): { reads: number; references: number; nodes: number } {
  const include = (index: number): string => `<xs:include schemaLocation="${index}.xsd"/>`;
  const files = new Map(
    [...Array(count).keys()].map((index) => [
      `${index}.xsd`,
      `<xs:schema ${XS} targetNamespace="urn:a">${index > 0 ? include(index - 1) : ''}<xs:element name="e${index}" substitutionGroup="head" xmlns=""/></xs:schema>`,
    ]),
  );
  files.set(
    'main.xsd',
    `<xs:schema ${XS} targetNamespace="urn:a">${[...Array(count).keys()].map(include).join('')}<xs:element name="head"/></xs:schema>`,
  );
  let [reads, references] = [0, 0];
  const { complete, nodes } = new Components('main.xsd', {
    text(file) {
      reads += 1;
      return files.get(file) ?? null;
    },
    locate(_, location) {
      references += 1;
      return files.has(location) ? location : null;
    },
  });
  t.ok(complete);
  return { reads, references, nodes: nodes.length };
}

t.test('a schema of many files costs in proportion to their number: each is read once', async (t) => {
  for (const count of [50, 100, 200, 400]) {
    const { reads, references } = readingOf(count);
    t.equal(reads, count + 1, `${count} files are read once each`);
    t.equal(references, 2 * count - 1, 'each reference is followed once');
  }
});
