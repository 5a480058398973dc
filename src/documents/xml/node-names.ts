import type { XmlAttribute, XmlElement } from './libxml.ts';

/** A name as the document writes it. */
export const writtenName = ({ prefix, name }: XmlElement | XmlAttribute): string =>
  prefix ? `${prefix}:${name}` : name;

/** `{namespace}local` or `local`, taken apart. */
export function clarkParts(clark: string): { readonly uri: string; readonly local: string } {
  const match = /^\{([^}]*)\}(.*)$/s.exec(clark);
  return match ? { uri: match[1]!, local: match[2]! } : { uri: '', local: clark };
}

/** An attribute of an element by `{namespace}local`. */
export function attributeOf(node: XmlElement, clark: string): XmlAttribute | undefined {
  const { uri, local } = clarkParts(clark);
  return node.attrs.find((one) => one.name === local && one.namespaceUri === uri);
}

/**
 * `{namespace}local` as one would write it at an element: with the prefix that stands for the namespace there, not
 * elsewhere in the document. Bare where the namespace is the default one there, or has no prefix at all.
 */
export function nameAt(node: XmlElement, clark: string): string {
  const { uri, local } = clarkParts(clark);
  if (uri === '') return local;
  if (uri === node.namespaceUri) return node.prefix ? `${node.prefix}:${local}` : local;
  const prefixes = Object.entries(node.namespaces).filter(([, namespace]) => namespace === uri);
  const [prefix = ''] = prefixes.find(([name]) => name !== '') ?? [];
  return prefix === '' ? local : `${prefix}:${local}`;
}
