import { memo } from '../../base/memo.ts';
import type { Range } from '../../base/nouns.ts';
import { Lines, WHOLE_FILE } from '../lines.ts';
import type { Place } from '../place.ts';
import { type ScannedAttribute, saidAttribute, scanXml, type XmlReader } from './xml-scan.ts';

/** A step of a libxml2 path on the way to a place; children keyed by the step as written (`p:a[2]`, `*[3]`, `@x`, `text()`). */
interface Step {
  readonly children: Map<string, Step>;
  readonly wanted: number[];
  /** Whether any child is written as `*[n]`, so that all elements have to be counted. */
  generic: boolean;
}

/** An element on the way to a place. */
interface Spot {
  readonly steps: readonly Step[];
  readonly tagEnd: number;
  children: number;
  readonly names: Map<string, number>;
  /** Default namespace in scope; an element in one has no name in a path, only a number. */
  readonly namespace: string;
}

const fresh = (): Step => ({ children: new Map(), wanted: [], generic: false });

/** `/a/b` → `a[1]`, `b[1]`: libxml2 leaves the index out where there is no twin. */
function steps(pointer: string): string[] {
  return pointer
    .split('/')
    .filter(Boolean)
    .map((step) => (/[\])]$/.test(step) || step.startsWith('@') ? step : `${step}[1]`));
}

function trie(places: readonly Place[]): Step {
  const root = fresh();
  places.forEach((place, index) => {
    let step = root;
    for (const name of steps(place.pointer)) {
      if (name.startsWith('*')) step.generic = true;
      step = memo(step.children, name, fresh);
    }
    step.wanted.push(index);
  });
  return root;
}

/**
 * Ranges of many places of one well-formed XML text, in one pass that keeps nothing of the text's tree.
 * An element is its start tag (its content for `part: 'value'` where it has only text), an attribute its value,
 * `text()` its text; a path that leads nowhere is the whole file.
 */
export function locateXml(text: string, places: readonly Place[]): Range[] {
  const lines = new Lines(text);
  return locateRaw(text, places).map((raw, index) =>
    raw ? spanned(text, lines, ...raw, places[index]!.span) : WHOLE_FILE,
  );
}

/** The same as offsets, blanks around a text included; null for a path that leads nowhere. */
export function locateRaw(text: string, places: readonly Place[]): (readonly [from: number, to: number] | null)[] {
  const finder = new Finder(text, places);
  scanXml(text, finder);
  return finder.found;
}

/** Follows the tags of a text along the ways to the places. */
class Finder implements XmlReader {
  readonly found: (readonly [from: number, to: number] | null)[];
  private readonly xml: string;
  private readonly places: readonly Place[];
  private readonly stack: Spot[];
  /** Open elements below the last one that leads to a place; nothing in them is wanted. */
  private beside = 0;

  constructor(text: string, places: readonly Place[]) {
    this.xml = text;
    this.places = places;
    this.found = places.map(() => null);
    this.stack = [spot([trie(places)], 0, '')];
  }

  open(name: string, at: number, end: number, attributes: readonly ScannedAttribute[]): void {
    const parent = this.stack.at(-1)!;
    if (this.beside > 0) {
      this.beside += 1;
      return;
    }
    const own = attributes.find((attribute) => attribute.name === 'xmlns');
    const namespace = own ? saidAttribute(this.xml.slice(own.from, own.to)) : parent.namespace;
    const matching = stepInto(parent, name, name.includes(':') || namespace === '');
    if (matching.length === 0) {
      this.beside = 1;
      return;
    }
    for (const step of matching) {
      for (const { name: attribute, from, to } of attributes) {
        const wanted = step.children.get(`@${attribute}`);
        if (wanted) this.settle(wanted, from, to);
      }
      this.settle(step, at, end);
    }
    this.stack.push(spot(matching, end, namespace));
  }

  close(at: number): void {
    if (this.beside > 0) {
      this.beside -= 1;
      return;
    }
    if (this.stack.length === 1) return;
    const { steps: matching, children, tagEnd } = this.stack.pop()!;
    if (children > 0 || this.xml.slice(tagEnd, at).trim() === '') return;
    for (const step of matching) {
      this.settle(step, tagEnd, at, 'value');
      const content = step.children.get('text()[1]') ?? step.children.get('text()');
      if (content) this.settle(content, tagEnd, at);
    }
  }

  private settle(step: Step, from: number, to: number, part?: Place['part']): void {
    for (const index of step.wanted) {
      const place = this.places[index]!;
      if (part === undefined || (place.part ?? 'whole') === part || (part === 'whole' && place.part === 'key')) {
        this.found[index] = [from, to];
      }
    }
  }
}

const spot = (steps: readonly Step[], tagEnd: number, namespace: string): Spot => {
  return { steps, tagEnd, children: 0, names: new Map(), namespace };
};

/** Counts a new child of an element, and gives the steps that lead into it. */
function stepInto(parent: Spot, name: string, named: boolean): Step[] {
  parent.children += 1;
  const twin = (parent.names.get(name) ?? 0) + 1;
  if (named) parent.names.set(name, twin);
  const matching: Step[] = [];
  for (const step of parent.steps) {
    const byName = named ? step.children.get(`${name}[${twin}]`) : undefined;
    const byNumber = step.generic ? step.children.get(`*[${parent.children}]`) : undefined;
    if (byName) matching.push(byName);
    if (byNumber) matching.push(byNumber);
  }
  return matching;
}

/** The range of a place; without a span, line breaks and blanks around a text are left out. */
function spanned(text: string, lines: Lines, from: number, to: number, span: Place['span']): Range {
  const raw = text.slice(from, to);
  if (span) {
    // An entity or CDATA section shifts offsets inside the text: then the whole text is marked.
    return /[&<]/.test(raw) ? lines.range(from, to) : lines.range(from + span.from, Math.min(to, from + span.to));
  }
  const lead = raw.length - raw.trimStart().length;
  return raw.trim() === '' ? lines.range(from, to) : lines.range(from + lead, from + lead + raw.trim().length);
}
