import type { Document } from '../../documents/document.ts';
import type { Service } from '../../documents/service.ts';
import { dateComplaint, shift } from '../../text/calendar.ts';
import { defineCheck, type Gap, type Problem } from '../define-check.ts';
import { addressOf } from './own-host.ts';
import { type Scan, scansIn } from './scan-read.ts';

interface Params {
  /** Versions of the protocol that may be offered. */
  readonly versions?: readonly string[];
  /** Cipher suites and the last year they are recommended for. */
  readonly suites?: Readonly<Record<string, number>>;
  /** Least lengths of keys in bits. */
  readonly lengths?: Readonly<Record<string, number>>;
  readonly months?: number;
}

/** Places of one file that are named one by one. */
const LISTED = 100;
const OLD = ['SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1'];

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

function* versionFaults(scan: Scan, wanted: readonly string[]): Generator<Omit<Problem, 'document'> | Gap> {
  const missing = OLD.filter((name) => !scan.versions.some((one) => one.name === name));
  for (const { name, offered, pointer } of scan.versions)
    if (offered && !wanted.includes(name)) yield { pointer, code: 'version', args: { name, wanted } };
  const { host } = scan;
  if (missing.length > 0) yield { gap: 'unverified', code: 'not-tried', args: { host, versions: missing } };
  else if (!scan.versions.some(({ name, offered }) => offered && wanted.includes(name)))
    yield { pointer: scan.pointer, code: 'no-version', args: { host, wanted } };
}

function* suiteFaults(scan: Scan, wanted: Readonly<Record<string, number>>, asOf: string) {
  for (const { name, pointer } of scan.suites) {
    const until = Object.hasOwn(wanted, name) ? wanted[name]! : null;
    if (until === null) yield { pointer, code: 'suite', args: { name } };
    else if (Number(asOf.slice(0, 4)) > until) yield { pointer, code: 'suite-ended', args: { name, until } };
  }
  if (scan.suites.length === 0) yield { gap: 'unverified', code: 'no-suites', args: { host: scan.host } } as const;
}

function* lengthFaults(scan: Scan, wanted: Readonly<Record<string, number>>) {
  const exchanged = scan.suites.flatMap(({ length, pointer }) =>
    length === null ? [] : [{ pointer, algorithm: 'DH', length }],
  );
  for (const { pointer, algorithm, length } of [...scan.keys, ...exchanged]) {
    const min = Object.hasOwn(wanted, algorithm) ? wanted[algorithm]! : 0;
    if (length < min) yield { pointer, code: 'short', args: { algorithm, length, min } };
  }
  if (scan.keys.length === 0) yield { gap: 'unverified', code: 'no-keys', args: { host: scan.host } } as const;
}

function* ageFaults(scan: Scan, given: string | null, months: number, asOf: string) {
  const day = scan.day ?? given;
  if (day === null) yield { pointer: scan.pointer, code: 'no-day', args: {} };
  else if (day > asOf) yield { pointer: scan.pointer, code: 'future', args: { day, today: asOf } };
  else if (day < shift(asOf, `-P${months}M`))
    yield { pointer: scan.pointer, code: 'old', args: { day, today: asOf, months } };
}

