import type { Element, FimModel, Struktur } from '../../../fim/model.ts';
import { BOTH, distinct, type FimChecks, type Hit, ONLY3, onEach } from './check.ts';

/** Twins among the children of one holder: those that share what `share` gives, each with the first of them. */
function* twins(
  holder: Element,
  share: (part: Struktur & { element: Element }) => string,
): Generator<[Struktur, Element, Element]> {
  const first = new Map<string, Element>();
  for (const part of holder.struktur) {
    const { element } = part;
    const shared = element ? share({ ...part, element }) : '';
    if (!element || shared === '') continue;
    const known = first.get(shared);
    if (known) yield [part, element, known];
    else first.set(shared, element);
  }
}

/** Groups below which nothing can be filled in: only notes, at any depth. */
function* groupsWithoutEntry(model: FimModel): Generator<Hit> {
  const asks = new Set<Element>();
  const holdsLabel = new Set<Element>();
  // Occurrences stand parent first, so that backwards every part is known before its holder.
  for (const element of [...model.occurrences].reverse()) {
    if (element.kind !== 'datenfeld' && element.kind !== 'datenfeldgruppe') continue;
    const label = element.kind === 'datenfeld' && element.code('feldart') === 'label';
    if (element.kind === 'datenfeld' && !label) asks.add(element);
    if (!element.holder) continue;
    if (asks.has(element)) asks.add(element.holder);
    if (label || holdsLabel.has(element)) holdsLabel.add(element.holder);
  }
  for (const { element, others } of distinct(model, 'datenfeldgruppe')) {
    if (holdsLabel.has(element) && !asks.has(element)) yield { element, related: others };
  }
}

/** What happens to a structure once it is a form and a message. */
export const BEYOND_PAYLOAD: FimChecks = {
  2029: {
    versions: BOTH,
    *find(model) {
      for (const { element: holder } of distinct(model, 'stammdatenschema', 'datenfeldgruppe')) {
        for (const [{ node }, element, other] of twins(holder, (part) => part.element.id)) {
          // The same element twice is the business of 1004 and 1025.
          if (other.key === element.key) continue;
          yield {
            element,
            node: element.node.one('identifikation') ?? node,
            args: { other: other.key, holder: holder.id },
            related: [other.node],
          };
        }
      }
    },
  },
  2030: {
    versions: BOTH,
    *find(model) {
      for (const { element: holder } of distinct(model, 'stammdatenschema', 'datenfeldgruppe')) {
        for (const [{ node }, element, other] of twins(holder, (part) =>
          part.element.text('bezeichnungEingabe').toLowerCase(),
        )) {
          if (other.id === element.id) continue;
          const label = element.node.one('bezeichnungEingabe');
          const args = { value: element.text('bezeichnungEingabe'), other: other.id, holder: holder.id };
          yield { element, node: label ?? node, value: true, args, related: [other.node] };
        }
      }
    },
  },
  2031: { versions: BOTH, find: groupsWithoutEntry },
  2032: onEach(ONLY3, ['datenfeld'], (field) => {
    if (field.code('datentyp') !== 'file') return false;
    const missing = ['maxSize', 'mediaType'].filter((part) => field.text(part) === '');
    return missing.length > 0 && { args: { missing } };
  }),
  2033: {
    versions: BOTH,
    *find(model) {
      const seen = new Set<string>();
      for (const { struktur } of model.occurrences) {
        for (const { anzahl, element, node } of struktur) {
          if (element?.code('feldart') !== 'label' || seen.has(element.key)) continue;
          if (!/:\s*(?:\*|0*[2-9]|0*1\d+|0*[2-9]\d+)\s*$/.test(anzahl)) continue;
          seen.add(element.key);
          yield { element, node: node.one('anzahl'), value: true, args: { anzahl: anzahl.trim() } };
        }
      }
    },
  },
};
