import { defineKind } from './kind.ts';
import { dataSample, xmlSample } from './sample.ts';

/** Transports by XTA or OSCI. */
export const xta = defineKind({
  name: 'xta',
  syntax: 'xml',
  recognised: {
    namespaces: [{ uri: /^https?:\/\/xoev\.de\/transport\/xta\/|^http:\/\/www\.osci\.eu\/ws\/2014\/10\/transport$/ }],
  },
  declared: { interfaces: ['xta', 'osci'] },
  sample: xmlSample('http://www.osci.eu/ws/2014/10/transport', 'MessageMetaData'),
  range: 'OZG5',
});

/** Messages to the central mailbox (ZBP). */
export const zbp = defineKind({
  name: 'zbp',
  syntax: 'data',
  recognised: {
    keys: [['mailboxUuid'], ['sha512sum', 'authorToken'], ['status', 'publicServiceName', 'senderName']],
  },
  declared: { interfaces: ['postfach'] },
  sample: dataSample(['service'], (service) => ({
    mailboxUuid: '00000000-0000-4000-8000-000000000000',
    ...(service === null ? {} : { service }),
  })),
  range: 'OZG5',
});

/** Messages to the mailbox of the Bürgerserviceportal. */
export const bspNachricht = defineKind({
  name: 'bsp-nachricht',
  syntax: 'xml',
  recognised: {
    namespaces: [{ uri: /^http:\/\/www\.akdb\.de\/egov\/bsp\/nachrichten$/, root: 'BspNachricht' }],
  },
  declared: { interfaces: ['postfach'] },
  sample: xmlSample('http://www.akdb.de/egov/bsp/nachrichten', 'BspNachricht'),
  range: 'OZG5',
});
