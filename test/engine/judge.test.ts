import { readFileSync } from 'node:fs';
import t from 'tap';
import { worst } from '../../src/base/levels.ts';
import type { Level, Outcome, Verdict } from '../../src/base/nouns.ts';
import type { Report } from '../../src/base/report.ts';
import { exitCode, runVerdict, serviceVerdict } from '../../src/engine/verdict.ts';
import { checkKind } from '../../src/rules/index.ts';
import { REASONS } from '../../src/words/engine/index.ts';
import { checkJson, type Files, resultOf, resultsIn, ruleFile, rulesetFiles } from '../helpers/io.ts';
import { judge, of } from '../helpers/judge.ts';

const outcomes = (report: Report, prefix = 'TST') =>
  Object.fromEntries(
    resultsIn(report)
      .filter(({ ruleId }) => ruleId.startsWith(prefix))
      .map(({ ruleId, outcome }) => [ruleId, outcome]),
  );
t.test('a rule is judged by what it finds', async (t) => {
  const rule = (id: string, checks: readonly object[], more: object = {}) => ruleFile(id, { checks, ...more });
  const required = (select: string, child: string) => ({ select, kind: 'required', with: { child } });
  const { report } = await judge(
    t,
    [
      rule('TST1001', [required('$.dienst', 'name')]),
      rule('TST1002', [required('$.dienst', 'url')]),
      rule('TST1003', [required('$.gebuehr', 'betrag')]),
      rule('TST1004', [required('$.dienst', 'name'), required('$.dienst', 'url')]),
      rule('TST1005', [required('$.gebuehr', 'betrag'), required('$.dienst', 'name')]),
      rule('TST1006', [{ kind: 'manual', message: { de: 'Ist es gut?', en: 'Is it?' } }]),
      rule('TST1007', [{ kind: 'manual', message: { de: 'Ist es gut?', en: 'Is it?' } }, required('$.dienst', 'url')]),
      rule('TST1008', [required('$', 'pruefung')], { applies: { kind: 'openapi' } }),
    ],
    of('dienst: { id: eins, name: Eins }\n'),
  );
  t.same(outcomes(report), {
    TST1001: 'passed',
    TST1002: 'failed',
    TST1003: 'not-applicable',
    TST1004: 'failed',
    TST1005: 'passed',
    TST1006: 'needs-review',
    TST1007: 'failed',
    TST1008: 'not-applicable',
  });
  t.match(resultOf(report, 'TST1003'), { examined: 0, reason: REASONS['nothing-selected'].de });
  t.match(resultOf(report, 'TST1004'), { examined: 2, findings: [{ code: 'missing', level: 'MUSS' }] });
  t.match(resultOf(report, 'TST1006'), { reason: 'Ist es gut?', findings: [] });
  t.match(resultOf(report, 'TST1008'), { reason: REASONS['no-document'].de });
  t.ok(
    resultsIn(report).every(({ outcome, examined }) => outcome !== 'passed' || examined > 0),
    'nothing passed unexamined',
  );
  t.ok(
    resultsIn(report).every(({ outcome, reason }) => ['passed', 'failed'].includes(outcome) || reason),
    'each other outcome has its reason',
  );
});
t.test('a rule holds from its first to its last day, both included', async (t) => {
  const rules = [ruleFile('TST1001', { valid: { from: '2021-01-01', until: '2022-12-31' } })];
  const cases: readonly (readonly [string, Outcome, RegExp | undefined])[] = [
    ['2020-12-31', 'not-applicable', /gilt erst ab 01\.01\.2021/],
    ['2021-01-01', 'passed', undefined],
    ['2022-12-31', 'passed', undefined],
    ['2023-01-01', 'not-applicable', /galt nur bis 31\.12\.2022/],
  ];
  for (const [day, outcome, reason] of cases) {
    const { report } = await judge(t, rules, of('dienst: { id: eins }\n'), ['--as-of', day]);
    t.match(resultOf(report, 'TST1001'), { outcome, ...(reason ? { reason } : {}) }, day);
    t.equal(report.asOf, day);
  }
});
t.test('the level is that of the phase; a phase not named does not bind', async (t) => {
  const rules = [
    ruleFile('TST1001', { level: { entwicklung: 'SOLL', abnahme: 'MUSS' } }),
    ruleFile('TST1002', { level: { abnahme: 'KANN' } }),
  ];
  const wanted: Record<string, readonly [Level | null, Outcome][]> = {
    entwicklung: [
      ['SOLL', 'failed'],
      [null, 'not-applicable'],
    ],
    abnahme: [
      ['MUSS', 'failed'],
      ['KANN', 'failed'],
    ],
  };
  for (const [phase, [first, second]] of Object.entries(wanted)) {
    const { report } = await judge(t, rules, of('behoerde: { name: x }\n'), ['--phase', phase]);
    t.match(resultOf(report, 'TST1001'), { level: first![0], outcome: first![1] }, phase);
    t.match(resultOf(report, 'TST1002'), { level: second![0], outcome: second![1] }, phase);
  }
  const { report } = await judge(t, rules, of('behoerde: { name: x }\n'));
  t.equal(resultOf(report, 'TST1002').reason, REASONS.phase.de);
});
t.test('when: a Steckbrief that is a list answers for itself, whatever was asked before', async (t) => {
  const rule = ruleFile('TST1001', { applies: { kind: 'steckbrief', when: { required: ['dienst'] } } });
  const steckbrief = (text: string): Files => ({ 'steckbrief.yaml': text });
  const cwd = t.testdir({ r: rulesetFiles([rule]), a: steckbrief('behoerde: {}\n'), b: steckbrief('- behoerde\n') });
  const outcomes = async (...paths: string[]) => {
    const { report } = await checkJson(['--ruleset', 'r', ...paths], { cwd });
    return new Map(report.services.map(({ path }, index) => [path, resultOf(report, 'TST1001', index).outcome]));
  };
  const both = await outcomes('a', 'b');
  t.equal(both.get('a'), (await outcomes('a')).get('a'));
  t.equal(both.get('b'), 'failed', 'JSON Schema: `required` asks objects only');
});
t.test('when: by what the Steckbrief says', async (t) => {
  const when = {
    properties: { kontext: { properties: { konten: { contains: { const: 'bundid' } } }, required: ['konten'] } },
    required: ['kontext'],
  };
  const rules = [
    ruleFile('TST1001', { applies: { kind: 'steckbrief', when } }),
    ruleFile('TST1002', { applies: { kind: '*', when }, checks: [{ kind: 'readable' }] }),
  ];
  const both = (outcome: Outcome) => ({ TST1001: outcome, TST1002: outcome });
  for (const [text, outcome] of [
    ['kontext: { konten: [bundid, anderes] }\ndienst: { id: x }\n', 'passed'],
    ['kontext: { konten: [] }\ndienst: { id: x }\n', 'not-applicable'],
    ['dienst: { id: x }\n', 'open'],
    ['kontext: { konten: }\ndienst: { id: x }\n', 'open'],
  ] as const) {
    const { report } = await judge(t, rules, of(text));
    t.same(outcomes(report), both(outcome), text);
    if (outcome === 'not-applicable') t.equal(resultOf(report, 'TST1001').reason, REASONS.condition.de);
    if (outcome === 'open') t.match(resultOf(report, 'TST1001').reason, 'sagt nichts zu „kontext.konten“. Erst diese');
  }
  const broken = await judge(t, rules, of('dienst: "\n'));
  t.same(outcomes(broken.report), both('unverified'), 'a Steckbrief that cannot be read');
  t.equal(resultOf(broken.report, 'TST1001').reason, REASONS['steckbrief-unreadable'].de);
  const cwd = t.testdir({ r: rulesetFiles(rules), 'a.xml': '<a/>' });
  const loose = await checkJson(['--ruleset', 'r', 'a.xml'], { cwd });
  t.same(outcomes(loose.report), both('not-applicable'), 'no Steckbrief');
  t.equal(resultOf(loose.report, 'TST1001').reason, REASONS['no-steckbrief'].de);
});
t.test('a document that cannot be read leaves its rules unverified and fails itself', async (t) => {
  const rule = ruleFile('TST1001', {
    applies: { kind: 'openapi' },
    checks: [{ select: '$', kind: 'required', with: { child: 'info' } }],
  });
  const service = (spec: string) => ({
    ...of('dienst: { id: x }\nschnittstellen: [{ art: openapi, datei: a.yaml }]\n'),
    'a.yaml': spec,
  });
  const { report } = await judge(t, [rule], service('openapi: "3\n'));
  t.match(resultOf(report, 'TST1001'), { outcome: 'unverified', reason: '„dienst/a.yaml“ lässt sich nicht lesen.' });
  t.match(
    report.services[0]!.documents.find(({ path }) => path === 'dienst/a.yaml'),
    { kind: 'openapi', outcome: 'failed' },
  );
  const fine = await judge(t, [rule], service('openapi: 3.1.0\ninfo: { title: x }\n'));
  t.match(
    fine.report.services[0]!.documents.map(({ path, outcome }) => [path, outcome]),
    [
      ['dienst/steckbrief.yaml', 'passed'],
      ['dienst/a.yaml', 'passed'],
    ],
  );
});
t.test('many reasons are cut to three', async (t) => {
  const rule = ruleFile('TST1001', {
    applies: { kind: 'openapi' },
    checks: [{ select: '$', kind: 'required', with: { child: 'info' } }],
  });
  const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}.json`);
  const steckbrief = `dienst: { id: x }\nschnittstellen: [${names.map((name) => `{ art: openapi, datei: ${name} }`).join(', ')}]\n`;
  const { report } = await judge(t, [rule], {
    ...of(steckbrief),
    ...Object.fromEntries(names.map((name) => [name, '{'])),
  });
  t.match(resultOf(report, 'TST1001').reason, /„dienst\/c\.json“ lässt sich nicht lesen\. und 2 weitere$/);
});
t.test('a file that nothing examined: a finding, and not-examined among the documents', async (t) => {
  const { code, report } = await judge(t, [], { ...of('dienst: { id: x }\n'), 'notiz.bin': 'x', 'README.md': '# x' });
  t.equal(code, 0, 'a SOLL only');
  t.match(resultOf(report, 'OZG1003'), {
    outcome: 'failed',
    findings: [{ code: 'not-examined', path: 'dienst/notiz.bin', range: { start: { line: 1, column: 1 } } }],
  });
  t.match(
    report.services[0]!.documents.map(({ path, outcome }) => [path, outcome]),
    [
      ['dienst/steckbrief.yaml', 'passed'],
      ['dienst/README.md', 'not-examined'],
      ['dienst/notiz.bin', 'not-examined'],
    ],
  );
});
t.test('a crash of one check does not hide what others of the rule found', async (t) => {
  t.intercept(checkKind('absent')!, 'run', {
    value: () => {
      throw 'kein Fehlerobjekt';
    },
  });
  const checks = [
    { select: '$', kind: 'absent', with: {} },
    { select: '$', kind: 'required', with: { child: 'name' } },
  ];
  const { code, err, report } = await judge(t, [ruleFile('TST1001', { checks })], of('dienst: { id: x }\n'));
  t.equal(code, 3);
  t.match(err, /\(kein Fehlerobjekt\)/);
  t.match(resultOf(report, 'TST1001'), { outcome: 'failed', reason: /abgestürzt/, findings: [{ code: 'missing' }] });
});
t.test('the report counts what it holds', async (t) => {
  const levels: readonly Level[] = ['MUSS', 'SOLL', 'KANN'];
  const rules = levels.map((level, index) =>
    ruleFile(`TST100${index}`, {
      level,
      checks: [{ select: '$.leistungen[*]', kind: 'required', with: { child: 'leika' } }],
    }),
  );
  const { report } = await judge(t, rules, of('leistungen: [{ name: a }, { name: b }]\n'));
  t.match(report.summary, { services: 1, documents: 1, failed: 3, findings: { error: 2, warning: 2, note: 2 } });
  t.equal(report.tool.version, JSON.parse(readFileSync('package.json', 'utf8')).version);
});
t.test('the verdict of a service', async (t) => {
  const cases: readonly (readonly [readonly (readonly [Level | null, Outcome])[], boolean, Verdict])[] = [
    [[], true, 'conforming'],
    [[], false, 'undecided'],
    [[['MUSS', 'passed']], true, 'conforming'],
    [[['MUSS', 'passed']], false, 'undecided'],
    [[['MUSS', 'failed']], true, 'not-conforming'],
    [[['MUSS', 'failed']], false, 'not-conforming'],
    [
      [
        ['MUSS', 'unverified'],
        ['MUSS', 'failed'],
      ],
      true,
      'not-conforming',
    ],
    [[['MUSS', 'unverified']], true, 'undecided'],
    [[['MUSS', 'needs-review']], true, 'undecided'],
    [[['MUSS', 'waived']], true, 'conforming'],
    [
      [
        ['SOLL', 'failed'],
        ['SOLL', 'unverified'],
        [null, 'not-applicable'],
      ],
      true,
      'conforming',
    ],
  ];
  for (const [results, hasSteckbrief, verdict] of cases) {
    const given = results.map(([level, outcome]) => ({ level, outcome }));
    t.equal(serviceVerdict(given, hasSteckbrief), verdict, `${JSON.stringify(results)} ${hasSteckbrief}`);
  }
});
t.test('the verdict of a run is that of its worst service', async (t) => {
  const cases: readonly (readonly [readonly Verdict[], Verdict])[] = [
    [['conforming', 'conforming'], 'conforming'],
    [['conforming', 'undecided'], 'undecided'],
    [['undecided', 'not-conforming', 'conforming'], 'not-conforming'],
  ];
  for (const [verdicts, verdict] of cases) t.equal(runVerdict(verdicts.map((one) => ({ verdict: one }))), verdict);
});
t.test('a waived finding does not count against the service', async (t) => {
  const { report } = await judge(t, [ruleFile('TST1001')], of('behoerde: { name: x }\n'));
  const [service] = report.services;
  const waived: Report = {
    ...report,
    verdict: 'conforming',
    services: [
      {
        ...service!,
        verdict: 'conforming',
        outcomes: service!.outcomes.replaceAll('f', 'w'),
        results: service!.results.map((one) =>
          one.findings.length > 0
            ? {
                ...one,
                outcome: 'waived',
                findings: one.findings.map((finding) => ({ ...finding, waivedBy: 0 })),
              }
            : one,
        ),
      },
    ],
  };
  const settings = { failOn: 'error', strict: true, phase: 'abnahme' } as const;
  t.equal(exitCode(report, settings), 1);
  t.equal(exitCode(waived, settings), 0);
});
t.test('the worst of several outcomes', async (t) => {
  const cases: readonly (readonly [readonly Outcome[], Outcome])[] = [
    [['passed', 'failed', 'unverified'], 'failed'],
    [['needs-review', 'unverified'], 'unverified'],
    [['passed', 'needs-review'], 'needs-review'],
    [['passed', 'waived'], 'waived'],
    [['not-applicable', 'passed'], 'passed'],
    [[], 'not-applicable'],
  ];
  for (const [given, outcome] of cases) t.equal(worst(given), outcome, given.join(' '));
});
