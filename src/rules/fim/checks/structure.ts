import type { Element, FimVersion } from '../../../fim/model.ts';
import { BOTH, distinct, type FimCheck, type FimChecks, type Hit, ONLY3, onEach } from './check.ts';
import { idNode } from './identity.ts';
import { nameOf, onBounds, onPlaces } from './places.ts';

/** A field that only exists so that a schema can be saved before it has content. */
const STAND_IN = 'F60000000001';

/** The places of a holder whose element stands there a second time, with the first of them. */
function* repeated(holder: Element): Generator<Hit> {
  const first = new Map<string, Element>();
  for (const { element } of holder.struktur) {
    if (!element || element.id === '') continue;
    const known = first.get(element.key);
    if (known)
      yield { element, node: idNode(element), value: true, related: [idNode(known)], args: { parent: nameOf(holder) } };
    else first.set(element.key, element);
  }
}

/** Whether a group stands inside itself; the nearest of its own kind above is enough. */
function inItself(element: Element): boolean {
  for (let above = element.holder; above; above = above.holder)
    if (above.kind === element.kind && above.key === element.key) return true;
  return false;
}

const artOf = (element: Element | null): string => element?.code('schemaelementart') ?? '';

/** Where the kind of an element stands. */
const artNode = (element: Element | null) =>
  element?.node.one('schemaelementart')?.one('code') ?? element?.node.one('schemaelementart');

/** Groups that are, or are not, a choice and hold one element only. */
const single = (versions: readonly FimVersion[], choice: boolean): FimCheck =>
  onEach(
    versions,
    ['datenfeldgruppe'],
    (element) => element.struktur.length === 1 && (element.code('art') === 'X') === choice,
  );

/** Schemas and groups with the stand-in field, alone or not. */
const standIn = (alone: boolean): FimCheck =>
  onEach(ONLY3, ['stammdatenschema', 'datenfeldgruppe'], ({ struktur }) => {
    const found = struktur.find(({ element }) => element?.kind === 'datenfeld' && element.id === STAND_IN)?.element;
    if (!found || (struktur.length === 1) !== alone) return false;
    return { node: idNode(found), value: true, args: { count: struktur.length - 1 } };
  });

/** How schemas and groups are built. */
export const STRUCTURE: FimChecks = {
  1004: {
    versions: BOTH,
    // The official sheet for 3.0 leaves a group that is the root of its message to 1025.
    *find(model) {
      for (const { element } of distinct(model, 'datenfeldgruppe'))
        if (element !== model.main || model.version === '2.0') yield* repeated(element);
    },
  },
  1013: onPlaces(BOTH, ({ element }) => artOf(element) === 'ABS' && { node: artNode(element), value: true }),
  1014: onEach(BOTH, ['datenfeld'], (element) => artOf(element) === 'ABS' && { node: artNode(element), value: true }),
  1021: onBounds(BOTH, (bounds, { anzahl }) => bounds !== null && anzahl === '0:0'),
  1022: onPlaces(BOTH, ({ element, holder, bezug, node }) => {
    const value = artOf(element);
    const strict = holder.kind === 'stammdatenschema' || artOf(holder) === 'RNG';
    return (
      strict &&
      bezug.length === 0 &&
      (value === 'ABS' || value === 'HAR') && { node: node.one('bezug') ?? node, args: { value } }
    );
  }),
  1023: {
    versions: BOTH,
    *find(model) {
      for (const { element, others } of distinct(model, 'datenfeldgruppe')) {
        if (element.struktur.length > 0) continue;
        yield { element, related: others };
        // The report for 2.0 marks the place that takes an empty group in as well.
        if (model.version === '2.0' && element.holder) yield { element, node: element.node.parent ?? element.node };
      }
    },
  },
  1025: { versions: BOTH, find: ({ main }) => (main ? repeated(main) : []) },
  1026: {
    versions: BOTH,
    *find(model) {
      for (const occurrences of model.distinct.values()) {
        const [found, ...others] =
          occurrences[0]?.kind === 'datenfeldgruppe' && occurrences[0].id !== '' ? occurrences.filter(inItself) : [];
        if (found) yield { element: found, node: idNode(found), value: true, related: others.map(idNode) };
      }
    },
  },
  1043: single(ONLY3, true),
  1046: onBounds(BOTH, (bounds) => bounds === null),
  1047: onBounds(BOTH, (bounds) => bounds !== null && bounds.min > bounds.max),
  1078: onEach(BOTH, ['stammdatenschema'], (element) => element.struktur.length === 0),
  1094: standIn(false),
  1095: standIn(true),
  1106: single(BOTH, false),
  1116: onPlaces(BOTH, ({ element }, { version }) => {
    const status = element?.node.one(version === '2.0' ? 'status' : 'freigabestatus');
    const value = status?.text('code') ?? '';
    return (
      value === (version === '2.0' ? 'inaktiv' : '7') && { node: status?.one('code'), value: true, args: { value } }
    );
  }),
  // The official sheet looks at groups inside the message only, not at the one it is about.
  1118: onBounds(
    ONLY3,
    (bounds, { anzahl, holder }) =>
      bounds !== null &&
      holder.kind === 'datenfeldgruppe' &&
      holder.holder !== null &&
      holder.code('art') === 'X' &&
      anzahl !== '0:1',
  ),
};
