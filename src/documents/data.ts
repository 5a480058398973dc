import { JSONPathEnvironment, type JSONPathNode, JSONPathRecursionLimitError } from 'json-p3';
import { counted } from '../base/counters.ts';
import { memo } from '../base/memo.ts';
import type { Json, Range } from '../base/nouns.ts';
import type { Change, Slice, Wanted } from './change.ts';
import { commentedKey } from './commented-key.ts';
import { type Content, Unsearchable } from './content.ts';
import { DEPTH } from './depth.ts';
import type { Document, Node } from './document.ts';
import { Lines, WHOLE_FILE } from './lines.ts';
import { KeysIn } from './needed-keys.ts';
import type { Place } from './place.ts';

type Segment = string | number;

/** Offsets of one value and of its key in a YAML or JSON text. */
export interface Spot {
  readonly value: readonly [number, number];
  readonly key?: readonly [number, number];
  /** A scalar as written, where that differs from what the parser made of it. */
  readonly source?: string;
}

/** What a format must offer beside the plain value; asked only for places that findings need. */
interface Spots {
  spot(path: readonly Segment[]): Spot | undefined;
  /** A change by the nodes of the text; a text that was mended to be read is changed by nobody. */
  edit?(path: readonly Segment[], change: Change): Slice | null;
}

/** Whatever the guards let pass can be searched. */
const environment = new JSONPathEnvironment({ strict: true, maxRecursionDepth: DEPTH + 10 });
const queries = new Map<string, ReturnType<typeof environment.compile>>();

/** RFC 9535 queries, compiled once; throws what json-p3 throws on a path that is none. */
export function jsonPath(path: string) {
  return memo(queries, path, () => environment.compile(path));
}

