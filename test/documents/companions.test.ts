import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { namedFile } from '../../src/documents/folder-source.ts';
import { openLoose } from '../../src/documents/open.ts';

const FIXTURES = join('rulesets', 'fim-datenfelder', '1.8.0', 'fixtures');
const list = (urn: string) =>
  `<gc:CodeList xmlns:gc="http://docs.oasis-open.org/codelist/ns/genericode/1.0/"><Identification><CanonicalUri>${urn}</CanonicalUri></Identification></gc:CodeList>`;
t.test('beside a named data schema, the code lists that it names are read', (t) => {
  const folder = t.testdir();
  copyFileSync(join(FIXTURES, 'schema-2.0.xml'), join(folder, 'schema.xml'));
  writeFileSync(join(folder, 'C12000101_genericode.xml'), list('urn:de:anders'));
  writeFileSync(join(folder, 'abholort.xml'), list('urn:de:musterhausen:codeliste:lastenrad.abholort'));
  writeFileSync(join(folder, 'fremd.xml'), list('urn:de:fremd'));
  writeFileSync(join(folder, 'notiz.xml'), '<notiz>CodeList</notiz>');
  const open = (named: boolean, path = 'schema.xml') =>
    openLoose([{ ...namedFile(join(folder, 'schema.xml'), path), named }], { maxBytes: 1e6 }).documents;
  const paths = open(true).map((document) => [document.path, document.kind]);
  t.strictSame(paths, [
    ['schema.xml', 'xdatenfelder'],
    ['C12000101_genericode.xml', 'genericode'],
    ['abholort.xml', 'genericode'],
  ]);
  t.strictSame(
    open(true, '../daten/schema.xml').map((document) => document.path),
    ['../daten/schema.xml', '../daten/C12000101_genericode.xml', '../daten/abholort.xml'],
  );
  t.equal(open(false).length, 1, 'a folder brings its files along by itself');
  t.end();
});
