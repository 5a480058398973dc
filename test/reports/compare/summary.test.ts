import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { summaryOf } from '../../../src/reports/compare/summary.ts';
import { runCli } from '../../helpers/io.ts';
import { mixedReport } from '../../helpers/mixed-report.ts';

const RULES = [
  { id: 'A', title: 'a', level: 'MUSS' },
  { id: 'B', title: 'b', level: 'SOLL' },
] as const;
const service = (path: string, outcomes: string, verdict: 'conforming' | 'not-conforming' | 'undecided') => ({
  path,
  name: path,
  verdict,
  outcomes,
});

t.test('how many services newly fail or heal, by rule, by service; missing is called missing', async (t) => {
  const before = [
    service('gut', 'pp', 'conforming'),
    service('krank', 'fp', 'not-conforming'),
    service('unklar', 'fp', 'not-conforming'),
    service('bleibt', 'ff', 'not-conforming'),
    service('weg', 'pp', 'conforming'),
    service('ausnahme', 'pf', 'conforming'),
  ];
  const after = [
    service('gut', 'fp', 'not-conforming'),
    service('krank', 'pf', 'conforming'),
    service('unklar', 'op', 'undecided'),
    service('bleibt', 'ff', 'not-conforming'),
    service('neu', 'fp', 'not-conforming'),
    service('ausnahme', 'pw', 'conforming'),
  ];
  const { services, rules, changed } = summaryOf({ rules: RULES, services: before }, { rules: RULES, services: after });
  t.same(services, {
    before: 6,
    after: 6,
    newlyFailing: 1,
    healed: 1,
    undecided: 1,
    stillFailing: 1,
    missing: 1,
    added: 1,
  });
  t.match(rules, [
    { ruleId: 'A', newlyFailing: 1, healed: 1, waived: 0, unjudged: 1 },
    { ruleId: 'B', newlyFailing: 1, healed: 0, waived: 1, unjudged: 0 },
  ]);
  t.same(
    changed.map(({ path }) => path),
    ['gut', 'weg', 'unklar', 'ausnahme', 'neu', 'krank'],
  );
  const gone = summaryOf(
    { rules: RULES, services: before },
    { rules: [RULES[1]], services: [service('krank', 'p', 'conforming')] },
  );
  t.match(
    gone.changed.find(({ path }) => path === 'krank'),
    { unjudged: ['A'], healed: [] },
    'a rule that is gone heals nothing',
  );
});

t.test('compare --summary, and more than two reports', async (t) => {
  const cwd = t.testdir({});
  const write = (file: string, ...args: Parameters<typeof mixedReport>) =>
    writeFileSync(join(cwd, file), JSON.stringify(mixedReport(...args)));
  write('a.json', 30, { asOf: '2026-10-01' });
  write('b.json', 29, { asOf: '2026-11-01', healed: 15 });
  write('c.json', 29, { asOf: '2026-12-01', healed: 28 });
  const { code, out } = await runCli(['compare', '--summary', 'a.json', 'b.json'], { cwd });
  t.equal(code, 1, 'a service is missing');
  t.match(out, '0 Dienste scheitern neu, 3 sind jetzt konform. Weiter nicht konform: 9. Im späteren Bericht fehlt 1.');
  t.match(out, /^ {2}OZG1011 MUSS {2}Dienste: 0 neu nicht erfüllt, 1 behoben – LeiKa-Schlüssel$/m);
  t.match(out, /^ {2}dienste\/d29 · d29 {2}Diesen Dienst gibt es im späteren Bericht nicht mehr/m);
  t.match(out, /^ {2}dienste\/d6 · d6 {2}Urteil: nicht konform, jetzt konform\. Behoben: OZG1011\.$/m);
  t.match(out, 'Bei 26 Diensten hat sich nichts geändert.');
  for (const name of ['b', 'c']) {
    const german = readFileSync(join(cwd, `${name}.json`), 'utf8');
    writeFileSync(join(cwd, `${name}-en.json`), german.replace(/"lang": ?"de"/, '"lang":"en"'));
  }
  t.match(await runCli(['compare', '--summary', '--lang', 'en', 'b-en.json', 'c-en.json'], { cwd }), {
    code: 0,
    out: 'Services that newly fail: 0; that conform now: 3',
    err: '',
  });
  const machine = JSON.parse(
    (await runCli(['compare', '--summary', '--format', 'json', 'a.json', 'b.json'], { cwd })).out,
  );
  t.match(machine, {
    formatVersion: '1',
    services: { newlyFailing: 0, healed: 3, missing: 1 },
    rules: [{ healed: 2 }, { healed: 1 }],
  });
  t.match(
    (await runCli(['compare', '--summary', '--format', 'markdown', 'a.json', 'b.json'], { cwd })).out,
    '- **OZG1011 MUSS** Dienste: 0 neu',
  );

  const several = await runCli(['compare', '--summary', 'a.json', 'b.json', 'c.json'], { cwd });
  t.equal(several.code, 0, 'the last step counts');
  t.match(several.out, /^Verlauf\n(?: {2}nrw-online-dienste.*\n(?: {6}.*\n)?){3}/);
  t.equal(several.out.match(/Vergleich zweier Prüfungen/g)?.length, 2);
  const whole = JSON.parse((await runCli(['compare', '--format', 'json', 'a.json', 'b.json', 'c.json'], { cwd })).out);
  t.match(whole, {
    days: [{ services: 30 }, { services: 29 }, { services: 29 }],
    steps: [{ summary: {} }, { services: [] }],
  });
  t.match(await runCli(['compare', 'a.json'], { cwd }), { code: 2, err: 'neu.json' });
});
