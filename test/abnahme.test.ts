import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { parse, stringify } from 'yaml';
import type { RuleResult } from '../src/base/nouns.ts';
import {
  bundledRule,
  checkJson,
  type Files,
  findingsOf,
  resultOf,
  resultsIn,
  ruleFile,
  rulesetFiles,
  runCli,
} from './helpers/io.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const both = (text: string) => ({ de: text, en: text });
const OZG = 'rulesets/ozg-grundlagen/1.0.0/rules';
const ABOUT = readdirSync(OZG, { recursive: true, encoding: 'utf8' })
  .flatMap((path) => /OZG80\d\d/.exec(path) ?? [])
  .sort();
const decisionRules = () => ABOUT.map((id) => bundledRule('ozg-grundlagen/1.0.0', id));

const PAGE = '<!DOCTYPE html><html lang="de"><head><title>Hund</title></head><body><h1>Hund</h1></body></html>';
const manual = (id: string, kind: string, roles?: readonly string[]) =>
  ruleFile(id, {
    applies: { kind },
    checks: [
      {
        kind: 'manual',
        with: { look: both('Die Seiten.'), validMonths: 12, ...(roles ? { roles } : {}) },
        message: both('Ist es gut?'),
      },
    ],
  });
const chapters = { dateien: both('Dateien'), steckbrief: both('Steckbrief'), xoev: both('XÖV'), test: both('Test') };

/** A ruleset with a question on the service, one on its pages, two things to waive, and the rules on decisions. */
const RULESET: Files = rulesetFiles(
  [
    manual('TST1001', 'steckbrief', ['Fachbereich', 'Datenschutz']),
    manual('TST1002', 'html'),
    ruleFile('TST1003', { checks: [{ select: '$', kind: 'required', with: { child: 'behoerde' } }] }),
    ruleFile('TST1004', {
      level: 'SOLL',
      checks: [{ select: '$.leistungen[*].leika', kind: 'pattern', with: { matches: '^99' }, message: both('Nein.') }],
    }),
    ...decisionRules(),
  ],
  { chapters: { ...chapters, abnahme: both('Abnahme') } },
);
const RIGHT = 'dienst: { id: hund }\nbehoerde: { name: x }\n';
const WRONG = 'dienst: { id: hund }\nleistungen:\n  - { leika: "11", name: a }\n  - { leika: "22", name: b }\n';
const COMMON = ['--ruleset', 'regeln', '--as-of', '2026-11-22'];

const folder = (test: Test, service: Files) => test.testdir({ regeln: RULESET, dienst: service });
const check = (cwd: string, ...args: readonly string[]) => checkJson([...COMMON, ...args, 'dienst'], { cwd });

const answer = (change: Record<string, unknown> = {}) => ({
  regel: 'TST1001',
  ergebnis: 'erfuellt',
  wer: 'Erika Beispiel',
  rolle: 'Fachbereich',
  wann: '2026-11-02',
  ...change,
});
const nachweise = (...entries: readonly unknown[]) => stringify({ fassung: '1', nachweise: entries });
const pages = (digest: string) => [{ datei: 'seite.html', sha256: digest }];

