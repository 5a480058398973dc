import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { UserError } from '../../../src/base/errors.ts';
import { examine } from '../../../src/standards/examine.ts';
import { Examiner } from '../../../src/standards/examiner.ts';
import { compileMatch } from '../../../src/standards/kosit/match.ts';
import { scenariosStandard } from '../../../src/standards/kosit/scenarios.ts';
import { fileOf } from '../../helpers/files.ts';
import { claims, data, filesIn, noEngine, outcome, skip, xsd } from '../../helpers/standards.ts';

const scenario = (name: string, match: string, more = '', location = 'a.xsd'): string =>
  `<scenario><name>${name}</name><namespace prefix="a">urn:a</namespace><match>${match}</match><validateWithXmlSchema><resource><name>X</name><location>${location}</location></resource></validateWithXmlSchema>${more}</scenario>`;
const sch = (name: string, location: string): string =>
  `<validateWithSchematron><resource>${name ? `<name>${name}</name>` : ''}<location>${location}</location></resource></validateWithSchematron>`;
const config = (
  body: string,
  version = '1.0.0',
  namespace = 'http://www.xoev.de/de/validator/framework/1/scenarios',
): string =>
  `<scenarios xmlns="${namespace}" frameworkVersion="${version}"><name>Beispiel</name><date>2026-01-01</date>${body}</scenarios>`;
