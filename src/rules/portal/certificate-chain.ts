import { openCertificate } from '../../text/x509.ts';
import { at, defineCheck } from '../define-check.ts';

/** Each certificate of a chain is certified by the next one (RFC 7517, 4.7). */
export const certificateChain = defineCheck<Record<never, never>>({
  name: 'certificate-chain',
  summary: {
    de: 'In einer Liste von Zertifikaten (x5c) ist jedes vom nächsten ausgestellt.',
    en: 'In a list of certificates (x5c) each one is issued by the next.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    'broken-chain': {
      de: 'Das {entry}. Zertifikat ist nicht vom {next}. ausgestellt; die Kette beginnt mit dem Zertifikat des Schlüssels und endet mit dem der Wurzel.',
      en: 'Certificate {entry} is not issued by certificate {next}; the chain begins with the certificate of the key and ends with that of the root.',
    },
    'no-chain': { de: 'Hier steht keine Kette.', en: 'There is no chain here.' },
  },
  subject: 'nodes',
  *run({ nodes, document }) {
    for (const node of nodes) {
      const entries = node.find('$[*]');
      const opened = entries.map(({ value }) => (typeof value === 'string' ? openCertificate(value) : null));
      if (entries.length < 2) yield { gap: 'not-applicable', document, code: 'no-chain' };
      for (const [index, certificate] of opened.entries()) {
        const next = opened[index + 1];
        if (certificate && next && !(certificate.checkIssued(next) && certificate.verify(next.publicKey)))
          yield at(entries[index]!, 'broken-chain', { entry: index + 1, next: index + 2 });
      }
    }
  },
});
