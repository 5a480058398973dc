import { defineCheck } from '../define-check.ts';
import { type CatalogueService, gather, servicesOf, textsAt } from './services.ts';

/** What only a few of many services use costs care of its own. */
export const rarelyUsed = defineCheck<{ part: 'hersteller' | 'konten'; most: number; of: number }>({
  name: 'rarely-used',
  summary: {
    de: 'Von vielen Diensten eines Laufs steht keiner mit seinem Hersteller oder Konto fast allein.',
    en: 'Of many services of a run none is nearly alone with its provider or account.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['part', 'most', 'of'],
    properties: {
      part: {
        enum: ['hersteller', 'konten'],
        description: { de: 'Was gezählt wird: Hersteller oder Konten', en: 'What is counted: providers or accounts' },
      },
      most: {
        type: 'integer',
        minimum: 1,
        description: { de: 'So viele Dienste oder weniger sind wenige', en: 'So many services or fewer are few' },
      },
      of: {
        type: 'integer',
        minimum: 2,
        description: { de: 'Ab so vielen Diensten, die etwas nennen', en: 'From so many services on that name one' },
      },
    },
  },
  messages: {
    few: {
      de: '„{value}“ verwenden nur {count} von {total} {total|Dienst|Diensten}: {services}.',
      en: "Only {count} of {total} {total|service|services} use '{value}': {services}.",
    },
    'too-few': {
      de: 'Für einen Vergleich sind es zu wenige Dienste: {total} {total|nennt|nennen} hierzu etwas, nötig sind {of}.',
      en: 'The services are too few to be compared: of those that say anything here there are {total}; {of} are needed.',
    },
  },
  subject: 'nodes',
  *run({ nodes }, { part, most, of }) {
    for (const root of nodes) {
      const users = new Map<string, CatalogueService[]>();
      const all = servicesOf(root).filter((service) => textsAt(service, part).length > 0);
      if (all.length < of) {
        yield { gap: 'not-applicable', document: root.document, code: 'too-few', args: { total: all.length, of } };
        continue;
      }
      for (const service of all) for (const value of textsAt(service, part)) gather(users, value, service);
      for (const [value, own] of users) {
        if (own.length > most) continue;
        yield {
          document: root.document,
          pointer: own[0]!.node.pointer,
          code: 'few',
          args: { value, count: own.length, total: all.length, services: own.map(({ called }) => called) },
          related: own.slice(1).map(({ node }) => ({ document: node.document, pointer: node.pointer })),
        };
      }
    }
  },
});
