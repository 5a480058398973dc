import t from 'tap';
import { isNewer } from '../../src/codelists/code-list.ts';
import { listFor } from '../../src/fim/list-lookup.ts';
import type { CodelistReference } from '../../src/fim/model.ts';
import { compareEditions } from '../../src/text/versions.ts';
import { fileOf } from '../helpers/files.ts';
import { contextOf } from '../helpers/nodes.ts';

t.test('versions of code lists in their order', async (t) => {
  for (const versions of [
    ['', '1', '2', '9', '10', '100'],
    ['1.0', '1.2', '1.10', '2.0', '10.0'],
    ['2020-05-11', '2023-12-31', '2024-06-01', '2024-08-01', '2025-02-01'],
    ['2024-9-1', '2024-10-1', '2024-10-02'],
    ['1.0-rc1', '1.0-rc9', '1.0-rc10', '1.0', '1.0.1', '1.1'],
    ['9a', '9b', '10a'],
    ['V9', 'V10', 'V10.1'],
    ['2023-Q4', '2024-Q1', '2024-Q2'],
    ['1.0', '2022-07-01', '2024', '2024-01-15', '20240115', 'abcd-ef-gh'],
    ['9007199254740992', '9007199254740993'],
  ]) {
    const mixed = [...versions].sort().reverse();
    t.same(mixed.sort(compareEditions), versions, versions.join(' '));
    for (const version of versions) t.equal(compareEditions(version, version), 0, `${version} is itself`);
  }
  t.equal(compareEditions('01', '1'), 0, 'a leading zero counts nothing');
});

t.test('a list is outdated only by one whose version is written alike', async (t) => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['10', '9', true],
    ['9', '10', false],
    ['1.0-rc10', '1.0-rc9', true],
    ['2024-08-01', '2023-12-31', true],
    ['2024-08-01', '2024', false],
    ['1.0-rc1', '1.0', false],
  ];
  for (const [version, than, newer] of cases) t.equal(isNewer(version, than), newer, `${version} > ${than}`);
});

t.test('of several versions a reference without one means the newest', async (t) => {
  const list = (version: string) =>
    `<g:CodeList xmlns:g="http://docs.oasis-open.org/codelist/ns/genericode/1.0/"><Identification><Version>${version}</Version><CanonicalUri>urn:de:a</CanonicalUri></Identification></g:CodeList>`;
  const reference = { id: '', canonicalIdentification: 'urn:de:a', version: '', canonicalVersionUri: '' };
  for (const [versions, newest] of [
    [['9', '10'], '10'],
    [['10', '9'], '10'],
    [['1.10', '1.9', '1.2'], '1.10'],
    [['2024-08-01', '2025-01-01', '2024-12-31'], '2025-01-01'],
    [['1.0', '1.0-rc2'], '1.0'],
  ] as const) {
    const documents = versions.map((version) => fileOf(`${version}.xml`, list(version)));
    const { service } = contextOf({ documents });
    const found = listFor(reference as CodelistReference, fileOf('schema.xml', '<a/>'), service);
    t.equal(found?.relative, `${newest}.xml`, versions.join(' '));
  }
});
