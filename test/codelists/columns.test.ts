import t from 'tap';
import { codeColumn, readGenericode } from '../../src/codelists/columns.ts';
import { list } from '../helpers/fim.ts';

t.test('genericode: both forms, and what is none', async (t) => {
  const oasis = list('urn:de:a', '1', ['1', '2']);
  const editor = oasis.replace('<gc:CodeList xmlns:gc', '<CodeList xmlns').replace('</gc:', '</');
  for (const text of [oasis, editor]) {
    t.match(readGenericode(text), {
      canonicalUri: 'urn:de:a',
      version: '1',
      columns: ['code', 'name'],
      rows: { length: 2 },
    });
  }
  t.equal(readGenericode('<CodeList/>'), null);
  t.equal(readGenericode('<a'), null);
});
t.test('genericode: the column of the codes', async (t) => {
  const keyed = (keys: string) => readGenericode(list('urn:de:a', '1', []).replace(/<Key.*<\/Key>/s, keys))!;
  const key = (id: string, column: string) => `<Key Id="${id}"><ColumnRef Ref="${column}"/></Key>`;
  t.equal(codeColumn(keyed(key('k', 'name') + key('codeKey', 'code'))), 'code', 'codeKey is surest');
  t.equal(codeColumn(keyed(key('k', 'name') + key('l', 'code'))), 'name', 'else the first key');
  t.equal(codeColumn(keyed('')), undefined);
  t.equal(codeColumn(keyed('<Key Id="codeKey"/>')), undefined);
  const rows = '<Row><Value><SimpleValue>1</SimpleValue></Value><Value><SimpleValue>eins</SimpleValue></Value></Row>';
  const positional = readGenericode(list('urn:de:a', '1', []).replace('<SimpleCodeList>', `<SimpleCodeList>${rows}`))!;
  t.strictSame(
    [...positional.rows[0]!],
    [
      ['code', '1'],
      ['name', 'eins'],
    ],
    'values without a column go by position',
  );
});
