import { posix } from 'node:path';
import { nextTurn } from '../base/next-turn.ts';
import type { Args } from '../base/nouns.ts';
import type { TimeLeft } from '../base/time-left.ts';
import { CodeLists } from '../codelists/code-list.ts';
import type { Examination, Step, StepProblem } from '../documents/examination.ts';
import type { FileDocument } from '../documents/file.ts';
import { codeListStep, type Official } from './code-lists.ts';
import type { FiredRules } from './schematron/fired-rules.ts';
import type { SchematronEngine } from './schematron/run/engine.ts';
import { schematronProblems } from './schematron/run/findings.ts';
import { isFault } from './schematron/run/prepare.ts';
import type { Claim, Scenario, SchematronStep, Standard } from './standard.ts';

const gap = (name: string, outcome: 'unverified' | 'crashed' | 'not-run', code: string, args: Args = {}): Step => ({
  name,
  outcome,
  reason: { code, args },
  problems: [],
});

function schemaStep(document: FileDocument, scenario: Scenario, time: TimeLeft | undefined): Step {
  const judgement = scenario.schema.validate(document.tree!, document.text, time);
  if ('fault' in judgement)
    return gap(
      'xml-schema',
      judgement.fault.code === 'engine' ? 'crashed' : 'unverified',
      judgement.fault.code,
      judgement.fault.args,
    );
  if (judgement.gap) return gap('xml-schema', 'unverified', judgement.gap.code, judgement.gap.args);
  return {
    name: 'xml-schema',
    outcome: judgement.problems.length > 0 ? 'failed' : 'passed',
    problems: judgement.problems,
  };
}

/** What a step found decides it: an error fails it, lesser findings do not. */
const outcomeOf = (problems: readonly StepProblem[]): 'passed' | 'failed' =>
  problems.some(({ level = 'MUSS' }) => level === 'MUSS') ? 'failed' : 'passed';

async function schematronStep(
  document: FileDocument,
  { customLevels }: Scenario,
  { name, location, present, source }: SchematronStep,
  index: number,
  { engine, asOf, time, fired }: { engine: SchematronEngine } & Pick<Examining, 'asOf' | 'time' | 'fired'>,
): Promise<Step> {
  const step = `schematron-${index + 1}`;
  if (!present || !source) return gap(step, 'unverified', 'schematron-missing', { schematron: name, location });
  const answer = await engine.run(source, document.text, asOf, time);
  if (isFault(answer)) {
    const outcome = answer.code === 'schematron-crashed' ? 'crashed' : 'unverified';
    return gap(step, outcome, answer.code, { schematron: name, location, ...answer.args });
  }
  fired?.add(document, source, answer);
  const problems = schematronProblems(answer, document.tree!, customLevels, posix.basename(location));
  return { name: step, outcome: outcomeOf(problems), problems };
}

/** What a KoSIT configuration makes of its steps: the verdict of the reference. */
function acceptStep(
  { accepts }: Scenario,
  steps: readonly Step[],
  asOf: string | undefined,
  time: TimeLeft | undefined,
): Step[] {
  if (!accepts) return [];
  if (steps.some(({ outcome }) => outcome !== 'passed' && outcome !== 'failed'))
    return [gap('accept', 'not-run', 'step-open')];
  const answer = accepts(steps, asOf, time);
  if (answer === 'unsupported') return [gap('accept', 'unverified', 'accept-match')];
  return [{ name: 'accept', outcome: answer ? 'passed' : 'failed', problems: [] }];
}

/** Asserts that the configuration tolerates are no errors: its own condition outweighs their flags. */
function tolerated(steps: readonly Step[], accept: Step | undefined): readonly Step[] {
  if (accept?.outcome !== 'passed') return steps;
  return steps.map((step) =>
    step.name.startsWith('schematron') && step.outcome === 'failed'
      ? {
          ...step,
          outcome: 'passed' as const,
          problems: step.problems.map((one) => (one.level === 'MUSS' ? { ...one, level: 'SOLL' as const } : one)),
        }
      : step,
  );
}

interface Examining {
  readonly lists?: CodeLists;
  readonly official?: Official;
  readonly asOf?: string | undefined;
  readonly time?: TimeLeft | undefined;
  /** Told which rules of which Schematron have fired. */
  readonly fired?: FiredRules | undefined;
}

/** Judges one document by the standards given; a document that several or none claim is judged by none. `lists` are those of its service; `asOf` is the day that conditions and Schematron take for today. */
export async function examine(
  document: FileDocument,
  standards: readonly Standard[],
  start: () => Promise<SchematronEngine>,
  { lists = new CodeLists(), official = [], asOf, time, fired }: Examining = {},
): Promise<Examination> {
  // Which scenario would have been meant is not known: what would follow cannot be named either.
  if (document.fault || !document.tree) {
    return { standard: null, tried: [], steps: [{ name: 'well-formed', outcome: 'failed', problems: [] }] };
  }
  const claims = standards.flatMap((standard) => standard.claims(document, asOf, time));
  const matched = claims.filter((claim) => claim.matched === true);
  const tried = claims.map(({ name, matched: answer, reason }) => ({
    name,
    matched: answer === true,
    reason: reason.code,
  }));
  const wellFormed: Step = { name: 'well-formed', outcome: 'passed', problems: [] };
  const only: Claim | undefined = matched.length === 1 ? matched[0] : undefined;
  if (!only) return { standard: null, tried, steps: [wellFormed] };
  const { scenario } = only;
  const engine = scenario.schematron.length > 0 ? await start() : null;
  // Their processes start and load them while the schema is compiled and asked here.
  for (const { present, source } of scenario.schematron) if (present && source) void engine?.prepare(source, time);
  if (engine) await nextTurn();
  const xsd = schemaStep(document, scenario, time);
  const first = [wellFormed, xsd];
  const schematron = await Promise.all(
    scenario.schematron.map((step, index) =>
      xsd.outcome === 'failed'
        ? gap(`schematron-${index + 1}`, 'not-run', 'schema-invalid')
        : schematronStep(document, scenario, step, index, { engine: engine!, asOf, time, fired }),
    ),
  );
  const accept = xsd.outcome === 'failed' ? [] : acceptStep(scenario, [...first, ...schematron], asOf, time);
  const message = codeListStep(document, scenario, { lists, official });
  const steps = [...tolerated([...first, ...schematron], accept[0]), ...accept, ...message.steps];
  return { standard: scenario.standard, tried, ...message, steps };
}
