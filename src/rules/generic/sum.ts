import type { Node } from '../../documents/document.ts';
import { at, defineCheck } from '../define-check.ts';

interface Params {
  total: string;
  of: string;
  parts: readonly string[];
}

/** Money in hundredths of a cent, so that adding does not drift; null for what is no amount. */
function amount(node: Node | undefined): number | null {
  const value = node?.value;
  return typeof value === 'number' && Number.isFinite(value) ? Math.round(value * 10_000) : null;
}

const HALF_A_CENT = 50;

/** A sum that is stated must be the sum of what it is made of, or the till refuses it. */
export const sum = defineCheck<Params>({
  name: 'sum',
  summary: {
    de: 'Ein Gesamtbetrag ist auf den Cent die Summe der Beträge seiner Posten.',
    en: 'A total is, to the cent, the sum of the amounts of its entries.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['total', 'of', 'parts'],
    properties: {
      total: {
        type: 'string',
        minLength: 1,
        description: {
          de: 'Angabe der gewählten Stelle, die die Summe nennt',
          en: 'Member of the selected place that states the total',
        },
      },
      of: {
        type: 'string',
        minLength: 1,
        description: {
          de: 'JSONPath von der gewählten Stelle zu den Posten',
          en: 'JSONPath from the selected place to the entries',
        },
      },
      parts: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', minLength: 1 },
        description: {
          de: 'Angaben jedes Postens, die zusammengezählt werden',
          en: 'Members of each entry that are added',
        },
      },
    },
  },
  messages: {
    differs: {
      de: 'Der Gesamtbetrag ist {left}, {count|der eine Posten ergibt|die {count} Posten ergeben zusammen} {right}.',
      en: 'The total is {left}, the {count|one entry comes to|{count} entries add up to} {right}.',
    },
    'no-amount': {
      de: 'Ein Betrag fehlt oder ist keine Zahl; die Summe lässt sich nicht prüfen.',
      en: 'An amount is missing or is not a number; the sum cannot be checked.',
    },
    'no-total': { de: 'Hier ist kein Gesamtbetrag genannt.', en: 'No total is named here.' },
  },
  subject: 'nodes',
  replaceable: ['differs'],
  *run({ nodes, document }, { total, of, parts }) {
    for (const node of nodes) {
      const stated = node.child(total);
      if (!stated) {
        yield { gap: 'not-applicable', document, code: 'no-total' };
        continue;
      }
      const entries = node.find(of);
      const amounts = entries.flatMap((entry) => parts.map((part) => amount(entry.child(part))));
      const left = amount(stated);
      if (left === null || entries.length === 0 || amounts.includes(null)) {
        yield { gap: 'unverified', document, code: 'no-amount' };
        continue;
      }
      const right = amounts.reduce<number>((all, one) => all + one!, 0);
      if (Math.abs(left - right) >= HALF_A_CENT)
        yield at(stated, 'differs', { left: left / 10_000, right: right / 10_000, count: entries.length });
    }
  },
});
