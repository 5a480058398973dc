import { memo } from '../base/memo.ts';
import { saidAttribute, saidText, scanXml } from '../documents/xml/xml-scan.ts';

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
  private path: string | undefined;

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
    this.path ??= this.way();
    return this.path;
  }

  private way(): string {
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
    // A loop: hundreds of checks ask this of every element.
    for (const child of this.children) if (child.local === local) return child;
    return undefined;
  }

  /** Text of the first element at a path of local names, trimmed; empty where there is none. */
  text(...path: string[]): string {
    let node: FimNode | undefined = this;
    for (const local of path) node = node?.one(local);
    return node?.ownText.trim() ?? '';
  }
}

/** A tag's name in its parts. */
interface TagName {
  readonly prefix: string;
  readonly local: string;
}

function parted(name: string): TagName {
  const colon = name.indexOf(':');
  return colon === -1 ? { prefix: '', local: name } : { prefix: name.slice(0, colon), local: name.slice(colon + 1) };
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Reads a well-formed text (libxml2 has judged it) into the tree, in one pass. */
export function readTree(text: string): FimNode | null {
  const names = new Map<string, TagName>();
  /** Namespaces by prefix, those in scope last; an element without declarations shares its parent's. */
  const scopes: ReadonlyMap<string, string>[] = [new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])];
  let root: FimNode | null = null;
  let here: FimNode | null = null;
  scanXml(text, {
    open(name, _at, _end, attributes) {
      let scope = scopes.at(-1)!;
      let given = NO_ATTRIBUTES;
      if (attributes.length > 0) {
        const values = new Map<string, string>();
        for (const { name: attribute, from, to } of attributes) {
          const { prefix, local } = attribute === 'xmlns' ? { prefix: 'xmlns', local: '' } : parted(attribute);
          const value = saidAttribute(text.slice(from, to));
          values.set(local, value);
          if (prefix === 'xmlns') scope = new Map([...scope, [local, value]]);
        }
        given = values;
      }
      scopes.push(scope);
      const { prefix, local } = memo(names, name, () => parted(name));
      here = new FimNode(here, name, local, scope.get(prefix) ?? '', given);
      root ??= here;
    },
    text(from, to, cdata) {
      if (here) here.ownText += saidText(text.slice(from, to), cdata);
    },
    close() {
      here = here?.parent ?? null;
      scopes.pop();
    },
  });
  return root;
}
