import { readFileSync } from 'node:fs';
import t from 'tap';
import { bundledRuleset } from '../../../src/rulesets/find.ts';
import { entriesOf, selected } from '../../../src/web/form/judging/asks.ts';
import { FormJudge } from '../../../src/web/form/judging/form-judge.ts';
import { placesOf } from '../../../src/web/form/judging/places.ts';
import { plainFix } from '../../../src/web/form/judging/plain-fix.ts';
import { checkJson, resultsIn } from '../../helpers/io.ts';

const RULESET = bundledRuleset('nrw-online-dienste');
const judge = new FormJudge(RULESET, { lang: 'de', asOf: '2026-11-22' });

t.test('what a rule looks at is read from its select', async (t) => {
  for (const [select, path] of [
    ['$', ''],
    ['$.dienst.url', 'dienst.url'],
    ['$.leistungen[*]', 'leistungen[]'],
    ["$.leistungen[?match(@.leika, '99[0-9]{12}')].leika", 'leistungen[].leika'],
    ["$.gebiet.ags[?match(@, '05[0-9]{6}') && !match(@, '[0-9]*000')]", 'gebiet.ags[]'],
    ["$.gebiet['ags', 'ars'][*]", 'gebiet'],
    ["$['dienst'].url", 'dienst.url'],
    ['$..datei', null],
    ["$[?@.faellig == 'ja']", null],
    ["$.leistungen[?match(@, ']", 'leistungen'],
    ['$.fim.foo', 'fim'],
  ] as const)
    t.equal(selected(select), path, select);
  const required = (params: object) => entriesOf({ select: '$.behoerde', kind: 'required', with: params as never });
  t.same(required({ child: 'name' }), ['behoerde.name']);
  t.same(required({ anyOf: ['dvdv', 'kontakt'] }), ['behoerde.dvdv', 'behoerde.kontakt']);
  t.same(entriesOf({ select: '$.zahlung', kind: 'absent' }), [], 'what is to be absent is not asked for');
});

t.test('what is missing is told where it belongs', async (t) => {
  const finding = (pointer: string, code: string, args: object = {}) => ({ pointer, code, args: args as never });
  const asked = (...entries: string[]) => ({ entries, parts: [] });
  const CASES = [
    [finding('/dienst/url', 'no-match'), asked(), ['/dienst/url'], []],
    [
      finding('/kontext', 'missing', { child: 'portal' }),
      asked('kontext.portal'),
      ['/kontext/portal'],
      ['/kontext/portal'],
    ],
    [
      finding('', 'missing', { child: 'datenschutz' }),
      asked('datenschutz', 'datenschutz.zweck'),
      ['/datenschutz/zweck'],
      ['/datenschutz/zweck'],
    ],
    [finding('', 'missing', { child: 'k' }), asked('k.a', 'k.b', 'k[].c'), ['/k'], ['/k/a', '/k/b']],
    [
      finding('', 'none-of', { children: ['xoev', 'ohneXoev'] }),
      asked(),
      ['/xoev', '/ohneXoev'],
      ['/xoev', '/ohneXoev'],
    ],
    [finding('/fim/x/0', 'missing-member', { member: 'datei' }), asked(), ['/fim/x/0/datei'], ['/fim/x/0/datei']],
    [finding('', 'too-few', { count: 0 }), asked('uebermittlung'), ['/uebermittlung'], ['/uebermittlung']],
    [finding('', 'too-few', { count: 1 }), asked(), [''], []],
  ] as const;
  for (const [one, rule, places, wanted] of CASES) t.same(placesOf(one, rule), { places, wanted }, JSON.stringify(one));
});

t.test('what to do is said without YAML', async (t) => {
  for (const [fix, plain] of [
    [
      'Tragen Sie den Schlüssel in Anführungszeichen ein, zum Beispiel leika: "99110009104000".',
      'Tragen Sie den Schlüssel ein.',
    ],
    ['Nehmen Sie es aus der Liste, zum Beispiel „upload: { formate: [pdf, jpg] }“.', 'Nehmen Sie es aus der Liste.'],
    ['Prüfen Sie es, zum Beispiel ozgId: "10160" zu leika: "99110009104000".', 'Prüfen Sie es.'],
    ["Enter it in quotation marks, for example 'dienst: { id: a }', once.", 'Enter it, once.'],
    ['Schlüssel mit Null gehören in Anführungszeichen.', 'Schlüssel mit Null gehören in Anführungszeichen.'],
    ['Fragen Sie, zum Beispiel bei der Behörde.', 'Fragen Sie, zum Beispiel bei der Behörde.'],
  ] as const)
    t.equal(plainFix(fix), plain);
});

