import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { checkJson, resultOf } from '../helpers/io.ts';
import { FIXTURES, NACHRICHT, PACKAGE, RULES, schema } from '../helpers/xoev.ts';

const FARBE = readFileSync(join(FIXTURES, 'codeliste.xml'), 'utf8');
t.test('lists and schemas beside a named file are read', async (test) => {
  const dir = test.testdir({
    'a.xml': NACHRICHT.replace(
      'listURI="urn:xoev-de:beispiel:codeliste:farbe" listVersionID="2"><code>w',
      'listURI="urn:xoev-de:beispiel:codeliste:eigen" listVersionID="1"><code>q',
    ),
    'Eigen_1.xml': FARBE.replaceAll('codeliste:farbe', 'codeliste:eigen'),
    'Andere_1.xml': FARBE.replaceAll('codeliste:farbe', 'codeliste:andere'),
    'kaputt.xml':
      '<g:CodeList xmlns:g="http://docs.oasis-open.org/codelist/ns/genericode/1.0/">urn:xoev-de:beispiel:codeliste:eigen',
    'haupt.xsd': schema(
      '<xs:annotation><xs:appinfo><standard/></xs:appinfo></xs:annotation><xs:include schemaLocation="teile/b.xsd"/><xs:include schemaLocation="fehlt.xsd"/><xs:include schemaLocation="../aussen.xsd"/><xs:include schemaLocation="kein.txt"/>',
    ),
    teile: {
      'b.xsd': schema(
        '<xs:annotation><xs:appinfo><standard/></xs:appinfo></xs:annotation><xs:include schemaLocation="../haupt.xsd"/><xs:include schemaLocation="c.xsd"/>',
      ),
      'c.xsd': schema(''),
    },
    'kein.txt': 'kein Schema',
  });
  const { report } = await checkJson([...RULES, ...PACKAGE, join(dir, 'a.xml')]);
  test.strictSame(
    report.services[0]!.documents.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
    ['a.xml', 'Eigen_1.xml'],
    'the list the message names, not the others',
  );
  test.match(resultOf(report, 'XOEV1202').findings, [{ code: 'not-in-list', args: { value: 'q' } }]);

  const schemas = await checkJson([...RULES, join(dir, 'haupt.xsd')]);
  test.strictSame(
    schemas.report.services[0]!.documents.map(({ path }) => path.slice(dir.length - path.length + 1)).map((path) =>
      path.slice(-9),
    ),
    ['haupt.xsd', 'ile/b.xsd', 'ile/c.xsd'].map((path) => path.slice(-9)),
    'what the schema refers to, below its own folder',
  );
  const imports = resultOf(schemas.report, 'XOEV1409');
  test.strictSame(
    imports.findings.map(({ args }) => args['value']),
    ['fehlt.xsd', 'kein.txt'],
  );
  test.match(imports.reason ?? '', '../aussen.xsd', 'what lies outside is not looked for');
});
