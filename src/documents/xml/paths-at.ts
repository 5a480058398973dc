import { ElementPath } from './xml-path.ts';
import { saidAttribute, scanXml } from './xml-scan.ts';

/** Paths of the elements whose start tags begin at some offsets of a text, in one pass. */
export function pathsAt(text: string, offsets: ReadonlySet<number>): ReadonlyMap<number, ElementPath> {
  const found = new Map<number, ElementPath>();
  const stack: { readonly path: ElementPath; readonly namespace: string }[] = [];
  scanXml(text, {
    open(name, at, _end, attributes) {
      const above = stack.at(-1);
      const own = attributes.find((attribute) => attribute.name === 'xmlns');
      const namespace = own ? saidAttribute(text.slice(own.from, own.to)) : (above?.namespace ?? '');
      const path = new ElementPath(above?.path ?? null, name, namespace);
      stack.push({ path, namespace });
      if (offsets.has(at)) found.set(at, path);
    },
    close() {
      stack.pop();
    },
  });
  return found;
}
