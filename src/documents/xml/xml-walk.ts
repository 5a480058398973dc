import { SaxesParser } from 'saxes';
import { counted } from '../../base/counters.ts';
import { ElementPath } from './xml-path.ts';

/** An element while its content is read; what a visitor wants to know of it later it keeps in `own`. */
export interface Open<T> {
  readonly local: string;
  readonly uri: string;
  /** With its prefix, as the file has it. */
  readonly name: string;
  /** Values by name as written; those with a prefix keep it. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly path: ElementPath;
  readonly parent: Open<T> | null;
  /** Own text, complete when the element is closed. */
  text: string;
  children: number;
  own: T;
  /** What a prefix stands for here; undefined where it is not declared. */
  resolve(prefix: string): string | undefined;
}

interface Visitor<T> {
  /** Called at a start tag; what it gives stays with the element as `own`. */
  open(element: Omit<Open<T>, 'own'>): T;
  close(element: Open<T>): void;
}

/** Shows every element of a text that libxml2 has accepted, in one pass that keeps only the open ones. */
export function walkXml<T>(text: string, visitor: Visitor<T>): void {
  counted.scans += 1;
  const parser = new SaxesParser({ xmlns: true });
  let here: Open<T> | null = null;
  parser.on('opentag', ({ name, local, uri, attributes }) => {
    const parent = here;
    if (parent) parent.children += 1;
    const element = {
      name,
      local,
      uri,
      attributes: new Map(Object.values(attributes).map((one) => [one.name, one.value])),
      path: new ElementPath(parent?.path ?? null, name, uri),
      parent,
      text: '',
      children: 0,
      resolve: (prefix: string) => parser.resolve(prefix),
    };
    here = Object.assign(element, { own: visitor.open(element) });
  });
  const take = (part: string) => {
    if (here) here.text += part;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    visitor.close(here!);
    here = here!.parent;
  });
  parser.on('error', () => undefined);
  parser.write(text).close();
}
