import type { Json } from '../base/nouns.ts';
import type { Document, Node } from './document.ts';

/** UTF-16 offsets in the text, end exclusive. */
export type Span = readonly [from: number, to: number];

/** Where an element is written; null where the parser supplied it (a `body` nobody wrote). */
interface Spots {
  readonly startTag: Span;
  readonly attributes: ReadonlyMap<string, Span>;
}

/** Elements whose text nobody reads on the page. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'head']);

/** One element of a page, as check kinds read it: no parser's types, so that nothing here loads a parser. */
export class HtmlElement implements Node {
  readonly document: Document;
  readonly pointer: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: HtmlElement | null;
  readonly spots: Spots | null;
  readonly source = null;
  /** Elements and texts in order; filled while the tree is built. */
  readonly content: (HtmlElement | string)[] = [];
  /** Whether the page asks for the rendering of old browsers: no or a strange doctype. Only the root knows. */
  quirks = false;

  constructor(
    document: Document,
    place: { readonly pointer: string; readonly name: string; readonly parent: HtmlElement | null },
    attributes: ReadonlyMap<string, string>,
    spots: Spots | null,
  ) {
    this.document = document;
    this.pointer = place.pointer;
    this.name = place.name;
    this.parent = place.parent;
    this.attributes = attributes;
    this.spots = spots;
  }

  get value(): Json {
    return this.text;
  }

  /** Text below the element with single blanks, without scripts and styles. */
  get text(): string {
    const parts: string[] = [];
    const gather = (element: HtmlElement): void => {
      for (const part of element.content) {
        if (typeof part === 'string') parts.push(part);
        else if (!UNSEEN.has(part.name)) {
          gather(part);
          parts.push(' ');
        }
      }
    };
    gather(this);
    return parts.join('').replace(/\s+/g, ' ').trim();
  }

  attribute(name: string): string | undefined {
    return this.attributes.get(name);
  }

  /** The element's own role: the first word of `role`. */
  get role(): string {
    return (this.attributes.get('role') ?? '').trim().toLowerCase().split(/\s+/)[0]!;
  }

  /** This element and all below it, in the order of the page. */
  *walk(): Generator<HtmlElement> {
    const open: HtmlElement[] = [this];
    for (let here = open.pop(); here; here = open.pop()) {
      yield here;
      for (let i = here.content.length - 1; i >= 0; i--) {
        const part = here.content[i]!;
        if (typeof part !== 'string') open.push(part);
      }
    }
  }

  /** The nearest element above that fits. */
  above(fits: (element: HtmlElement) => boolean): HtmlElement | null {
    for (let here = this.parent; here; here = here.parent) if (fits(here)) return here;
    return null;
  }

  /** HTML has no path language here: checks on pages are kinds of their own. */
  find(): Node[] {
    return [];
  }

  child(): Node | undefined {
    return undefined;
  }
}

/** The page of a document; null where it is none. */
export function pageOf(document: Document): HtmlElement | null {
  return document.root instanceof HtmlElement ? document.root : null;
}
