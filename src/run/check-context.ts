import type { Document } from '../documents/document.ts';
import type { Service } from '../documents/service.ts';
import { unfilledIn } from '../documents/unfilled.ts';
import { type Plan, planOf } from '../engine/plan.ts';
import { type Decisions, NO_DECISIONS } from '../rules/decided.ts';
import type { CheckContext } from '../rules/define-check.ts';
import { fillerOf } from '../rules/generic/placeholder.ts';
import { asideOf } from './aside.ts';
import type { CheckOptions } from './check-options.ts';
import { isSample } from './stated.ts';

const NONE: ReadonlyMap<string, unknown> = new Map();

/** How placeholders are told from statements in a service, by the rule of the ruleset that objects to them. */
function unfilledOf({ placeholders }: Plan, sample: boolean): CheckContext['unfilled'] {
  if (!placeholders) return () => NONE;
  const filler = fillerOf(placeholders.params as never, sample);
  return (document) => {
    if (document.kind === null || !placeholders.kinds.has(document.kind)) return NONE;
    return unfilledIn(document, filler);
  };
}

/** What checks may ask of the service and the ruleset; `examined` grows while rules are run. */
export function contextOf(
  service: Service,
  { ruleset, asOf, catalogues = [], setAside }: CheckOptions,
  examined: ReadonlySet<Document>,
): CheckContext & { decisions: Decisions } {
  const plan = planOf(ruleset);
  // Loose files have no place to say that they are samples.
  const sample = service.steckbrief === null || isSample(service);
  return {
    sample,
    unfilled: unfilledOf(plan, sample),
    service,
    asOf,
    prefixes: ruleset.prefixes,
    catalogue: (name) => {
      const own = ruleset.catalogue(name);
      if (!own) throw new Error(`The ruleset has no catalogue ${name}`);
      const installed = catalogues.find((one) => one.name === name);
      return installed && installed.date > own.date ? installed.catalogue : own;
    },
    examined: (document) => examined.has(document),
    aside: asideOf(plan, setAside),
    judgesSyntax: (kind) => kind !== null && plan.syntaxKinds.has(kind),
    decisions: NO_DECISIONS,
  };
}
