import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import t from 'tap';
import type { RuleResult } from '../../src/base/finding.ts';
import type { Level, Outcome } from '../../src/base/nouns.ts';
import type { Report } from '../../src/base/report.ts';
import { LETTERS, outcomeCounts, packResults, resultsOf, resultsThat, Tally } from '../../src/base/results.ts';
import type { ServiceReport } from '../../src/base/service-report.ts';
import { exitCode, serviceVerdict } from '../../src/engine/verdict.ts';
import { compareServices } from '../../src/reports/compare/changes.ts';
import { Reasons } from '../../src/reports/reasons.ts';
import { wholeReport } from '../../src/reports/whole.ts';
import { REPORT_1_SCHEMA } from '../../src/schemas/report-1.ts';
import { asFormatOne } from '../helpers/format-one.ts';
import { checkJson, reportOf, resultsIn, ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';
import { sampleReport } from '../helpers/sample-report.ts';

const OUTCOMES = Object.keys(LETTERS) as Outcome[];
const LEVELS: readonly (Level | null)[] = ['MUSS', 'SOLL', null, 'KANN', 'MUSS', 'SOLL', 'MUSS'];
const plain = (outcome: Outcome, index: number): RuleResult => ({
  ruleId: `TST100${index}`,
  level: LEVELS[index]!,
  outcome,
  ...(index % 2 === 0 ? {} : { reason: `Grund ${index % 3}` }),
  examined: index,
  findings: [],
});

t.test('results that are packed come back as they were', async (t) => {
  const results = OUTCOMES.map(plain);
  results[1] = { ...results[1]!, due: 'abnahme' };
  results[4] = { ...results[4]!, level: 'KANN' };
  const rules = results.map(({ ruleId }, index) => ({ id: ruleId, level: LEVELS[index]! }));
  const reasons = new Reasons();
  const packed = packResults(results, LEVELS, reasons.numberOf);
  t.equal(packed.outcomes, 'pf-oruw');
  t.same(
    packed.results.map(({ ruleId, level, due }) => [ruleId, level, due]),
    [
      ['TST1001', undefined, 'abnahme'],
      ['TST1004', 'KANN', undefined],
    ],
    'only those with more to say',
  );
  const service = { ...packed, because: reasons.settled(packed.because) } as unknown as ServiceReport;
  t.same(resultsOf(service, { rules, reasons: reasons.texts }), results);
  t.same(resultsThat(service, { rules, reasons: reasons.texts }, 'open'), [results[3]]);
  const tally = new Tally(service, rules);
  for (const outcome of OUTCOMES) {
    const own = results.filter((one) => one.outcome === outcome);
    t.equal(tally.total(outcome), own.length, outcome);
    for (const { level } of own) t.equal(tally.of(outcome, level), 1, `${outcome} ${level}`);
  }
  t.ok(Object.values(outcomeCounts(service.outcomes)).every((count) => count === 1));
});

t.test('reasons are in the order of their characters, whoever came first', async (t) => {
  const [one, other] = [new Reasons(), new Reasons()];
  const first = ['b', 'a', 'c'].map(one.numberOf);
  const second = ['c', 'b', 'a', 'b'].map(other.numberOf);
  t.same(one.texts, other.texts);
  t.same(one.settled([...first, 0]), [2, 1, 3, 0]);
  t.same(other.settled(second), [3, 2, 1, 2]);
});

t.test('open counts like unverified', async (t) => {
  const of = (level: Level, outcome: Outcome) => [{ level, outcome }];
  t.equal(serviceVerdict(of('MUSS', 'open'), true), 'undecided');
  t.equal(serviceVerdict(of('SOLL', 'open'), true), 'conforming');
  const open = withOpen(sampleReport());
  const settings = { failOn: 'error', strict: false, phase: 'entwicklung' } as const;
  t.equal(exitCode(open, settings), 0);
  t.equal(exitCode(open, { ...settings, strict: true }), 1);
  t.equal(exitCode(open, { ...settings, phase: 'abnahme' }), 1);
  const [before, after] = [sampleReport(), open].map((report) => ({
    ...report.services[1]!,
    results: resultsIn(report, report === open ? 0 : 1),
  }));
  const titles = new Map(open.rules.map((rule) => [rule.id, rule]));
  const rules = { before: titles, after: titles };
  t.match(compareServices(before!, after!, rules).rules, [
    { ruleId: 'OZG1011', before: 'passed', after: 'open', reason: 'Es fehlt etwas.' },
  ]);
});

/** The second service of the sample, its first rule open. */
function withOpen(report: Report): Report {
  const service = report.services[1]!;
  const outcomes = `o${service.outcomes.slice(1)}`;
  const because = [report.reasons.length + 1, ...service.because.slice(1)];
  return { ...report, reasons: [...report.reasons, 'Es fehlt etwas.'], services: [{ ...service, outcomes, because }] };
}

const RULES = [
  ruleFile('TST1001'),
  ruleFile('TST1002', {
    level: { entwicklung: 'SOLL', abnahme: 'MUSS' },
    checks: [{ select: '$', kind: 'required', with: { child: 'behoerde' } }],
  }),
  ruleFile('TST1003', { level: { abnahme: 'MUSS' } }),
];
const NAMES = ['anmeldung', 'bauantrag', 'ehe', 'hund'];
const files = () => ({
  regelwerk: rulesetFiles(RULES),
  dienste: Object.fromEntries(
    NAMES.map((name) => [name, { 'steckbrief.yaml': `dienst: { id: ${name}, name: "Dienst ${name}" }\n` }]),
  ),
});
const RUN = ['--ruleset', 'regelwerk', '--as-of', '2026-11-22'];

t.test('what a Steckbrief says of its service, and what is due for the Abnahme', async (t) => {
  const steckbrief = [
    'steckbrief: "1"',
    'dienst: { id: eins, name: " Hund\\u0007 anmelden ", url: "https://dienst.example/hund", version: "1.4.0" }',
    'hersteller: { name: Beispiel-IT }',
  ];
  const cwd = t.testdir({ regelwerk: rulesetFiles(RULES), eins: { 'steckbrief.yaml': `${steckbrief.join('\n')}\n` } });
  const { report } = await checkJson([...RUN, 'eins'], { cwd });
  t.match(report.services[0], {
    name: 'eins',
    title: 'HundU+0007 anmelden',
    authority: null,
    provider: 'Beispiel-IT',
    url: 'https://dienst.example/hund',
    version: '1.4.0',
  });
  t.same(
    report.rules.filter(({ id }) => id.startsWith('TST')).map(({ id, level }) => [id, level]),
    [
      ['TST1001', 'MUSS'],
      ['TST1002', 'SOLL'],
      ['TST1003', null],
    ],
  );
  const due = report.services[0]!.results.filter((one) => one.due);
  t.match(due, [{ ruleId: 'TST1002', outcome: 'failed', due: 'abnahme' }]);
  t.equal(due.length, 1);
  t.equal(report.summary.dueInAbnahme, 1);
  const then = await checkJson([...RUN, '--phase', 'abnahme', 'eins'], { cwd });
  t.equal(then.report.summary.dueInAbnahme, 0, 'in the Abnahme nothing is due later');
});

t.test('both formats are read: merge and compare say the same', async (t) => {
  const cwd = t.testdir(files());
  const check = async (file: string, ...more: string[]) =>
    void (await runCli(['check', '--quiet', '--reporter', `json=${file}`, ...RUN, ...more, 'dienste'], { cwd }));
  await check('ganz.json');
  const read = (file: string) => readFileSync(join(cwd, file), 'utf8');
  const shares = [1, 2, 3];
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(REPORT_1_SCHEMA);
  for (const share of shares) {
    await check(`${share}.json`, '--shard', `${share}/3`);
    const old = asFormatOne(reportOf(read(`${share}.json`)));
    t.ok(validate(old), 'the old form is one');
    writeFileSync(join(cwd, `${share}.alt.json`), JSON.stringify(old, null, 2));
  }
  const untold = (text: string) => {
    const report = reportOf(text);
    const services = report.services.map(({ catalogue, leistungen, ...one }) => ({
      ...one,
      ...{ title: null, results: one.results.map(({ due, ...result }) => result) },
    }));
    const rules = report.rules.map(({ responsible, ...rule }) => rule);
    return { ...report, rules, summary: { ...report.summary, dueInAbnahme: 0 }, services };
  };
  for (const olds of [[], [1], [2, 3], shares]) {
    const inputs = shares.map((share) => (olds.includes(share) ? `${share}.alt.json` : `${share}.json`));
    const { code, err } = await runCli(['merge', '--quiet', '--reporter', 'json=vereint.json', ...inputs], { cwd });
    t.match({ code, err }, { code: 0, err: '' }, `format 1: ${olds}`);
    if (olds.length === 0) t.equal(read('vereint.json'), read('ganz.json'));
    t.same(untold(read('vereint.json')), untold(read('ganz.json')), `format 1: ${olds}`);
  }
  const whole = reportOf(read('ganz.json'));
  writeFileSync(join(cwd, 'alt.json'), JSON.stringify(asFormatOne(whole)));
  const same = await runCli(['compare', 'ganz.json', 'ganz.json'], { cwd });
  for (const pair of [
    ['alt.json', 'ganz.json'],
    ['ganz.json', 'alt.json'],
    ['alt.json', 'alt.json'],
  ])
    t.same(await runCli(['compare', ...pair], { cwd }), same, pair.join(' '));
  const back = wholeReport(JSON.parse(JSON.stringify(asFormatOne(whole))));
  t.match(back, {
    formatVersion: '1',
    report: { formatVersion: '2', rules: whole.rules.map(({ responsible, ...rule }) => rule), reasons: whole.reasons },
  });
  t.same(wholeReport(JSON.parse(read('ganz.json'))), { formatVersion: '2', report: whole });
});

type Loose = { [member: string]: unknown } & { services: { [member: string]: unknown }[] };

t.test('a damaged report is refused in a sentence', async (t) => {
  const cwd = t.testdir(files());
  await runCli(['check', '--quiet', '--reporter', 'json=gut.json', ...RUN, 'dienste'], { cwd });
  const good = readFileSync(join(cwd, 'gut.json'), 'utf8');
  const changed = (change: (report: Loose, service: Loose['services'][number]) => void): string => {
    const copy = JSON.parse(good) as Loose;
    change(copy, copy.services[1]!);
    return JSON.stringify(copy);
  };
  const results = (one: Loose['services'][number]) => one['results'] as { [member: string]: unknown }[];
  const one = JSON.parse(JSON.stringify(asFormatOne(reportOf(good)))) as Loose;
  const old = (change: (list: { [member: string]: unknown }[]) => void): string => {
    const copy = structuredClone(one);
    change(results(copy.services[1]!));
    return JSON.stringify(copy);
  };
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['short outcomes', changed((_, s) => (s['outcomes'] = String(s['outcomes']).slice(1))), /„outcomes“ nicht zu \d/],
    ['long examined', changed((_, s) => (s['examined'] as number[]).push(1)), /bauantrag“ die Angabe „examined“/],
    ['short because', changed((_, s) => (s['because'] as number[]).pop()), /„because“/],
    ['a reason that is not there', changed((_, s) => ((s['because'] as number[])[0] = 999)), /„because“/],
    ['a negative reason', changed((_, s) => ((s['because'] as number[])[0] = -1)), /kein Bericht.*„because\/0“/],
    ['an unknown letter', changed((_, s) => (s['outcomes'] = `x${String(s['outcomes']).slice(1)}`)), /„outcomes“/],
    ['a list that is none', changed((_, s) => (s['examined'] = 'ppp')), /kein Bericht.*„examined“/],
    ['a result of no rule', changed((_, s) => (results(s)[0]!['ruleId'] = 'XXX9999')), /„results“ nicht zu \d/],
    ['another outcome than its letter', changed((_, s) => (results(s)[0]!['outcome'] = 'waived')), /„results“/],
    ['results twice', changed((_, s) => results(s).push(results(s)[0]!)), /„results“/],
    ['a reason that is no text', changed((r) => (r['reasons'] = [1])), /kein Bericht|nicht vor „services“/],
    ['rules that are none', changed((r) => (r['rules'] = [null])), /kein Bericht/],
    ['a rule twice', changed((r) => (r['rules'] as unknown[]).push((r['rules'] as unknown[])[0])), /kein Bericht/],
    ['no outside', changed((r) => delete r['outside']), /„outside“ fehlt/],
    ['half-written', good.slice(0, good.length / 2), /kein vollständiges JSON/],
    ['cut off in a list', good.slice(0, good.indexOf('"examined"') + 30), /kein vollständiges JSON/],
    ['services first', JSON.stringify({ services: JSON.parse(good).services, ...JSON.parse(good) }), /nicht vor/],
    ['format 3', changed((r) => (r['formatVersion'] = '3')), /kein Bericht.*formatVersion 1 oder 2.*„formatVersion“/],
    ['no format', changed((r) => delete r['formatVersion']), /„formatVersion“ fehlt/],
    ['format 1 without a result', old((list) => list.pop()), /„results“ nicht zu \d/],
    ['format 1 with a result twice', old((list) => list.push(list[0]!)), /„results“ nicht zu \d/],
    ['format 2 in format 1', old((list) => (list[0]!['outcome'] = 'open')), /kein Bericht/],
  ];
  for (const [name, text, says] of cases) {
    writeFileSync(join(cwd, 'schlecht.json'), text);
    t.match(await runCli(['compare', 'gut.json', 'schlecht.json'], { cwd }), { code: 2, out: '', err: says }, name);
    if (!/no outside|half|cut|first|no format/.test(name)) t.equal(wholeReport(JSON.parse(text)), null, name);
  }
});
