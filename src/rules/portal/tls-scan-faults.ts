import { shift } from '../../text/calendar.ts';
import type { Gap, Problem } from '../define-check.ts';
import type { Scan } from './scan.ts';

/** What a rule wants of a scan. */
export interface Wanted {
  /** Versions of the protocol that may be offered. */
  readonly versions?: readonly string[];
  /** Cipher suites and the last year they are recommended for. */
  readonly suites?: Readonly<Record<string, number>>;
  /** Least lengths of keys in bits. */
  readonly lengths?: Readonly<Record<string, number>>;
  readonly months?: number;
}

const OLD = ['SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1'];

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

/** What is wrong with the scan of one host, and what it leaves open. */
export function* faultsOf(
  scan: Scan,
  { versions, suites, lengths, months }: Wanted,
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
