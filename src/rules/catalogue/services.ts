import type { Node } from '../../documents/document.ts';

/** A service in the catalogue of a run: its place, and how people call it. */
export interface CatalogueService {
  readonly node: Node;
  readonly called: string;
}

const textAt = (node: Node, key: string): string => {
  const value = node.child(key)?.value;
  return typeof value === 'string' ? value.trim() : '';
};

/** The services of a catalogue, called by their id and, since that may be shared, their folder. */
export function servicesOf(root: Node): CatalogueService[] {
  const list = root.child('dienste');
  const count = Array.isArray(list?.value) ? list.value.length : 0;
  return Array.from({ length: count }, (_, index) => list!.child(String(index))!).flatMap((node) => {
    const [id, path] = [textAt(node, 'id'), textAt(node, 'ordner')];
    const called = [id, path].filter((part, at, all) => part !== '' && all.indexOf(part) === at).join(' – ');
    return node.value !== null && typeof node.value === 'object' ? [{ node, called }] : [];
  });
}

/** The texts that a service states under a key: one, or a list of them; each once. */
export function textsAt({ node }: CatalogueService, key: string): string[] {
  const value = node.child(key)?.value;
  const texts = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
  return [...new Set(texts.map((one) => one.trim()).filter(Boolean))];
}

/** The objects that a service lists under a key. */
export function objectsAt({ node }: CatalogueService, key: string): Readonly<Record<string, unknown>>[] {
  const value = node.child(key)?.value;
  return (Array.isArray(value) ? value : []).filter(
    (one): one is Record<string, never> => one !== null && typeof one === 'object' && !Array.isArray(one),
  );
}

/** Things by key, in the order in which keys first come. */
export function gather<T>(into: Map<string, T[]>, key: string, thing: T): void {
  const known = into.get(key);
  if (known) known.push(thing);
  else into.set(key, [thing]);
}
