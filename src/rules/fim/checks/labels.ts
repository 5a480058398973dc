import type { Element, ElementKind, FimVersion } from '../../../fim/model.ts';
import { BOTH, distinct, type FimCheck, type FimChecks, ONLY3 } from './check.ts';

type KindsByVersion = (version: FimVersion) => readonly ElementKind[];

const PARTS: readonly ElementKind[] = ['datenfeldgruppe', 'datenfeld'];

/** A text that each element of these kinds has to bring along; where the elements are alike says the version. */
function filled(kinds: KindsByVersion, local: (element: Element, version: FimVersion) => string): FimCheck {
  return {
    versions: BOTH,
    *find(model) {
      for (const { element, others } of distinct(model, ...kinds(model.version))) {
        const part = local(element, model.version);
        if (element.text(part) === '') yield { element, node: element.node.one(part), args: { part }, related: others };
      }
    },
  };
}

/** Labels and the help that goes with them. */
const PAIRS = [
  ['bezeichnung', 'hilfetext'],
  ['bezeichnungEingabe', 'hilfetextEingabe'],
  ['bezeichnungAusgabe', 'hilfetextAusgabe'],
] as const;

/** One finding for each entry of a field's own values that is objected to. */
function onEntries(object: (entries: readonly EntryTexts[]) => readonly number[], part: 'name' | 'hilfe'): FimCheck {
  return {
    versions: ONLY3,
    *find(model) {
      for (const { element, others } of distinct(model, 'datenfeld')) {
        const entries = element.node.all('werte').flatMap((values) => values.all('wert'));
        const texts = entries.map((entry) => ({ name: entry.text('name'), hilfe: entry.text('hilfe') }));
        for (const index of object(texts)) {
          const entry = entries[index]!;
          yield {
            element,
            node: entry.one(part) ?? entry,
            value: true,
            args: { value: texts[index]![part], code: entry.text('code') },
            related: others,
          };
        }
      }
    },
  };
}
interface EntryTexts {
  readonly name: string;
  readonly hilfe: string;
}

function secondOfName(entries: readonly EntryTexts[]): number[] {
  const seen = new Set<string>();
  const index = entries.findIndex(({ name }) => seen.size === seen.add(name).size);
  return index === -1 ? [] : [index];
}

/** Labels for people, and who answers for an element. */
export const LABELS: FimChecks = {
  1009: filled(
    (version) => (version === '2.0' ? [...PARTS, 'stammdatenschema', 'dokumentsteckbrief'] : PARTS),
    () => 'bezeichnungEingabe',
  ),
  1010: filled(
    () => PARTS,
    () => 'bezeichnungAusgabe',
  ),
  1093: onEntries(secondOfName, 'name'),
  1098: {
    versions: ONLY3,
    *find(model) {
      for (const { element, others } of distinct(model, ...PARTS, 'stammdatenschema', 'dokumentsteckbrief')) {
        for (const [label, help] of PAIRS) {
          const value = element.node.one(help)?.ownText ?? '';
          if (value.trim() !== '' && value === element.node.one(label)?.ownText)
            yield {
              element,
              node: element.node.one(help),
              value: true,
              args: { value: value.trim(), label, help },
              related: others,
            };
        }
      }
    },
  },
  1099: onEntries(
    (entries) => entries.flatMap(({ name, hilfe }, index) => (hilfe !== '' && hilfe === name ? [index] : [])),
    'hilfe',
  ),
  1117: filled(
    () => [...PARTS, 'stammdatenschema', 'dokumentsteckbrief', 'regel'],
    (element, version) =>
      version === '2.0' || element.kind === 'regel' ? 'fachlicherErsteller' : 'statusGesetztDurch',
  ),
};
