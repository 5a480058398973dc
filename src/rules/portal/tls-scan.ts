import type { Document } from '../../documents/document.ts';
import type { Service } from '../../documents/service.ts';
import { dateComplaint } from '../../text/calendar.ts';
import { defineCheck, type Gap, type Problem } from '../define-check.ts';
import { addressOf } from './own-host.ts';
import { scansIn } from './scan-read.ts';
import { faultsOf, type Wanted } from './tls-scan-faults.ts';
import { TLS_SCAN } from './tls-scan-messages.ts';

/** Places of one file that are named one by one. */
const LISTED = 100;

/** The day the Steckbrief gives for the scan, where the file has none. */
function dayGiven({ declarations }: Document, { steckbrief }: Service): string | null {
  for (const { pointer } of declarations) {
    const index = /^\/sicherheit\/tlsPruefungen\/(\d+)\/datei$/.exec(pointer)?.[1];
    const entry = index && steckbrief?.root?.child('sicherheit')?.child('tlsPruefungen')?.child(index);
    const value = entry ? entry.child('am')?.value : undefined;
    if (typeof value === 'string' && !dateComplaint(value)) return value;
  }
  return null;
}

/** Which encryption a server takes part in shows only from outside; a saved scan tells it without a network. */
export const tlsScan = defineCheck<Wanted>({
  name: 'tls-scan',
  summary: {
    de: 'Eine gespeicherte Prüfung der Verschlüsselung (testssl.sh oder sslyze) betrifft den Host des Dienstes und zeigt nur erlaubte TLS-Versionen, Cipher-Suiten und Schlüssellängen.',
    en: 'A saved scan of the encryption (testssl.sh or sslyze) is of the host of the service and shows only TLS versions, cipher suites and key lengths that are allowed.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: {
      versions: {
        type: 'array',
        minItems: 1,
        items: { type: 'string' },
        description: { de: 'Versionen, die angeboten werden dürfen', en: 'Versions that may be offered' },
      },
      suites: {
        type: 'object',
        additionalProperties: { type: 'integer' },
        description: {
          de: 'Cipher-Suites mit ihrem Namen bei der IANA und dem letzten Jahr, für das sie empfohlen sind',
          en: 'Cipher suites by IANA name and the last year they are recommended for',
        },
      },
      lengths: {
        type: 'object',
        additionalProperties: { type: 'integer' },
        description: {
          de: 'Kleinste Länge von Schlüsseln in Bit: RSA, DSA, EC und DH',
          en: 'Least length of keys in bits: RSA, DSA, EC and DH',
        },
      },
      months: {
        type: 'integer',
        minimum: 1,
        description: { de: 'Monate, nach denen die Prüfung zu alt ist', en: 'Months after which the scan is too old' },
      },
    },
  },
  messages: TLS_SCAN,
  subject: 'document',
  replaceable: [],
  *run({ document }, params, { asOf, service }): Generator<Problem | Gap> {
    if (document.fault) {
      yield { gap: 'unverified', document, code: 'unreadable' };
      return;
    }
    const own = addressOf(service)?.hostname.toLowerCase();
    const all = scansIn(document);
    const scans = all.filter(({ host }) => own === undefined || host === own);
    if (all.length === 0) yield { document, pointer: '', code: 'no-scan', args: {} };
    else if (own !== undefined && scans.length === 0)
      yield { document, pointer: all[0]!.pointer, code: 'other-host', args: { host: all[0]!.host, own } };
    const given = dayGiven(document, service);
    let count = 0;
    for (const scan of scans)
      for (const one of faultsOf(scan, params, given, asOf)) {
        count += 'gap' in one ? 0 : 1;
        if ('gap' in one || count <= LISTED) yield { document, ...one };
      }
    if (count > LISTED) yield { document, pointer: '', code: 'more', args: { count: count - LISTED } };
  },
});
