import { join } from 'node:path';
import t from 'tap';
import { examine } from '../../../src/standards/examine.ts';
import { folderStandard } from '../../../src/standards/packages/xsd-folder.ts';
import { fileOf } from '../../helpers/files.ts';
import { claims, data, filesIn, noEngine, outcome, skip, xsd } from '../../helpers/standards.ts';

t.test('a folder of schemas', async (test) => {
  const header =
    '<xs:annotation><xs:appinfo><s:standard xmlns:s="urn:s"><s:nameKurz>XBeispiel</s:nameKurz></s:standard><s:versionStandard xmlns:s="urn:s"><s:version>2.1</s:version></s:versionStandard></xs:appinfo></xs:annotation>';
  const dir = test.testdir({
    leer: { 'x.txt': '' },
    paket: {
      v1: {
        'haupt.xsd': xsd('<xs:include schemaLocation="teil.xsd"/><xs:element name="eins"/>', 'urn:v1', 'version="1.0"'),
        'teil.xsd': xsd('<xs:element name="teil" type="xs:int"/>', 'urn:v1'),
      },
      v2: {
        'haupt.xsd': xsd(
          `${header}<xs:import namespace="urn:typen" schemaLocation="http://beispiel.de/typen.xsd"/><xs:import namespace="urn:mehr" schemaLocation="https://beispiel.de/anders.xsd"/><xs:import namespace="urn:weg" schemaLocation="https://beispiel.de/weg.xsd"/><xs:import namespace="urn:ohne"/><xs:element name="eins" type="t:T"/>`,
          'urn:v2',
          'xmlns:t="urn:typen"',
        ),
      },
      typen: {
        'typen.xsd': xsd('<xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>', 'urn:typen'),
        'alt.xsd': xsd('<xs:simpleType name="T"><xs:restriction base="xs:string"/></xs:simpleType>', 'urn:typen'),
      },
      'mehr.xsd': xsd('<xs:element name="m"/>', 'urn:mehr'),
      doppelt: {
        'a.xsd': xsd('<xs:element name="d"/>', 'urn:d', 'version="1"'),
        'b.xsd': xsd('<xs:element name="d"/>', 'urn:d', 'version="2"'),
      },
      ring: {
        'a.xsd': xsd('<xs:include schemaLocation="b.xsd"/>', 'urn:ring'),
        'b.xsd': xsd('<xs:include schemaLocation="a.xsd"/><xs:element name="ring"/>', 'urn:ring'),
      },
      'kaputt.xsd': '<xs:schema',
    },
  });
  test.equal(folderStandard(join(dir, 'leer'), 'leer'), null);
  const standard = folderStandard(join(dir, 'paket'), 'paket')!;
  test.strictSame(
    [standard.name, standard.entries()],
    [
      'paket',
      [
        'doppelt/a.xsd  urn:d',
        'doppelt/b.xsd  urn:d',
        'mehr.xsd  urn:mehr',
        'ring/a.xsd  urn:ring',
        'v1/haupt.xsd  urn:v1',
        'v2/haupt.xsd  urn:v2',
      ],
    ],
  );
  // XBeispiel says its name, so it is asked by it; the rest of the folder is asked as one.
  const others = (text: string) => claims(standard, text).filter((claim) => (claim as string[])[0] !== 'XBeispiel 2.1');
  test.strictSame(claims(standard, '<eins xmlns="urn:v2"/>'), [
    ['XBeispiel 2.1', true, 'matched'],
    ['paket', false, 'other-namespace'],
  ]);
  test.strictSame(others('<eins xmlns="urn:v1"/>'), [['v1/haupt.xsd', true, 'matched']]);
  test.strictSame(
    others('<teil xmlns="urn:v1"/>'),
    [['v1/haupt.xsd', true, 'matched']],
    'an included element is judged by the whole',
  );
  test.strictSame(
    others('<ring xmlns="urn:ring"/>'),
    [['ring/a.xsd', true, 'matched']],
    'of files that include each other one judges',
  );
  test.strictSame(others('<nichts xmlns="urn:ring"/>'), [['paket', false, 'other-root']]);
  test.strictSame(others('<eins xmlns="urn:v3"/>'), [['paket', false, 'other-namespace']]);
  test.strictSame(others('<a>'), [['paket', false, 'other-namespace']], 'without a root name');
  test.strictSame(others('<d xmlns="urn:d"/>').length, 2, 'two versions with one namespace both answer');

  const run = (text: string) => examine(fileOf('a.xml', text), [standard], noEngine);
  const v2 = await run('<eins xmlns="urn:v2">x</eins>');
  test.strictSame(
    [v2.standard, v2.steps.map(({ name, outcome }) => [name, outcome])],
    [
      { id: 'XBeispiel', version: '2.1' },
      [
        ['well-formed', 'passed'],
        ['xml-schema', 'failed'],
      ],
    ],
  );
  test.strictSame(
    [
      (await run('<teil xmlns="urn:v1">1</teil>')).standard,
      (await run('<teil xmlns="urn:v1">x</teil>')).steps[1]?.outcome,
    ],
    [{ id: 'urn:v1', version: '1.0' }, 'failed'],
  );
  const both = await run('<d xmlns="urn:d"/>');
  test.strictSame(
    [both.standard, both.tried.map(({ matched }) => matched), both.steps.length],
    [null, [false, true, true], 1],
    'several claims are none',
  );
});
t.test('SAML metadata against the schemas of OASIS', skip, async (test) => {
  const standard = folderStandard(data('xoev', 'saml', 'xsd'), 'saml')!;
  const expected = {
    'expired_metadata_settings1.xml': 'passed',
    'metadata_bad_order_settings1.xml': ['unexpected-element'],
    'metadata_settings1.xml': 'passed',
    'noentity_metadata_settings1.xml': undefined,
    'signed_metadata_settings1.xml': 'passed',
    'unparsed_metadata.xml': undefined,
  };
  const found: Record<string, unknown> = {};
  for (const name of filesIn('xoev', 'saml', 'metadata'))
    found[name] = await outcome(standard, data('xoev', 'saml', 'metadata', name));
  test.strictSame(found, expected);
});
