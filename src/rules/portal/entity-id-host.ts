import { at, defineCheck } from '../define-check.ts';
import { entriesFor, trimmed } from './saml.ts';

const hostOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).hostname : null);

/** The BundID derives the key of every person from the host of the service; with another host everybody is a stranger. */
export const entityIdHost = defineCheck<Record<never, never>>({
  name: 'entity-id-host',
  summary: {
    de: 'Die entityID hat denselben Rechnernamen wie die zuletzt freigegebene (entityIdBisher im Steckbrief).',
    en: 'The entityID has the same host as the one released last (entityIdBisher in the Steckbrief).',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    'other-host': {
      de: 'Der Rechnername „{host}“ der entityID ist nicht mehr „{before}“; damit ändert sich das Personenkennzeichen (bPK2) aller Nutzenden.',
      en: "The host '{host}' of the entityID is no longer '{before}'; this changes the key (bPK2) of all persons.",
    },
    'not-stated': {
      de: 'Der Steckbrief nennt keine zuletzt freigegebene entityID (entityIdBisher).',
      en: 'The Steckbrief names no entityID released last (entityIdBisher).',
    },
  },
  subject: 'nodes',
  *run({ nodes, document }, _params, { service }) {
    for (const node of nodes) {
      const before = entriesFor(node, service)
        .map((entry) => hostOf(trimmed(entry.child('entityIdBisher'))))
        .find((host) => host !== null);
      if (before == null) yield { gap: 'not-applicable', document, code: 'not-stated' };
      else if (hostOf(trimmed(node)) !== before)
        yield at(node, 'other-host', { host: hostOf(trimmed(node)) ?? '', before });
    }
  },
});
