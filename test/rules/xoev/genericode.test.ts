import { broken, ok } from '../../helpers/case-facts.ts';
import { type Case, cases, type Expected, everySentence } from '../../helpers/kind-cases.ts';

const GC = 'http://docs.oasis-open.org/codelist/ns/genericode/1.0/';
const IDENTIFICATION =
  '<Identification><ShortName>f</ShortName><Version>1</Version><CanonicalUri>urn:de:f</CanonicalUri><CanonicalVersionUri>urn:de:f_1</CanonicalVersionUri></Identification>';
const column = (id: string, use = ' Use="required"') =>
  `<Column Id="${id}"${use}><ShortName>${id}</ShortName><Data Type="string"/></Column>`;
const keyOf = (...columns: string[]) =>
  `<Key Id="k"><ShortName>k</ShortName>${columns.map((one) => `<ColumnRef Ref="${one}"/>`).join('')}</Key>`;
const cell = (value: string, id = 'c') =>
  `<Value${id === '' ? '' : ` ColumnRef="${id}"`}><SimpleValue>${value}</SimpleValue></Value>`;
const row = (...cells: string[]) => `<Row>${cells.join('')}</Row>`;
interface ListParts {
  readonly identification?: string;
  readonly columns?: string;
  readonly rows?: string;
  readonly after?: string;
}
const listXml = ({
  identification = IDENTIFICATION,
  columns = column('c') + column('n', ' Use="optional"') + keyOf('c'),
  rows = row(cell('1'), cell('eins', 'n')),
  after = '',
}: ListParts) =>
  `<g:CodeList xmlns:g="${GC}">${identification}<ColumnSet>${columns}</ColumnSet><SimpleCodeList>${rows}</SimpleCodeList>${after}</g:CodeList>`;
