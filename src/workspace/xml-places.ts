import { SaxesParser } from 'saxes';
import type { Range } from '../types.ts';
import type { Place } from './document.ts';
import { Lines, WHOLE_FILE } from './lines.ts';

/** A step of a libxml2 path on the way to a place; children keyed by the step as written (`p:a[2]`, `*[3]`, `@x`, `text()`). */
interface Step {
  readonly children: Map<string, Step>;
  readonly wanted: number[];
  /** Whether any child is written as `*[n]`, so that all elements have to be counted. */
  generic: boolean;
}

/** Where the parts of an element stand, as offsets; `-1` while unknown. */
interface Spot {
  readonly steps: readonly Step[];
  readonly open: number;
  tagEnd: number;
  children: number;
  readonly names: Map<string, number>;
  hasElements: boolean;
}

const fresh = (): Step => ({ children: new Map(), wanted: [], generic: false });

/** `/a/b` → `a[1]`, `b[1]`: libxml2 leaves the index out where there is no twin. */
function steps(pointer: string): string[] {
  return pointer.split('/').filter(Boolean).map((step) => (/[\])]$/.test(step) || step.startsWith('@') ? step : `${step}[1]`));
}

function trie(places: readonly Place[]): Step {
  const root = fresh();
  places.forEach((place, index) => {
    let step = root;
    for (const name of steps(place.pointer)) {
      if (name.startsWith('*')) step.generic = true;
      let next = step.children.get(name);
      if (!next) step.children.set(name, (next = fresh()));
      step = next;
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
  const ranges: Range[] = places.map(() => WHOLE_FILE);
  const parser = new SaxesParser();
  const stack: Spot[] = [{ steps: [trie(places)], open: 0, tagEnd: 0, children: 0, names: new Map(), hasElements: false }];

  const settle = (step: Step, from: number, to: number, part?: Place['part']) => {
    for (const index of step.wanted) {
      const place = places[index]!;
      if (part === undefined || (place.part ?? 'whole') === part || (part === 'whole' && place.part === 'key')) {
        ranges[index] = spanned(text, lines, from, to, place.span);
      }
    }
  };

  parser.on('opentagstart', (tag) => {
    const parent = stack.at(-1)!;
    parent.hasElements = true;
    const matching: Step[] = [];
    const twin = (parent.names.get(tag.name) ?? 0) + 1;
    parent.children += 1;
    if (parent.steps.length > 0) parent.names.set(tag.name, twin);
    for (const step of parent.steps) {
      const named = step.children.get(`${tag.name}[${twin}]`);
      if (named) matching.push(named);
      const any = step.generic ? step.children.get(`*[${parent.children}]`) : undefined;
      if (any) matching.push(any);
    }
    const open = text.lastIndexOf('<', parser.position - 1);
    stack.push({ steps: matching, open, tagEnd: -1, children: 0, names: new Map(), hasElements: false });
  });
  parser.on('attribute', (attribute) => {
    const spot = stack.at(-1)!;
    for (const step of spot.steps) {
      const wanted = step.children.get(`@${attribute.name}`);
      if (!wanted) continue;
      const end = parser.position - 1;
      settle(wanted, text.lastIndexOf(text[end]!, end - 1) + 1, end);
    }
  });
  parser.on('opentag', () => {
    const spot = stack.at(-1)!;
    spot.tagEnd = parser.position;
    for (const step of spot.steps) settle(step, spot.open, spot.tagEnd);
  });
  parser.on('closetag', () => {
    const spot = stack.pop()!;
    if (spot.steps.length === 0) return;
    const close = text.lastIndexOf('</', parser.position - 1);
    if (spot.hasElements || text.slice(spot.tagEnd, Math.max(close, spot.tagEnd)).trim() === '') return;
    for (const step of spot.steps) {
      settle(step, spot.tagEnd, close, 'value');
      const content = step.children.get('text()[1]') ?? step.children.get('text()');
      if (content) settle(content, spot.tagEnd, close);
    }
  });
  parser.on('error', () => undefined);
  parser.write(text).close();
  return ranges;
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
