import t from 'tap';
import { listFor } from '../../src/fim/list-lookup.ts';
import { readModel } from '../../src/fim/read-model.ts';
import { fileOf } from '../helpers/files.ts';
import { fixture, list } from '../helpers/fim.ts';
import { contextOf } from '../helpers/nodes.ts';

t.test('the code list of a reference: beside the schema first, then the newest', async (t) => {
  const named = (path: string, urn: string, version: string) => fileOf(path, list(urn, version, ['1', '2']));
  const documents = [
    named('a/alt.xml', 'urn:de:a', '1'),
    named('a/neu.xml', 'urn:de:a', '3'),
    named('b/mittel.xml', 'urn:de:a', '2'),
    named('b/C12000101_genericode.xml', 'urn:de:c', '1'),
    named('urn.de.d_1.xml', '', ''),
    fileOf('kaputt.xml', '<gc:CodeList xmlns:gc="http://docs.oasis-open.org/codelist/ns/genericode/1.0/">', {
      declarations: [],
    }),
  ];
  const { service } = contextOf({ documents });
  const field = readModel(fixture('datenfeld-3.0.0.xml'))!.main!;
  const cases: readonly (readonly [
    from: string,
    id: string,
    urn: string,
    version: string,
    found: string | undefined,
  ])[] = [
    ['b/s.xml', '', 'urn:de:a', '', 'b/mittel.xml'],
    ['c/s.xml', '', 'urn:de:a', '', 'a/neu.xml'],
    ['b/s.xml', '', 'urn:de:a', '1', 'a/alt.xml'],
    ['b/s.xml', '', 'urn:de:a', '9', undefined],
    ['b/s.xml', 'C12000101', 'urn:de:anders', '1', 'b/C12000101_genericode.xml'],
    ['b/s.xml', 'C12000101V1.0', '', '', 'b/C12000101_genericode.xml'],
    ['s.xml', '', 'urn:de:d', '1', 'urn.de.d_1.xml'],
    ['s.xml', '', '', '', undefined],
  ];
  for (const [from, id, canonicalIdentification, version, wanted] of cases) {
    const reference = { node: field.node, field, id, canonicalIdentification, version, canonicalVersionUri: '' };
    const found = listFor(reference, fileOf(from, fixture('datenfeld-3.0.0.xml')), service);
    t.equal(found?.relative, wanted, `${from}: ${id || canonicalIdentification}_${version}`);
  }
});
