import type { Element, FimModel } from '../../../fim/model.ts';
import { BOTH, distinct, type FimCheck, type FimChecks, ONLY3, onEach } from './check.ts';
import { named, reach, wordsOf } from './rule-texts.ts';

const NAMES = { '2.0': /\b[RSDC]\d{8}(?!\d)/g, '3.0.0': /\b[RSD]\d{11}(?!\d)/g } as const;
const MISSPELT = /\b(?:[fgr]\d{8}(?:\d{3})?|[FGR][ _-]\d{8}(?:\d{3})?|[FGR](?=[\dO]{8}(?:[\dO]{3})?\b)\d*O[\dO]*)\b/g;
const ELEMENT = /[FGR]\d{8}/;

/** Ids that occur in a file, of whatever kind. */
function idsIn({ occurrences, codelists }: FimModel): ReadonlySet<string> {
  return new Set([
    ...occurrences.map((element) => element.id),
    ...codelists.map((reference) => reference.id.replace(/V[\d.]+$/, '')),
  ]);
}

/** A check that marks what a rule text says at a place. */
function onNames(
  pattern: (model: FimModel) => RegExp,
  fits: (model: FimModel) => (value: string, owner: Element) => boolean,
): FimCheck {
  return { versions: BOTH, find: (model) => named(model, pattern(model), fits(model)) };
}

/** Rule texts beyond the official report: names that lead nowhere, and rules that name nothing. */
export const BEYOND_RULES: FimChecks = {
  2034: onNames(
    ({ version }) => NAMES[version],
    (model) => {
      const ids = idsIn(model);
      return (value) => ids.has(value);
    },
  ),
  2035: onNames(
    () => MISSPELT,
    () => () => false,
  ),
  2037: onEach(BOTH, ['regel'], (rule, model) => {
    const words = rule.text(wordsOf(model));
    const node = rule.node.one(wordsOf(model));
    return words !== '' && !ELEMENT.test(words) && rule.node.all('param').length === 0 && { node, value: true };
  }),
  2038: {
    versions: ONLY3,
    *find(model) {
      const reaches = reach(model);
      for (const { element: rule } of distinct(model, 'regel')) {
        for (const part of [...rule.node.all('param'), ...rule.node.all('ziel')]) {
          const value = part.attributes.get('element') ?? '';
          const id = /[FG]\d{11}/.exec(value)?.[0];
          if (id === undefined || reaches(id, rule.owner)) continue;
          const args = { value: id, part: part.local, owner: rule.owner.id };
          yield { element: rule, node: part, attribute: 'element', args };
        }
      }
    },
  },
};
