import type { ErrorObject } from 'ajv';
import { nearest } from '../../text/nearest.ts';
import type { StepProblem } from '../examination.ts';
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
  return told.filter(
    (one) => (one.error.keyword === 'type' || !wrong.has(one.error.instancePath)) && !isUnseen(one.error, told),
  );
}

/**
 * Members count as not provided for where the part of the schema that knows them failed for a reason of its own: that is told
 * instead. One that is nearly what is missing stays: it is the cause.
 */
function isUnseen({ keyword, instancePath, params }: ErrorObject, told: readonly Told[]): boolean {
  const isMissing = ({ error }: Told) => error.keyword === 'required' && error.instancePath === instancePath;
  // Several forms fit what lacks the member that tells them apart.
  if (keyword === 'oneOf' && params['passingSchemas'] != null) return told.some(isMissing);
  if (keyword !== 'unevaluatedProperties') return false;
  const member = String(params['unevaluatedProperty']);
  const others = told.filter(({ error }) => error.keyword !== keyword);
  const parent = (path: string) => path.slice(0, path.lastIndexOf('/'));
  const decided = ({ error }: Told) =>
    error.instancePath === instancePath ||
    `${error.instancePath}/`.startsWith(`${instancePath}/${member}/`) ||
    (['enum', 'const'].includes(error.keyword) && parent(error.instancePath) === instancePath);
  const missing = others.filter(isMissing).map(({ error }) => String(error.params['missingProperty']));
  return others.some(decided) && nearest(member, missing) === '';
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
