import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { CodeLists } from '../../src/codelists/code-list.ts';
import { genericodeOf, identityOf, readGenericode } from '../../src/codelists/columns.ts';
import { isCodeListRoot, listIdentity } from '../../src/documents/genericode.ts';
import { scanXml } from '../../src/documents/xml/xml-scan.ts';
import { listsOf } from '../../src/xoev/service-lists.ts';
import { fileOf } from '../helpers/files.ts';

const GENERICODE = 'http://docs.oasis-open.org/codelist/ns/genericode/1.0/';
const said = (uri: string, version: string) =>
  `<Identification><ShortName>f</ShortName><Version>${version}</Version><CanonicalUri>${uri}</CanonicalUri><CanonicalVersionUri>${uri}_${version}</CanonicalVersionUri></Identification>`;
const ROWS =
  '<ColumnSet><Column Id="c" Use="required"/><Key Id="k"><ColumnRef Ref="c"/></Key></ColumnSet><SimpleCodeList><Row><Value ColumnRef="c"><SimpleValue>a</SimpleValue></Value></Row></SimpleCodeList>';
const list = (inside: string, root = 'g:CodeList', xmlns = 'xmlns:g') =>
  `<?xml version="1.0"?>\n<!-- <CodeList> --><${root} ${xmlns}="${GENERICODE}">${inside}</${root}>`;
const A1 = { canonicalUri: 'urn:a', version: '1', canonicalVersionUri: 'urn:a_1' };
const NOTHING = { canonicalUri: '', version: '', canonicalVersionUri: '' };

t.test('what a code list calls itself', async (t) => {
  const cases: readonly (readonly [what: string, text: string, identity: object | null])[] = [
    ['children without a namespace', list(said('urn:a', '1')), A1],
    ['children in that of the root', list(said('urn:a', '1'), 'CodeList', 'xmlns'), A1],
    ['children with a prefix', list(said('urn:a', '1').replaceAll(/<(\/?)/g, '<$1g:')), A1],
    ['blanks and references', list(said(' urn:&#97; ', '\n 1\n')).replace('urn:&#97; _\n 1\n', 'urn:a_1'), A1],
    [
      'CDATA and comments',
      list(
        said('<![CDATA[urn:a]]>', '1<!-- 2 -->').replace(
          /<C\w+VersionUri>.*?_.*?<\//,
          '<CanonicalVersionUri>urn:a_1</',
        ),
      ),
      A1,
    ],
    ['a version elsewhere', list(`<Annotation><Version>9</Version></Annotation>${said('urn:a', '1')}`), A1],
    [
      'a version below another element',
      list(`<Identification><Agency><Version>9</Version></Agency></Identification>`),
      NOTHING,
    ],
    ['the first of two', list(said('urn:a', '1') + said('urn:b', '2')), A1],
    ['behind its rows', list(ROWS + said('urn:a', '1')), A1],
    ['no name at all', list(ROWS), NOTHING],
    ['the beginning of a file', list(said('urn:a', '1') + ROWS).split('<Column ')[0]!, A1],
    ['cut within a name', list(said('urn:a', '1')).split('urn:a_1')[0]!, { ...A1, canonicalVersionUri: '' }],
    ['another namespace', list(said('urn:a', '1')).replaceAll('/1.0/', '/2.0/'), null],
    ['another root', list(said('urn:a', '1'), 'g:ColumnSet'), null],
    ['a prefix that is not declared', list(said('urn:a', '1'), 'h:CodeList'), null],
    ['a code list inside of something', `<a>${list(said('urn:a', '1'))}</a>`, null],
    ['no XML', 'CodeList', null],
    ['nothing', '', null],
  ];
  for (const [what, text, identity] of cases) {
    t.same(listIdentity(text), identity, what);
    const whole = readGenericode(text);
    if (identity === null) t.equal(whole, null, `${what}: no list either`);
    else t.match(whole, identity, `${what}: the whole list says the same`);
  }
  t.ok(isCodeListRoot({ namespace: GENERICODE, local: 'CodeList' }));
});

t.test('no more is read than that takes', async (t) => {
  const text = list(said('urn:a', '1') + ROWS);
  let [tags, done] = [0, false];
  scanXml(text, {
    open: () => {
      tags += 1;
      done = tags === 2;
    },
    close: () => undefined,
    done: () => done,
  });
  t.equal(tags, 2);
});

t.test('one reading of a document, whoever asks', async (t) => {
  const document = fileOf('a.xml', list(said('urn:a', '1') + ROWS));
  t.equal(identityOf(document), identityOf(document));
  t.equal(genericodeOf(document), genericodeOf(document));
  t.same([...genericodeOf(document)!.rows[0]!], [['c', 'a']]);
  const broken = fileOf('b.xml', list(said('urn:b', '1')).slice(0, -4));
  t.same([identityOf(broken), genericodeOf(broken)], [null, null], 'what cannot be read is none');
  const other = fileOf('c.xml', '<c/>');
  const lists = listsOf([document, broken, other]);
  t.same([lists.versions('urn:a'), lists.versions('urn:b')], [['1'], []]);
  t.same([...lists.find('urn:a', '1')!.rows!.keys()], ['a']);
  for (const one of [document, broken, other]) one.dispose();
});

t.test('lists are taken in by their own name, and read when a code asks for them', async (t) => {
  const lists = new CodeLists();
  let read = 0;
  const rows = (text: string) => () => {
    read += 1;
    return readGenericode(text);
  };
  const [first, second] = [list(said('urn:a', '1') + ROWS), list(said('urn:a', '1'))];
  lists.take(listIdentity(first), rows(first));
  lists.take(listIdentity(second), rows(second));
  lists.take(listIdentity('<a/>'), rows('<a/>'));
  t.same([lists.versions('urn:a'), lists.versions(''), read], [['1'], [], 0]);
  t.equal(lists.find('urn:a', '1')?.rows?.size, 1, 'the first is believed');
  lists.find('urn:a', '1');
  t.equal(read, 1);
});

const DATA = process.env['VORGABEN_TEST_DATA'] ?? '/work/shared/data';
t.test('real code lists call themselves what XPath finds', { skip: !existsSync(DATA) && 'no test data' }, async (t) => {
  const folder = join(DATA, 'xoev', 'codelists');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:xml|gc)$/.test(name));
  let lists = 0;
  for (const name of files) {
    const document = fileOf(name, readFileSync(join(folder, name)));
    if (document.recognised === 'genericode' && !document.fault) {
      const [urn, version] = ['CanonicalUri', 'Version'].map((part) =>
        String(document.select(`/*/*[local-name()='Identification']/*[local-name()='${part}']`, {})[0]?.value).trim(),
      );
      t.match(identityOf(document), { canonicalUri: urn, version }, name);
      lists += 1;
    }
    document.dispose();
  }
  t.ok(lists > 0, `${lists} lists`);
});
