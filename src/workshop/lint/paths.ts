import { jsonPath } from '../../documents/data.ts';
import type { FileDocument } from '../../documents/file.ts';
import { type DocumentKind, isXmlKind, KINDS, type Kinds } from '../../documents/kinds/index.ts';
import { XmlXPath } from '../../documents/xml/libxml.ts';
import { kindsOf } from '../../rulesets/raw.ts';
import type { RuleFile, RulesetFault } from '../../rulesets/read.ts';
import type { RuleCheck } from '../../rulesets/types.ts';
import { nearest } from '../../text/nearest.ts';
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
    const own = parameterFaults(document, xml, check, pointer);
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

/** A path in a parameter must compile in the language of the rule's documents. */
function parameterFaults(document: FileDocument, xml: boolean, check: RuleCheck, pointer: string): RulesetFault[] {
  const path = check.with?.['of'];
  if (typeof path !== 'string' || !['count', 'absent'].includes(check.kind)) return [];
  if (!xml)
    return isPath(path) ? [] : [lintFault(document, 'no-json-path', { path }, { pointer: `${pointer}/with/of` })];
  try {
    XmlXPath.compile(path).dispose();
    return [];
  } catch {
    return [lintFault(document, 'no-xpath', { path }, { pointer: `${pointer}/with/of` })];
  }
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
