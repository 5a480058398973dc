import type { Json } from '../../base/nouns.ts';
import { toPointer } from '../../documents/json-pointer.ts';

type Members = Readonly<Record<string, Json>>;

const METHODS: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

export const members = (value: Json | undefined): Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Members) : {};
export const items = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** What one call of an interface is described by. */
export interface Operation {
  /** `GET /antraege`, as people call it. */
  readonly name: string;
  readonly pointer: string;
  /** The template of the path; empty for a webhook. */
  readonly path: string;
  readonly operation: Members;
  readonly item: Members;
  readonly itemPointer: string;
}

/** Every operation of an OpenAPI 3 document, paths before webhooks, in the order of the file. */
export function* operations(root: Json): Generator<Operation> {
  for (const part of ['paths', 'webhooks'])
    for (const [path, item] of Object.entries(members(members(root)[part]))) yield* operationsAt(part, path, item);
}

function* operationsAt(part: string, path: string, item: Json): Generator<Operation> {
  for (const [method, operation] of Object.entries(members(item))) {
    if (!METHODS.has(method)) continue;
    yield {
      name: `${method.toUpperCase()} ${path}`,
      pointer: toPointer([part, path, method]),
      path: part === 'paths' ? path : '',
      operation: members(operation),
      item: members(item),
      itemPointer: toPointer([part, path]),
    };
  }
}
