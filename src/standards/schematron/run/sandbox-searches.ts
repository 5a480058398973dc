import { everyNode, type SefNode } from './admit.ts';

/** What SaxonJS looks for in all of a stylesheet, three times for each document, and finds at its top. */
const SOUGHT: ReadonlySet<string | undefined> = new Set(['package', 'glob']);

/**
 * Keeps SaxonJS 2 from searching components that hold nothing it looks for, which is a third of its time where a stylesheet has
 * a thousand rules. It searches by `forEach` alone, and visits parts of components otherwise in all it does besides; to be
 * called once it has checked and linked the stylesheet, which it does with the first document.
 */
export function spareSearches(sef: SefNode): void {
  for (const component of sef.C ?? []) {
    if (component.N !== 'co' || !component.C) continue;
    const isSought = [...everyNode(component)].some(({ N }) => SOUGHT.has(N));
    if (!isSought) Object.defineProperty(component.C, 'forEach', { value: () => undefined });
  }
}
