import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { answer, COMMON, check, folder, nachweise, PAGE, RIGHT, sha } from '../helpers/abnahme.ts';
import { checkJson, findingsOf, resultOf, runCli } from '../helpers/io.ts';

const REVIEW = 'needs-review';
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
    [
      'not applicable without reason',
      [answer({ ergebnis: 'nicht-anwendbar', bemerkung: null })],
      ['no-reason'],
      'needs-review',
    ],
    ['a reason nobody sees', [answer({ ergebnis: 'nicht-anwendbar', bemerkung: '\u200b' })], ['no-reason'], REVIEW],
    ['a reason partly unseen', [answer({ ergebnis: 'nicht-anwendbar', bemerkung: 'W\u00adeil' })], ['unseen'], REVIEW],
    ...(
      [
        ['  ', 'unsaid'],
        ['\u200b', 'unsaid'],
        ['\u3164\u115f\u2800', 'unsaid'],
        ['-.', 'unsaid'],
        ['\u0301', 'unsaid'],
        ['Erika\u200bBeispiel', 'unseen'],
        ['Erika Beispiel\u202e', 'unseen'],
        ['Erika\u0000', 'unseen'],
        ['<Name>', 'still-open'],
        ['<n>', 'still-open'],
        ['N. N.', 'nobody'],
        ['unbekannt', 'nobody'],
        ['E', 'nobody'],
        ['0815', 'nobody'],
      ] as const
    ).map(
      ([wer, code]): Case => [
        `wer ${JSON.stringify(wer)}`,
        [answer({ wer })],
        [code],
        REVIEW,
        'TST1001',
        '/nachweise/0/wer',
      ],
    ),
    [
      'a role nobody sees',
      [page({ rolle: '\u2060 ' })],
      ['unsaid', 'uncovered'],
      REVIEW,
      'TST1002',
      '/nachweise/0/rolle',
    ],
    ['a role to be written', [page({ rolle: '<Rolle>' })], ['still-open', 'uncovered'], REVIEW, 'TST1002'],
    ['met, and nothing says why', [answer({ bemerkung: null })], ['evidence-none'], REVIEW],
    ['met, with a remark of blanks', [answer({ bemerkung: ' \u200b' })], ['evidence-none'], REVIEW],
    ['met, with a placeholder', [answer({ bemerkung: '<Text>' })], ['still-open'], REVIEW],
    ['empty evidence', [proof({ datei: 'leer.txt', sha256: sha('') })], ['evidence-empty'], REVIEW],
    ['evidence of blanks', [proof({ datei: 'blank.txt', sha256: sha(' \n') })], ['evidence-empty'], REVIEW],
    ['no evidence in it', [proof({})], ['missing-member', 'missing-member'], REVIEW],
    ['an address one cannot read', [proof({ url: 'https://a.de/\u200bb' })], ['evidence-unseen'], REVIEW],
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
  writeFileSync(join(cwd, 'dienst', 'leer.txt'), '');
  writeFileSync(join(cwd, 'dienst', 'blank.txt'), ' \n');
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