t.test('an answer settles its rule, or a finding at its line says why not', async (test) => {
  type Case = readonly [
    name: string,
    entries: readonly unknown[],
    codes: readonly string[],
    outcome: string,
    rule?: string,
    place?: string,
  ];
  const page = (change: Record<string, unknown> = {}) => answer({ regel: 'TST1002', rolle: 'egal', ...change });
  const proof = (change: Record<string, unknown>) => answer({ nachweis: change });
  const cases: readonly Case[] = [
    ['met', [answer()], [], 'passed'],
    ['role in other letters', [answer({ rolle: ' fachbereich ' })], [], 'passed'],
    ['not met', [answer({ ergebnis: 'nicht-erfuellt' })], ['not-met'], 'failed'],
    ['not applicable', [answer({ ergebnis: 'nicht-anwendbar', bemerkung: 'Weil.' })], [], 'not-applicable'],
    ['not applicable without reason', [answer({ ergebnis: 'nicht-anwendbar' })], ['no-reason'], 'needs-review'],
    ['open', [{ regel: 'TST1001', ergebnis: 'offen', wer: null }], [], 'needs-review'],
    ['on the last day', [answer({ wann: '2025-11-22' })], [], 'passed'],
    ['a day later', [answer({ wann: '2025-11-21' })], ['expired'], 'needs-review'],
    ['today', [answer({ wann: '2026-11-22' })], [], 'passed'],
    ['from the future', [answer({ wann: '2026-11-23' })], ['future'], 'needs-review', 'TST1001', '/nachweise/0/wann'],
    ['a day that is none', [answer({ wann: '2026-02-29' })], ['no-such-day'], 'needs-review'],
    ['another role', [answer({ rolle: 'Vertrieb' })], ['role'], 'needs-review'],
    ['two answers', [answer(), answer({ ergebnis: 'nicht-erfuellt' })], ['twice', 'twice'], 'needs-review'],
    ['unknown rule', [answer({ regel: 'TST9999' })], ['unknown-rule'], 'needs-review'],
    ['a rule that asks nothing', [answer({ regel: 'TST1003' })], ['not-asked'], 'needs-review'],
    ['evidence', [proof({ datei: 'beleg.txt', sha256: sha('x') })], [], 'passed'],
    ['evidence by another way', [proof({ datei: './beleg.txt', sha256: sha('x') })], [], 'passed'],
    ['evidence at an address', [proof({ url: 'https://a.de/b' })], [], 'passed'],
    ['evidence changed', [proof({ datei: 'beleg.txt', sha256: sha('y') })], ['evidence-changed'], 'needs-review'],
    ['evidence missing', [proof({ datei: 'fort.txt', sha256: sha('y') })], ['evidence-missing'], 'needs-review'],
    ['evidence outside', [proof({ datei: '../x.txt', sha256: sha('y') })], ['evidence-outside'], 'needs-review'],
    ['evidence by root', [proof({ datei: '/etc/hosts', sha256: sha('y') })], ['evidence-outside'], 'needs-review'],
    ['evidence by a link', [proof({ datei: 'link.txt', sha256: sha('y') })], ['evidence-missing'], 'needs-review'],
    ['evidence without checksum', [proof({ datei: 'beleg.txt' })], ['missing-member'], 'needs-review'],
    ['evidence twice over', [proof({ url: 'https://a.de', datei: 'beleg.txt' })], ['too-many'], 'needs-review'],
    ['no web address', [proof({ url: 'javascript:alert(1)' })], ['pattern'], 'needs-review'],
    ['wrong type', [answer({ wer: 5 })], ['needs-quotes'], 'needs-review'],
    ['nobody', [answer({ wer: null })], ['wrong-type'], 'needs-review'],
    ['no entry', ['x'], ['wrong-type'], 'needs-review'],
    ['pages as they are', [page({ gegenstand: pages(sha(PAGE)) })], [], 'passed', 'TST1002'],
    ['page changed', [page({ gegenstand: pages(sha('y')) })], ['subject-changed'], 'needs-review', 'TST1002'],
    ['page not named', [page()], ['uncovered'], 'needs-review', 'TST1002', '/nachweise/0/regel'],
    ['a second page', [page({ gegenstand: [] })], ['uncovered'], 'needs-review', 'TST1002'],
  ];
  const cwd = folder(test, { 'steckbrief.yaml': RIGHT, 'beleg.txt': 'x', 'seite.html': PAGE });
  symlinkSync('/etc/hosts', join(cwd, 'dienst', 'link.txt'));
  for (const [name, entries, codes, outcome, rule = 'TST1001', pointer] of cases) {
    writeFileSync(join(cwd, 'dienst', 'nachweise.yaml'), nachweise(...entries));
    const { report } = await check(cwd);
    const found = findingsOf(report).filter(({ path }) => path.endsWith('nachweise.yaml'));
    test.strictSame(
      found.map(({ code }) => code),
      codes,
      name,
    );
    const result = resultOf(report, rule);
    test.equal(result.outcome, outcome, name);
    test.equal(result.attestation !== undefined, !['needs-review'].includes(outcome), name);
    test.ok(
      found.every(({ range, message }) => range.start.line > 1 && !/\{\w+\}/.test(message)),
      `${name}: at its line`,
    );
    if (pointer) test.equal(found[0]?.pointer, pointer, name);
  }
});