t.test('a configuration of the KoSIT validator', async (test) => {
  const dir = test.testdir({
    'scenarios.xml': config(
      [
        scenario(
          'eins',
          "exists(/a:r/a:c[. = 'x'])",
          sch('Regeln', 'r.xsl') + sch('', 'fehlt.xsl') + sch('hinaus', '../../x.xsl'),
        ),
        scenario('zwei', "some $c in /a:r/a:c satisfies $c = ('y', 'z')"),
        scenario('drei', "matches(/a:r/a:c, '^z$')"),
        scenario('vier', '/a:r[a:kaputt]', '', '../hinaus.xsd'),
        scenario('fünf', "unbekannt:f(/a:r) or doc('x')"),
        scenario('sechs', "/a:r/a:c = 'ohne'").replace(/<validateWithXmlSchema>.*<\/validateWithXmlSchema>/, ''),
      ].join(''),
    ),
    'a.xsd': xsd(
      '<xs:element name="r"><xs:complexType><xs:sequence><xs:element name="c" type="xs:string"/></xs:sequence></xs:complexType></xs:element>',
    ),
    'r.xsl': '<x/>',
    namenlos: { 'scenarios.xml': config('').replace('<name>Beispiel</name><date>2026-01-01</date>', '') },
    paket: { 'scenarios.xml': config(scenario('eins', '/a:r')), 'a.xsd': xsd('<xs:element name="r"/>') },
    schemas: { 'a.xsd': xsd('<xs:element name="r"/>') },
    leer: {},
  });
  const standard = scenariosStandard(join(dir, 'scenarios.xml'), 'x/scenarios.xml');
  const doc = (value: string, more = '') => `<b:r xmlns:b="urn:a"><b:c>${value}</b:c>${more}</b:r>`;
  test.strictSame([standard.name, standard.entries()], ['Beispiel', ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs']]);
  test.strictSame(claims(standard, doc('x')), [
    ['eins', true, 'matched'],
    ...['zwei', 'drei', 'vier'].map((name) => [name, false, 'no-match']),
    ['fünf', 'undecided', 'match-unsupported'],
    ['sechs', false, 'no-match'],
  ]);
  const run = (text: string) => examine(fileOf('a.xml', text), [standard], noEngine);
  const x = await run(doc('x'));
  test.strictSame(x.standard, { id: 'Beispiel', version: '2026-01-01', scenario: 'eins' });
  test.strictSame(
    x.steps.map(({ name, outcome, reason }) => [name, outcome, reason?.code, reason?.args]),
    [
      ['well-formed', 'passed', undefined, undefined],
      ['xml-schema', 'passed', undefined, undefined],
      ['schematron-1', 'unverified', 'schematron-engine', { schematron: 'Regeln', location: 'r.xsl' }],
      ['schematron-2', 'unverified', 'schematron-missing', { schematron: 'fehlt.xsl', location: 'fehlt.xsl' }],
      ['schematron-3', 'unverified', 'schematron-missing', { schematron: 'hinaus', location: '../../x.xsl' }],
      ['accept', 'not-run', 'step-open', {}],
    ],
    'Schematron is named and never passed',
  );
  test.strictSame((await run(doc('y'))).standard?.scenario, 'zwei');
  const none = await run(doc('q'));
  test.strictSame(
    [none.standard, none.tried.map(({ matched }) => matched), none.steps.map(({ name }) => name)],
    [null, Array(6).fill(false), ['well-formed']],
    'no match',
  );
  const two = await run(doc('z'));
  test.strictSame(
    [two.standard, two.tried.filter(({ matched }) => matched).map(({ name }) => name)],
    [null, ['zwei', 'drei']],
    'two matches',
  );
  const outside = await run(doc('q', '<b:kaputt/>'));
  test.strictSame(outside.steps[1], {
    name: 'xml-schema',
    outcome: 'unverified',
    reason: { code: 'schema-missing', args: { file: '../hinaus.xsd' } },
    problems: [],
  });
  test.match(
    (await run(doc('ohne'))).steps[1],
    { outcome: 'unverified', reason: { code: 'schema-missing' } },
    'a scenario without a schema',
  );
  const broken = await run('<a>');
  test.strictSame(broken, {
    standard: null,
    tried: [],
    steps: [{ name: 'well-formed', outcome: 'failed', problems: [] }],
  });
  const crash = {
    ...standard,
    claims: () =>
      standard.claims(fileOf('a.xml', doc('x'))).map((claim) => ({
        ...claim,
        scenario: {
          ...claim.scenario,
          schema: { validate: () => ({ fault: { code: 'engine', args: {} } }), sources: () => [] } as never,
        },
      })),
  };
  test.match((await examine(fileOf('a.xml', doc('x')), [crash], noEngine)).steps[1], {
    outcome: 'crashed',
    reason: { code: 'engine' },
  });
  test.strictSame(compileMatch('true()', {})(fileOf('a.xml', '<a/>', { size: 20_000_001 })), {
    code: 'match-too-large',
  });
  const endless = 'count(for $a in 1 to 100000, $b in 1 to 100000 return $a * $b) = 0';
  const slow = compileMatch(endless, {}, 200);
  const spent = { left: 0, step: 0, seconds: 1 };
  test.strictSame(slow(fileOf('a.xml', '<a/>')), { code: 'match-too-slow' });
  test.strictSame(slow(fileOf('a.xml', '<a/>'), undefined, spent), { code: 'match-too-slow' }, 'no time is left');
  const quick = compileMatch('true()', {});
  test.strictSame(quick(fileOf('a.xml', '<a/>'), undefined, spent), { code: 'match-too-slow' });
  test.strictSame(scenariosStandard(join(dir, 'namenlos', 'scenarios.xml'), 'n/scenarios.xml').name, 'n/scenarios.xml');

  const refused: readonly (readonly [name: string, text: string, line: number])[] = [
    ['broken', '<scenarios>\n\n<a></scenarios>', 3],
    ['DOCTYPE', `<!DOCTYPE scenarios>${config('')}`, 1],
    ['empty', '', 1],
    ['another namespace', config('', '1.0.0', 'urn:x'), 1],
    ['another root', config('').replaceAll('scenarios', 'szenarien'), 1],
    ['another framework', config('', '2.0.0'), 1],
    ['no framework', config('').replace(/ frameworkVersion="[^"]*"/, ''), 1],
  ];
  for (const [name, text, line] of refused) {
    writeFileSync(join(dir, 'anders.xml'), text);
    const error = (() => {
      try {
        return scenariosStandard(join(dir, 'anders.xml'), 'anders.xml');
      } catch (thrown) {
        return thrown;
      }
    })();
    test.ok(error instanceof UserError, name);
    test.strictSame((error as UserError).place, { path: 'anders.xml', line }, `${name}: place`);
  }

  const documents = () => [
    fileOf('a.xml', doc('x'), { otherwise: 'xoev' }),
    fileOf('b.xml', doc('x')),
    fileOf('c.xml', '<fremd/>'),
    fileOf('d.yaml', 'a: 1'),
  ];
  for (const path of ['scenarios.xml', 'paket', 'schemas']) {
    const files = documents();
    await new Examiner([path], dir).examine(files);
    test.strictSame(
      files.map(({ kind, examination }) => [
        kind,
        examination?.standard !== null && examination?.standard !== undefined,
      ]),
      [
        ['xoev', true],
        ['xoev', true],
        [null, false],
        ['text', false],
      ],
      `--standard ${path}`,
    );
  }
  const files = documents();
  await new Examiner([], dir).examine(files);
  test.strictSame(
    files.map(({ kind, examination }) => [kind, examination?.standard]),
    [
      ['xoev', null],
      [null, undefined],
      [null, undefined],
      ['text', undefined],
    ],
    'no packages',
  );
  for (const path of ['fehlt', 'leer']) await test.rejects(new Examiner([path], dir).examine([]), UserError, path);
});
t.test('the XRechnung test suite is valid', skip, async (test) => {
  const standard = scenariosStandard(data('xoev', 'xrechnung', 'bundle', 'scenarios.xml'), 'xrechnung');
  const names = filesIn('xoev', 'xrechnung', 'testsuite');
  test.equal(names.length, 86);
  const wrong: unknown[] = [];
  for (const name of names) {
    const answer = await outcome(standard, data('xoev', 'xrechnung', 'testsuite', name));
    if (answer !== 'passed') wrong.push([name, answer]);
  }
  test.strictSame(wrong, []);
});
t.test('XGewerbeanzeige: every version finds its scenario', skip, async (test) => {
  const standard = scenariosStandard(data('xoev', 'xgewerbeanzeige', 'scenarios.xml'), 'xgewerbeanzeige');
  for (const name of filesIn('xoev', 'xgewerbeanzeige', 'beispiele')) {
    const file = fileOf(name, readFileSync(data('xoev', 'xgewerbeanzeige', 'beispiele', name)), { otherwise: 'xoev' });
    const { standard: found, steps } = await examine(file, [standard], noEngine);
    const version = /^xgwa(2\.\d)/.exec(name)?.[1];
    test.equal(found?.scenario, version && `XGewerbeanzeige ${version}`, name);
    // The schemas are not at hand: nothing may pass.
    if (found)
      test.match(steps[1], { outcome: 'unverified', reason: { code: 'schema-missing' } }, `${name} is not judged`);
    file.dispose();
  }
});

t.test('what a condition calls today is the day of the run', async (test) => {
  const document = fileOf('a.xml', '<a/>');
  const cases: readonly (readonly [path: string, asOf: string, expected: boolean])[] = [
    ["current-date() lt xs:date('2027-06-01')", '2027-05-31', true],
    ["current-date() lt xs:date('2027-06-01')", '2027-06-01', false],
    ["fn:current-date() = xs:date('2027-07-01')", '2027-07-01', true],
    ["string(current-dateTime()) = '2026-01-15T22:59:59Z'", '2026-01-15', true],
    ["starts-with(string(current-time()), '21:59:59')", '2027-07-01', true],
    ['year-from-date(current-date()) = 1999', '1999-12-31', true],
    ["exists(/a) and starts-with('ab', 'a')", '1999-12-31', true],
  ];
  for (const [path, asOf, expected] of cases)
    test.equal(compileMatch(path, {})(document, asOf), expected, `${path} on ${asOf}`);
  test.equal(compileMatch("current-date() gt xs:date('2020-01-01')", {})(document), true, 'else today');
  const dir = test.testdir({
    'scenarios.xml': config(scenario('eins', "/a:r and current-date() lt xs:date('2027-06-01')")),
    'a.xsd': xsd('<xs:element name="r"/>'),
  });
  for (const [asOf, claimed] of [
    ['2027-05-31', true],
    ['2027-06-01', false],
  ] as const) {
    const file = fileOf('a.xml', '<r xmlns="urn:a"/>', { otherwise: 'xoev' });
    await new Examiner(['scenarios.xml'], dir).examine([file], null, asOf);
    test.equal(file.examination!.standard !== null, claimed, `a configuration on ${asOf}`);
  }
});
