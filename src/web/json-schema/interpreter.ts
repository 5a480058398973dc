/**
 * JSON Schema 2020-12 without making code of it, which the page forbids itself. It gives the errors that ajv gives, in ajv's order, for
 * our sentences are made of them; what it does not know for certain it does not take at all.
 */
import type { ErrorObject } from 'ajv';
import { type At, type Case, fail, isOf, type Keyword, type Run, type Schema, type SchemaObject } from './apply.ts';
import { ANYWHERE, OF_ENTRIES, OF_MEMBERS } from './parts.ts';
import { inlined, referred } from './references.ts';
import { objection } from './supported.ts';
import { OF_ANY, OF_LISTS, OF_NUMBERS, OF_OBJECTS, OF_TEXTS, UNIQUE } from './values.ts';

export type Formats = Readonly<Record<string, (text: string) => boolean>>;
type Group = readonly [type: string | null, keywords: Readonly<Record<string, Keyword>>];

/** Where the reference leads is judged as if it stood here; what ajv makes a function of has paths of its own. */
function reference(one: Case): void {
  const { run, at, data } = one;
  const target = referred(run.root, one.said as string)!;
  const path = inlined(target) ? (one.said as string) : '#';
  const { name, ...here } = at;
  run.apply(target, data, { ...here, schema: path, ...(path === '#' ? {} : { name }) });
}

/** A keyword that ajv counts among those of a type, though it says nothing of itself. */
const passed: Keyword = () => undefined;

const groupsWith = (formats: Formats): readonly Group[] => [
  [null, { $ref: reference, ...OF_ANY, ...ANYWHERE }],
  ['number', { ...OF_NUMBERS, format: passed }],
  ['string', OF_TEXTS(formats)],
  ['array', { ...OF_LISTS, ...OF_ENTRIES, ...UNIQUE, minContains: passed, maxContains: passed }],
  ['object', { ...OF_OBJECTS, ...OF_MEMBERS }],
];

function judge(groups: readonly Group[], run: Run, schema: SchemaObject, data: unknown, at: At): void {
  const cased = (keyword: string): Case => ({ keyword, said: schema[keyword], parent: schema, data, at, run });
  const types = [schema['type'] ?? []].flat() as string[];
  const wrong = types.length > 0 && !types.some((type) => isOf(type, data));
  const say = () => fail(cased('type'), { type: schema['type'] });
  // Where keywords of the one type follow, ajv tells that it is another one when it comes to them.
  const later = groups.some(
    ([type, keywords]) =>
      types.length === 1 && type === types[0] && Object.keys(keywords).some((name) => schema[name] !== undefined),
  );
  if (wrong && !later) say();
  for (const [type, keywords] of groups) {
    const used = Object.keys(keywords).filter((name) => schema[name] !== undefined);
    if (used.length === 0) continue;
    if (type === null || isOf(type, data)) for (const name of used) keywords[name]!(cased(name));
    else if (wrong && later && type === types[0]) say();
  }
}

/** As ajv compiles a schema; null where it holds something that this does not know, which is then not judged. */
export function interpreted(schema: Schema, formats: Formats): ((data: unknown) => readonly ErrorObject[]) | null {
  if (objection(schema) !== null) return null;
  const groups = groupsWith(formats);
  return (judged) => {
    const run: Run = {
      root: schema,
      errors: [],
      apply(part, data, at) {
        const before = run.errors.length;
        if (part === false)
          run.errors.push({
            keyword: 'false schema',
            instancePath: at.instance,
            schemaPath: `${at.schema}/false schema`,
            params: {},
            parentSchema: false,
            ...(at.name === undefined ? {} : { propertyName: at.name }),
          } as never);
        else if (part !== true) judge(groups, run, part, data, at);
        return run.errors.length === before;
      },
    };
    run.apply(schema, judged, { instance: '', schema: '#' });
    return run.errors;
  };
}
