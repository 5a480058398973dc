import t from 'tap';
import { findRuleset } from '../../../src/rulesets/find.ts';
import { compareRulesets } from '../../../src/workshop/diff/diff.ts';
import { comparisonMarkdown } from '../../../src/workshop/diff/markdown.ts';
import { comparisonText } from '../../../src/workshop/diff/text.ts';
import { both, folder, instead, MUST, ONE_OF, RULES, type Rule, validate } from '../../helpers/compared.ts';
import { type Files, ruleFile, runCli } from '../../helpers/io.ts';

const checkOf = (parts: Rule, index = 0) =>
  instead('TST1002', {
    checks: (ONE_OF['checks'] as Rule[]).map((check, at) => (at === index ? { ...check, ...parts } : check)),
  });
/** What is changed, which step is due for which reason, in which part. */
const STEPS: readonly (readonly [name: string, rules: readonly Rule[], due: string, reason: string, part: string])[] = [
  ['a new MUSS', [...RULES, ruleFile('TST2001')], 'major', 'new-must', 'level'],
  [
    'a new MUSS of the acceptance',
    [...RULES, ruleFile('TST2001', { level: { abnahme: 'MUSS' } })],
    'major',
    'new-must',
    'level',
  ],
  [
    'a new question',
    [...RULES, ruleFile('TST2001', { checks: [{ kind: 'manual', message: both('Ist es gut?') }] })],
    'major',
    'new-question',
    'level',
  ],
  ['a new SOLL', [...RULES, ruleFile('TST2001', { level: 'SOLL' })], 'minor', 'new-soll', 'level'],
  ['a rule removed', RULES.slice(1), 'minor', 'removed', 'level'],
  ['SOLL becomes MUSS', instead('TST1003', { level: 'MUSS' }), 'major', 'raised', 'level'],
  [
    'MUSS in one phase',
    instead('TST1003', { level: { entwicklung: 'SOLL', abnahme: 'MUSS' } }),
    'major',
    'raised',
    'level',
  ],
  ['KANN becomes SOLL nowhere', instead('TST1003', { level: 'KANN' }), 'minor', 'relaxed', 'level'],
  ['MUSS becomes SOLL', instead('TST1001', { level: 'SOLL' }), 'minor', 'relaxed', 'level'],
  ['MUSS with an end', instead('TST1001', { valid: { until: '2030-01-01' } }), 'minor', 'relaxed', 'valid'],
  ['SOLL that begins earlier', instead('TST1003', { valid: { from: '2025-01-01' } }), 'minor', 'soll-changed', 'valid'],
  [
    'MUSS for more kinds',
    instead('TST1001', { applies: { kind: ['steckbrief', 'openapi'] } }),
    'major',
    'wider',
    'kind',
  ],
  [
    'MUSS for some services only',
    instead('TST1001', { applies: { kind: 'steckbrief', when: { required: ['kontext'] } } }),
    'minor',
    'relaxed',
    'when',
  ],
  [
    'MUSS for some interfaces only',
    instead('TST1001', { applies: { kind: 'steckbrief', art: ['bundid'] } }),
    'minor',
    'relaxed',
    'art',
  ],
  ['a value more is allowed', checkOf({ with: { values: ['x', 'y', 'z'] } }), 'minor', 'relaxed', 'check'],
  ['a value less is allowed', checkOf({ with: { values: ['x'] } }), 'major', 'maybe-stricter', 'check'],
  ['a wider count', checkOf({ with: { of: '$[*]', min: 1 } }, 1), 'minor', 'relaxed', 'check'],
  ['a narrower count', checkOf({ with: { of: '$[*]', min: 2, max: 4 } }, 1), 'major', 'maybe-stricter', 'check'],
  ['another place', checkOf({ select: '$.other' }), 'major', 'maybe-stricter', 'check'],
  ['a check less', instead('TST1002', { checks: (ONE_OF['checks'] as Rule[]).slice(1) }), 'minor', 'relaxed', 'check'],
  [
    'a check more',
    instead('TST1001', {
      checks: [...(MUST['checks'] as Rule[]), { select: '$.dienst', kind: 'required', with: { child: 'id' } }],
    }),
    'major',
    'stricter',
    'check',
  ],
  ['a message', checkOf({ message: both('Nein: {value}') }), 'patch', 'texts', 'message'],
  ['a title', instead('TST1001', { title: both('Anders') }), 'patch', 'texts', 'title'],
  ['a chapter', instead('TST1001', { chapter: 'steckbrief' }), 'patch', 'texts', 'chapter'],
  [
    'a source',
    instead('TST1001', { source: { title: 'Q', section: '§ 1', url: 'https://example.org/', grade: 'B' } }),
    'patch',
    'texts',
    'source',
  ],
  ['nothing', RULES, 'none', '', ''],
];
const ENOUGH: Readonly<Record<string, readonly string[]>> = {
  major: ['2.0.0'],
  minor: ['1.1.0', '2.0.0'],
  patch: ['1.0.1', '1.1.0'],
  none: ['1.0.0', '1.0.1'],
};
t.test('the step that is due, and whether the number makes it', async (t) => {
  const files: Files = { a: folder(RULES) };
  STEPS.forEach(([, rules], index) => {
    files[`b${index}`] = folder(rules);
  });
  const cwd = t.testdir(files);
  const from = findRuleset('a', cwd);
  for (const [index, [name, , due, reason, part]] of STEPS.entries()) {
    const edited = findRuleset(`b${index}`, cwd);
    for (const version of new Set([...ENOUGH[due]!, '1.0.0'])) {
      const to = { ...edited, manifest: { ...edited.manifest, version } };
      const comparison = compareRulesets(from, to, { toolVersion: '1.0.0', lang: 'de' });
      t.ok(validate(comparison), `${name}: ${JSON.stringify(validate.errors)}`);
      t.match(comparison.semver, { due, enough: ENOUGH[due]!.includes(version) }, `${name}: ${version}`);
      const found = comparison.rules.flatMap(({ changes }) => changes).find((change) => change.step === due);
      if (due !== 'none') t.match(found, { reason, part }, `${name}: why`);
      for (const lang of ['de', 'en'] as const) {
        const told = compareRulesets(from, to, { toolVersion: '1.0.0', lang });
        for (const text of [comparisonText(told, 80), comparisonMarkdown(told)]) {
          t.notMatch(text, /\{\w+[}?:]|undefined|\[object/, `${name}: every sentence is whole`);
          if (due !== 'none') t.match(text, version === '1.0.0' ? ENOUGH[due]![0]! : version, `${name}: the number`);
        }
      }
    }
  }
  for (const [index, code] of [
    [0, 1],
    [STEPS.length - 1, 0],
  ])
    t.equal((await runCli(['ruleset', 'diff', 'a', `b${index}`], { cwd })).code, code, 'exit code');
});