/** Which encryption a server takes part in shows only from outside; a saved scan tells it without a network. */
export const tlsScan = defineCheck<Params>({
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
      versions: { type: 'array', minItems: 1, items: { type: 'string' }, description: 'Versions that may be offered' },
      suites: {
        type: 'object',
        additionalProperties: { type: 'integer' },
        description: 'Cipher suites by IANA name and the last year they are recommended for',
      },
      lengths: {
        type: 'object',
        additionalProperties: { type: 'integer' },
        description: 'Least length of keys in bits: RSA, DSA, EC and DH',
      },
      months: { type: 'integer', minimum: 1, description: 'Months after which the scan is too old' },
    },
  },
  messages: {
    version: {
      de: 'Der Server bietet {name} an; erlaubt sind nur {wanted}. Schalten Sie {name} ab.',
      en: 'The server offers {name}; only {wanted} are allowed. Switch {name} off.',
    },
    'no-version': {
      de: 'Der Server {host} bietet nach der Prüfung keine der Versionen {wanted} an. Schalten Sie wenigstens eine ein, oder prüfen Sie ihn neu.',
      en: 'By the scan the server {host} offers none of the versions {wanted}. Switch on one at least, or scan it again.',
    },
    suite: {
      de: 'Der Server bietet die Cipher-Suite {name} an; sie ist nicht empfohlen. Schalten Sie sie ab.',
      en: 'The server offers the cipher suite {name}; it is not recommended. Switch it off.',
    },
    'suite-ended': {
      de: 'Der Server bietet die Cipher-Suite {name} an; sie war nur bis Ende {until} empfohlen. Schalten Sie sie ab.',
      en: 'The server offers the cipher suite {name}; it was recommended until the end of {until} only. Switch it off.',
    },
    short: {
      de: 'Der Schlüssel ({algorithm}) hat {length} Bit; verlangt sind mindestens {min}. Verwenden Sie einen längeren.',
      en: 'The key ({algorithm}) has {length} {length|bit|bits}; at least {min} are required. Use a longer one.',
    },
    old: {
      de: 'Die Prüfung ist vom {day:date}; am {today:date} ist sie älter als {months} {months|Monat|Monate}. Prüfen Sie den Server neu.',
      en: 'The scan is of {day:date}; on {today:date} it is older than {months} {months|month|months}. Scan the server again.',
    },
    future: {
      de: 'Die Prüfung ist vom {day:date} und liegt damit nach dem {today:date}. Prüfen Sie die Uhr des Rechners oder die Angabe „am“.',
      en: "The scan is of {day:date} and so lies after {today:date}. Check the clock of the machine or the entry 'am'.",
    },
    'no-day': {
      de: 'Die Datei sagt nicht, wann geprüft wurde. Tragen Sie den Tag im Steckbrief ein: „tlsPruefungen: [{ datei: …, am: "2026-11-03" }]“.',
      en: 'The file does not say when the scan was made. Enter the day in the Steckbrief: \'tlsPruefungen: [{ datei: …, am: "2026-11-03" }]\'.',
    },
    'other-host': {
      de: 'Geprüft wurde {host}; der Dienst liegt auf {own}. Prüfen Sie diesen Host.',
      en: 'The scan is of {host}; the service is on {own}. Scan that host.',
    },
    'no-scan': {
      de: 'In der Datei steht kein Ergebnis von testssl.sh oder sslyze. Speichern Sie es mit „testssl.sh --jsonfile“ oder „sslyze --json_out“.',
      en: "The file holds no result of testssl.sh or sslyze. Save it with 'testssl.sh --jsonfile' or 'sslyze --json_out'.",
    },
    more: {
      de: 'Noch {count} weitere {count|Stelle|Stellen} dieser Prüfung {count|weicht|weichen} ab.',
      en: '{count} further {count|place|places} of this scan {count|differs|differ}.',
    },
    failed: {
      de: 'Die Prüfung von {host} kam nicht zu Ende; die Verschlüsselung blieb ungeprüft. Prüfen Sie den Server neu.',
      en: 'The scan of {host} did not end; its encryption remained unchecked. Scan the server again.',
    },
    'not-tried': {
      de: 'Die Prüfung von {host} hat {versions} nicht ausprobiert; ob der Server sie anbietet, blieb ungeprüft.',
      en: 'The scan of {host} did not try {versions}; whether the server offers them remained unchecked.',
    },
    'no-suites': {
      de: 'Die Prüfung von {host} nennt keine Cipher-Suiten mit ihren Namen nach IANA; sie blieben ungeprüft. testssl.sh ab 3.2 und sslyze nennen sie.',
      en: 'The scan of {host} names no cipher suites by their IANA names; they remained unchecked. testssl.sh from 3.2 on and sslyze name them.',
    },
    'no-keys': {
      de: 'Die Prüfung von {host} nennt keinen Schlüssel des Zertifikats; seine Länge blieb ungeprüft.',
      en: 'The scan of {host} names no key of the certificate; its length remained unchecked.',
    },
    unreadable: {
      de: 'Die Datei ließ sich nicht lesen; was in ihr steht, bleibt ungeprüft.',
      en: 'The file could not be read; what it says remains unchecked.',
    },
  },
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

function* faultsOf(
  scan: Scan,
  { versions, suites, lengths, months }: Params,
  given: string | null,
  asOf: string,
): Generator<Omit<Problem, 'document'> | Gap> {
  if (scan.failed) {
    yield { gap: 'unverified', code: 'failed', args: { host: scan.host } };
    return;
  }
  if (versions) yield* versionFaults(scan, versions);
  if (suites) yield* suiteFaults(scan, suites, asOf);
  if (lengths) yield* lengthFaults(scan, lengths);
  if (months !== undefined) yield* ageFaults(scan, given, months, asOf);
}
