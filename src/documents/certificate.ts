import type { Json } from '../base/nouns.ts';
import { factsOf, openCertificate } from '../text/x509.ts';
import { DataContent } from './data.ts';
import type { Document } from './document.ts';
import type { Fault } from './file-facts.ts';
import { WHOLE_FILE } from './lines.ts';

const BLOCK = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;

/** Whether a text is PEM with a certificate in it, rather than a public key or a request. */
export const hasCertificate = (text: string): boolean => /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/.test(text);

/**
 * A file of certificates as a tree, so that rules select their dates and keys like any other value:
 * `{ zertifikate: [{ subject, issuer, gueltigAb, gueltigBis, schluessel: { art, bits }, signatur, sha256 }] }`.
 * `text` is the PEM, empty for DER.
 */
export function readCertificates(document: Document, text: string, bytes: Uint8Array): DataContent | Fault {
  const blocks = [...text.matchAll(BLOCK)];
  const opened =
    text === '' || blocks.length === 0
      ? [openCertificate(text === '' ? bytes : text)]
      : blocks.map(([pem]) => openCertificate(pem));
  const certificates = opened.filter((one) => one !== null);
  if (certificates.length < opened.length)
    return { stage: 'syntax', code: 'no-certificate', args: {}, range: WHOLE_FILE };
  const value = { zertifikate: certificates.map(factsOf) } as unknown as Json;
  return new DataContent(document, value, () => ({
    spot: ([, index]) => {
      const block = typeof index === 'number' ? blocks[index] : undefined;
      return { value: block ? [block.index, block.index + block[0].length] : [0, text.length] };
    },
  }));
}
