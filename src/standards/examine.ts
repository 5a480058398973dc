import type { Args } from '../types.ts';
import type { Examination, Step } from '../workspace/document.ts';
import type { FileDocument } from '../workspace/file.ts';
import { CodeLists } from '../xoev/code-list.ts';
import { codeListStep } from './code-lists.ts';
import type { Claim, Scenario, Standard } from './standard.ts';

const gap = (name: string, outcome: 'unverified' | 'crashed', code: string, args: Args = {}): Step => ({
  name,
  outcome,
  reason: { code, args },
  problems: [],
});

function schemaStep(document: FileDocument, scenario: Scenario): Step {
  const judgement = scenario.schema.validate(document.tree!);
  if ('fault' in judgement)
    return gap(
      'xml-schema',
      judgement.fault.code === 'engine' ? 'crashed' : 'unverified',
      judgement.fault.code,
      judgement.fault.args,
    );
  return {
    name: 'xml-schema',
    outcome: judgement.problems.length > 0 ? 'failed' : 'passed',
    problems: judgement.problems,
  };
}

/** Schematron is told by name and never passed: this version has no engine for it. */
function schematronSteps(scenario: Scenario): Step[] {
  return scenario.schematron.map(({ name, location, present }, index) =>
    gap(`schematron-${index + 1}`, 'unverified', present ? 'schematron-engine' : 'schematron-missing', {
      schematron: name,
      location,
    }),
  );
}

/** Judges one document by the standards given; a document that several or none claim is judged by none. `lists` are those of its service. */
export function examine(
  document: FileDocument,
  standards: readonly Standard[],
  lists: CodeLists = new CodeLists(),
): Examination {
  // Which scenario would have been meant is not known: what would follow cannot be named either.
  if (document.fault || !document.tree) {
    return { standard: null, tried: [], steps: [{ name: 'well-formed', outcome: 'failed', problems: [] }] };
  }
  const claims = standards.flatMap((standard) => standard.claims(document));
  const matched = claims.filter((claim) => claim.matched === true);
  const tried = claims.map(({ name, matched: answer, reason }) => ({
    name,
    matched: answer === true,
    reason: reason.code,
  }));
  const wellFormed: Step = { name: 'well-formed', outcome: 'passed', problems: [] };
  const only: Claim | undefined = matched.length === 1 ? matched[0] : undefined;
  if (!only) return { standard: null, tried, steps: [wellFormed] };
  const steps = [wellFormed, schemaStep(document, only.scenario), ...schematronSteps(only.scenario)];
  const message = codeListStep(document, only.scenario, lists);
  return { standard: only.scenario.standard, tried, ...message, steps: [...steps, ...message.steps] };
}
