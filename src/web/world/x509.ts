import { sha256 } from '@noble/hashes/sha2.js';
import { AsnConvert } from '@peculiar/asn1-schema';
import { Certificate, type Name, type Time } from '@peculiar/asn1-x509';
import { Buffer } from 'buffer';
import { type PublicKey, publicKeyOf } from './public-key.ts';
import { isSigned } from './signatures.ts';

/** Names of the parts of a distinguished name, as OpenSSL writes them. */
const PARTS: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.17': 'postalCode',
  '2.5.4.42': 'GN',
  '2.5.4.97': 'organizationIdentifier',
  '1.2.840.113549.1.9.1': 'emailAddress',
  '0.9.2342.19200300.100.1.25': 'DC',
};

const escaped = (value: string): string => value.replace(/[,+"\\<>;]|^[# ]| $/g, '\\$&');

/** A part of a name on each line, as `node:crypto` gives them. */
const nameText = (name: Name): string =>
  name
    .map((part) => part.map(({ type, value }) => `${PARTS[type] ?? type}=${escaped(value.toString())}`).join(' + '))
    .join('\n');

const timeText = (time: Time): string => time.getTime().toISOString();

const PEM =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END (?:TRUSTED |X509 )?CERTIFICATE-----/;

/** What `node:crypto` tells of a certificate (RFC 5280), as far as rules ask for it. */
export class X509Certificate {
  readonly raw: Buffer;
  readonly subject: string;
  readonly issuer: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly fingerprint256: string;
  readonly publicKey: PublicKey;
  private readonly parsed: Certificate;

  /** DER or PEM; throws where it is none. */
  constructor(given: Uint8Array | string) {
    const text = typeof given === 'string' ? given : Buffer.from(given).toString('latin1');
    const pem = PEM.exec(text)?.[1];
    if (pem === undefined && typeof given === 'string') throw new Error('No certificate');
    this.raw = pem === undefined ? Buffer.from(given as Uint8Array) : Buffer.from(pem, 'base64');
    this.parsed = AsnConvert.parse(this.raw, Certificate);
    const { subject, issuer, validity, subjectPublicKeyInfo } = this.parsed.tbsCertificate;
    this.subject = nameText(subject);
    this.issuer = nameText(issuer);
    this.validFrom = timeText(validity.notBefore);
    this.validTo = timeText(validity.notAfter);
    const digits = Buffer.from(sha256(this.raw)).toString('hex').toUpperCase();
    this.fingerprint256 = digits.match(/../g)!.join(':');
    this.publicKey = publicKeyOf(subjectPublicKeyInfo);
  }

  checkIssued({ subject }: X509Certificate): boolean {
    return this.issuer === subject;
  }

  verify(key: PublicKey): boolean {
    const { tbsCertificateRaw, tbsCertificate, signatureAlgorithm, signatureValue } = this.parsed;
    const signed = new Uint8Array(tbsCertificateRaw ?? AsnConvert.serialize(tbsCertificate));
    return isSigned(signed, signatureAlgorithm, new Uint8Array(signatureValue), key);
  }
}