t.test('an answer stands in the report as it was given', async (test) => {
  const remark = 'Gut\u0007 <b>so</b>';
  const entry = answer({ wer: '<i>E</i> |*B*', nachweis: { url: 'https://a.de/?a=1&b="2"' }, bemerkung: remark });
  const cwd = folder(test, { 'steckbrief.yaml': RIGHT, 'nachweise.yaml': nachweise(entry) });
  const { report, code } = await check(cwd, '--phase', 'abnahme');
  test.equal(code, 0);
  test.equal(report.verdict, 'conforming');
  test.strictSame(resultOf(report, 'TST1001').attestation, {
    result: 'met',
    by: '<i>E</i> |*B*',
    role: 'Fachbereich',
    on: '2026-11-02',
    evidence: { url: 'https://a.de/?a=1&b="2"' },
    remark,
    expires: '2027-11-02',
    path: 'dienst/nachweise.yaml',
    line: 3,
  });
  const { documents } = report.services[0]!;
  test.strictSame([...new Set(documents.map(({ outcome }) => outcome))], ['passed']);
  for (const format of ['terminal', 'html', 'markdown', 'junit']) {
    const { out } = await runCli(['check', ...COMMON, '--reporter', format, 'dienst'], { cwd });
    test.match(out, 'Fachbereich', format);
    test.notMatch(out, '\u0007', format);
    if (format !== 'terminal') test.notMatch(out, '<i>E</i>', format);
  }
  const alone = ['--ruleset', '../regeln', '--as-of', '2026-11-22', 'nachweise.yaml'];
  const loose = await checkJson(alone, { cwd: join(cwd, 'dienst') });
  test.equal(resultOf(loose.report, 'OZG8002').outcome, 'unverified', 'alone it is of no service');
});

const waiver = (change: Record<string, unknown> = {}) => ({
  regel: 'TST1003',
  stelle: { datei: 'steckbrief.yaml' },
  begruendung: 'Kommt <b>noch</b>.',
  genehmigtVon: 'Dr. Muster',
  genehmigtAm: '2026-10-01',
  aktenzeichen: '40-1/26',
  gueltigBis: '2027-03-31',
  ...change,
});
const ausnahmen = (...entries: readonly unknown[]) => stringify({ fassung: '1', ausnahmen: entries });

