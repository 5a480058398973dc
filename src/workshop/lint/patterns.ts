import { memo } from '../../base/memo.ts';
import type { Args } from '../../base/nouns.ts';
import { toPointer } from '../../documents/data.ts';
import type { FileDocument } from '../../documents/file.ts';
import { checkKind } from '../../rules/index.ts';
import type { RuleFile, RulesetFault } from '../../rulesets/faults.ts';
import { patternFlaw } from '../../words/patterns.ts';
import { lintFault } from './fault.ts';
import { patternsOf } from './json-path.ts';
import { isPath } from './path-parameters.ts';
import { slowText } from './redos.ts';

type Segments = readonly (string | number)[];

/** A regular expression of a rule: as it is written, as it is run, and where it stands. */
interface Found {
  readonly written: string;
  readonly run: string;
  readonly path: Segments;
  readonly part?: 'key';
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>) : {};

/** Values of parameters that their schema calls a regular expression. */
function* inParameters(value: unknown, schema: unknown, path: Segments): Generator<Found> {
  const { format, properties, items, anyOf, oneOf, allOf } = record(schema);
  if (format === 'regex' && typeof value === 'string') yield { written: value, run: value, path };
  for (const [name, part] of Object.entries(record(properties)))
    if (Object.hasOwn(record(value), name)) yield* inParameters(record(value)[name], part, [...path, name]);
  if (Array.isArray(value) && items)
    for (const [index, entry] of value.entries()) yield* inParameters(entry, items, [...path, index]);
  for (const branch of [anyOf, oneOf, allOf].flatMap((one) => (Array.isArray(one) ? one : [])))
    yield* inParameters(value, branch, path);
}

/** `pattern` and `patternProperties` of a JSON Schema. */
export function* inSchema(schema: unknown, path: Segments): Generator<Found> {
  for (const [key, value] of Object.entries(record(schema))) {
    if (key === 'pattern' && typeof value === 'string') yield { written: value, run: value, path: [...path, key] };
    else if (key === 'patternProperties')
      for (const name of Object.keys(record(value)))
        yield { written: name, run: name, path: [...path, key, name], part: 'key' };
    yield* inSchema(value, [...path, Array.isArray(schema) ? Number(key) : key]);
  }
}

/** The kinds of checks whose patterns are for the whole value. */
const WHOLE: ReadonlySet<string> = new Set(['pattern', 'file-name']);

/** Every regular expression of a rule: of its condition, its parameters, its paths. */
export function* patternsIn({ rule }: RuleFile): Generator<Found> {
  if (rule.applies.when) yield* inSchema(rule.applies.when, ['applies', 'when']);
  for (const [index, { kind, select, with: given }] of rule.checks.entries()) {
    const path: Segments = ['checks', index];
    for (const one of inParameters(given, checkKind(kind)?.params, [...path, 'with']))
      yield WHOLE.has(kind) ? { ...one, run: `^(?:${one.run})$` } : one;
    if (kind === 'schema') yield* inSchema(record(given)['schema'], [...path, 'with', 'schema']);
    if (select?.startsWith('$') && isPath(select))
      for (const written of patternsOf(select)) yield { written, run: `^(?:${written})$`, path: [...path, 'select'] };
  }
}

const judged = new Map<string, { readonly slow: string | null } | { readonly flaw: Args }>();

/** Patterns repeat, and trying one takes milliseconds. */
function judge(pattern: string) {
  return memo(judged, pattern, () => {
    try {
      return { slow: slowText(pattern) };
    } catch (error) {
      return { flaw: patternFlaw(error) };
    }
  });
}

/** Regular expressions of a rule that are none, or that a hostile text could keep busy for ever. */
export function patternFaults(file: RuleFile): RulesetFault[] {
  return [...patternsIn(file)].flatMap(({ written, run, path, part }) =>
    faults(file.document, { written, run, path, ...(part ? { part } : {}) }),
  );
}

function faults(document: FileDocument, { written, run, path, part }: Found): RulesetFault[] {
  const answer = judge(run);
  const place = { pointer: toPointer(path), ...(part ? { part } : {}) };
  if ('flaw' in answer) return [lintFault(document, 'bad-pattern', { pattern: written, ...answer.flaw }, place)];
  return answer.slow === null
    ? []
    : [lintFault(document, 'slow-pattern', { pattern: written, text: answer.slow }, place)];
}