/** Path segments to a JSON Pointer (RFC 6901). */
export function toPointer(path: readonly Segment[]): string {
  return path.map((segment) => `/${String(segment).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** A JSON Pointer to segments; digits become indexes where they stand in a list. */
export function fromPointer(pointer: string, value: Json): Segment[] {
  const path: Segment[] = [];
  let here: Json | undefined = value;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replace(/~1/g, '/').replace(/~0/g, '~');
    const segment = Array.isArray(here) ? Number(name) : name;
    path.push(segment);
    here = member(here, segment);
  }
  return path;
}

function member(value: Json | undefined, segment: Segment): Json | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  return Object.hasOwn(value, segment) ? (value as Record<Segment, Json>)[segment] : undefined;
}

class DataPlace implements Node {
  readonly document: Document;
  readonly value: Json;
  private readonly content: DataContent;
  private readonly path: readonly Segment[];

  constructor(document: Document, content: DataContent, path: readonly Segment[], value: Json) {
    this.document = document;
    this.content = content;
    this.path = path;
    this.value = value;
  }

  get pointer(): string {
    return toPointer(this.path);
  }

  get name(): string {
    return String(this.path.at(-1) ?? '');
  }

  get source(): string | null {
    return this.content.source(this.path, this.value);
  }

  find(path: string): Node[] {
    return this.content.query(path, this.value, this.path);
  }

  child(name: string): Node | undefined {
    const value = member(this.value, Array.isArray(this.value) ? Number(name) : name);
    return value === undefined ? undefined : new DataPlace(this.document, this.content, [...this.path, name], value);
  }
}

const PLAIN = /^\$(?:\.[A-Za-z_][A-Za-z0-9_]*|\[\*\])*$/;
const plainPaths = new Map<string, readonly string[] | null>();

/** Steps of a path of names and `[*]` only, as nearly all are: walking it costs less than compiling a query. */
function plainPath(path: string): readonly string[] | null {
  return memo(plainPaths, path, () => (PLAIN.test(path) ? (path.match(/\w+|\*/g) ?? []) : null));
}

/** What a plain path leads to, with the way there; the same nodes in the same order as RFC 9535 gives. */
function follow(steps: readonly string[], value: Json): [Segment[], Json][] {
  let found: [Segment[], Json][] = [[[], value]];
  for (const step of steps) {
    found = found.flatMap(([path, here]): [Segment[], Json][] => {
      if (here === null || typeof here !== 'object') return [];
      if (step === '*') {
        const entries: [Segment, Json][] = Array.isArray(here) ? [...here.entries()] : Object.entries(here);
        return entries.map(([key, entry]) => [[...path, key], entry]);
      }
      const next = Array.isArray(here) ? undefined : member(here, step);
      return next === undefined ? [] : [[[...path, step], next]];
    });
  }
  return found;
}

/** What a query finds, one after the other: the eager way of the library passes whole lists as arguments, which has an end. */
function searched(path: string, value: Json, keys: KeysIn): JSONPathNode[] {
  const query = jsonPath(path);
  if (!keys.allow(path)) return [];
  counted.queries += 1;
  try {
    return [...query.lazyQuery(value as never)];
  } catch (error) {
    if (error instanceof JSONPathRecursionLimitError || error instanceof RangeError) throw new Unsearchable(path);
    throw error;
  }
}

/** Whether a number in a text may be larger than any; most files need not be gone through for it. */
export const mayHoldEndless = (text: string): boolean => /\d[eE]\+?\d{3}|\d{309}|0[xo][\da-fA-F]{250}/.test(text);

/** A YAML or JSON document: plain values, with places looked up in the text only when asked. */
export class DataContent implements Content {
  readonly root: Node;
  readonly rootName = null;
  private readonly document: Document;
  private readonly value: Json;
  private readonly makeSpots: () => Spots;
  private spots: Spots | undefined;
  private readonly selected = new Map<string, Node[]>();
  private readonly keys: KeysIn;

  constructor(document: Document, value: Json, makeSpots: () => Spots) {
    this.document = document;
    this.value = value;
    this.keys = new KeysIn(value);
    this.makeSpots = makeSpots;
    this.root = new DataPlace(document, this, [], value);
  }

  /** Many rules select the same places; each path is walked once. */
  select(path: string): Node[] {
    return memo(this.selected, path, () => this.query(path, this.value, []));
  }

  query(path: string, value: Json, base: readonly Segment[]): Node[] {
    const plain = plainPath(path);
    if (plain)
      return follow(plain, value).map(([at, found]) => new DataPlace(this.document, this, [...base, ...at], found));
    return searched(path, value, this.keys).map(
      (node) => new DataPlace(this.document, this, [...base, ...node.location], node.value as Json),
    );
  }

  source(path: readonly Segment[], value: Json): string | null {
    if (value !== null && typeof value === 'object') return null;
    return this.spot(path)?.source ?? (typeof value === 'string' ? value : JSON.stringify(value));
  }

  private spot(path: readonly Segment[]): Spot | undefined {
    this.spots ??= this.makeSpots();
    return this.spots.spot(path);
  }

  locate(places: readonly Place[]): Range[] {
    const lines = new Lines(this.document.text);
    return places.map((place) => {
      const spot = this.spot(fromPointer(place.pointer, this.value));
      if (!spot) return WHOLE_FILE;
      const [from, to] = place.part === 'key' ? (spot.key ?? spot.value) : spot.value;
      const top = place.pointer === '';
      const open = place.missing === undefined ? null : commentedKey(this.document.text, place.missing, from, top);
      if (open) return lines.range(...open);
      return place.span ? this.within(lines, from, to, place.span) : firstLine(lines, lines.range(from, to), to - from);
    });
  }

  /** Offsets inside a string hold only where the text spells it plainly, after an opening quote if there is one. */
  private within(lines: Lines, from: number, to: number, span: { from: number; to: number }): Range {
    const raw = this.document.text.slice(from, to);
    const start = /^["']/.test(raw) ? from + 1 : from;
    return /[\\\n]|''/.test(raw) || /^[|>]/.test(raw)
      ? lines.range(from, to)
      : lines.range(start + span.from, start + span.to);
  }

  slices(wanted: readonly Wanted[]): readonly (Slice | null)[] {
    this.spots ??= this.makeSpots();
    const { spots } = this;
    return wanted.map(({ pointer, change }) => spots.edit?.(fromPointer(pointer, this.value), change) ?? null);
  }

  stablePointer(pointer: string): string {
    let here: Json | undefined = this.value;
    return fromPointer(pointer, this.value)
      .map((segment) => {
        here = member(here, segment);
        const id =
          typeof segment === 'number'
            ? (member(here, 'id') ?? member(here, 'datei') ?? member(here, 'leika') ?? member(here, 'regel'))
            : undefined;
        return `/${typeof id === 'string' ? `[${id}]` : segment}`;
      })
      .join('');
  }

  dispose(): void {
    this.spots = undefined;
  }
}

/** A section of many lines is marked at its first one: nobody wants half a file underlined. */
function firstLine(lines: Lines, range: Range, length: number): Range {
  if (range.end.line === range.start.line || length === 0) return range;
  const end = (lines.line(range.start.line) ?? '').trimEnd().length + 1;
  return { start: range.start, end: { line: range.start.line, column: Math.max(end, range.start.column + 1) } };
}
