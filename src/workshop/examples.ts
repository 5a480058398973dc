import { UserError } from '../base/errors.ts';
import type { RuleResult } from '../base/finding.ts';
import type { Lang, Outcome, Range } from '../base/nouns.ts';
import { openMemory } from '../documents/memory.ts';
import { checkKind } from '../rules/index.ts';
import { faultAt, type RuleFile, type RulesetFault } from '../rulesets/faults.ts';
import type { Example, RawRule } from '../rulesets/raw.ts';
import type { RulesetFolder } from '../rulesets/read.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { judgedOne } from '../run/judged.ts';
import { type Examiners, withExaminers } from '../run/standards.ts';
import { render } from '../words/render.ts';
import { filesOf } from './example-files.ts';
import { fixturesOf } from './fixtures.ts';

/** How an example of a rule came out. */
export interface ExampleResult {
  readonly ruleId: string;
  /** `pass/0`, `fail/1` or the example's name. */
  readonly name: string;
  readonly expected: Outcome;
  readonly actual: Outcome;
  readonly result: RuleResult | null;
  /** Checks of the rule, by number, that gave a finding or a gap. */
  readonly reasons: ReadonlySet<number>;
  readonly fault: RulesetFault | null;
  /** Where the example stands. */
  readonly path: string;
  range(): Range;
  /** It has no content at all, so whatever came of it says nothing. */
  readonly empty: boolean;
}

async function runExample(
  rule: RawRule,
  example: Example,
  ruleset: Ruleset,
  { folder, lang, examiners }: { folder: string; lang: Lang; examiners: Examiners },
): Promise<{ result: RuleResult; reasons: ReadonlySet<number> }> {
  const service = openMemory(filesOf(example, rule, folder, ruleset.prefixes));
  const asksOthers = rule.checks.some((check) => checkKind(check.kind)?.stage !== undefined);
  const rules = asksOthers ? ruleset.rules : ruleset.rules.filter((one) => one.id === rule.id);
  const reasons = new Set<number>();
  const { run } = await judgedOne(
    { service, place: null },
    {
      rulesets: { for: () => ({ ...ruleset, rules }) },
      standards: examiners.for(example.standard === undefined ? [] : [example.standard]),
      phase: example.phase ?? 'abnahme',
      asOf: example.asOf ?? '2026-11-22',
      lang,
      onCrash: 'refuse',
      trace: ({ id }, { problems, gaps }) => {
        if (id === rule.id) for (const { check } of [...problems, ...gaps]) reasons.add(check);
      },
    },
  );
  return { result: run.report.results.find((result) => result.ruleId === rule.id)!, reasons };
}

type Side = 'pass' | 'fail';

const examplesOf = (file: RuleFile): { file: RuleFile; side: Side; index: number }[] =>
  (['pass', 'fail'] as const).flatMap((side) =>
    [...file.rule.examples[side].keys()].map((index) => ({ file, side, index })),
  );

/** Runs the examples of the rules of a folder (all, or those that `wanted` takes): those under `pass` must pass, those under `fail` must not. */
export async function runExamples(
  read: RulesetFolder,
  ruleset: Ruleset,
  lang: Lang,
  wanted: (name: string) => boolean = () => true,
): Promise<ExampleResult[]> {
  return withExaminers(fixturesOf(read.folder), async (examiners) => {
    const results: ExampleResult[] = [];
    for (const { file, ...which } of read.rules.flatMap(examplesOf)) {
      if (!wanted(`${file.rule.id} ${nameOf(file.rule, which.side, which.index)}`)) continue;
      results.push(await resultOf(file, which, ruleset, { folder: read.folder, lang, examiners }));
    }
    return results;
  });
}

/** Whether an example has no document, no Steckbrief and no file. */
export function isEmptyExample({ data, text, base, files, steckbrief }: Example): boolean {
  const contents: readonly unknown[] = [data, text, base, files, steckbrief];
  return contents.every((one) => one === undefined);
}

const nameOf = (rule: RawRule, side: Side, index: number): string =>
  rule.examples[side][index]!.name ?? `${side}/${index}`;

async function resultOf(
  { rule, document }: RuleFile,
  { side, index }: { side: Side; index: number },
  ruleset: Ruleset,
  options: Parameters<typeof runExample>[3],
): Promise<ExampleResult> {
  const example = rule.examples[side][index]!;
  const place = { pointer: `/examples/${side}/${index}` };
  const expected: Outcome = example.outcome ?? (side === 'pass' ? 'passed' : 'failed');
  const base = {
    ruleId: rule.id,
    name: nameOf(rule, side, index),
    expected,
    path: document.path,
    // Looked up only where something is to be said of it.
    range: () => document.locate([place])[0]!,
    empty: isEmptyExample(example),
  };
  try {
    const { result, reasons } = await runExample(rule, example, ruleset, options);
    const { outcome: actual, findings } = result;
    const coded = example.code === undefined || findings.some((finding) => finding.code === example.code);
    if (actual === expected && coded) return { ...base, actual, result, reasons, fault: null };
    const codes = findings.map((one) => one.code);
    const reason = result.reason ?? findings[0]?.message ?? '';
    const args = { id: rule.id, expected, actual, code: coded ? '' : example.code!, codes, reason };
    return { ...base, actual, result, reasons, fault: faultAt(document, MISSED, args, place) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const reason = render(error.text, error.args, options.lang);
    const fault = faultAt(document, { de: '{reason}', en: '{reason}' }, { reason }, place);
    return { ...base, actual: 'unverified', result: null, reasons: new Set(), fault };
  }
}

const MISSED = {
  de: 'Das Beispiel von {id} soll „{expected}“ ergeben{code? mit der Meldung „{code}“}; es ergibt „{actual}“{codes? ({codes})}.{reason? {reason}}',
  en: "The example of {id} is to give '{expected}'{code? with the code '{code}'}; it gives '{actual}'{codes? ({codes})}.{reason? {reason}}",
};
