import { jsonPath } from '../../documents/data.ts';
import type { FileDocument } from '../../documents/file.ts';
import { type DocumentKind, isXmlKind, type Kinds } from '../../documents/kinds/index.ts';
import { faultAt, type RulesetFault } from '../../rulesets/faults.ts';
import type { RuleCheck } from '../../rulesets/types.ts';
import { xpathFault } from '../../text/xpath-fault.ts';
import { XPATH_FAULTS } from '../../words/xpath-faults.ts';
import { lintFault } from './fault.ts';
import { deadEnd } from './json-path.ts';
import { walkOf } from './known-members.ts';
import { xmlFaults } from './xml-path.ts';

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

/** A path must compile in the language of the documents it is about. */
function languageFaults(document: FileDocument, isXml: boolean, path: string, pointer: string): RulesetFault[] {
  if (!isXml) return isPath(path) ? [] : [lintFault(document, 'no-json-path', { path }, { pointer })];
  const wrong = xpathFault(path);
  return wrong ? [faultAt(document, XPATH_FAULTS[wrong.code]!, { ...wrong.args, path }, { pointer })] : [];
}

/** Paths among the parameters of a check, in the documents it is about. */
export const parameterFaults = (
  document: FileDocument,
  xml: boolean,
  check: RuleCheck,
  pointer: string,
): RulesetFault[] =>
  (PATHS[check.kind] ?? [])
    .filter((way) => xml || way === 'of')
    .flatMap((way) => textsAt(check.with, way))
    .flatMap(([at, path]) => languageFaults(document, xml, path, `${pointer}${at}`));

/** Paths of a check in the documents of another kind: in their language, and leading somewhere. */
export function elsewhereFaults(
  document: FileDocument,
  check: RuleCheck,
  pointer: string,
  prefixes: Readonly<Record<string, string>>,
  known: Kinds,
): RulesetFault[] {
  return [...elsewhere(check)].flatMap(([at, path, kind]) => {
    const isXml = isXmlKind(kind as DocumentKind, known);
    const place = `${pointer}${at}`;
    const wrong = languageFaults(document, isXml, path, place);
    if (wrong.length > 0) return wrong;
    if (isXml) return xmlFaults(document, [kind], path, prefixes, place, known);
    return deadEndFaults(document, [kind as DocumentKind], path, place);
  });
}

/** A JSONPath is at fault where it finds nothing in any of the kinds. */
export function deadEndFaults(
  document: FileDocument,
  kinds: readonly (DocumentKind | '*')[],
  path: string,
  pointer: string,
): RulesetFault[] {
  const ends = kinds.map((kind) => {
    const walk = walkOf(kind);
    return walk && deadEnd(path, walk);
  });
  const [end] = ends;
  if (!end || ends.some((one) => one === null)) return [];
  const where = end.where === '$' ? '' : end.where;
  const better = path.replace(`${end.where}.${end.name}`, `${end.where}[*].${end.name}`);
  const args = { path, kind: kinds[0]!, name: end.name, where, nearest: end.nearest, better };
  return [lintFault(document, end.code, args, { pointer })];
}
