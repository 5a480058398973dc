import type { Element, ElementKind } from '../../../fim/model.ts';
import type { FimNode } from '../../../fim/tree.ts';
import { respelt } from '../../../text/meant.ts';
import { outside, strayArgs, typed } from '../../../text/strays.ts';
import { distinct, type FimCheck, type FimChecks, type Hit, ONLY3 } from './check.ts';

const KINDS: readonly ElementKind[] = [
  'stammdatenschema',
  'datenfeldgruppe',
  'datenfeld',
  'dokumentsteckbrief',
  'regel',
];

const COMMON = ['name', 'beschreibung', 'definition', 'statusGesetztDurch'];
const OF_PART = [...COMMON, 'bezeichnungEingabe', 'bezeichnungAusgabe', 'hilfetextEingabe', 'hilfetextAusgabe'];

/** Texts that the official list takes for texts to be read, by kind of element. */
const TEXTS: Readonly<Record<ElementKind, readonly string[]>> = {
  stammdatenschema: [...COMMON, 'bezeichnung', 'hilfetext'],
  datenfeldgruppe: OF_PART,
  datenfeld: [...OF_PART, 'inhalt'],
  dokumentsteckbrief: ['name', 'statusGesetztDurch'],
  regel: ['name', 'freitextRegel', 'beschreibung', 'fachlicherErsteller'],
};

/** Every legal basis of an element and of its children's places. */
export function basesOf({ bezug, struktur }: Element): readonly FimNode[] {
  return [...bezug, ...struktur.flatMap((part) => part.bezug)];
}

/** A check on single nodes of each distinct element; where the element occurs again, so does the fault. */
function onNodes(
  nodes: (element: Element) => readonly FimNode[],
  object: (node: FimNode) => Omit<Hit, 'element' | 'node' | 'related'> | false,
): FimCheck {
  return {
    versions: ONLY3,
    *find(model) {
      for (const { element, others } of distinct(model, ...KINDS)) {
        for (const node of nodes(element)) {
          const found = object(node);
          if (found) yield { element, node, related: others, ...found, args: { part: node.local, ...found.args } };
        }
      }
    },
  };
}

const LINK = /^https?:\/\/[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}(?:\/.*)?$/;

/** What texts are written in, and how legal bases are cited. */
export const TEXT_CHECKS: FimChecks = {
  1131: onNodes(
    (element) => [...TEXTS[element.kind].flatMap((local) => element.node.all(local)), ...basesOf(element)],
    ({ ownText }) => {
      const strays = outside(ownText, 'string-latin');
      const [first] = strays;
      if (!first) return false;
      const span = { from: first.from, to: first.from + first.text.length };
      const args = { ...strayArgs(ownText, first), count: strays.length, more: strays.length > 1 };
      return { span, args, fix: typed(ownText, strays) };
    },
  ),
  1132: onNodes(basesOf, ({ ownText }) => {
    const count = ownText.split('§').length - 1;
    return count > 1 && { value: true, args: { value: ownText.trim(), count } };
  }),
  1133: onNodes(basesOf, ({ attributes }) => {
    const value = attributes.get('link') ?? '';
    const fix = respelt(value, (link) => LINK.test(link));
    return value !== '' && !LINK.test(value) && { attribute: 'link', args: { value }, fix };
  }),
};
