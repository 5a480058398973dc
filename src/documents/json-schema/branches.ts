import type { ErrorObject } from 'ajv';
import { segments } from '../naming.ts';

/** An error of ajv, or the ones that speak for a choice between several schemas. */
export interface Told {
  readonly error: ErrorObject;
  /** The errors of the best branch, or of each where none fits better than the others. */
  readonly branches?: readonly (readonly Told[])[];
}

const depth = ({ error }: Told) => segments(error.instancePath).length;

/** Whether an error arose inside a branch of the choice that `wrapper` reports; by `$ref` it may come from anywhere else. */
function within(error: ErrorObject, wrapper: ErrorObject): boolean {
  if (error.schemaPath.startsWith(`${wrapper.schemaPath}/`)) return true;
  if (error.instancePath !== wrapper.instancePath && !error.instancePath.startsWith(`${wrapper.instancePath}/`))
    return false;
  const around = wrapper.schemaPath.slice(0, wrapper.schemaPath.lastIndexOf('/') + 1);
  const defined = /^#\/(\$defs|definitions)\//.test(error.schemaPath);
  return around === '#/' ? defined : !error.schemaPath.startsWith(around);
}

/** Which branch an error belongs to: its number, or the definition it stands in. */
function branchOf(error: ErrorObject, wrapper: ErrorObject): string {
  const own = `${wrapper.schemaPath}/`;
  return error.schemaPath.startsWith(own)
    ? error.schemaPath.slice(own.length).split('/')[0]!
    : error.schemaPath.split('/').slice(0, 3).join('/');
}

/** How badly a branch fits: of another type, another variant, else by how early and how often it fails. */
function misfit(branch: readonly Told[], wrapper: ErrorObject): readonly number[] {
  const level = segments(wrapper.instancePath).length;
  const near = branch.filter((told) => depth(told) <= level + 1).map(({ error }) => error);
  const type = near.some(({ keyword, instancePath }) => keyword === 'type' && instancePath === wrapper.instancePath);
  const variant = near.some(({ keyword }) => keyword === 'const' || keyword === 'enum');
  return [Number(type), Number(variant), -Math.max(...branch.map(depth)), branch.length];
}

function compareScores(left: readonly number[], right: readonly number[]): number {
  return left.map((value, index) => value - right[index]!).find((difference) => difference !== 0) ?? 0;
}

/** Keeps of every choice (anyOf, oneOf) only the branches that fit best, and drops errors that only wrap others. */
export function bestBranches(errors: readonly ErrorObject[]): Told[] {
  const told: Told[] = [];
  for (const error of errors) {
    if (error.keyword === 'if' || error.keyword === 'propertyNames') continue;
    if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') {
      told.push({ error });
      continue;
    }
    const branches = new Map<string, Told[]>();
    while (told.length > 0 && within(told.at(-1)!.error, error)) {
      const inner = told.pop()!;
      const key = branchOf(inner.error, error);
      const branch = branches.get(key);
      if (branch) branch.push(inner);
      else branches.set(key, [inner]);
    }
    const scored = [...branches.values()]
      .reverse()
      .map((branch) => ({ branch: branch.reverse(), score: misfit(branch, error) }));
    const best = scored.map(({ score }) => score).sort(compareScores)[0];
    const fitting = scored.filter(({ score }) => best && compareScores(score, best) === 0);
    told.push({ error, branches: fitting.map(({ branch }) => branch) });
  }
  return told;
}
