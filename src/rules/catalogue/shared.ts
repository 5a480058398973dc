import { checkParameter } from '../check-parameter.ts';
import { defineCheck, type Problem } from '../define-check.ts';
import { type CatalogueService, gather, objectsAt, servicesOf, textsAt } from './services.ts';

type Part = 'id' | 'url' | 'offer';

/** What services may have to themselves only: their id, their address, a Leistung in an area. */
function keysOf(service: CatalogueService, part: Part): string[] {
  // An address is the same with and without its last slash.
  if (part === 'url') return textsAt(service, 'url').map((url) => url.replace(/\/$/, ''));
  if (part === 'id') return textsAt(service, 'id');
  const leistungen = objectsAt(service, 'leistungen').flatMap(({ leika }) =>
    typeof leika === 'string' ? [leika] : [],
  );
  return [...new Set(leistungen)].flatMap((leika) => textsAt(service, 'gebiet').map((area) => `${leika}\n${area}`));
}

/** Two services of one name, address or offer: nobody can tell which one is meant. */
export const sharedByServices = defineCheck<{ part: Part }>({
  name: 'shared-by-services',
  summary: {
    de: 'Keine zwei Dienste eines Laufs haben dieselbe Kennung, dieselbe Adresse oder dieselbe Leistung für dasselbe Gebiet.',
    en: 'No two services of a run have the same id, the same address or the same Leistung for the same area.',
  },
  params: checkParameter(
    ['id', 'url', 'offer'],
    {
      de: 'Was nur ein Dienst haben darf: seine Kennung, seine Adresse oder eine Leistung (LeiKa) für ein Gebiet',
      en: 'What only one service may have: its id, its address, or a Leistung (LeiKa) for an area',
    },
    'part',
  ),
  messages: {
    shared: {
      de: '„{value}“ haben {count} {count|Dienst|Dienste}: {services}{more? und {more} weitere}.',
      en: "'{value}' belongs to {count} {count|service|services}: {services}{more? and {more} more}.",
    },
    'offered-twice': {
      de: 'Dieselbe Leistung für dasselbe Gebiet bieten mehrere Dienste an: {leistungen}{moreLeistungen? und {moreLeistungen} weitere} für {areas}{moreAreas? und {moreAreas} weitere}, Dienste {services}{more? und {more} weitere}.',
      en: 'The same Leistung is offered by several services for the same area: {leistungen}{moreLeistungen? and {moreLeistungen} more} for {areas}{moreAreas? and {moreAreas} more}, services {services}{more? and {more} more}.',
    },
  },
  subject: 'nodes',
  *run({ nodes }, { part }) {
    for (const root of nodes) {
      const holders = new Map<string, CatalogueService[]>();
      for (const service of servicesOf(root)) for (const key of keysOf(service, part)) gather(holders, key, service);
      const shared = [...holders].filter(([, own]) => own.length > 1);
      yield* part === 'offer' ? offers(shared) : shared.map(([value, own]) => problem('shared', own, { value }));
    }
  },
});

/** So many services are named in a sentence; all of them are places of the finding. */
const NAMED = 4;

function problem(code: string, own: readonly CatalogueService[], args: Problem['args']): Problem {
  const [first, ...others] = own as [CatalogueService, ...CatalogueService[]];
  return {
    document: first.node.document,
    pointer: first.node.pointer,
    code,
    args: {
      ...args,
      count: own.length,
      services: own.slice(0, NAMED).map(({ called }) => called),
      more: Math.max(0, own.length - NAMED),
    },
    related: others.map(({ node }) => ({ document: node.document, pointer: node.pointer })),
  };
}

interface Offer {
  readonly leistungen: string[];
  readonly areas: string[];
  readonly own: readonly CatalogueService[];
}

/** The same services with the same Leistungen for the same areas are one finding, not one for each of them. */
function* offers(shared: readonly (readonly [string, readonly CatalogueService[]])[]): Generator<Problem> {
  const who = (own: readonly CatalogueService[]) => own.map(({ node }) => node.pointer).join(' ');
  const byLeistung = new Map<string, Offer>();
  for (const [key, own] of shared) {
    const [leika = '', area = ''] = key.split('\n');
    const known = byLeistung.get(`${leika} ${who(own)}`) ?? { leistungen: [leika], areas: [], own };
    byLeistung.set(`${leika} ${who(own)}`, known);
    known.areas.push(area);
  }
  const together = new Map<string, Offer>();
  for (const offer of byLeistung.values()) {
    const known = together.get(`${offer.areas.join(' ')}\n${who(offer.own)}`);
    if (known) known.leistungen.push(...offer.leistungen);
    else together.set(`${offer.areas.join(' ')}\n${who(offer.own)}`, offer);
  }
  for (const { leistungen, areas, own } of together.values())
    yield problem('offered-twice', own, {
      leistungen: leistungen.slice(0, NAMED),
      moreLeistungen: Math.max(0, leistungen.length - NAMED),
      areas: areas.slice(0, NAMED),
      moreAreas: Math.max(0, areas.length - NAMED),
    });
}
