import { SaxesParser } from 'saxes';
import { memo } from '../memo.ts';
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
  readonly steps: Step[];
  readonly open: number;
  tagEnd: number;
  children: number;
  readonly names: Map<string, number>;
  hasElements: boolean;
  /** Default namespace in scope; an element in one has no name in a path, only a number. */
  namespace: string;
  /** Values of its attributes, by name. */
  readonly attributes: Map<string, readonly [from: number, to: number]>;
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
  const ranges: Range[] = places.map(() => WHOLE_FILE);
  const parser = new SaxesParser();
  const spot = (matching: Step[], open: number, namespace: string): Spot => {
    return {
      steps: matching,
      open,
      tagEnd: -1,
      children: 0,
      names: new Map(),
      hasElements: false,
      namespace,
      attributes: new Map(),
    };
  };
  const stack: Spot[] = [spot([trie(places)], 0, '')];

  const settle = (step: Step, from: number, to: number, part?: Place['part']) => {
    for (const index of step.wanted) {
      const place = places[index]!;
      if (part === undefined || (place.part ?? 'whole') === part || (part === 'whole' && place.part === 'key')) {
        ranges[index] = spanned(text, lines, from, to, place.span);
      }
    }
  };

  parser.on('opentagstart', () => {
    const parent = stack.at(-1)!;
    parent.hasElements = true;
    parent.children += 1;
    stack.push(spot([], text.lastIndexOf('<', parser.position - 1), parent.namespace));
  });
  parser.on('attribute', ({ name, value }) => {
    const here = stack.at(-1)!;
    if (stack.at(-2)!.steps.length === 0) return;
    if (name === 'xmlns') here.namespace = value;
    const end = parser.position - 1;
    here.attributes.set(name, [text.lastIndexOf(text[end]!, end - 1) + 1, end]);
  });
  parser.on('opentag', ({ name }) => {
    const [parent, here] = [stack.at(-2)!, stack.at(-1)!];
    here.tagEnd = parser.position;
    if (parent.steps.length === 0) return;
    const named = name.includes(':') || here.namespace === '';
    const twin = (parent.names.get(name) ?? 0) + 1;
    if (named) parent.names.set(name, twin);
    for (const step of parent.steps) {
      const byName = named ? step.children.get(`${name}[${twin}]`) : undefined;
      const byNumber = step.generic ? step.children.get(`*[${parent.children}]`) : undefined;
      here.steps.push(...[byName, byNumber].filter((one) => one !== undefined));
    }
    for (const step of here.steps) {
      for (const [attribute, [from, to]] of here.attributes) {
        const wanted = step.children.get(`@${attribute}`);
        if (wanted) settle(wanted, from, to);
      }
      settle(step, here.open, here.tagEnd);
    }
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
