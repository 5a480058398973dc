import { below, type Case, fail, type Keyword, type Schema, type SchemaObject, takeBack } from './apply.ts';
import { dependentRequired } from './values.ts';

type Parts = Readonly<Record<string, Schema>>;
const members = (data: unknown): string[] => Object.keys(data as object);
const listed = ({ said }: Case) => said as readonly Schema[];
const nothing = (schema: Schema): boolean => schema === true;

/** Judges without keeping what is wrong. */
function holds(one: Case, schema: Schema): boolean {
  const { run } = one;
  const before = run.errors.length;
  const held = below(one, schema, {});
  takeBack(run, before);
  return held;
}

function anyOf(one: Case): void {
  const before = one.run.errors.length;
  const found = listed(one).some((part, index) => below(one, part, { part: index }));
  if (found) takeBack(one.run, before);
  else fail(one, {});
}

function oneOf(one: Case): void {
  const before = one.run.errors.length;
  const passing: number[] = [];
  for (const [index, part] of listed(one).entries()) {
    if (below(one, part, { part: index })) passing.push(index);
    if (passing.length === 2) break;
  }
  if (passing.length === 1) takeBack(one.run, before);
  else fail(one, { passingSchemas: passing.length === 0 ? null : passing });
}

function branch(one: Case): void {
  const { parent } = one;
  const keyword = holds(one, one.said as Schema) ? 'then' : 'else';
  const part = parent[keyword] as Schema | undefined;
  if (part === undefined) return;
  if (!below({ ...one, keyword }, part, {})) fail(one, { failingKeyword: keyword });
}

export const ANYWHERE: Readonly<Record<string, Keyword>> = {
  not: (one) => holds(one, one.said as Schema) && fail(one, {}),
  anyOf,
  oneOf,
  allOf: (one) => {
    for (const [index, part] of listed(one).entries()) below(one, part, { part: index });
  },
  if: (one) => {
    if (one.parent['then'] !== undefined || one.parent['else'] !== undefined) branch(one);
  },
};

function propertyNames(one: Case): void {
  const { at, run } = one;
  for (const name of members(one.data)) {
    const inside = { ...at, schema: `${at.schema}/propertyNames`, name };
    if (!run.apply(one.said as Schema, name, inside)) fail(one, { propertyName: name });
  }
}

function additionalProperties(one: Case): void {
  const { properties = {}, patternProperties = {} } = one.parent as { properties?: Parts; patternProperties?: Parts };
  const patterns = Object.keys(patternProperties).map((pattern) => new RegExp(pattern, 'u'));
  for (const member of members(one.data)) {
    if (Object.hasOwn(properties, member) || patterns.some((pattern) => pattern.test(member))) continue;
    if (one.said === false) fail(one, { additionalProperty: member });
    else below(one, one.said as Schema, { member });
  }
}

function properties(one: Case): void {
  const data = one.data as SchemaObject;
  for (const [member, part] of Object.entries(one.said as Parts))
    if (data[member] !== undefined) below(one, part, { part: member, member });
}

function patternProperties(one: Case): void {
  for (const [pattern, part] of Object.entries(one.said as Parts)) {
    const matches = new RegExp(pattern, 'u');
    for (const member of members(one.data)) if (matches.test(member)) below(one, part, { part: pattern, member });
  }
}

function dependentSchemas(one: Case): void {
  const data = one.data as SchemaObject;
  for (const [member, part] of Object.entries(one.said as Parts))
    if (!Array.isArray(part) && data[member] !== undefined) below(one, part, { part: member });
}

export const OF_MEMBERS: Readonly<Record<string, Keyword>> = {
  propertyNames,
  additionalProperties,
  dependencies: (one) => {
    dependentRequired(one);
    dependentSchemas(one);
  },
  properties,
  patternProperties,
  dependentRequired,
  dependentSchemas,
};

function items(one: Case): void {
  const data = one.data as readonly unknown[];
  const first = (one.parent['prefixItems'] as readonly Schema[] | undefined)?.length ?? 0;
  if (one.parent['prefixItems'] !== undefined && one.said === false) {
    if (data.length > first) fail(one, { limit: first });
    return;
  }
  for (let member = first; member < data.length; member++) below(one, one.said as Schema, { member });
}

function contains(one: Case): void {
  const data = one.data as readonly unknown[];
  const { minContains: least = 1, maxContains: most } = one.parent as { minContains?: number; maxContains?: number };
  const params = most === undefined ? { minContains: least } : { minContains: least, maxContains: most };
  if (least === 0 && most === undefined) return;
  if (most !== undefined && least > most) {
    fail(one, params);
    return;
  }
  const before = one.run.errors.length;
  let count = 0;
  for (let member = 0; member < data.length; member++) {
    if (below(one, one.said as Schema, { member })) count += 1;
    if (most === undefined ? count >= least : count > most) break;
  }
  if (count >= least && (most === undefined || count <= most)) takeBack(one.run, before);
  else fail(one, params);
}

export const OF_ENTRIES: Readonly<Record<string, Keyword>> = {
  prefixItems: (one) => {
    const data = one.data as readonly unknown[];
    for (const [member, part] of listed(one).entries())
      if (member < data.length && !nothing(part)) below(one, part, { part: member, member });
  },
  items,
  contains,
};
