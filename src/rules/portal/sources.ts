import type { Document, DocumentKind } from '../../documents/document.ts';
import { pageOf } from '../../documents/html-tree.ts';
import { valueText } from '../../documents/naming.ts';
import type { CheckContext } from '../define-check.ts';

/** Where a fact stands that several artefacts repeat. */
export interface Source {
  readonly kind: DocumentKind;
  /** JSONPath or XPath of the places; on pages `text` says what to look for instead. */
  readonly select?: string;
  /** On pages: regular expression for the fact in texts and in the attributes content, resource, about and href. */
  readonly text?: string;
  /** The part of a value that counts: what the regular expression's group matches; a value it does not match is left out. */
  readonly take?: string;
  /** How a value is called elsewhere; a value not in the list is left out. */
  readonly map?: Readonly<Record<string, string>>;
}

/** One statement of the fact. */
export interface Fact {
  readonly document: Document;
  readonly pointer: string;
  /** As it is written there. */
  readonly said: string;
  /** As it is compared. */
  readonly value: string;
}

const ATTRIBUTES = ['content', 'resource', 'about', 'href'] as const;

function onPage(document: Document, text: string): Omit<Fact, 'value'>[] {
  const page = pageOf(document);
  if (!page) return [];
  const expression = new RegExp(text, 'giu');
  const found: Omit<Fact, 'value'>[] = [];
  for (const element of page.walk()) {
    if (element.name === 'script' || element.name === 'style') continue;
    const add = (value: string | undefined, pointer: string) => {
      for (const match of (value ?? '').matchAll(expression))
        found.push({ document, pointer, said: match[1] ?? match[0] });
    };
    for (const part of element.content) if (typeof part === 'string') add(part, element.pointer);
    for (const name of ATTRIBUTES) add(element.attribute(name), `${element.pointer}/@${name}`);
  }
  return found;
}

function taken(said: string, { take, map }: Source): string | undefined {
  const match = take === undefined ? null : new RegExp(take, 'u').exec(said);
  const part = take === undefined ? said : match ? (match[1] ?? match[0]) : undefined;
  if (part === undefined || !map) return part;
  const key = part.trim().toLowerCase();
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** Documents a source speaks of. */
export function documentsOf({ kind }: Source, { service }: CheckContext): readonly Document[] {
  if (kind === 'steckbrief') return service.steckbrief ? [service.steckbrief] : [];
  return service.documents.filter((document) => document.kind === kind);
}

/** Every statement of the fact in the documents of a source. */
export function factsOf(source: Source, context: CheckContext): Fact[] {
  const { select, text } = source;
  return documentsOf(source, context)
    .filter(({ root }) => root !== null)
    .flatMap((document) => {
      if (text !== undefined) return onPage(document, text);
      const nodes = select === undefined || pageOf(document) ? [] : document.select(select, context.prefixes);
      return nodes
        .filter(({ value }) => value === null || typeof value !== 'object')
        .map((node) => ({ document, pointer: node.pointer, said: valueText(node).trim() }));
    })
    .flatMap((fact) => {
      const value = fact.said === '' ? undefined : taken(fact.said, source);
      return value === undefined ? [] : [{ ...fact, value }];
    });
}
