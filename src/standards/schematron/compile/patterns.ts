import { Refusal, refuse } from './refusal.ts';
import { named, type SchElement } from './tree.ts';
import { missing } from './vocabulary.ts';
import { isNCName } from './xpath.ts';

/** A pattern that runs: as it stands in the schema, and where its rules stand (itself, or the abstract pattern it is of). */
export interface Pattern {
  readonly element: SchElement;
  readonly body: SchElement;
  readonly parameters: ReadonlyMap<string, string>;
}

/** What runs in a phase; `phase` is null for `#ALL`. */
export interface Active {
  readonly phase: SchElement | null;
  readonly patterns: readonly Pattern[];
}

export const attribute = (element: SchElement, name: string): string | null => element.attributes.get(name) ?? null;

/** Elements by their `id`; two of one id are refused, since a reference could mean either. */
export function byId(all: readonly SchElement[]): Map<string, SchElement> {
  const found = new Map<string, SchElement>();
  for (const element of all) {
    const id = attribute(element, 'id');
    if (id === null) continue;
    if (found.has(id)) refuse('sch-duplicate-id', element, { name: id, element: element.name });
    found.set(id, element);
  }
  return found;
}

/** `abstract`, which is nothing but true or false. */
export function isAbstract(element: SchElement): boolean {
  const value = attribute(element, 'abstract') ?? 'false';
  if (value !== 'true' && value !== 'false')
    refuse('sch-value', element, { name: 'abstract', element: element.name, value });
  if (value === 'true' && attribute(element, 'id') === null) missing(element, 'id');
  return value === 'true';
}

/** The patterns a phase activates, in schema order; `#DEFAULT` is `defaultPhase`, without one `#ALL` (2016, 5.4.13). */
export function activePatterns(schema: SchElement, wanted: string): Active {
  const all = named(schema, 'pattern');
  const known = byId(all);
  const patterns = all.filter((element) => !isAbstract(element));
  // Every pattern is looked at, also those that do not run: a phase is no place to hide a fault.
  const running = new Map(patterns.map((element) => [element, instance(element, known)]));
  for (const element of all) checkParts(element);

  const name = wanted === '#DEFAULT' ? (attribute(schema, 'defaultPhase') ?? '#ALL') : wanted;
  const phases = byId(named(schema, 'phase'));
  for (const active of [...phases.values()].flatMap((phase) => named(phase, 'active'))) {
    const target = known.get(attribute(active, 'pattern')!);
    if (!target || isAbstract(target)) refuse('sch-undefined-pattern', active, { name: attribute(active, 'pattern')! });
  }
  if (name === '#ALL') return { phase: null, patterns: [...running.values()] };
  const phase = phases.get(name);
  if (!phase) return refuse('sch-undefined-phase', schema, { name });
  const ids = new Set(named(phase, 'active').map((active) => attribute(active, 'pattern')));
  return {
    phase,
    patterns: [...running].filter(([{ attributes }]) => ids.has(attributes.get('id') ?? null)).map(([, one]) => one),
  };
}

function instance(element: SchElement, known: ReadonlyMap<string, SchElement>): Pattern {
  const name = attribute(element, 'is-a');
  if (name === null) return { element, body: element, parameters: new Map() };
  const body = known.get(name);
  if (!body || !isAbstract(body)) return refuse('sch-undefined-abstract', element, { name, element: 'pattern' });
  const parameters = new Map<string, string>();
  for (const param of named(element, 'param')) {
    const key = attribute(param, 'name')!;
    if (!isNCName(key)) refuse('sch-value', param, { name: 'name', element: 'param', value: key });
    const value = attribute(param, 'value')!;
    // Which of two counts is not said: SchXslt takes the first, ph-schematron (it published EN 16931 so) the last.
    if ((parameters.get(key) ?? value) !== value) refuse('sch-duplicate-param', param, { name: key });
    parameters.set(key, value);
  }
  return { element, body, parameters };
}

/** An instance holds parameters, every other pattern rules; what runs on other documents is beyond one sample. */
function checkParts(element: SchElement): void {
  if (element.attributes.has('documents')) refuse('sch-documents', element);
  const instance = element.attributes.has('is-a');
  if (instance && isAbstract(element)) refuse('sch-unknown-attribute', element, { name: 'is-a', element: 'pattern' });
  const stray = (instance ? ['rule', 'let'] : ['param']).flatMap((name) => named(element, name))[0];
  if (stray) refuse('sch-unknown-element', stray, { name: stray.name, parent: 'pattern' });
}

/** The phase asked for, checked for being one: an empty name would silently mean something. */
export function phaseName(wanted: string | undefined, file: string): string {
  if (wanted === '') throw new Refusal('sch-undefined-phase', { file, line: 1, name: '' });
  return wanted ?? '#DEFAULT';
}
