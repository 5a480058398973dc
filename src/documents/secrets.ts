import type { Json } from '../base/nouns.ts';
import { ENCODED, HEADER } from '../text/secret-patterns.ts';
import { derAt } from '../text/x509.ts';
import { toPointer } from './data.ts';
import type { Document } from './document.ts';
import type { Secret, SecretForm } from './file-facts.ts';
import { Lines, WHOLE_FILE } from './lines.ts';

/** A private JWK in text that is no JSON or YAML document of its own. */
const LOOSE_JWK = /["']?\bd["']?\s*:\s*["'][A-Za-z0-9_-]{16,}["']/g;

const formOf = (header: string): SecretForm =>
  header.startsWith('PuTTY') ? 'putty' : /OPENSSH|SSH2/.test(header) ? 'ssh' : 'pem';

const starts = (bytes: Uint8Array, at: number, ...wanted: readonly number[]) =>
  wanted.every((byte, index) => bytes[at + index] === byte);

/** Packets of a secret key (RFC 9580, 5.5): the head tells the kind in an old or a new form, then a version and an algorithm follow. */
function isOpenPgp(bytes: Uint8Array): boolean {
  const [head = 0, size = 0] = bytes;
  // A length of one, two or four bytes, or in the old form none at all.
  const old = [1, 2, 4, 0][head & 3]!;
  const fresh = size < 192 ? 1 : size < 224 ? 2 : size === 255 ? 5 : 1;
  const length = head === 0xc5 ? fresh : (head & 0xfc) === 0x94 ? old : null;
  if (length === null) return false;
  const [version = 0, algorithm = 0] = [bytes[1 + length], bytes[6 + length]];
  const known = (number: number) => (number >= 1 && number <= 3) || (number >= 16 && number <= 36);
  return version === 3 ? known(bytes[8 + length] ?? 0) : version >= 4 && version <= 6 && known(algorithm);
}

/** A key as GnuPG keeps it: an expression of its own, or one behind `Key:`. */
const GNUPG = /^(?:(?:[A-Za-z-]+:[^\n]*\n){0,20}Key: )?\((?:\d+:)?(?:protected-|shadowed-)?private-key/;

/** Which key a DER file is; null for certificates, public keys and everything else. */
function derForm(bytes: Uint8Array): SecretForm | null {
  const outer = derAt(bytes, 0);
  const version = outer?.tag === 0x30 ? derAt(bytes, outer.from) : null;
  if (!outer || !version || outer.to > bytes.length) return null;
  const second = derAt(bytes, version.to);
  const third = second && derAt(bytes, second.to);
  if (version.tag === 0x02 && version.to - version.from === 1) {
    if (bytes[version.from] === 3 && second?.tag === 0x30) return 'pkcs12';
    // PKCS#1 (INTEGER), PKCS#8 (SEQUENCE with OID, then OCTET STRING), SEC 1 (OCTET STRING).
    if (second?.tag === 0x02 && third?.tag === 0x02) return 'der';
    if (second?.tag === 0x30 && bytes[second.from] === 0x06 && third?.tag === 0x04) return 'der';
    return second?.tag === 0x04 && bytes[version.from] === 1 ? 'der' : null;
  }
  // Encrypted PKCS#8: SEQUENCE { SEQUENCE { OID of PKCS#5 or PKCS#12 … }, OCTET STRING }.
  const encrypted =
    version.tag === 0x30 &&
    second?.tag === 0x04 &&
    second.to === outer.to &&
    (starts(bytes, version.from, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05) ||
      starts(bytes, version.from, 0x06, 0x0a, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c));
  return encrypted ? 'der' : null;
}

/** Private keys in bytes that nobody reads as text. */
export function secretsInBytes(bytes: Buffer): Secret[] {
  const whole = (form: SecretForm): Secret => ({ form, range: WHOLE_FILE });
  if (starts(bytes, 0, 0xfe, 0xed, 0xfe, 0xed) || starts(bytes, 0, 0xce, 0xce, 0xce, 0xce)) return [whole('keystore')];
  if (isOpenPgp(bytes) || GNUPG.test(bytes.subarray(0, 2000).toString('latin1'))) return [whole('pgp')];
  // PKCS#12 whose length is left open, as older tools write it.
  if (starts(bytes, 0, 0x30, 0x80, 0x02, 0x01, 0x03, 0x30)) return [whole('pkcs12')];
  const der = derForm(bytes);
  if (der) return [whole(der)];
  for (const encoding of ['latin1', 'utf16le'] as const) {
    for (
      let at = bytes.indexOf('PRIVATE KEY', 0, encoding);
      at !== -1;
      at = bytes.indexOf('PRIVATE KEY', at + 1, encoding)
    ) {
      const width = encoding === 'latin1' ? 1 : 2;
      const around = bytes.subarray(Math.max(0, at - 40 * width), at + 40 * width).toString(encoding);
      const header = new RegExp(HEADER.source).exec(around);
      if (header) return [whole(formOf(header[0]))];
    }
  }
  if (starts(bytes, 0, 0x50, 0x75, 0x54, 0x54, 0x59)) return [whole('putty')];
  // Only files of a size that keys have: no PDF is turned into text for this.
  const text = bytes.length < 1_000_000 ? bytes.toString('latin1') : '';
  if (text.search(ENCODED) !== -1) return [whole('base64')];
  return /\bkty\b/.test(text) && text.search(LOOSE_JWK) !== -1 ? [whole('jwk')] : [];
}

/** Pointers of the private part of every JWK in a tree (RFC 7517, RFC 7518): `d`, or `k` of a symmetric key. */
function jwkPointers(value: Json, path: readonly (string | number)[], found: string[]): string[] {
  if (Array.isArray(value)) for (const [index, entry] of value.entries()) jwkPointers(entry, [...path, index], found);
  else if (value !== null && typeof value === 'object') {
    const members = value as Record<string, Json>;
    const secret = members['kty'] === 'oct' ? 'k' : 'd';
    if (typeof members['kty'] === 'string' && typeof members[secret] === 'string' && members[secret] !== '')
      found.push(toPointer([...path, secret]));
    for (const [key, entry] of Object.entries(members))
      if (entry !== null && typeof entry === 'object') jwkPointers(entry, [...path, key], found);
  }
  return found;
}

/** Private keys in a file that is read as text, with their places. */
export function secretsInText(document: Document): Secret[] {
  const { text, root, rootName } = document;
  const found: { readonly form: SecretForm; readonly from: number; readonly to: number }[] = [];
  const add = (form: SecretForm, match: RegExpMatchArray) =>
    found.push({ form, from: match.index!, to: match.index! + match[0].length });
  for (const match of text.matchAll(HEADER)) add(formOf(match[0]), match);
  const gnupg = GNUPG.exec(text.slice(0, 2000));
  if (gnupg) add('pgp', gnupg);
  const outsidePem = found.length === 0;
  if (outsidePem) for (const match of text.matchAll(ENCODED)) add('base64', match);
  const tree = root !== null && rootName === null;
  if (!tree && /\bkty\b/.test(text)) for (const match of text.matchAll(LOOSE_JWK)) add('jwk', match);
  const lines = found.length > 0 ? new Lines(text) : null;
  const secrets: Secret[] = found.map(({ form, from, to }) => ({ form, range: lines!.range(from, to) }));
  // A tree costs more to walk than a text to search: `kty` stands in every JWK.
  const pointers = tree && text.includes('kty') ? jwkPointers(root.value, [], []) : [];
  const ranges = document.locate(pointers.map((pointer) => ({ pointer, part: 'key' as const })));
  return [...secrets, ...ranges.map((range) => ({ form: 'jwk' as const, range }))];
}
