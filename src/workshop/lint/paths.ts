import { jsonPath } from '../../documents/data.ts';
import type { FileDocument } from '../../documents/file.ts';
import { type DocumentKind, isXmlKind, KINDS, type Kinds } from '../../documents/kinds/index.ts';
import { kindsOf } from '../../rulesets/raw.ts';
import { faultAt, type RuleFile, type RulesetFault } from '../../rulesets/read.ts';
import type { RuleCheck } from '../../rulesets/types.ts';
import { nearest } from '../../text/nearest.ts';
import { xpathFault } from '../../text/xpath-fault.ts';
import { XPATH_FAULTS } from '../../words/xpath-faults.ts';
import { whenFaults } from './condition-members.ts';
import { lintFault } from './fault.ts';
import { deadEnd, reached } from './json-path.ts';
import { walkOf } from './known-members.ts';
import type { SchemaWalk, Spot } from './schema-walk.ts';
import { xmlFaults } from './xml-path.ts';

/** Paths and names of a rule that no document of its kinds can have. */
export function pathFaults(
  file: RuleFile,
  prefixes: Readonly<Record<string, string>>,
  known: Kinds = KINDS,
): RulesetFault[] {
  const { rule, document } = file;
  const kinds = kindsOf(rule);
  const xml = kinds.some((kind) => isXmlKind(kind, known));
  const paths = rule.checks.flatMap((check, index) => {
    if (check.select === undefined) return [];
    const pointer = `/checks/${index}`;
    const own = parameterFaults(document, xml, check, pointer, known);
    if (xml) return [...own, ...xmlFaults(document, kinds, check.select, prefixes, `${pointer}/select`, known)];
    return isPath(check.select) && own.length === 0 ? dataFaults(document, kinds, check, pointer) : own;
  });
  return [...paths, ...whenFaults(file)];
}

/** Whether a text is a JSONPath; one that is none has been told already. */
export function isPath(path: string): boolean {
  try {
    jsonPath(path);
    return true;
  } catch {
    return false;
  }
}

/** Parameters that hold paths; a dot leads into a part. On XML all of them are XPath, on data only `of` is a JSONPath. */
const PATHS: Readonly<Record<string, readonly string[]>> = {
  required: ['child', 'anyOf'],
  count: ['of'],
  sum: ['of'],
  absent: ['of', 'again.by', 'again.within'],
  compare: ['child', 'other'],
  unique: ['by'],
};

/** Texts of a parameter, with their pointers. */
function textsAt(given: RuleCheck['with'], way: string): [string, string][] {
  const value = way.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], given);
  const pointer = `/with/${way.replace('.', '/')}`;
  if (Array.isArray(value)) return value.map((one, index) => [`${pointer}/${index}`, String(one)]);
  return typeof value === 'string' ? [[pointer, value]] : [];
}

/** Paths of a check in the language of the documents that another kind names: `reference` and `agree`. */
function* elsewhere({ kind, with: given }: RuleCheck): Generator<[pointer: string, path: string, kind: string]> {
  if (kind === 'reference') yield ['/with/to', String(given?.['to']), String(given?.['kind'] ?? 'steckbrief')];
  if (kind !== 'agree') return;
  for (const side of ['facts', 'among']) {
    const sources = (given?.[side] ?? []) as readonly { readonly kind: string; readonly select?: string }[];
    for (const [index, source] of sources.entries())
      if (source.select !== undefined) yield [`/with/${side}/${index}/select`, source.select, source.kind];
  }
}

/** A path in a parameter must compile in the language of the documents it is about. */
function parameterFaults(
  document: FileDocument,
  xml: boolean,
  check: RuleCheck,
  pointer: string,
  known: Kinds,
): RulesetFault[] {
  const own = (PATHS[check.kind] ?? [])
    .filter((way) => xml || way === 'of')
    .flatMap((way) => textsAt(check.with, way))
    .map(([at, path]) => ({ at, path, isXml: xml }));
  const other = [...elsewhere(check)].map(([at, path, kind]) => ({ at, path, isXml: isXmlKind(kind, known) }));
  return [...own, ...other].flatMap(({ at, path, isXml }) => {
    const place = { pointer: `${pointer}${at}` };
    if (!isXml) return isPath(path) ? [] : [lintFault(document, 'no-json-path', { path }, place)];
    const wrong = xpathFault(path);
    return wrong ? [faultAt(document, XPATH_FAULTS[wrong.code]!, { ...wrong.args, path }, place)] : [];
  });
}

/** A JSONPath is at fault where it finds nothing in any of the rule's kinds. */
function dataFaults(
  document: FileDocument,
  kinds: readonly (DocumentKind | '*')[],
  check: RuleCheck,
  pointer: string,
): RulesetFault[] {
  const known = kinds.map((kind) => ({ kind, walk: walkOf(kind) }));
  const path = check.select!;
  const ends = known.map(({ walk }) => walk && deadEnd(path, walk));
  const [end] = ends;
  if (ends.every((one) => one !== null) && end) {
    const where = end.where === '$' ? '' : end.where;
    const better = path.replace(`${end.where}.${end.name}`, `${end.where}[*].${end.name}`);
    const args = { path, kind: kinds[0]!, name: end.name, where, nearest: end.nearest, better };
    return [lintFault(document, end.code, args, { pointer: `${pointer}/select` })];
  }
  const walk = known.length === 1 ? known[0]!.walk : null;
  return walk ? childFaults(document, walk, check, pointer) : [];
}

/** `required` of a name that cannot stand there would fail for everybody. */
function childFaults(document: FileDocument, walk: SchemaWalk, check: RuleCheck, pointer: string): RulesetFault[] {
  if (check.kind !== 'required' && check.kind !== 'count') return [];
  const spots: readonly Spot[] = reached(check.select!, walk);
  const { child, anyOf, of } = (check.with ?? {}) as { child?: string; anyOf?: readonly string[]; of?: string };
  if (of !== undefined) {
    const end = of.startsWith('$') ? deadEnd(of, walk, spots) : null;
    return end
      ? [
          lintFault(
            document,
            'unknown-child',
            { name: end.name, nearest: end.nearest },
            { pointer: `${pointer}/with/of` },
          ),
        ]
      : [];
  }
  const names: [string, string][] = [
    ...(child === undefined ? [] : [[child, '/child'] as [string, string]]),
    ...(anyOf ?? []).map((name, index): [string, string] => [name, `/anyOf/${index}`]),
  ];
  return names.flatMap(([name, at]) => {
    const possible = spots.some(
      (spot) => walk.member(spot, name) !== null || (/^\d+$/.test(name) && walk.entries(spot) !== null),
    );
    if (possible) return [];
    const near = nearest(
      name,
      spots.flatMap((spot) => walk.names(spot)),
    );
    return [lintFault(document, 'unknown-child', { name, nearest: near }, { pointer: `${pointer}/with${at}` })];
  });
}
