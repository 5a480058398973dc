import type { Json } from '../../base/nouns.ts';
import type { Node } from '../../documents/document.ts';
import { openCertificate } from '../../text/x509.ts';
import { at, defineCheck, type Problem } from '../define-check.ts';

const ALGORITHMS: Readonly<Record<string, string>> = { verify: 'PS512', wrapKey: 'RSA-OAEP-256' };
const USES: Readonly<Record<string, string>> = { verify: 'sig', wrapKey: 'enc' };
const REQUIRED = ['kty', 'key_ops', 'alg', 'x5c', 'kid', 'n', 'e'] as const;

const text = (key: Node, name: string): string => {
  const value = key.child(name)?.value;
  return typeof value === 'string' ? value : '';
};

/** Bits of an RSA modulus in Base64url; 0 where it is none. */
function modulusBits(n: string): number {
  if (!/^[A-Za-z0-9_-]+$/.test(n)) return 0;
  const bytes = Buffer.from(n, 'base64url');
  const from = bytes.findIndex((byte) => byte !== 0);
  return from === -1 ? 0 : (bytes.length - from) * 8 - Math.clz32(bytes[from]!) + 24;
}

/** Purpose of a key: the one value of `key_ops` that FIT-Connect knows. */
function purposeOf(key: Node): string {
  const operations: Json | undefined = key.child('key_ops')?.value;
  const known = Array.isArray(operations)
    ? operations.filter((one) => typeof one === 'string' && one in ALGORITHMS)
    : [];
  return Array.isArray(operations) && operations.length === 1 ? String(known[0] ?? '') : '';
}

function* size(key: Node, bits: number): Iterable<Problem> {
  const modulus = key.child('n');
  if (!modulus) return;
  const n = text(key, 'n');
  if (modulusBits(n) < bits) yield at(modulus, 'key-too-small', { bits: modulusBits(n), wanted: bits });
  const exponent = key.child('e');
  if (exponent && exponent.value !== 'AQAB') yield at(exponent, 'exponent', { value: text(key, 'e') });
}

/** The certificate must speak of the very key it stands beside. */
function* binding(key: Node): Iterable<Problem> {
  const first = key.child('x5c')?.child('0');
  const certificate = typeof first?.value === 'string' ? openCertificate(first.value) : null;
  if (!first || !certificate) return;
  try {
    const { n, e } = certificate.publicKey.export({ format: 'jwk' });
    if (n !== text(key, 'n') || e !== text(key, 'e')) yield at(first, 'other-key');
  } catch {
    yield at(first, 'other-key');
  }
}

function* judge(key: Node, bits: number, withCertificate: boolean): Iterable<Problem> {
  const kty = key.child('kty');
  if (kty && kty.value !== 'RSA') {
    // What else is asked holds for RSA keys only.
    yield at(kty, 'not-rsa', { value: String(kty.value) });
    return;
  }
  // An empty list of certificates is none.
  const given = (name: string) => (name === 'x5c' ? !withCertificate || key.child('x5c')?.child('0') : key.child(name));
  const lacking = REQUIRED.filter((name) => !given(name));
  for (const name of lacking) yield at(key, 'member-missing', { name }, { part: 'key' });
  const purpose = purposeOf(key);
  const operations = key.child('key_ops');
  if (operations && purpose === '') yield at(operations, 'operation', { value: JSON.stringify(operations.value) });
  const algorithm = key.child('alg');
  if (algorithm && purpose !== '' && algorithm.value !== ALGORITHMS[purpose])
    yield at(algorithm, 'algorithm', { value: text(key, 'alg'), purpose, wanted: ALGORITHMS[purpose]! });
  const use = key.child('use');
  if (use && purpose !== '' && use.value !== USES[purpose])
    yield at(use, 'use', { value: text(key, 'use'), purpose, wanted: USES[purpose]! });
  yield* size(key, bits);
  const kid = key.child('kid');
  const { length } = [...text(key, 'kid')];
  if (kid && (length < 8 || length > 64)) yield at(kid, 'kid-length', { value: text(key, 'kid'), length });
  if (withCertificate) yield* binding(key);
}

/** A key that FIT-Connect refuses stops every delivery to the authority; private members are never looked at here, let alone shown. */
export const fitConnectJwk = defineCheck<{ bits: number; certificate: boolean }>({
  name: 'fit-connect-jwk',
  summary: {
    de: 'Ein öffentlicher Schlüssel (JWK) hat die Form, die FIT-Connect verlangt.',
    en: 'A public key (JWK) has the form FIT-Connect requires.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['bits', 'certificate'],
    properties: {
      bits: {
        type: 'integer',
        minimum: 1,
        description: { de: 'Kleinster RSA-Schlüssel in Bit', en: 'Smallest RSA key in bits' },
      },
      certificate: {
        type: 'boolean',
        description: {
          de: 'Ob ein Zertifikat (x5c) beim Schlüssel stehen muss',
          en: 'Whether a certificate (x5c) must stand beside the key',
        },
      },
    },
  },
  messages: {
    'not-rsa': {
      de: 'Der Schlüssel ist von der Art „{value}“; verlangt ist RSA.',
      en: "The key is of the type '{value}'; RSA is required.",
    },
    'member-missing': {
      de: 'Am Schlüssel fehlt „{name}“; verlangt sind kty, key_ops, alg, x5c, kid, n und e.',
      en: "The key lacks '{name}'; required are kty, key_ops, alg, x5c, kid, n and e.",
    },
    operation: {
      de: 'key_ops lautet {value}; verlangt ist genau ["verify"] oder ["wrapKey"].',
      en: 'key_ops is {value}; exactly ["verify"] or ["wrapKey"] is required.',
    },
    algorithm: {
      de: 'alg lautet „{value}“; zu {purpose} gehört {wanted}.',
      en: "alg is '{value}'; {wanted} belongs to {purpose}.",
    },
    use: {
      de: 'use lautet „{value}“; zu {purpose} gehört {wanted}. Lassen Sie use am besten weg, key_ops genügt.',
      en: "use is '{value}'; {wanted} belongs to {purpose}. It is best to leave use out, key_ops is enough.",
    },
    'key-too-small': {
      de: 'Der Schlüssel hat {bits} Bit; verlangt sind mindestens {wanted}.',
      en: 'The key has {bits} {bits|bit|bits}; at least {wanted} are required.',
    },
    exponent: {
      de: 'Der öffentliche Exponent (e) lautet „{value}“; verlangt ist AQAB.',
      en: "The public exponent (e) is '{value}'; AQAB is required.",
    },
    'kid-length': {
      de: 'Die Kennung des Schlüssels „{value}“ (kid) hat {length} Zeichen; verlangt sind 8 bis 64.',
      en: "The id of the key '{value}' (kid) has {length} {length|character|characters}; 8 to 64 are required.",
    },
    'key-set': {
      de: 'Die Datei ist ein Schlüsselsatz; geprüft wird jeder seiner Schlüssel.',
      en: 'The file is a set of keys; each of its keys is checked.',
    },
    'other-key': {
      de: 'Das erste Zertifikat in x5c gehört nicht zu diesem Schlüssel.',
      en: 'The first certificate in x5c does not belong to this key.',
    },
  },
  subject: 'nodes',
  *run({ nodes, document }, { bits, certificate }) {
    for (const node of nodes) {
      if (node.child('keys') && !node.child('kty')) yield { gap: 'not-applicable', document, code: 'key-set' };
      else yield* judge(node, bits, certificate);
    }
  },
});