t.test('a waiver covers its finding, or a finding at its line says why not', async (test) => {
  type Case = readonly [name: string, entry: unknown, codes: readonly string[], outcome: string, rule?: string];
  const leika = (stelle: Record<string, unknown>) =>
    waiver({ regel: 'TST1004', stelle: { datei: 'steckbrief.yaml', ...stelle } });
  const cases: readonly Case[] = [
    ['holds', waiver(), [], 'waived'],
    ['on its last day', waiver({ gueltigBis: '2026-11-22' }), ['ends-soon'], 'waived'],
    ['a day later', waiver({ gueltigBis: '2026-11-21' }), ['expired'], 'failed'],
    ['31 days left', waiver({ gueltigBis: '2026-12-23' }), [], 'waived'],
    ['30 days left', waiver({ gueltigBis: '2026-12-22' }), ['ends-soon'], 'waived'],
    ['365 days', waiver({ gueltigBis: '2027-10-01' }), [], 'waived'],
    ['366 days', waiver({ gueltigBis: '2027-10-02' }), ['too-long'], 'failed'],
    ['approved later', waiver({ genehmigtAm: '2026-11-23' }), ['future'], 'failed'],
    ['ends first', waiver({ gueltigBis: '2026-09-30' }), ['ends-before'], 'failed'],
    ['no day', waiver({ genehmigtAm: '2026-13-01', gueltigBis: '1.1.2027' }), ['no-such-month', 'not-date'], 'failed'],
    ['unknown rule', waiver({ regel: 'TST1903' }), ['unknown-rule'], 'failed'],
    ['a fixed rule', waiver({ regel: 'OZG1002' }), ['not-waivable'], 'failed'],
    ['a rule on waivers', waiver({ regel: 'OZG8013' }), ['not-waivable'], 'failed'],
    ['a pattern', waiver({ regel: 'TST*' }), ['pattern'], 'failed'],
    ['all files', waiver({ stelle: { datei: '**' } }), ['too-wide'], 'failed'],
    ['the folder', waiver({ stelle: { datei: './' } }), ['too-wide'], 'failed'],
    ['a file that is not there', waiver({ stelle: { datei: 'x.xml' } }), ['place-missing'], 'failed'],
    ['a file outside', waiver({ stelle: { datei: '../x.xml' } }), ['place-outside'], 'failed'],
    ['no place', waiver({ stelle: undefined }), ['missing-member'], 'failed'],
    ['no file number', waiver({ aktenzeichen: undefined }), ['missing-member'], 'failed'],
    ['another code', waiver({ stelle: { datei: 'steckbrief.yaml', code: 'x' } }), ['unused'], 'failed'],
    ['another place', waiver({ stelle: { datei: 'steckbrief.yaml', pfad: '/dienst' } }), ['unused'], 'failed'],
    ['one of two', leika({ pfad: '/leistungen/0/leika' }), [], 'failed', 'TST1004'],
    ['one of two, by its key', leika({ pfad: '/leistungen/[11]/leika' }), [], 'failed', 'TST1004'],
    ['an entry covers what is in it', leika({ pfad: '/leistungen/1' }), [], 'failed', 'TST1004'],
    ['all of a list', leika({ pfad: '/leistungen' }), [], 'waived', 'TST1004'],
    ['by code', leika({ code: 'mismatch' }), [], 'waived', 'TST1004'],
    ['part of a name', leika({ pfad: '/leist' }), ['unused'], 'failed', 'TST1004'],
  ];
  const cwd = folder(test, { 'steckbrief.yaml': WRONG });
  for (const [name, entry, codes, outcome, rule = 'TST1003'] of cases) {
    writeFileSync(join(cwd, 'dienst', 'ausnahmen.yaml'), ausnahmen(entry));
    const { report } = await check(cwd);
    const found = findingsOf(report).filter(({ path }) => path.endsWith('ausnahmen.yaml'));
    test.strictSame(
      found.map(({ code }) => code),
      codes,
      name,
    );
    const result = resultOf(report, rule);
    test.equal(result.outcome, outcome, name);
    const covered = result.findings.filter(({ waivedBy }) => waivedBy !== undefined).length;
    test.equal(covered > 0, result.waiver !== undefined, name);
    if (outcome === 'waived') test.equal(covered, result.findings.length, name);
    if (rule === 'TST1004' && outcome === 'failed' && codes.length === 0) test.equal(covered, 1, name);
    const { error, warning } = report.summary.findings;
    test.equal(error + warning, findingsOf(report).length - covered, `${name}: waived ones are not counted`);
  }
});