t.test('a Steckbrief that was just begun has its shape, and is told what it needs', async (t) => {
  const { findings, parts, shape, unreadable } = await judge.judge(
    'steckbrief: "1"\nregelwerk: nrw-online-dienste@2.0.0\n',
  );
  t.same({ shape, unreadable }, { shape: 0, unreadable: null });
  t.ok(
    findings.every(({ missing }) => missing),
    'nothing is wrong yet, much is open',
  );
  t.ok(findings.some(({ wanted }) => wanted.includes('/kontext/portal')));
  t.same(parts['zahlung']!.need, 'depends');
  t.ok(parts['zahlung']!.open.includes('kontext.zahlung'));
});

t.test('parts open and close with the context', async (t) => {
  const need = async (kontext: string, part: string) =>
    (await judge.judge(`steckbrief: "1"\nkontext:\n  anbindung: direkt\n  landesbehoerde: false\n${kontext}`)).parts[
      part
    ]?.need;
  t.equal(
    await need('  entwuerfe: true\n  laenderuebergreifend: false\n  portal: eigenes\n', 'zwischenspeicherung'),
    'needed',
  );
  t.equal(
    await need('  laenderuebergreifend: false\n  inBetriebSeit: "2026-04-01"\n  neu: true\n  recht: [land]\n', 'efa'),
    'idle',
  );
  t.equal(await need('  laenderuebergreifend: true\n', 'efa'), 'needed');
  t.equal(await need('', 'standards'), undefined, 'no rule asks for it');
});

t.test('the example that conforms has nothing against it, the other one what the check says', async (t) => {
  const text = (name: string) => readFileSync(`examples/${name}/steckbrief.yaml`, 'utf8');
  t.same((await judge.judge(text('hundehaltung'))).findings, []);
  const { findings } = await judge.judge(text('hundehaltung-mangelhaft'));
  const { report } = await checkJson([
    '--as-of',
    '2026-11-22',
    '--phase',
    'abnahme',
    'examples/hundehaltung-mangelhaft',
  ]);
  const said = new Set(
    resultsIn(report).flatMap(({ ruleId, findings: all }) => all.map(({ message }) => `${ruleId} ${message}`)),
  );
  t.same(
    findings
      .filter(({ ruleId, message }) => !said.has(`${ruleId} ${message}`))
      .map(({ ruleId, message }) => `${ruleId} ${message}`),
    [],
  );
  t.ok(findings.length > 30);
});

t.test('files that the folder has are known', async (t) => {
  const text = 'steckbrief: "1"\nfim:\n  datenschemata:\n    - datei: fim/a.xml\n    - datei: fim/b.xml\n';
  const told = async (files?: string[]) => {
    const { findings } = await new FormJudge(RULESET, { lang: 'de', asOf: '2026-11-22', files }).judge(text);
    return findings.filter(({ ruleId }) => ruleId === 'OZG1004').map(({ places }) => places[0]);
  };
  t.same(await told(), [], 'nobody says whether they are there');
  t.same(await told(['steckbrief.yaml', 'fim/a.xml']), ['/fim/datenschemata/1/datei']);
});

t.test('what cannot be read is said in words', async (t) => {
  t.match(await judge.judge('a: [\n'), { unreadable: 'Klammer', findings: [] });
  t.match(await judge.judge('{ "a": 1, }', 'steckbrief.json'), { unreadable: /\S/ });
});

t.test('keys are found by name', async (t) => {
  t.match(judge.find('leika', 'Hund anmelden')[0], { key: '99110009104000', along: { ozgId: '10160' } });
  t.match(judge.find('ars', 'Kerpen'), [{ key: '053620032032', along: { ags: '05362032' } }]);
  t.match(judge.find('ags', 'Kerpen'), [{ key: '05362032', along: { ars: '053620032032' } }]);
  t.same(judge.find('ozg', ' '), []);
  t.ok(judge.find('leika', 'a').length <= 20);
  const { catalogues, why, ruleset } = judge.facts();
  t.same(catalogues, {
    'leistungen[].leika': 'leika',
    'leistungen[].ozgId': 'ozg',
    'gebiet.ags[]': 'ags',
    'gebiet.ars[]': 'ars',
  });
  t.equal(ruleset, 'nrw-online-dienste@2.0.0');
  t.match(why['kontext.zahlung'], 'Regeln gelten');
});
