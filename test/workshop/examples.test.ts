import { join } from 'node:path';
import t from 'tap';
import { runExamples } from '../../src/workshop/examples.ts';
import { openFaultless } from '../../src/workshop/pack-all.ts';
import { coverageOf, Showings } from '../../src/workshop/trial/coverage.ts';
import { bundledExamples } from '../helpers/bundled-examples.ts';
import { withFile } from '../helpers/folders.ts';
import { ruleFile, rulesetFiles } from '../helpers/io.ts';

/** Rules of the bundled rulesets that no example can decide: the engine of Schematron is not always there. */
const UNDECIDED: Readonly<Record<string, readonly string[]>> = { xoev: ['XOEV1003', 'XOEV1006'] };
t.test('examples of all bundled rules come out as they say, and show every check', async (t) => {
  for (const { id, version, read, faults, results } of await bundledExamples()) {
    t.same(faults, [], `${id}@${version} has no faults`);
    const showings = new Showings();
    for (const one of results) {
      t.equal(one.fault, null, `${one.ruleId} ${one.name}: ${one.expected}`);
      if (one.result) showings.add(one.ruleId, one.result.outcome, one.reasons);
    }
    const coverage = read.rules.map(({ rule }) => coverageOf(rule, showings.of(rule.id)));
    const lacking = coverage.filter((one) => !one.apart && !(one.passes && one.fails && one.idle.length === 0));
    t.same(lacking, [], `${id}@${version}: each rule is met and broken, each check the reason of a finding`);
    const undecided = coverage.filter(({ apart }) => apart === 'undecided').map((one) => one.id);
    t.same(undecided, UNDECIDED[id] ?? [], `${id}@${version}: what no example decides`);
  }
});
t.test('an example may bring files, a Steckbrief, a phase, a day, an outcome', async (t) => {
  const xml = '<a xmlns="urn:probe"><b id="1">x</b></a>';
  const rules = [
    ruleFile('TST1001', {
      level: { abnahme: 'MUSS' },
      valid: { from: '2025-01-01' },
      examples: {
        pass: [
          { name: 'früher', data: {}, asOf: '2024-12-31', outcome: 'not-applicable' },
          { base: 'dienst.yaml', set: { select: '$.dienst.name', value: 'y' } },
        ],
        fail: [
          { name: 'Entwicklung', data: {}, phase: 'entwicklung', outcome: 'not-applicable' },
          { base: 'dienst.yaml', remove: '$.dienst' },
        ],
      },
    }),
    ruleFile('TST1002', {
      applies: { kind: 'xoev', when: { required: ['dienst'] } },
      checks: [{ select: '//p:b', kind: 'required', with: { child: '@id' } }],
      examples: {
        pass: [
          { text: xml, steckbrief: { dienst: { name: 'x' } } },
          { base: 'a.xml', steckbrief: {}, outcome: 'open' },
        ],
        fail: [{ base: 'a.xml', remove: '//@id', steckbrief: { dienst: { name: 'x' } }, code: 'missing' }],
      },
    }),
    ruleFile('TST1003', {
      checks: [{ kind: 'manual', message: { de: 'Ist es gut?', en: 'Is it good?' } }],
      examples: { pass: [{ data: {}, outcome: 'needs-review' }], fail: [{ data: {}, outcome: 'needs-review' }] },
    }),
  ];
  const files = withFile(
    withFile(rulesetFiles(rules, { prefixes: { p: 'urn:probe' } }), 'fixtures/dienst.yaml', 'dienst: { name: x }\n'),
    'fixtures/a.xml',
    xml,
  );
  const cwd = t.testdir({ r: files });
  const { read, ruleset } = openFaultless(join(cwd, 'r'));
  const mine = (await runExamples(read, ruleset, 'en')).filter(({ ruleId }) => ruleId.startsWith('TST'));
  t.same(
    mine.map(({ ruleId, name, actual, fault }) => [ruleId, name, actual, fault]),
    [
      ['TST1001', 'früher', 'not-applicable', null],
      ['TST1001', 'pass/1', 'passed', null],
      ['TST1001', 'Entwicklung', 'not-applicable', null],
      ['TST1001', 'fail/1', 'failed', null],
      ['TST1002', 'pass/0', 'passed', null],
      ['TST1002', 'pass/1', 'open', null],
      ['TST1002', 'fail/0', 'failed', null],
      ['TST1003', 'pass/0', 'needs-review', null],
      ['TST1003', 'fail/0', 'needs-review', null],
    ],
  );
});
