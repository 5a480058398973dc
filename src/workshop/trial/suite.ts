import { join } from 'node:path';
import type { Args, Lang } from '../../base/nouns.ts';
import type { RulesetFolder } from '../../rulesets/read.ts';
import type { Ruleset } from '../../rulesets/types.ts';
import { writeAside } from '../../store/write-aside.ts';
import { render, shown } from '../../words/render.ts';
import { TEST_WORDS as WORDS } from '../../words/trial-results.ts';
import { type ExampleResult, runExamples } from '../examples.ts';
import { compareCase, type Difference } from './case-differences.ts';
import { coverageOf, type RuleCoverage, Showings } from './coverage.ts';
import { EXPECTED_NAME, type ExpectationFile, expectedRule } from './expectation.ts';
import type { TestLine, TestOptions, TestResult, TestRun, Update } from './results.ts';
import { type Case, CaseRunner, casesOf } from './run-case.ts';
import { expectationText } from './write.ts';

const SIGNS = { missing: '-', extra: '+', other: '!' } as const;
const lineOf = ({ sort, code, args }: Difference, lang: Lang): TestLine => ({
  sign: SIGNS[sort],
  text: render(WORDS[code], args, lang),
});

class Suite {
  readonly tests: TestResult[] = [];
  readonly updates: Update[] = [];
  readonly showings = new Showings();
  private readonly read: RulesetFolder;
  private readonly ruleset: Ruleset;
  private readonly options: TestOptions;

  constructor(read: RulesetFolder, ruleset: Ruleset, options: TestOptions) {
    this.read = read;
    this.ruleset = ruleset;
    this.options = options;
  }

  say(code: keyof typeof WORDS, args: Args = {}): string {
    return render(WORDS[code], args, this.options.lang);
  }

  private failure(code: keyof typeof WORDS, args: Args = {}): TestLine {
    return { sign: '!', text: this.say(code, args) };
  }

  async examples(): Promise<void> {
    const { lang, wanted } = this.options;
    for (const one of await runExamples(this.read, this.ruleset, lang, wanted)) this.example(one);
  }

  private example({ ruleId, name, result, reasons, fault, path, range, empty }: ExampleResult): void {
    const { lang } = this.options;
    const lines: TestLine[] = fault ? [{ sign: '!', text: render(fault.text, fault.args, lang) }] : [];
    if (empty) lines.push(this.failure('shows-nothing'));
    const ok = lines.length === 0;
    if (result && ok) this.showings.add(ruleId, result.outcome, reasons);
    const line = ok ? 1 : range().start.line;
    this.tests.push({ suite: 'examples', subject: ruleId, name: `${ruleId} ${name}`, path, line, ok, lines });
  }

  async cases(): Promise<void> {
    const runner = new CaseRunner(this.read, this.ruleset, this.options.lang);
    try {
      for (const one of casesOf(this.read.folder))
        if (this.options.wanted(`cases/${one.name}`)) await this.case(one, runner);
    } finally {
      await runner.close();
    }
  }

  private async case(one: Case, runner: CaseRunner): Promise<void> {
    const { lang, update, today } = this.options;
    const path = join(one.folder, EXPECTED_NAME);
    const add = (lines: readonly TestLine[], line = 1) =>
      this.tests.push({
        suite: 'cases',
        subject: one.name,
        name: `cases/${one.name}`,
        path,
        line,
        ok: lines.length === 0,
        lines,
      });
    if (one.faults[0]) {
      const { text, args, range } = one.faults[0];
      return void add([{ sign: '!', text: render(text, args, lang) }], range.start.line);
    }
    const expected: ExpectationFile = one.expected ?? { asOf: today, rules: {} };
    const { result, reasons, documents } = await runner.run(one, expected);
    if (documents === 0) return void add([this.failure('empty-case', { name: one.name })]);
    const differences = compareCase(expected, result);
    const lines = differences.map((difference) => lineOf(difference, lang));
    if (update && (lines.length > 0 || !one.expected)) {
      writeAside(path, expectationText(expected, result, one.text));
      const rules = result.results.filter(({ outcome }) => outcome !== 'not-applicable').length;
      this.updates.push({ path, created: one.expected === null, rules, lines: one.expected ? lines : [] });
      add([]);
    } else if (!one.expected) return void add([this.failure('no-expectation', { name: one.name })]);
    else add(lines);
    // What nobody expects shows nothing: a rule counts where the case names it.
    for (const { ruleId, outcome } of result.results)
      if (update || expectedRule(expected, ruleId)?.outcome === outcome)
        this.showings.add(ruleId, outcome, reasons.get(ruleId) ?? []);
  }

  coverage(): { coverage: RuleCoverage[]; idle: string[] } {
    const idle: string[] = [];
    const coverage = this.read.rules.map(({ rule, document }) => {
      const one = coverageOf(rule, this.showings.of(rule.id));
      const lines: TestLine[] = [];
      if (!one.apart && !one.passes) lines.push(this.failure('never-passes', { id: rule.id }));
      if (!one.apart && !one.fails) lines.push(this.failure('never-fails', { id: rule.id }));
      if (one.apart === 'undecided') idle.push(this.say('undecided-rule', { id: rule.id }));
      for (const index of one.apart === 'undecided' ? [] : one.idle) {
        const { kind, select = '' } = rule.checks[index]!;
        const text = this.say('idle-check', { id: rule.id, number: index + 1, kind, select: shown(select) });
        idle.push(text);
        if (this.options.strict) lines.push({ sign: '!', text });
      }
      const base = { suite: 'coverage' as const, subject: rule.id, path: document.path, line: 1 };
      if (!one.apart) this.tests.push({ ...base, name: rule.id, ok: lines.length === 0, lines });
      return one;
    });
    return { coverage, idle };
  }
}

/** Runs the tests of a ruleset: examples of its rules, its cases, and whether together they show every rule and check. */
export async function runTests(read: RulesetFolder, ruleset: Ruleset, options: TestOptions): Promise<TestRun> {
  const suite = new Suite(read, ruleset, options);
  if (!options.casesOnly) await suite.examples();
  await suite.cases();
  const { coverage, idle } = options.whole ? suite.coverage() : { coverage: [], idle: [] };
  return { tests: suite.tests, updates: suite.updates, coverage, idle };
}
