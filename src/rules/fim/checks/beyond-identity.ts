import { memo } from '../../../base/memo.ts';
import type { Element, ElementKind, FimModel } from '../../../fim/model.ts';
import type { FimNode } from '../../../fim/tree.ts';
import { BOTH, type FimChecks, type Hit, ONLY3, onEach } from './check.ts';

/** Parts of an element that are elements of their own; they are told apart by their id and judged by themselves. */
const OWN: ReadonlySet<string> = new Set(['datenfeld', 'datenfeldgruppe', 'regel']);

/** Gives equal numbers to nodes that say the same, whatever their prefix and white space; each node is read once. */
function sameness(): (node: FimNode) => number {
  const numbers = new Map<string, number>();
  const read = new WeakMap<FimNode, number>();
  const numberOf = (node: FimNode): number => memo(read, node, () => numbered(node));
  const numbered = (node: FimNode): number => {
    const text = node.ownText.trim().replace(/\s+/g, ' ');
    const key = ['id', 'version'].map((part) => node.text('identifikation', part));
    const parts = OWN.has(node.local) ? key : [text, ...[...node.attributes].flat(), ...node.children.map(numberOf)];
    const said = JSON.stringify([node.local, parts]);
    return memo(numbers, said, () => numbers.size);
  };
  return numberOf;
}

/** The first part in which two occurrences of an element differ, as it stands in the second. */
function difference(
  one: FimNode,
  other: FimNode,
  numberOf: (node: FimNode) => number,
): { node: FimNode; part: string } | null {
  const length = Math.max(one.children.length, other.children.length);
  for (let index = 0; index < length; index++) {
    const [left, right] = [one.children[index], other.children[index]];
    if (left && right && numberOf(left) === numberOf(right)) continue;
    return { node: right ?? other, part: (right ?? left)!.local };
  }
  return null;
}

/** Occurrences that say something else than the first one of the same id and version. */
function* unlike(model: FimModel, ...kinds: readonly ElementKind[]): Generator<Hit> {
  const numberOf = sameness();
  for (const [first, ...others] of model.distinct.values()) {
    if (!first || !kinds.includes(first.kind)) continue;
    for (const element of others) {
      const found = difference(first.node, element.node, numberOf);
      if (!found) continue;
      yield { element, node: found.node, args: { part: found.part, other: first.owner.key }, related: [first.node] };
      break;
    }
  }
}

const FILE_NAME = /(?:^|[^A-Za-z\d])([SGFD]\d{8}(?:\d{3})?)(?:[Vv_](\d+(?:\.\d+){1,2}))?(?![\d])/;

const numberRange = (element: Element): string => /^[A-Z](\d{2})/.exec(element.id)?.[1] ?? '';

/** Who an element is: one id and version for one content, in the file that is named after it. */
export const BEYOND_IDENTITY: FimChecks = {
  2023: { versions: BOTH, find: (model) => unlike(model, 'datenfeldgruppe', 'datenfeld') },
  2024: { versions: BOTH, find: (model) => unlike(model, 'regel') },
  2025: {
    versions: BOTH,
    *find({ main }) {
      const range = main?.kind === 'stammdatenschema' ? numberRange(main) : '';
      if (!main || ['', '05', '60', '99'].includes(range)) return;
      yield { element: main, node: main.node.one('identifikation')?.one('id'), value: true, args: { range } };
    },
  },
  2026: {
    versions: BOTH,
    *find({ main }, _, { relative }) {
      const file = relative.slice(relative.lastIndexOf('/') + 1);
      const [, id = '', version = ''] = FILE_NAME.exec(file) ?? [];
      if (!main || main.id === '' || id === '') return;
      const same = id === main.id && (version === '' || main.version === '' || version === main.version);
      const part = id === main.id ? 'version' : 'id';
      const node = main.node.one('identifikation')?.one(part);
      if (!same)
        yield { element: main, node, value: true, args: { file, wanted: version === '' ? id : `${id}V${version}` } };
    },
  },
  2027: onEach(ONLY3, ['stammdatenschema', 'datenfeldgruppe', 'datenfeld', 'dokumentsteckbrief'], (element) => {
    const itself = element.node.all('relation').find((relation) => {
      const version = relation.text('objekt', 'version');
      return (
        element.id !== '' &&
        relation.text('objekt', 'id') === element.id &&
        (version === '' || version === element.version)
      );
    });
    return (
      itself && {
        node: itself.one('objekt')?.one('id') ?? itself,
        args: { predicate: itself.text('praedikat', 'code') },
      }
    );
  }),
};
