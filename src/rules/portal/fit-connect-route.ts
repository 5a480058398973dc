import type { Json } from '../../base/nouns.ts';
import type { Node } from '../../documents/document.ts';
import { at, defineCheck, type Problem } from '../define-check.ts';

const URN = 'urn:de:fim:leika:leistung:';
const REGION = 'urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:rs:';

type Members = Readonly<Record<string, Json>>;

const record = (value: Json | undefined): Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Members) : {};

function part(encoded: string): Members | null {
  try {
    const value = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')) as Json;
    return value !== null && typeof value === 'object' ? record(value) : null;
  } catch {
    return null;
  }
}

const texts = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

function* payload(
  node: Node,
  body: Members,
  leika: ReadonlySet<string>,
  destination: Json | undefined,
): Iterable<Problem> {
  const inside = body['destinationId'];
  if (typeof destination === 'string' && typeof inside === 'string' && inside !== destination)
    yield { ...at(node, 'other-destination', { value: inside, wanted: destination }), level: 'SOLL' };
  const services = Array.isArray(body['services']) ? body['services'].map((one) => record(one)) : [];
  for (const value of services.flatMap((one) => texts(one['leistungIDs']))) {
    const key = value.startsWith(URN) ? value.slice(URN.length) : '';
    if (!/^99\d{12}$/.test(key)) yield at(node, 'leika-urn', { value, urn: URN });
    else if (leika.size > 0 && !leika.has(key)) yield { ...at(node, 'other-leika', { value: key }), level: 'SOLL' };
  }
  for (const value of services.flatMap((one) => texts(one['gebietIDs'])))
    if (!value.startsWith(REGION) || !/^(?:\d{2}|\d{3}|\d{5}|\d{9}|\d{12})$/.test(value.slice(REGION.length)))
      yield at(node, 'region-urn', { value, urn: REGION });
}

/** The signed statement of a delivery point says for which services and regions it takes applications. */
export const destinationSignature = defineCheck<Record<never, never>>({
  name: 'destination-signature',
  summary: {
    de: 'Eine DestinationSignature von FIT-Connect ist ein JWS und nennt Leistungen und Gebiete in der richtigen Form.',
    en: 'A DestinationSignature of FIT-Connect is a JWS and names services and regions in the right form.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    'not-jws': {
      de: 'Die DestinationSignature ist kein JWS; sie besteht aus drei Teilen (Base64url) mit Punkten dazwischen.',
      en: 'The DestinationSignature is no JWS; it consists of three parts (Base64url) with dots between.',
    },
    algorithm: {
      de: 'Die DestinationSignature nennt das Verfahren „{value}“; verlangt ist PS512.',
      en: "The DestinationSignature names the algorithm '{value}'; PS512 is required.",
    },
    'other-destination': {
      de: 'In der DestinationSignature steht der Zustellpunkt „{value}“, daneben „{wanted}“.',
      en: "The DestinationSignature names the delivery point '{value}', beside it stands '{wanted}'.",
    },
    'leika-urn': {
      de: 'Die Leistung „{value}“ in der DestinationSignature hat nicht die Form {urn} mit LeiKa-Schlüssel (99 und 12 Ziffern).',
      en: "The service '{value}' in the DestinationSignature does not have the form {urn} with a LeiKa key (99 and 12 digits).",
    },
    'other-leika': {
      de: 'Die Leistung {value} in der DestinationSignature nennt der Steckbrief nicht.',
      en: 'The Steckbrief does not name the service {value} of the DestinationSignature.',
    },
    'region-urn': {
      de: 'Das Gebiet „{value}“ in der DestinationSignature hat nicht die Form {urn} mit Regionalschlüssel.',
      en: "The region '{value}' in the DestinationSignature does not have the form {urn} with a regional key.",
    },
  },
  subject: 'nodes',
  *run({ nodes }, _params, { service }) {
    const leika = new Set(
      (service.steckbrief?.root?.find('$.leistungen[*].leika') ?? []).map(({ value }) => String(value)),
    );
    for (const node of nodes) {
      const parts = typeof node.value === 'string' ? node.value.split('.') : [];
      const [header, body] = parts.slice(0, 2).map(part);
      if (parts.length !== 3 || !parts.every((one) => /^[A-Za-z0-9_-]+$/.test(one)) || !header || !body) {
        yield at(node, 'not-jws');
        continue;
      }
      if (header['alg'] !== 'PS512') yield at(node, 'algorithm', { value: String(header['alg'] ?? '') });
      const parent = node.pointer.replace(/\/[^/]*$/, '');
      const named = node.document
        .select('$..destinationId', {})
        .find(({ pointer }) => pointer === `${parent}/destinationId`);
      yield* payload(node, body, leika, named?.value);
    }
  },
});
