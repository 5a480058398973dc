import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { Range } from '../base/nouns.ts';
import type { Content } from './content.ts';
import type { Document, Fault, Place } from './document.ts';
import { HtmlElement, type Span } from './html-tree.ts';
import { Lines, WHOLE_FILE } from './lines.ts';

type Parsed = DefaultTreeAdapterTypes.Element;

/** Browsers stop nesting at 512; beyond it the parser's work per tag would grow without bound. */
const DEPTH = 512;
/** Pages are small; what is larger is data in a page's clothes. */
const MAX_LENGTH = 20_000_000;

class TooDeep extends Error {
  readonly at: number;

  constructor(at: number) {
    super('too deep');
    this.at = at;
  }
}

/** The default tree, refused when it gets too deep; the element before which stray table content goes is near the end. */
function guardedAdapter(): typeof defaultTreeAdapter {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    insertBefore(parent, node, reference) {
      parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node);
      node.parentNode = parent;
    },
    onItemPush(item) {
      depth += 1;
      if (depth > DEPTH) throw new TooDeep(item.sourceCodeLocation?.startOffset ?? 0);
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

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
export function readHtml(document: Document, text: string): Content | Fault {
  if (text.length > MAX_LENGTH) {
    const args = { megabytes: Math.ceil(text.length / 100_000) / 10, limit: MAX_LENGTH / 1_000_000 };
    return { stage: 'syntax', code: 'html-too-large', args, range: WHOLE_FILE };
  }
  try {
    const tree = parse(text, { sourceCodeLocationInfo: true, treeAdapter: guardedAdapter(), scriptingEnabled: false });
    const html = tree.childNodes.find((node): node is Parsed => 'tagName' in node)!;
    const root = grow(document, html, null, '/html');
    root.quirks = tree.mode === 'quirks';
    return new HtmlContent(root);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    const range = new Lines(text).range(error.at, error.at + 1);
    return { stage: 'syntax', code: 'depth', args: { limit: DEPTH }, range };
  }
}
