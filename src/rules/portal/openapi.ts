import type { Json } from '../../base/nouns.ts';
import { follow, fragment, pointed } from '../../documents/bundle/follow.ts';
import { references } from '../../documents/bundle/references.ts';
import type { Document } from '../../documents/document.ts';
import { certain } from '../../text/certain.ts';
import { nearest } from '../../text/nearest.ts';
import { checkParameter } from '../check-parameter.ts';
import { type Consulted, defineCheck, type Gap, isEmpty, type Problem } from '../define-check.ts';
import { renamedTo } from '../mends.ts';
import { OPENAPI_MESSAGES } from './openapi-messages.ts';
import { items, members, type Operation, operations } from './openapi-model.ts';

type Found = Problem | Gap | Consulted;
type Check = (document: Document, root: Json) => Iterable<Found>;

/** What cannot be followed here, though it may be right. */
const OPEN: ReadonlySet<string> = new Set(['ref-elsewhere', 'ref-unread', 'ref-limit', 'ref-dialect', 'ref-conflict']);

/** `$ref` must lead somewhere, or code generators stop. */
function* refs(document: Document, root: Json): Generator<Found> {
  const all =
    document.bundle?.references ??
    references(root).map(({ target, pointer, resource }) => {
      const code = !target.startsWith('#') ? 'ref-elsewhere' : follow(resource, target) ? null : 'ref-dangling';
      return { target, pointer, code, path: document.relative };
    });
  for (const { target, pointer, code, path } of all) {
    if (code === null) continue;
    const args = { ref: target, path };
    if (OPEN.has(code)) yield { gap: 'unverified', document, code, args };
    else yield { document, pointer, code, args };
  }
}

/** The name by which generated code calls an operation. */
function* operationIds(document: Document, root: Json): Generator<Found> {
  const seen = new Map<string, Operation>();
  for (const one of operations(root)) {
    const id = one.operation['operationId'];
    if (typeof id !== 'string') continue;
    const first = seen.get(id);
    if (!first) {
      seen.set(id, one);
      continue;
    }
    const related = [{ document, pointer: `${first.pointer}/operationId` }];
    const args = { value: id, operation: one.name, first: first.name };
    yield { document, pointer: `${one.pointer}/operationId`, code: 'operation-twice', args, related };
  }
  if (seen.size === 0) yield { gap: 'not-applicable', document, code: 'no-operation-id' };
}

/** Security requirements name schemes that must be defined. */
function* schemes(document: Document, root: Json): Generator<Found> {
  const known = Object.keys(members(members(members(root)['components'])['securitySchemes']));
  let asked = 0;
  for (const { name, pointer } of requirements(root)) {
    asked += 1;
    if (known.includes(name)) continue;
    const args = { value: name, nearest: nearest(name, known) };
    yield { document, pointer, part: 'key', code: 'scheme-unknown', args, fix: renamedTo(certain(name, known)) };
  }
  if (asked === 0) yield { gap: 'not-applicable', document, code: 'no-requirement' };
}

/** Every scheme that the interface or one of its operations asks for, and where it says so. */
function* requirements(root: Json): Generator<{ name: string; pointer: string }> {
  const lists = [
    { list: members(root)['security'], at: '/security' },
    ...[...operations(root)].map(({ operation, pointer }) => ({
      list: operation['security'],
      at: `${pointer}/security`,
    })),
  ];
  for (const { list, at } of lists)
    for (const [index, requirement] of items(list).entries())
      for (const name of Object.keys(members(requirement)))
        yield { name, pointer: `${at}/${index}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` };
}

/** Names of the path parameters an operation knows; null where one of them is described elsewhere. */
function pathParameters(root: Json, { operation, item }: Operation): ReadonlySet<string> | null {
  const names = new Set<string>();
  for (const given of [...items(item['parameters']), ...items(operation['parameters'])]) {
    const ref = members(given)['$ref'];
    const inside = typeof ref === 'string' ? (ref.startsWith('#/') ? fragment(ref) : null) : undefined;
    const parameter = members(inside === undefined ? given : inside === null ? undefined : pointed(root, inside));
    if (typeof ref === 'string' && typeof parameter['name'] !== 'string') return null;
    if (parameter['in'] === 'path') names.add(String(parameter['name']));
  }
  return names;
}

/** A part of the path in braces is filled in by the caller, who must be told with what. */
function* parameters(document: Document, root: Json): Generator<Found> {
  let templates = 0;
  for (const one of operations(root)) {
    if (one.path === '' || typeof one.item['$ref'] === 'string') continue;
    const wanted = [...one.path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]!);
    const given = pathParameters(root, one);
    if (!given) continue;
    templates += wanted.length + given.size;
    const place = { document, pointer: one.pointer, part: 'key' as const };
    for (const name of wanted)
      if (!given.has(name)) yield { ...place, code: 'parameter-missing', args: { name, operation: one.name } };
    for (const name of given)
      if (!wanted.includes(name)) yield { ...place, code: 'parameter-unused', args: { name, operation: one.name } };
  }
  if (templates === 0) yield { gap: 'not-applicable', document, code: 'no-parameter' };
}

/** Who may call an operation stands in its description; an empty list says openly: everybody. */
function* secured(document: Document, root: Json): Generator<Found> {
  const all = [...operations(root)];
  if (all.length === 0) yield { gap: 'not-applicable', document, code: 'no-operation' };
  if (members(root)['security'] !== undefined) return;
  const open = all.filter(({ operation }) => operation['security'] === undefined);
  if (open.length === all.length && open.length > 0) {
    yield { document, pointer: '', part: 'key', code: 'unsecured', args: { count: open.length } };
    return;
  }
  for (const { name, pointer } of open)
    yield { document, pointer, part: 'key', code: 'operation-unsecured', args: { operation: name } };
}

function* described(document: Document, root: Json): Generator<Found> {
  const all = [...operations(root)];
  if (all.length === 0) yield { gap: 'not-applicable', document, code: 'no-operation' };
  for (const { name, pointer, operation } of all)
    if (isEmpty(operation['summary']) && isEmpty(operation['description']))
      yield { document, pointer, part: 'key', code: 'undescribed', args: { operation: name } };
}

const CHECKS: Readonly<Record<string, Check>> = {
  refs,
  'operation-ids': operationIds,
  schemes,
  parameters,
  secured,
  described,
};

/** What an OpenAPI 3 document must hold together beyond the reach of its schema. */
export const openApi = defineCheck<{ check: string }>({
  name: 'openapi',
  summary: {
    de: 'Die Teile einer OpenAPI-Beschreibung (3.0, 3.1) passen zusammen: Verweise, Kennungen, Absicherung, Parameter, Erläuterungen.',
    en: 'The parts of an OpenAPI description (3.0, 3.1) fit together: references, ids, security, parameters, explanations.',
  },
  params: checkParameter(Object.keys(CHECKS), { de: 'Was geprüft wird', en: 'What is checked' }),
  messages: OPENAPI_MESSAGES,
  fixable: ['scheme-unknown'],
  subject: 'nodes',
  *run({ nodes, document }, { check }) {
    for (const { value } of nodes) {
      if (/^3\.[01](?:$|\.\d)/.test(String(members(value)['openapi']))) yield* CHECKS[check]!(document, value);
      else yield { gap: 'not-applicable', document, code: 'other-version' };
    }
  },
});
