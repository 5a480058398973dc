import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { nearestStandard } from '../../src/rules/xoev/nearest-standard.ts';
import { choose } from '../../src/standards/choose.ts';
import { openStandards } from '../../src/standards/open-standards.ts';
import { fileOf } from '../helpers/files.ts';
import { checkJson, resultOf, rulesetFiles } from '../helpers/io.ts';
import { config, root, STECKBRIEF, scenario, xsd } from '../helpers/packages.ts';

/** What one of several standards says of a document, in short. */
async function chosen(
  cwd: string,
  paths: readonly string[],
  text: string,
  declared: { id: string; version?: string } | null = null,
) {
  const document = fileOf('a.xml', text, {
    declarations: declared ? [{ pointer: '/x', kinds: ['xoev'], standard: declared }] : [],
  });
  const { tried, contradiction, claims } = choose(document, await openStandards(paths, cwd));
  return {
    hits: tried.filter(({ matched }) => matched).map(({ name }) => name),
    why: Object.fromEntries(tried.filter(({ matched }) => !matched).map(({ name, reason }) => [name, reason])),
    ...(contradiction ? { contradiction } : {}),
    facts: nearestStandard(tried),
    claims,
  };
}
t.test('which of several standards a sample belongs to', async (test) => {
  const version = (namespace: string, number: string, name = 'XTest', body = root('r')) => ({
    'a.xsd': xsd(namespace, body, { name, version: number, attributes: `version="${number}"` }),
  });
  const conditions = (name: string, match: string, title = `Prüfung ${name}`, date = '2026-01-01') => ({
    'scenarios.xml': config(scenario(name, match, 'a.xsd'), `<name>${title}</name><date>${date}</date>`),
    'a.xsd': xsd('urn:test:1', root('r')),
  });
  const cwd = test.testdir({
    v20: version('urn:test:2.0', '2.0'),
    v21: version('urn:test:2.1', '2.1'),
    v22: version('urn:test:2.2', '2.2'),
    gleich1: version('urn:test:1', '25.11a', 'XGleich'),
    gleich2: version('urn:test:1', '26.05a', 'XGleich'),
    anders: version('urn:test:1', '1.0', 'XAnders'),
    jus1: version('urn:jus', '3.3.1', 'XJus'),
    jus2: version('urn:jus', '3.4.1', 'XJus'),
    kopie: version('urn:test:2.2', '2.2'),
    stumm: { 'a.xsd': xsd('urn:test:1', root('r')) },
    k1: conditions('XGleich 25.11a', '/a:r'),
    k2: conditions('Gewerbe', '/a:r', 'Eins'),
    k3: conditions('Gewerbe', '/a:r', 'Zwei'),
    k4: conditions('Wert', "exists(/a:r[. = 'urn:sehr:lang:und:noch:viel:laenger:als:das:fenster:version_3.0'])"),
    k5: conditions('Attribut', '/a:r[@art = "neu"]'),
    k6: conditions('Anderswo', "/a:q = 'x'"),
    k7: conditions('Unlesbar', 'unbekannt:f(/a:r)'),
    regeln: rulesetFiles(),
  });
  const r = (namespace: string, attributes = '', content = ''): string =>
    `<r xmlns="${namespace}" ${attributes}>${content}</r>`;
  const all = ['v20', 'v21', 'v22'];
  const cases: readonly (readonly [
    what: string,
    paths: readonly string[],
    text: string,
    declared: { id: string; version?: string } | null,
    expected: { hits: readonly string[]; why?: Record<string, string>; contradiction?: object },
  ])[] = [
    ['by namespace', all, r('urn:test:2.1'), null, { hits: ['XTest 2.1'] }],
    ['as the Steckbrief says', all, r('urn:test:2.1'), { id: 'xtest', version: '2.1.0' }, { hits: ['XTest 2.1'] }],
    ['by Kennung', all, r('urn:test:2.1'), { id: 'urn:xoev-de:test:standard:xtest' }, { hits: ['XTest 2.1'] }],
    [
      'of another version than declared',
      all,
      r('urn:test:2.1'),
      { id: 'XTest', version: '2.2' },
      { hits: ['XTest 2.1'], contradiction: { declared: 'XTest 2.2', found: 'XTest 2.1' } },
    ],
    [
      'of another standard than declared',
      all,
      r('urn:test:2.1'),
      { id: 'XMeld' },
      { hits: ['XTest 2.1'], contradiction: { declared: 'XMeld', found: 'XTest 2.1' } },
    ],
    [
      'the same twice',
      ['v22', 'kopie'],
      r('urn:test:2.2'),
      null,
      { hits: ['XTest 2.2 (XTest 2.2)'], why: { 'XTest 2.2 (XTest 2.2)': 'same-again' } },
    ],
    [
      'by @version',
      ['gleich1', 'gleich2'],
      r('urn:test:1', 'version="26.05a"'),
      null,
      { hits: ['XGleich 26.05a'], why: { 'XGleich 25.11a': 'other-version' } },
    ],
    [
      'by no known @version',
      ['gleich1', 'gleich2'],
      r('urn:test:1', 'version="27.11a"'),
      null,
      { hits: [], why: { 'XGleich 25.11a': 'other-version', 'XGleich 26.05a': 'other-version' } },
    ],
    ['without @version', ['gleich1', 'gleich2'], r('urn:test:1'), null, { hits: ['XGleich 25.11a', 'XGleich 26.05a'] }],
    [
      'without @version, but declared',
      ['gleich1', 'gleich2'],
      r('urn:test:1'),
      { id: 'XGleich', version: '26.05a' },
      { hits: ['XGleich 26.05a'], why: { 'XGleich 25.11a': 'not-declared' } },
    ],
    [
      'declared without version',
      ['gleich1', 'anders'],
      r('urn:test:1'),
      { id: 'XAnders' },
      { hits: ['XAnders 1.0'], why: { 'XGleich 25.11a': 'not-declared' } },
    ],
    [
      'declared, but neither of them',
      ['gleich1', 'gleich2'],
      r('urn:test:1'),
      { id: 'XFremd' },
      { hits: ['XGleich 25.11a', 'XGleich 26.05a'] },
    ],
    [
      'one alone keeps its sample',
      ['gleich1'],
      r('urn:test:1', 'version="27.11a"'),
      null,
      { hits: ['XGleich 25.11a'] },
    ],
    [
      'by the version in its head',
      ['jus1', 'jus2'],
      r('urn:jus', '', '<kopf xjusVersion="3.4.1"/>'),
      null,
      { hits: ['XJus 3.4.1'] },
    ],
    [
      'the declared 3.3 is 3.3.1',
      ['jus1', 'jus2'],
      r('urn:jus'),
      { id: 'XJus', version: '3.3' },
      { hits: ['XJus 3.3.1'] },
    ],
    [
      'a standard that says nothing of itself',
      ['stumm'],
      r('urn:test:1'),
      { id: 'XTest', version: '1' },
      { hits: ['a.xsd'] },
    ],
    [
      'one that says it, before one that does not',
      ['stumm', 'anders'],
      r('urn:test:1'),
      { id: 'XAnders' },
      { hits: ['XAnders 1.0'], why: { 'a.xsd': 'not-declared' } },
    ],
    [
      'a configuration before bare schemas',
      ['gleich1', 'k1'],
      r('urn:test:1'),
      null,
      { hits: ['XGleich 25.11a (Prüfung XGleich 25.11a 2026-01-01)'] },
    ],
    [
      'a configuration of another version',
      ['k1'],
      r('urn:test:1'),
      { id: 'XGleich', version: '26.05a' },
      { hits: ['XGleich 25.11a'], contradiction: { declared: 'XGleich 26.05a', found: 'XGleich 25.11a' } },
    ],
    [
      'a configuration of the version',
      ['k1'],
      r('urn:test:1'),
      { id: 'XGleich', version: '25.11a' },
      { hits: ['XGleich 25.11a'] },
    ],
    [
      'a configuration that does not name a version',
      ['k2'],
      r('urn:test:1'),
      { id: 'Gewerbe', version: '9' },
      { hits: ['Gewerbe'] },
    ],
    ['a configuration of the standard', ['k2'], r('urn:test:1'), { id: 'Gewerbe' }, { hits: ['Gewerbe'] }],
    [
      'a configuration of something else',
      ['k2'],
      r('urn:test:1'),
      { id: 'XGleich', version: '9' },
      { hits: ['Gewerbe'] },
    ],
    [
      'two configurations with one scenario',
      ['k2', 'k3'],
      r('urn:test:1'),
      null,
      { hits: ['Gewerbe (Eins 2026-01-01)', 'Gewerbe (Zwei 2026-01-01)'] },
    ],
  ];
  for (const [what, paths, text, declared, expected] of cases) {
    const { hits, why, contradiction } = await chosen(cwd, paths, text, declared);
    test.strictSame(hits, expected.hits, what);
    test.strictSame(contradiction, expected.contradiction, what);
    if (expected.why) test.match(why, expected.why, what);
  }

  const facts = async (paths: readonly string[], text: string) => (await chosen(cwd, paths, text)).facts;
  test.match(await facts(all, r('urn:test:2.3')), {
    near: 'XTest 2.2',
    expectedNamespace: 'urn:test:2.2',
    namespaces: ['XTest 2.1', 'XTest 2.0'],
  });
  test.match(await facts(all, '<q xmlns="urn:test:2.1"/>'), {
    near: 'XTest 2.1',
    otherRoot: true,
    namespaces: ['XTest 2.2', 'XTest 2.0'],
  });
  test.match(await facts(['jus1'], '<rr xmlns="urn:jus"/>'), { near: 'XJus 3.3.1', otherRoot: true, nearestRoot: '' });
  test.match(await facts(['gleich1', 'gleich2'], r('urn:test:1', 'version="27"')), {
    near: 'XGleich 26.05a',
    expectedVersion: '26.05a',
    foundVersion: '27',
    versions: ['XGleich 25.11a'],
  });
  test.match(
    await facts(['k4', 'k5'], r('urn:test:1', '', 'urn:sehr:lang:und:noch:viel:laenger:als:das:fenster:version_2.3')),
    {
      near: 'Wert',
      element: 'r',
      expectedValue: '…als:das:fenster:version_3.0',
      foundValue: '…als:das:fenster:version_2.3',
      conditions: ['Attribut'],
    },
  );
  test.match(await facts(['k5'], r('urn:test:1', 'art="alt"')), {
    near: 'Attribut',
    element: '@art',
    expectedValue: 'neu',
    foundValue: 'alt',
  });
  test.match(await facts(['k6'], r('urn:test:1')), { near: '', conditions: ['Anderswo'] });
  test.match(await facts(['v20'], '<r/>'), { near: '', namespaces: ['XTest 2.0'] });
  test.strictSame(nearestStandard([]), {
    near: '',
    namespaces: [],
    morenamespaces: 0,
    roots: [],
    moreroots: 0,
    versions: [],
    moreversions: 0,
    conditions: [],
    moreconditions: 0,
  });

  // In words, short however many were asked.
  mkdirSync(join(cwd, 'dienst'));
  const many = Array.from({ length: 30 }, (_, i) => `m${i}`);
  for (const [i, name] of many.entries()) {
    mkdirSync(join(cwd, name));
    writeFileSync(join(cwd, name, 'a.xsd'), xsd(`urn:viele:${i}`, root('r'), { name: `XViele${i}`, version: '1.0' }));
  }
  writeFileSync(
    join(cwd, 'dienst', 'steckbrief.yaml'),
    `${STECKBRIEF}xoev: [{ standard: XTest, version: "2.3", beispiele: [{ datei: a.xml }] }]\n`,
  );
  writeFileSync(join(cwd, 'dienst', 'a.xml'), r('urn:test:2.3'));
  const standards = (paths: readonly string[]) => paths.flatMap((path) => ['--standard', path]);
  const judge = async (paths: readonly string[], lang = 'de') => {
    const { report } = await checkJson(['--lang', lang, '--ruleset', 'regeln', ...standards(paths), 'dienst'], { cwd });
    const { outcome, reason, findings } = resultOf(report, 'XOEV1004');
    return { outcome, reason, said: findings[0]?.message, related: findings[0]?.related };
  };
  test.equal(
    (await judge([...many, ...all])).said,
    'Kein installierter Standard ist für dieses Dokument (Wurzelelement „r“, Namensraum „urn:test:2.3“) zuständig. Am nächsten kommt „XTest 2.2“: Dort heißt der Namensraum „urn:test:2.2“. Einen anderen Namensraum haben „XTest 2.1“, „XTest 2.0“, „XViele0“ und 29 weitere. Im Steckbrief steht XTest 2.3.'.replace(
      '„XViele0“',
      '„XViele0 1.0“',
    ),
  );
  test.equal(
    (await judge(['v20'], 'en')).said,
    "No installed standard answers for this document (root element 'r', namespace 'urn:test:2.3'). Nearest is 'XTest 2.0': Its namespace is 'urn:test:2.0'. The Steckbrief says XTest 2.3.",
  );
  test.match(await judge(['k7', 'v20']), {
    outcome: 'unverified',
    reason: /match\) von „Unlesbar“ lässt sich hier nicht auswerten/,
  });
  writeFileSync(join(cwd, 'dienst', 'a.xml'), r('urn:test:2.1'));
  const other = await judge(all);
  test.equal(
    other.said,
    'Das Dokument gehört zu XTest 2.1, im Steckbrief steht XTest 2.3. Berichtigen Sie den Steckbrief, oder nehmen Sie eine Nachricht des genannten Standards.',
  );
  test.match(other.related, [{ path: 'dienst/steckbrief.yaml' }]);
  writeFileSync(join(cwd, 'dienst', 'a.xml'), r('urn:test:1'));
  test.match(await judge(['gleich1', 'gleich2']), {
    outcome: 'failed',
    said: /^Mehrere Standards sind für dieses Dokument zuständig: „XGleich 25\.11a“, „XGleich 26\.05a“\. Im Steckbrief steht XTest 2\.3; das lässt die Wahl offen\./,
  });
});
