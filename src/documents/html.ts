import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Range } from '../base/nouns.ts';
import type { Allowance } from './allowance.ts';
import type { Content } from './content.ts';
import type { Document } from './document.ts';
import type { Fault } from './file-facts.ts';
import { DEPTH, guardedAdapter, MOST_PARTS, Refused } from './html-guard.ts';
import { HtmlElement, type Span } from './html-tree.ts';
import { Lines, WHOLE_FILE } from './lines.ts';
import type { Place } from './place.ts';

type Parsed = DefaultTreeAdapterTypes.Element;
/** Pages are small; what is larger is data in a page's clothes. */
const MAX_LENGTH = 20_000_000;
/** What one of them takes, in parts of XML. */
const WEIGHT = 8;

function spotsOf({ sourceCodeLocation: location }: Parsed): HtmlElement['spots'] {
  if (!location) return null;
  const tag = location.startTag ?? location;
  const spots = Object.entries(location.attrs ?? {}).map(([name, { startOffset, endOffset }]): [string, Span] => [
    name,
    [startOffset, endOffset],
  ]);
  return { startTag: [tag.startOffset, tag.endOffset], attributes: new Map(spots) };
}

/** Nesting is bounded by the guard, so this recursion is. */
function grow(document: Document, node: Parsed, parent: HtmlElement | null, pointer: string): HtmlElement {
  const attributes = new Map(node.attrs.map(({ name, value }) => [name.toLowerCase(), value]));
  const element = new HtmlElement(document, { pointer, name: node.tagName, parent }, attributes, spotsOf(node));
  const seen = new Map<string, number>();
  for (const child of node.childNodes) {
    if ('value' in child) element.content.push(child.value);
    if (!('tagName' in child)) continue;
    const nth = (seen.get(child.tagName) ?? 0) + 1;
    seen.set(child.tagName, nth);
    element.content.push(grow(document, child, element, `${pointer}/${child.tagName}[${nth}]`));
  }
  return element;
}

/** A page: its tree, and places found by pointer (`/html/body[1]/p[2]`, with `/@lang` for an attribute). */
class HtmlContent implements Content {
  readonly root: HtmlElement;
  readonly rootName = null;
  private byPointer: Map<string, HtmlElement> | undefined;

  constructor(root: HtmlElement) {
    this.root = root;
  }

  select(): never {
    throw new Error('HTML has no path language; use a check kind for pages');
  }

  private element(pointer: string): HtmlElement | undefined {
    this.byPointer ??= new Map([...this.root.walk()].map((element) => [element.pointer, element]));
    return this.byPointer.get(pointer.replace(/\/@[^/]*$/, ''));
  }

  locate(places: readonly Place[]): Range[] {
    const lines = new Lines(this.root.document.text);
    return places.map(({ pointer }) => {
      const spots = this.element(pointer)?.spots;
      if (!spots) return WHOLE_FILE;
      const attribute = /\/@([^/]*)$/.exec(pointer)?.[1];
      const [from, to] = (attribute !== undefined && spots.attributes.get(attribute)) || spots.startTag;
      const range = lines.range(from, to);
      if (range.end.line === range.start.line) return range;
      const end = (lines.line(range.start.line) ?? '').trimEnd().length + 1;
      return { start: range.start, end: { line: range.start.line, column: Math.max(end, range.start.column + 1) } };
    });
  }

  stablePointer(pointer: string): string {
    let prefix = '';
    return pointer
      .split('/')
      .slice(1)
      .map((step) => {
        prefix += `/${step}`;
        const id = step.startsWith('@') ? undefined : this.element(prefix)?.attribute('id');
        return `/${id ? `${step.replace(/\[\d+\]$/, '')}#${id}` : step}`;
      })
      .join('');
  }

  dispose(): void {
    this.byPointer = undefined;
  }
}

/** Reads a page as browsers do: whatever is written becomes a tree, only its size and depth are bounded. */
export function readHtml(document: Document, text: string, allowance?: Allowance): Content | Fault {
  if (text.length > MAX_LENGTH) {
    const args = { megabytes: Math.ceil(text.length / 100_000) / 10, limit: MAX_LENGTH / 1_000_000 };
    return { stage: 'syntax', code: 'html-too-large', args, range: WHOLE_FILE };
  }
  try {
    const treeAdapter = guardedAdapter(MOST_PARTS);
    const tree = parse(text, { sourceCodeLocationInfo: true, treeAdapter, scriptingEnabled: false });
    const refused = allowance?.tree(treeAdapter.parts * WEIGHT);
    if (refused) return refused;
    const html = tree.childNodes.find((node): node is Parsed => 'tagName' in node)!;
    const root = grow(document, html, null, '/html');
    root.quirks = tree.mode === 'quirks';
    return new HtmlContent(root);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, at } = error;
    if (code === 'too-many-parts') return { stage: 'syntax', code, args: { limit: MOST_PARTS }, range: WHOLE_FILE };
    return { stage: 'syntax', code, args: { limit: DEPTH }, range: new Lines(text).range(at, at + 1) };
  }
}