t.test('what is waived is shown everywhere, fails nothing, and can be switched off', async (test) => {
  const cwd = folder(test, {
    'steckbrief.yaml': 'dienst: { id: hund }\n',
    'nachweise.yaml': nachweise(answer()),
    'ausnahmen.yaml': ausnahmen(waiver()),
  });
  const run = async (...args: readonly string[]) => check(cwd, ...args);
  const held = await run('--phase', 'abnahme');
  test.match(held, { code: 0, report: { verdict: 'conforming', summary: { waived: 1, findings: { error: 0 } } } });
  test.equal(held.report.services[0]?.documents.find(({ kind }) => kind === 'steckbrief')?.outcome, 'waived');
  test.match(resultOf(held.report, 'TST1003').waiver, [
    { rule: 'TST1003', place: 'steckbrief.yaml', approvedBy: 'Dr. Muster', until: '2027-03-31', line: 3 },
  ]);
  const off = await run('--no-waivers');
  test.match(off, { code: 1, report: { verdict: 'not-conforming', summary: { waived: 0 }, command: /--no-waivers/ } });
  test.equal(resultOf(off.report, 'OZG8014').outcome, 'passed', 'it still has something to waive');
  const formats: readonly (readonly [string, boolean])[] = [
    ['terminal', true],
    ['html', true],
    ['markdown', true],
    ['junit', true],
    ['sarif', false],
    ['gitlab', false],
    ['github', false],
  ];
  for (const [format, shown] of formats) {
    const { out } = await runCli(['check', ...COMMON, '--reporter', format, 'dienst'], { cwd });
    test.equal(/Dr\. Muster/.test(out), shown, format);
    if (format !== 'terminal') test.notMatch(out, '<b>noch</b>', format);
    if (format === 'junit') test.match(out, /<skipped message="ausgenommen: Ausnahme bis 31\.03\.2027/);
    if (format === 'sarif') test.strictSame(JSON.parse(out).runs[0].results, []);
    if (format === 'gitlab') test.strictSame(JSON.parse(out), []);
  }
  // What could not be judged stays open under a waiver.
  const without = test.testdir({
    regeln: rulesetFiles([
      ruleFile('TST1003', { checks: [{ select: '$', kind: 'required', with: { child: 'behoerde' } }] }),
    ]),
    dienst: { 'steckbrief.yaml': 'dienst: { id: hund }\n', 'ausnahmen.yaml': ausnahmen(waiver()) },
  });
  const ignored = await check(without);
  test.equal(resultOf(ignored.report, 'TST1003').outcome, 'failed', 'a ruleset without rules on waivers has none');
  test.equal(resultOf(ignored.report, 'OZG1003').outcome, 'failed', 'and its file is one that nothing looked at');
});

t.test('many entries: bounded and clear', async (test) => {
  const many = (count: number) => Array.from({ length: count }, () => waiver());
  const cwd = folder(test, { 'steckbrief.yaml': WRONG, 'ausnahmen.yaml': ausnahmen(...many(300)) });
  const twins = await check(cwd);
  test.equal(resultOf(twins.report, 'TST1003').outcome, 'waived');
  test.equal(resultOf(twins.report, 'OZG8014').findings.length, 299, 'one is used, the same again is not');
  const line = JSON.stringify(waiver());
  writeFileSync(join(cwd, 'dienst', 'ausnahmen.yaml'), `ausnahmen:\n${`  - ${line}\n`.repeat(10_001)}`);
  const { report } = await check(cwd);
  test.equal(resultOf(report, 'TST1003').outcome, 'failed', 'none of too many counts');
  test.strictSame(
    resultOf(report, 'OZG8011').findings.map(({ code }) => code),
    ['too-many'],
  );
});

t.test('a baseline: old findings are listed, new ones fail', async (test) => {
  const cwd = test.testdir({
    regeln: RULESET,
    a: { 'steckbrief.yaml': WRONG },
    b: { 'steckbrief.yaml': 'dienst: { id: b }\n' },
    lose: { 'x.html': PAGE },
    'kaputt.json': '{',
    'fremd.json': '{"formatVersion":"2","services":[]}',
  });
  const cli = (...args: readonly string[]) => runCli(args, { cwd });
  const baseline = () => JSON.parse(readFileSync(join(cwd, 'vorgaben-baseline.json'), 'utf8'));
  const services = () => baseline().services.map(({ service }: { service: string }) => service);
  test.match(await cli('baseline', ...COMMON, 'a', 'b'), { code: 0, out: 'neu aufgenommene Befunde: 4', err: '' });
  test.strictSame(services(), ['a', 'b']);
  const known = await checkJson([...COMMON, '--baseline', 'vorgaben-baseline.json', 'a', 'b'], { cwd });
  test.match(known, {
    code: 0,
    report: {
      verdict: 'not-conforming',
      summary: { known: 4 },
      baseline: { file: 'vorgaben-baseline.json', entries: 4, gone: 0 },
      command: /--baseline vorgaben-baseline\.json/,
    },
  });
  test.ok(findingsOf(known.report).every((finding) => finding.known));
  for (const format of ['terminal', 'html', 'markdown', 'junit', 'sarif', 'gitlab']) {
    const args = [...COMMON, '--baseline', 'vorgaben-baseline.json', '--reporter', format, 'a', 'b'];
    const { out } = await cli('check', ...args);
    if (format === 'sarif') test.strictSame(JSON.parse(out).runs[0].results, []);
    else if (format === 'gitlab') test.strictSame(JSON.parse(out), []);
    else test.match(out, /bekannt/i, `${format} tells old ones`);
    if (format === 'junit') test.match(out, 'failures="0"');
  }
  // A moved line is no new finding; another entry is.
  writeFileSync(join(cwd, 'a', 'steckbrief.yaml'), `# oben\n${WRONG}  - { leika: "33", name: c }\n`);
  const fresh = await checkJson([...COMMON, '--baseline', 'vorgaben-baseline.json', 'a'], { cwd });
  test.equal(fresh.code, 0, 'SOLL does not fail by itself');
  test.equal(findingsOf(fresh.report).filter((finding) => !finding.known).length, 1);
  const warned = await checkJson([...COMMON, '--fail-on', 'warning', '--baseline', 'vorgaben-baseline.json', 'a'], {
    cwd,
  });
  test.equal(warned.code, 1);
  // Partial runs add, and never take away.
  writeFileSync(join(cwd, 'b', 'steckbrief.yaml'), 'dienst: { id: b }\nbehoerde: { name: y }\n');
  test.match(await cli('baseline', ...COMMON, 'a'), {
    code: 0,
    out: 'neu aufgenommene Befunde: 1; insgesamt darin: 5',
  });
  test.strictSame(services(), ['a', 'b']);
  const mended = await checkJson([...COMMON, '--baseline', 'vorgaben-baseline.json', 'b'], { cwd });
  test.match(mended.report.baseline, { entries: 1, gone: 1 });
  test.match(await cli('baseline', 'prune', ...COMMON, 'a'), { code: 0, out: 'entfernte Einträge: 0' });
  test.match(await cli('baseline', 'prune', ...COMMON, '--lang', 'en', 'b'), { code: 0, out: 'entries removed: 1' });
  test.strictSame(services(), ['a']);
  const text = readFileSync(join(cwd, 'vorgaben-baseline.json'), 'utf8');
  await cli('baseline', ...COMMON, 'b', 'a');
  test.equal(readFileSync(join(cwd, 'vorgaben-baseline.json'), 'utf8'), text, 'same input, same bytes');
  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [['check', ...COMMON, '--phase', 'abnahme', '--baseline', 'vorgaben-baseline.json', 'a'], /In der Abnahme/],
    [['check', ...COMMON, '--baseline', 'fehlt.json', 'a'], /fehlt\.json/],
    [['check', ...COMMON, '--baseline', 'kaputt.json', 'a'], /kaputt\.json/],
    [['check', ...COMMON, '--baseline', 'fremd.json', 'a'], /fremd\.json.*Zeile 1/],
    [['baseline', ...COMMON, 'lose'], /kein Dienst/],
    [['baseline', 'prune', ...COMMON, '--output', 'fehlt.json', 'a'], /fehlt\.json/],
    [['baseline', ...COMMON, '--output', 'gibt/es/nicht.json', 'a'], /nicht\.json/],
  ];
  for (const [args, words] of refused) {
    const ran = await cli(...args);
    test.equal(ran.code, 2, args.join(' '));
    test.match(ran.err, words);
  }
});

