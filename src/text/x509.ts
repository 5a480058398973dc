import { X509Certificate } from 'node:crypto';

/** What a rule asks of an X.509 certificate (RFC 5280): dates as YYYY-MM-DD, size of the key in bits (0: not known). */
export interface Certificate {
  readonly subject: string;
  readonly issuer: string;
  readonly gueltigAb: string;
  readonly gueltigBis: string;
  readonly schluessel: { readonly art: string; readonly bits: number };
  /** OID of the signature algorithm. */
  readonly signatur: string;
  /** SHA-256 over the whole certificate, by which two copies are the same. */
  readonly sha256: string;
}

interface Tlv {
  readonly tag: number;
  readonly from: number;
  readonly to: number;
}

/** One DER element at an offset; null where the bytes are none. */
export function derAt(bytes: Uint8Array, at: number): Tlv | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return null;
  const more = first < 0x80 ? 0 : first & 0x7f;
  if (more > 4 || first === 0x80) return null;
  const size = more === 0 ? first : bytes.subarray(at + 2, at + 2 + more).reduce((sum, byte) => sum * 256 + byte, 0);
  const from = at + 2 + more;
  return { tag, from, to: from + size };
}

function oid(bytes: Uint8Array): string {
  const arcs: number[] = [];
  let value = 0;
  for (const byte of bytes) {
    value = value * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    if (arcs.length === 0)
      arcs.push(Math.min(2, Math.floor(value / 40)), value - 40 * Math.min(2, Math.floor(value / 40)));
    else arcs.push(value);
    value = 0;
  }
  return arcs.join('.');
}

/** Certificate ::= SEQUENCE { tbs, signatureAlgorithm SEQUENCE { OID, … }, … } */
function signatureOid(der: Uint8Array): string {
  const outer = derAt(der, 0);
  const tbs = outer && derAt(der, outer.from);
  const algorithm = tbs && derAt(der, tbs.to);
  const name = algorithm && derAt(der, algorithm.from);
  return name?.tag === 0x06 ? oid(der.subarray(name.from, name.to)) : '';
}

const day = (written: string): string => {
  const date = new Date(written);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
};

function keyOf(certificate: X509Certificate): Certificate['schluessel'] {
  try {
    const { asymmetricKeyType: art = '', asymmetricKeyDetails: details } = certificate.publicKey;
    const bits = details?.modulusLength ?? Number(/\d{3}/.exec(details?.namedCurve ?? '')?.[0] ?? 0);
    return { art, bits };
  } catch {
    return { art: '', bits: 0 };
  }
}

/** Distinguished name on one line, its common name first where it has one. */
const named = (name: string | undefined): string =>
  /^CN=(.*)$/m.exec(name ?? '')?.[1] ?? (name ?? '').replaceAll('\n', ', ');

/** Parses DER, PEM or bare Base64; null for anything that is no certificate. */
export function openCertificate(input: Uint8Array | string): X509Certificate | null {
  try {
    if (typeof input !== 'string') return new X509Certificate(input);
    if (input.includes('-----BEGIN')) return new X509Certificate(input);
    const compact = input.replace(/\s+/g, '');
    return /^[A-Za-z0-9+/]+={0,2}$/.test(compact) ? new X509Certificate(Buffer.from(compact, 'base64')) : null;
  } catch {
    return null;
  }
}

/** The facts of a certificate; dates and sizes come from node:crypto. */
export function factsOf(certificate: X509Certificate): Certificate {
  return {
    subject: named(certificate.subject),
    issuer: named(certificate.issuer),
    gueltigAb: day(certificate.validFrom),
    gueltigBis: day(certificate.validTo),
    schluessel: keyOf(certificate),
    signatur: signatureOid(certificate.raw),
    sha256: certificate.fingerprint256,
  };
}
