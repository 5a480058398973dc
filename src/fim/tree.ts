import { SaxesParser } from 'saxes';

/** Namespaces of the versions this model reads. */
export const XDF2 = 'urn:xoev-de:fim:standard:xdatenfelder_2';
export const XDF3 = 'urn:xoev-de:fim:standard:xdatenfelder_3.0.0';

/** An element of an XDatenfelder file, light enough to hold the whole file; its path is put together only when asked. */
export class FimNode {
  readonly parent: FimNode | null;
  /** As written, with prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: FimNode[] = [];
  /** Own text, in the order of the file. */
  ownText = '';

  constructor(
    parent: FimNode | null,
    name: string,
    local: string,
    uri: string,
    attributes: ReadonlyMap<string, string>,
  ) {
    this.parent = parent;
    this.name = name;
    this.local = local;
    this.uri = uri;
    this.attributes = attributes;
    parent?.children.push(this);
  }

  /** Path as libxml2 writes it, so that places and findings of every engine meet. */
  get pointer(): string {
    const above = this.parent?.pointer ?? '';
    const siblings = this.parent?.children ?? [this];
    if (!this.name.includes(':') && this.uri !== '')
      return `${above}/*${siblings.length === 1 ? '' : `[${siblings.indexOf(this) + 1}]`}`;
    const twins = siblings.filter((child) => child.name === this.name);
    return `${above}/${this.name}${twins.length === 1 ? '' : `[${twins.indexOf(this) + 1}]`}`;
  }

  /** Children of that local name, whatever their prefix; `code` inside code elements has no namespace. */
  all(local: string): FimNode[] {
    return this.children.filter((child) => child.local === local);
  }

  one(local: string): FimNode | undefined {
    return this.children.find((child) => child.local === local);
  }

  /** Text of the first element at a path of local names, trimmed; empty where there is none. */
  text(...path: string[]): string {
    const found = path.reduce<FimNode | undefined>((node, local) => node?.one(local), this);
    return found?.ownText.trim() ?? '';
  }
}

/** Reads a well-formed text (libxml2 has judged it) into the tree, in one pass. */
export function readTree(text: string): FimNode | null {
  const parser = new SaxesParser({ xmlns: true });
  let root: FimNode | null = null;
  let here: FimNode | null = null;
  parser.on('opentag', (tag) => {
    const attributes = new Map(Object.values(tag.attributes).map((attribute) => [attribute.local, attribute.value]));
    here = new FimNode(here, tag.name, tag.local, tag.uri, attributes);
    root ??= here;
  });
  const take = (part: string) => {
    if (here) here.ownText += part;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    here = here?.parent ?? null;
  });
  parser.on('error', () => undefined);
  parser.write(text).close();
  return root;
}
