import type { FileDocument } from '../../documents/file.ts';
import { type DocumentKind, isXmlKind, KINDS, type Kinds } from '../../documents/kinds/index.ts';
import type { RuleFile, RulesetFault } from '../../rulesets/faults.ts';
import { kindsOf } from '../../rulesets/raw.ts';
import type { RuleCheck } from '../../rulesets/types.ts';
import { nearest } from '../../text/nearest.ts';
import { whenFaults } from './condition-members.ts';
import { lintFault } from './fault.ts';
import { deadEnd, reached } from './json-path.ts';
import { walkOf } from './known-members.ts';
import { deadEndFaults, elsewhereFaults, isPath, parameterFaults } from './path-parameters.ts';
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
    const pointer = `/checks/${index}`;
    const own = [
      ...parameterFaults(document, xml, check, pointer),
      ...elsewhereFaults(document, check, pointer, prefixes, known),
    ];
    if (check.select === undefined) return own;
    if (xml) return [...own, ...xmlFaults(document, kinds, check.select, prefixes, `${pointer}/select`, known)];
    return isPath(check.select) && own.length === 0 ? dataFaults(document, kinds, check, pointer) : own;
  });
  return [...paths, ...whenFaults(file)];
}

/** What a check on data selects, and the names it asks for there. */
function dataFaults(
  document: FileDocument,
  kinds: readonly (DocumentKind | '*')[],
  check: RuleCheck,
  pointer: string,
): RulesetFault[] {
  const faults = deadEndFaults(document, kinds, check.select!, `${pointer}/select`);
  if (faults.length > 0) return faults;
  const walk = kinds.length === 1 ? walkOf(kinds[0]!) : null;
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
