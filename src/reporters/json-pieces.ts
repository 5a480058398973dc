import { visibleJson } from '../words/visible.ts';

/** A long list in a JSON document, written one item at a time. */
export class Items {
  readonly items: Iterable<unknown>;

  constructor(items: Iterable<unknown>) {
    this.items = items;
  }
}

/** A list that stands in one line. */
export class InLine {
  readonly items: readonly unknown[];

  constructor(items: readonly unknown[]) {
    this.items = items;
  }

  toJSON(): readonly unknown[] {
    return this.items;
  }
}

const STEP = '  ';

/** What JSON.stringify(value, null, 2) writes, moved to the right by `indent`, piece by piece where there are `Items` or `InLine`. */
export function* jsonPieces(value: unknown, indent = ''): Generator<string> {
  if (value instanceof InLine) {
    yield visibleJson(JSON.stringify(value));
  } else if (value instanceof Items) {
    const inner = indent + STEP;
    yield* enclosed('[', ']', indent, itemPieces(value.items, inner));
  } else if (!holdsItems(value)) {
    // A line end in JSON is never part of a text.
    yield visibleJson(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${indent}`);
  } else if (Array.isArray(value)) {
    yield* enclosed('[', ']', indent, itemPieces(value, indent + STEP));
  } else {
    yield* enclosed('{', '}', indent, memberPieces(value as object, indent + STEP));
  }
}

function* itemPieces(items: Iterable<unknown>, indent: string): Generator<Iterable<string>> {
  for (const item of items) yield jsonPieces(item, indent);
}

function* memberPieces(object: object, indent: string): Generator<Iterable<string>> {
  for (const [key, value] of Object.entries(object)) if (value !== undefined) yield member(key, value, indent);
}

function* member(key: string, value: unknown, indent: string): Generator<string> {
  yield `${visibleJson(JSON.stringify(key))}: `;
  yield* jsonPieces(value, indent);
}

function* enclosed(open: string, close: string, indent: string, parts: Iterable<Iterable<string>>): Generator<string> {
  let before = open;
  for (const part of parts) {
    yield `${before}\n${indent}${STEP}`;
    yield* part;
    before = ',';
  }
  yield before === open ? open + close : `\n${indent}${close}`;
}

function holdsItems(value: unknown): boolean {
  if (value instanceof Items || value instanceof InLine) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsItems);
}
