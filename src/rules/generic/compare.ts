import type { Node } from '../../documents/document.ts';
import { valueText } from '../../documents/naming.ts';
import type { Complaint } from '../../text/calendar.ts';
import { DATE_MESSAGES } from '../../text/calendar.ts';
import { COMPARISON_MESSAGES, moved, operand, operandMeant, type Reading, violation } from '../../text/comparison.ts';
import { at, defineCheck, isEmpty, type Problem } from '../define-check.ts';
import { COMPARE_PARAMETERS, type CompareParams } from './compare-parameters.ts';

/** A value that cannot be compared, and how it is written so that it can. */
function unreadable(node: Node, { code, args }: Complaint, as: Reading): Problem {
  const meant = operandMeant(valueText(node), as);
  // A number that YAML would take for a text stays a number.
  const number = as === 'number' && node.document.rootName === null ? Number(meant) : meant;
  return { ...at(node, code, args), fix: meant === '' ? undefined : { set: number } };
}

/** Two statements that must agree, or a day that must lie before or after another; a missing side is for `required` to find. */
export const compare = defineCheck<CompareParams>({
  name: 'compare',
  summary: {
    de: 'Zwei Angaben stehen im verlangten Verhältnis (Zahl, Datum, Version oder Text); fehlt eine, gibt es nichts zu vergleichen.',
    en: 'Two values stand in the required relation (number, date, version or text); without one of them there is nothing to compare.',
  },
  params: COMPARE_PARAMETERS,
  messages: {
    ...COMPARISON_MESSAGES,
    ...DATE_MESSAGES,
    'not-number': { de: '„{value}“ ist keine Zahl.', en: "'{value}' is not a number." },
    'not-version': {
      de: '„{value}“ ist keine Versionsnummer; sie besteht aus Zahlen mit Punkten, z. B. 1.4.0.',
      en: "'{value}' is not a version number; it consists of numbers with dots, e.g. 1.4.0.",
    },
    'nothing-to-compare': {
      de: 'Eine der beiden Angaben fehlt; es gibt nichts zu vergleichen.',
      en: 'One of the two values is missing; there is nothing to compare.',
    },
    'not-comparable': {
      de: 'Hier steht kein einzelner Wert; vergleichen lässt sich nur ein Text, eine Zahl oder ein Datum.',
      en: 'This is not a single value; only a text, a number or a date can be compared.',
    },
  },
  subject: 'nodes',
  facts: Object.fromEntries(
    Object.keys(COMPARISON_MESSAGES).map((code) => [code, ['operator', 'inclusive', 'exclusive', 'today']]),
  ),
  replaceable: Object.keys(COMPARISON_MESSAGES),
  fixable: ['not-date', 'not-number'],
  *run({ nodes }, { child, operator, as, value, today = false, other, offset, take }, context) {
    const read = (text: string) => operand(take ? take.map(([from, to]) => text.slice(from, to)).join('') : text, as);
    const unfit = (place: Node) => typeof place.value === 'object';
    for (const node of nodes) {
      const here = child === undefined ? node : node.child(child);
      const there = other === undefined ? undefined : node.child(other);
      if (!here || isEmpty(here.value) || (other !== undefined && (!there || isEmpty(there.value)))) {
        yield { gap: 'not-applicable', document: node.document, code: 'nothing-to-compare' };
        continue;
      }
      const lists = [here, there].filter((place) => place !== undefined).filter(unfit);
      yield* lists.map((place) => at(place, 'not-comparable'));
      if (lists.length > 0) continue;
      const left = operand(valueText(here), as);
      const right = read(there ? valueText(there) : today ? context.asOf : String(value));
      if (typeof left !== 'string') yield unreadable(here, left, as);
      if (typeof right !== 'string')
        yield there && !take ? unreadable(there, right, as) : at(there ?? here, right.code, right.args);
      if (typeof left !== 'string' || typeof right !== 'string') continue;
      const wanted = as === 'date' ? moved(right, offset) : right;
      const code = violation(left, operator, wanted, as);
      if (!code) continue;
      const inclusive = operator.endsWith('=');
      const args = {
        left,
        right: wanted,
        operator,
        inclusive,
        exclusive: !inclusive,
        today: today && offset === undefined,
      };
      const related = there ? { related: [{ document: there.document, pointer: there.pointer }] } : {};
      yield { ...at(here, code, args), ...related };
    }
  },
});