t.test('abnahme vorbereiten writes the questions and leaves the answers', async (test) => {
  const cwd = folder(test, { 'steckbrief.yaml': RIGHT, 'seite.html': PAGE, 'beleg.txt': 'x' });
  const file = join(cwd, 'dienst', 'nachweise.yaml');
  const prepare = (...args: readonly string[]) =>
    runCli(['abnahme', 'vorbereiten', ...COMMON, 'dienst', ...args], { cwd });
  const text = () => readFileSync(file, 'utf8');
  test.match(await prepare(), {
    code: 0,
    out: /offene Fragen: 2 \(TST1001, TST1002\).*\nNeu eingetragen: TST1001, TST1002/,
  });
  test.match(text(), /# Frage: Ist es gut\?\n +# Ansehen: Die Seiten\.\n +# Antworten darf: Fachbereich, Datenschutz/);
  test.notMatch(text(), /[ \t]$/m);
  const first = text();
  test.match(await prepare(), { code: 0, out: 'unverändert' });
  test.equal(text(), first);
  const filled = first
    .replace('ergebnis: offen', 'ergebnis: erfuellt')
    .replace('wer:', 'wer: Erika # selbst gesehen')
    .replace('rolle:', 'rolle: Fachbereich')
    .replace('wann:', 'wann: "2026-11-02"')
    .replace('nachweis:', 'nachweis: { datei: beleg.txt }');
  writeFileSync(file, filled);
  test.match(await prepare(), { code: 0, out: /offene Fragen: 1 \(TST1002\); beantwortet: 1\.\nPrüfsummen.*TST1001/ });
  test.match(text(), `beleg.txt, sha256: "${sha('x')}"`);
  test.match(text(), '# selbst gesehen', 'comments stay');
  writeFileSync(join(cwd, 'dienst', 'seite.html'), `${PAGE}\n`);
  test.match(await prepare(), { code: 0, out: 'TST1002' });
  test.match(text(), sha(`${PAGE}\n`), 'an open question is about the page as it is now');
  writeFileSync(join(cwd, 'dienst', 'beleg.txt'), 'y');
  test.match(await prepare(), { code: 0, out: /offene Fragen: 2.*gelten nicht.*Zeile \d+: Der Beleg „beleg\.txt“/s });
  test.match(text(), sha('x'), 'an answer keeps the checksum it was given with');

  const english = await prepare('--lang', 'en');
  test.match(english.out, 'open questions: 2');
  const others: readonly (readonly [string, string, RegExp])[] = [
    ['an empty list', 'nachweise: []\n', /regel: TST1001/],
    ['no list yet', '# mein\nfassung: "1"\n', /# mein[\s\S]*regel: TST1001/],
    ['an empty file', '', /regel: TST1001/],
  ];
  for (const [name, before, after] of others) {
    writeFileSync(file, before);
    test.equal((await prepare()).code, 0, name);
    test.match(text(), after, name);
    const { report } = await check(cwd);
    test.equal(resultOf(report, 'OZG8001').outcome, 'passed', name);
  }
  for (const broken of ['nachweise: [', '- x\n', 'nachweise: x\n', 'a: 1\na: 2\n']) {
    writeFileSync(file, broken);
    const ran = await prepare();
    test.equal(ran.code, 2, broken);
    test.equal(text(), broken, 'nothing was changed');
  }
  const linked = folder(test, { 'steckbrief.yaml': RIGHT });
  writeFileSync(join(linked, 'draussen.yaml'), 'fremd: 1\n');
  symlinkSync(join(linked, 'draussen.yaml'), join(linked, 'dienst', 'nachweise.yaml'));
  test.match(await runCli(['abnahme', 'vorbereiten', ...COMMON, 'dienst'], { cwd: linked }), { code: 2 });
  test.equal(readFileSync(join(linked, 'draussen.yaml'), 'utf8'), 'fremd: 1\n');
  test.match(await runCli(['abnahme', 'vorbereiten', 'regeln'], { cwd: linked }), { code: 2, err: 'kein Steckbrief' });
});

t.test('the good example is accepted as it stands', async (test) => {
  const args = ['--as-of', '2026-11-22', '--standard', 'examples/standards/xhundesteuer'];
  const { code, report } = await checkJson([...args, '--phase', 'abnahme', 'examples/hundehaltung']);
  test.equal(code, 0);
  test.equal(report.verdict, 'conforming');
  const of = (outcome: RuleResult['outcome']) =>
    resultsIn(report)
      .filter((result) => result.outcome === outcome)
      .map(({ ruleId }) => ruleId);
  test.strictSame(of('needs-review'), [], 'no question is open');
  test.strictSame(of('unverified'), []);
  test.strictSame(
    findingsOf(report).filter(({ ruleId }) => /^OZG80/.test(ruleId)),
    [],
  );
});

t.test('every question of the bundled rulesets says what to look at and who may answer', (test) => {
  for (const id of readdirSync('rulesets'))
    for (const version of readdirSync(join('rulesets', id)))
      for (const name of readdirSync(join('rulesets', id, version, 'rules'), { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.yaml')) continue;
        const rule = parse(readFileSync(join('rulesets', id, version, 'rules', name), 'utf8'));
        for (const one of rule.checks.filter(({ kind }: { kind: string }) => kind === 'manual'))
          test.match(one.with, { look: { de: /.{20}/, en: /.{20}/ }, roles: [String] }, name);
      }
  test.end();
});
