import { OPEN } from './fill-in.ts';
import { defineKind, type ServiceFacts } from './kind.ts';
import { dataSample } from './sample.ts';

const interfaces = ['fit-connect'];
const KEY_FILE = ['kty', 'keys'];

const metadata = ({ leika }: ServiceFacts): string =>
  `${JSON.stringify(
    {
      $schema: 'https://schema.fitko.de/fit-connect/metadata/1.3.0/metadata.schema.json',
      publicServiceType: { name: OPEN, identifier: `urn:de:fim:leika:leistung:${leika[0] ?? OPEN}` },
      contentStructure: { attachments: [] },
    },
    null,
    2,
  )}\n`;

/** Metadata of a submission through FIT-Connect. */
export const fitConnect = defineKind({
  name: 'fit-connect',
  syntax: 'data',
  recognised: { keys: [['contentStructure']], but: KEY_FILE },
  resembles: { members: [['publicServiceType']] },
  declared: { interfaces },
  sample: dataSample(['replyChannel'], (channel) => ({
    contentStructure: { attachments: [] },
    ...(channel === null ? {} : { replyChannel: channel }),
  })),
  range: 'OZG5',
  template: { art: 'fit-connect', part: 'schnittstellen', file: 'schnittstellen/fit-connect.json', write: metadata },
});

/** Where FIT-Connect delivers what is submitted. */
export const fitConnectRoute = defineKind({
  name: 'fit-connect-route',
  syntax: 'data',
  recognised: { keys: [['leikaKey'], ['destinationSignature'], ['routes']], but: KEY_FILE },
  resembles: { beside: ['destinationId', 'destinationParameters', 'areaId', 'ars', 'ags'] },
  declared: { interfaces },
  sample: dataSample(['destinationId'], (id) => ({
    leikaKey: '99110009104000',
    ...(id === null ? {} : { destinationId: id }),
  })),
  range: 'OZG5',
});

/** Keys as JSON. */
export const jwk = defineKind({
  name: 'jwk',
  syntax: 'data',
  recognised: { keys: KEY_FILE.map((key) => [key]) },
  resembles: {
    beside: ['n', 'e', 'crv', 'x', 'kid', 'alg', 'use'],
    members: [
      ['n', 'e'],
      ['crv', 'x'],
    ],
    list: { key: 'keys', entries: 'kty' },
  },
  declared: { interfaces },
  sample: dataSample(['kid'], (kid) => ({ kty: 'RSA', ...(kid === null ? {} : { kid }) })),
  range: 'OZG5',
});
