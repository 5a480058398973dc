import type { ErrorObject } from 'ajv';
import type { StepProblem } from '../document.ts';
import { bestBranches, type Told } from './branches.ts';
import { factsOf, notListed } from './facts.ts';
import { type Facts, type Root, type Spot, spotOf } from './spot.ts';
import { wrongType } from './types.ts';

/** What several branches that fit equally badly say together; null where they have nothing in common. */
function common(errors: readonly ErrorObject[], spot: Spot): Facts | null {
  const all = (keywords: readonly string[]) => errors.every(({ keyword }) => keywords.includes(keyword));
  if (errors.some(({ instancePath }) => instancePath !== errors[0]!.instancePath)) return null;
  if (all(['type']))
    return wrongType(spot, [...new Set(errors.flatMap(({ params }) => params['type'] as string | string[]))]);
  if (all(['enum', 'const']))
    return notListed(
      spot,
      errors.flatMap(({ params }) => params['allowedValues'] ?? [params['allowedValue']]),
    );
  if (!all(['required'])) return null;
  const members = [...new Set(errors.map(({ params }) => params['missingProperty'] as string))];
  return { code: 'none-of', args: { members, ...spot.parent }, part: 'key' };
}

function* tell(root: Root, { error, branches }: Told): Generator<[Spot, Facts]> {
  const spot = spotOf(root, error);
  if (!branches || error.params['passingSchemas'] != null) yield [spot, factsOf(spot)];
  else if (branches.length === 1) for (const told of branches[0]!) yield* tell(root, told);
  else {
    const told = branches.flat();
    const errors = told.map((one) => one.error);
    const shared =
      told.length > 0 && told.every((one) => !one.branches) ? common(errors, spotOf(root, errors[0]!)) : null;
    const { value, called, hint } = spot;
    const scalar = typeof value === 'object' || value === undefined ? '' : String(value);
    if (shared) yield [spotOf(root, errors[0]!), shared];
    else yield [spot, { code: 'no-variant', args: { ...called, value: scalar, unseen: scalar === '', hint } }];
  }
}

/** A value of the wrong type breaks every other demand on it too; one sentence is enough. */
function withoutEchoes(told: readonly Told[]): Told[] {
  const wrong = new Set(told.filter(({ error }) => error.keyword === 'type').map(({ error }) => error.instancePath));
  return told.filter(({ error }) => error.keyword === 'type' || !wrong.has(error.instancePath));
}

/** Errors of ajv as problems: one for each thing a person has to change. */
export function* schemaProblems(root: Root, errors: readonly ErrorObject[]): Generator<StepProblem> {
  const seen = new Set<string>();
  for (const told of withoutEchoes(bestBranches(errors))) {
    for (const [spot, { code, args = {}, below, part, fix }] of tell(root, told)) {
      const pointer =
        below === undefined ? spot.pointer : `${spot.pointer}/${below.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const key = JSON.stringify([pointer, code, args]);
      if (seen.has(key)) continue;
      seen.add(key);
      yield { pointer, code, args, ...(part ? { part } : {}), ...(fix ? { fix } : {}) };
    }
  }
}
