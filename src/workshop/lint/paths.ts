import { jsonPath, toPointer } from '../../documents/data.ts';
import type { FileDocument } from '../../documents/file.ts';
import { type DocumentKind, isXmlKind, KINDS, type Kinds } from '../../documents/kinds/index.ts';
import { XmlXPath } from '../../documents/xml/libxml.ts';
import { kindsOf } from '../../rulesets/raw.ts';
import type { RuleFile, RulesetFault } from '../../rulesets/read.ts';
import type { RuleCheck } from '../../rulesets/types.ts';
import { FIT_CONNECT_METADATA, FIT_CONNECT_ROUTE } from '../../schemas/portal/fit-connect.ts';
import { ZBP_MESSAGE } from '../../schemas/portal/zbp.ts';
import { PUBLICCODE_KEYS_SCHEMA, PUBLICCODE_SCHEMA } from '../../schemas/publiccode.ts';
import { STECKBRIEF_SCHEMA } from '../../schemas/steckbrief.ts';
import { nearest } from '../../text/nearest.ts';
import { lintFault } from './fault.ts';
import { deadEnd, reached } from './json-path.ts';
import { SchemaWalk, type Spot } from './schema-walk.ts';
import { xmlFaults } from './xml-path.ts';

/** Members of an OpenAPI description, 2.0 to 3.2; what stands below them is left to the specification's own schema. */
const OPENAPI = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    [
      ...['openapi', '$self', 'info', 'jsonSchemaDialect', 'servers', 'paths', 'webhooks', 'components', 'security'],
      ...['tags', 'externalDocs', 'swagger', 'host', 'basePath', 'schemes', 'consumes', 'produces', 'definitions'],
      ...['parameters', 'responses', 'securityDefinitions'],
    ].map((name) => [name, {}]),
  ),
  patternProperties: { '^x-': {} },
};

/** publiccode.yml: types of one schema, names of the other. */
const PUBLICCODE = {
  ...PUBLICCODE_KEYS_SCHEMA,
  properties: { ...PUBLICCODE_KEYS_SCHEMA.properties, ...PUBLICCODE_SCHEMA.properties },
};

/** Kinds whose members a schema of ours knows; paths on the others are left alone. */
const SCHEMAS: Readonly<Partial<Record<DocumentKind | '*', object>>> = {
  steckbrief: STECKBRIEF_SCHEMA,
  publiccode: PUBLICCODE,
  'fit-connect': FIT_CONNECT_METADATA,
  'fit-connect-route': FIT_CONNECT_ROUTE,
  zbp: ZBP_MESSAGE,
  openapi: OPENAPI,
};
const walks = new Map<DocumentKind | '*', SchemaWalk>();

function walkOf(kind: DocumentKind | '*'): SchemaWalk | null {
  const schema = SCHEMAS[kind];
  if (!schema) return null;
  const walk = walks.get(kind) ?? new SchemaWalk(schema);
  walks.set(kind, walk);
  return walk;
}

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

/** Members that a condition requires and the Steckbrief cannot have. */
function whenFaults(file: RuleFile): RulesetFault[] {
  const { when } = file.rule.applies;
  if (!when) return [];
  const walk = walkOf('steckbrief')!;
  const faults: RulesetFault[] = [];
  const visit = (schema: unknown, spot: Spot, path: readonly (string | number)[], where: string): void => {
    if (schema === null || typeof schema !== 'object') return;
    const { required, properties, items, contains, allOf, anyOf, oneOf } = schema as Record<string, unknown>;
    const missing = (name: string, at: readonly (string | number)[]) => {
      const near = nearest(name, walk.names(spot));
      faults.push(lintFault(file, 'when-member', { name, where, nearest: near }, { pointer: toPointer(at) }));
    };
    const wanted = Array.isArray(required) ? (required as string[]) : [];
    wanted.forEach((name, index) => {
      if (walk.member(spot, name) === null) missing(name, [...path, 'required', index]);
    });
    for (const [name, one] of Object.entries((properties ?? {}) as object)) {
      const next = walk.member(spot, name);
      if (next) visit(one, next, [...path, 'properties', name], name);
      else if (!wanted.includes(name)) missing(name, [...path, 'properties', name]);
    }
    const entries = walk.entries(spot);
    for (const [key, one] of Object.entries({ items, contains }))
      if (one !== undefined && entries) visit(one, entries, [...path, key], `${where}[*]`);
    for (const [key, branches] of Object.entries({ allOf, anyOf, oneOf }))
      if (Array.isArray(branches))
        for (const [index, one] of branches.entries()) visit(one, spot, [...path, key, index], where);
  };
  visit(when, walk.root, ['applies', 'when'], '');
  return faults;
}
