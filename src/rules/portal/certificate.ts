import type { Node } from '../../documents/document.ts';
import { moved } from '../../text/comparison.ts';
import { type Certificate, factsOf, openCertificate } from '../../text/x509.ts';
import { at, defineCheck } from '../define-check.ts';

interface Params {
  valid?: true;
  soon?: string;
  rsaBits?: number;
  ecBits?: number;
  hashes?: true;
}

/** Signature algorithms on hashes that collisions are known of. */
const BROKEN: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.2': 'MD2',
  '1.2.840.113549.1.1.4': 'MD5',
  '1.2.840.113549.1.1.5': 'SHA-1',
  '1.2.840.10045.4.1': 'SHA-1',
  '1.2.840.10040.4.3': 'SHA-1',
};

/** A certificate wherever it stands: Base64 in XML or JSON, or the facts a certificate file was read into. */
export function certificateAt(node: Node): Certificate | null {
  if (typeof node.value === 'string') {
    const opened = openCertificate(node.value);
    return opened && factsOf(opened);
  }
  const facts = node.value as unknown as Certificate | null;
  return facts !== null && typeof facts === 'object' && typeof facts.sha256 === 'string' ? facts : null;
}

/** Connections break on the day a certificate runs out; its date and strength can be read long before. */
export const certificate = defineCheck<Params>({
  name: 'certificate',
  summary: {
    de: 'Das Zertifikat (Base64 in XML oder JSON, oder eine Zertifikatsdatei) ist lesbar, am Prüftag gültig und stark genug.',
    en: 'The certificate (Base64 in XML or JSON, or a certificate file) can be read, is valid on the day and strong enough.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: {
      valid: {
        const: true,
        description: {
          de: 'Es muss am Tag gelten, für den geprüft wird (--as-of)',
          en: 'It must be valid on the day the check holds for (--as-of)',
        },
      },
      soon: {
        type: 'string',
        pattern: '^P\\d{1,4}D$',
        description: {
          de: 'Ein Hinweis, wo es binnen dieser Zeit abläuft, z. B. P60D',
          en: 'A note where it expires within this time, e.g. P60D',
        },
      },
      rsaBits: {
        type: 'integer',
        minimum: 1,
        description: { de: 'Kleinster RSA-Schlüssel in Bit', en: 'Smallest RSA key in bits' },
      },
      ecBits: {
        type: 'integer',
        minimum: 1,
        description: {
          de: 'Kleinster Schlüssel auf einer elliptischen Kurve in Bit',
          en: 'Smallest key on an elliptic curve in bits',
        },
      },
      hashes: {
        const: true,
        description: {
          de: 'Es darf nicht mit MD2, MD5 oder SHA-1 signiert sein',
          en: 'It must not be signed with MD2, MD5 or SHA-1',
        },
      },
    },
  },
  messages: {
    'not-certificate': {
      de: 'Hier steht kein lesbares Zertifikat (X.509, DER als Base64). Tragen Sie das Zertifikat ohne Kopf- und Fußzeile ein.',
      en: 'There is no readable certificate here (X.509, DER as Base64). Enter the certificate without its header and footer lines.',
    },
    expired: {
      de: 'Das Zertifikat „{subject}“ lief am {until:date} ab; die Prüfung gilt für den {today:date}.',
      en: "The certificate '{subject}' expired on {until:date}; the check holds for {today:date}.",
    },
    'not-yet-valid': {
      de: 'Das Zertifikat „{subject}“ gilt erst ab dem {from:date}; die Prüfung gilt für den {today:date}.',
      en: "The certificate '{subject}' is valid only from {from:date}; the check holds for {today:date}.",
    },
    'expires-soon': {
      de: 'Das Zertifikat „{subject}“ läuft am {until:date} ab. Beantragen Sie rechtzeitig ein neues.',
      en: "The certificate '{subject}' expires on {until:date}. Apply for a new one in time.",
    },
    'key-too-small': {
      de: 'Der Schlüssel des Zertifikats „{subject}“ hat {bits} Bit ({kind}); verlangt sind mindestens {wanted}.',
      en: "The key of the certificate '{subject}' has {bits} {bits|bit|bits} ({kind}); at least {wanted} are required.",
    },
    'broken-hash': {
      de: 'Das Zertifikat „{subject}“ ist mit {hash} signiert; dieses Verfahren gilt als gebrochen.',
      en: "The certificate '{subject}' is signed with {hash}, a method that counts as broken.",
    },
  },
  subject: 'nodes',
  replaceable: ['not-certificate'],
  *run({ nodes }, { valid, soon, rsaBits, ecBits, hashes }, { asOf }) {
    for (const node of nodes) {
      const facts = certificateAt(node);
      if (!facts) {
        yield at(node, 'not-certificate');
        continue;
      }
      const { subject, gueltigAb: from, gueltigBis: until, schluessel, signatur } = facts;
      const dates = { subject, from, until, today: asOf };
      if (valid && until < asOf) yield at(node, 'expired', dates);
      else if (valid && from > asOf) yield at(node, 'not-yet-valid', dates);
      else if (soon !== undefined && until >= asOf && until <= moved(asOf, soon))
        yield { ...at(node, 'expires-soon', dates), level: 'KANN' };
      const rsa = schluessel.art.startsWith('rsa');
      const wanted = (rsa ? rsaBits : schluessel.art === 'ec' ? ecBits : undefined) ?? 0;
      if (schluessel.bits > 0 && schluessel.bits < wanted)
        yield at(node, 'key-too-small', { subject, bits: schluessel.bits, kind: rsa ? 'RSA' : 'EC', wanted });
      const hash = hashes ? BROKEN[signatur] : undefined;
      if (hash) yield at(node, 'broken-hash', { subject, hash });
    }
  },
});