const gc = (check: string, parts: ListParts | string, yields?: readonly Expected[], relative?: string): Case => ({
  xml: typeof parts === 'string' ? parts : listXml(parts),
  kind: 'genericode',
  ...(relative ? { relative } : {}),
  with: { check },
  ...(yields ? { yields } : {}),
});
const ROW = '/g:CodeList/SimpleCodeList/Row';
const noList = `<g:ColumnSet xmlns:g="${GC}"/>`;
cases('genericode', {
  valid: [
    gc('structure', {}),
    gc('structure', { rows: '' }),
    gc('structure', {
      identification: `<Annotation><Description><x xmlns="urn:x"><y/></x></Description></Annotation>${IDENTIFICATION}`,
    }),
    gc(
      'structure',
      `<CodeList xmlns="${GC}">${IDENTIFICATION}<ColumnSet>${column('c')}${keyOf('c')}</ColumnSet></CodeList>`,
    ),
    gc('no-namespace', {}),
    gc('keys', {}),
    gc('keys', {
      columns: column('c') + column('n') + keyOf('c', 'n'),
      rows: row(cell('1'), cell('a', 'n')) + row(cell('1'), cell('b', 'n')),
    }),
    gc('keys', { columns: column('c', '') + keyOf('c'), rows: row(cell('1')) }),
    gc('columns', {}),
    gc('columns', { rows: row(cell('1', ''), cell('x', '')) }),
    gc('required', {}),
    gc('required', { rows: row(cell('1')) }),
    gc('file-name', {}, undefined, 'listen/F_1.xml'),
  ],
  invalid: [
    { fault: broken, with: { check: 'structure' }, yields: [{ code: 'unreadable', gap: 'unverified' }] },
    ...['structure', 'no-namespace', 'keys'].map((check) => gc(check, noList, [{ code: 'no-list', gap: ok }])),
    gc('keys', { rows: '' }, [{ code: 'no-rows', gap: ok }]),
    gc('structure', { identification: '' }, [
      { code: 'missing', pointer: '/g:CodeList', says: 'In „CodeList“ fehlt das Element „Identification“.' },
    ]),
    gc('structure', { columns: `${column('c')}<Key Id="k"><ShortName>k</ShortName></Key>` }, [
      { code: 'missing', pointer: '/g:CodeList/ColumnSet/Key', args: { child: 'ColumnRef', parent: 'Key' } },
    ]),
    gc('structure', { identification: IDENTIFICATION.replace('<Version>', '<Farbe/><Version>') }, [
      {
        code: 'unexpected',
        pointer: '/g:CodeList/Identification/Farbe',
        args: { child: 'Farbe', parent: 'Identification' },
      },
    ]),
    gc('structure', { identification: IDENTIFICATION.replace('<Version>', '<x:a xmlns:x="urn:x"/><Version>') }, [
      { code: 'unexpected', pointer: '/g:CodeList/Identification/x:a' },
    ]),
    gc(
      'structure',
      { identification: `<Annotation><Description><Farbe/></Description></Annotation>${IDENTIFICATION}` },
      [{ code: 'unexpected', pointer: '/g:CodeList/Annotation/Description/Farbe' }],
    ),
    gc(
      'structure',
      { identification: IDENTIFICATION.replace('<Version>1</Version>', '<Version>1</Version><Version>2</Version>') },
      [{ code: 'repeated', pointer: '/g:CodeList/Identification/Version[2]' }],
    ),
    gc(
      'structure',
      { identification: IDENTIFICATION.replace('<Version>', '<CanonicalUri>urn:x</CanonicalUri><Version>') },
      [
        { code: 'missing', args: { child: 'Version' } },
        { code: 'out-of-order', pointer: '/g:CodeList/Identification/Version' },
        { code: 'repeated', pointer: '/g:CodeList/Identification/CanonicalUri[2]' },
      ],
    ),
    gc('structure', { columns: column('c', '') + keyOf('c') }, [
      { code: 'no-attribute', pointer: '/g:CodeList/ColumnSet/Column', args: { element: 'Column', attribute: 'Use' } },
    ]),
    gc('structure', { columns: column('c', ' Use="ja"') + keyOf('c') }, [
      { code: 'wrong-use', pointer: '/g:CodeList/ColumnSet/Column/@Use', args: { value: 'ja' } },
    ]),
    gc('no-namespace', `<CodeList xmlns="${GC}">${IDENTIFICATION}</CodeList>`, [
      { code: 'qualified', pointer: '/*/*', args: { element: 'Identification' } },
    ]),
    gc('keys', { rows: row(cell('1')) + row(cell('2')) + row(cell(' 1 ')) }, [
      { code: 'same-key', pointer: `${ROW}[3]/Value`, related: [`${ROW}[1]/Value`], args: { value: '1', key: 'k' } },
    ]),
    gc('keys', { rows: row(cell(' ')) + row(cell('x', 'n')) }, [
      { code: 'empty-key', pointer: `${ROW}[1]/Value`, args: { column: 'c', row: 1 } },
      { code: 'empty-key', pointer: `${ROW}[2]`, args: { column: 'c', row: 2 } },
    ]),
    gc('keys', { columns: column('c', ' Use="optional"') + keyOf('c'), rows: row(cell('1')) }, [
      { code: 'optional-key', args: { column: 'c' } },
    ]),
    gc(
      'keys',
      { columns: `<KeyRef Id="r" ExternalRef="k"><CanonicalVersionUri>urn:x</CanonicalVersionUri></KeyRef>` },
      [{ code: 'external', gap: 'unverified' }],
    ),
    gc('columns', { rows: row(cell('1'), cell('x', 'z')) }, [
      { code: 'no-column', pointer: `${ROW}/Value[2]/@ColumnRef`, args: { value: 'z', row: 1 } },
    ]),
    gc('columns', { rows: row(cell('1', ''), cell('2', ''), cell('3', '')) }, [
      { code: 'no-next-column', pointer: `${ROW}/Value[3]`, args: { row: 1 } },
    ]),
    gc('columns', { rows: row(cell('1'), cell('2')) }, [
      { code: 'same-column', pointer: `${ROW}/Value[2]`, related: [`${ROW}/Value[1]`] },
    ]),
    gc('required', { rows: row(cell('x', 'n')) + row('<Value ColumnRef="c"/>') }, [
      { code: 'no-value', pointer: `${ROW}[1]`, args: { column: 'c', row: 1 } },
      { code: 'no-value', pointer: `${ROW}[2]`, args: { column: 'c', row: 2 } },
    ]),
    gc('file-name', {}, [{ code: 'other-file', args: { file: 'F_2.xml', value: '1' } }], 'F_2.xml'),
    gc('file-name', {}, [{ code: 'no-version', gap: ok }], 'codeliste.xml'),
    gc('file-name', {}, [{ code: 'no-version', gap: ok }], 'C60000016_genericode.xml'),
  ],
});

everySentence('genericode');
