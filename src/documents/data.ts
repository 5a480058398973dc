import { memo } from '../base/memo.ts';
import type { Json, Range } from '../base/nouns.ts';
import type { Change, Slice, Wanted } from './change.ts';
import type { Content } from './content.ts';
import { rangeOf, type Spot } from './data-spot.ts';
import type { Document, Node } from './document.ts';
import { fromPointer, member, type Segment, toPointer } from './json-pointer.ts';
import { follow, plainPath, searched } from './json-queries.ts';
import { Lines, WHOLE_FILE } from './lines.ts';
import { KeysIn } from './needed-keys.ts';
import type { Place } from './place.ts';

/** What a format must offer beside the plain value; asked only for places that findings need. */
interface Spots {
  spot(path: readonly Segment[]): Spot | undefined;
  /** A change by the nodes of the text; a text that was mended to be read is changed by nobody. */
  edit?(path: readonly Segment[], change: Change): Slice | null;
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
      return spot ? rangeOf(place, spot, this.document.text, lines) : WHOLE_FILE;
    });
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
