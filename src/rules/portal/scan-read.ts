import type { Json } from '../../base/nouns.ts';
import type { Document } from '../../documents/document.ts';
import { items, members } from './openapi-model.ts';

/** Something a scan found, and where it stands. */
interface Seen {
  readonly pointer: string;
}

/** What a scan found out of one host. */
export interface Scan extends Seen {
  readonly host: string;
  /** Day it was made, null where the file does not say so. */
  readonly day: string | null;
  /** The scanner did not get through to the host. */
  readonly failed: boolean;
  /** Versions of the protocol that were tried: whether the host speaks them. */
  readonly versions: readonly (Seen & { readonly name: string; readonly offered: boolean })[];
  /** Cipher suites by their IANA names; `length` of the key agreed upon where that is Diffie-Hellman over a field. */
  readonly suites: readonly (Seen & { readonly name: string; readonly length: number | null })[];
  /** Keys of certificates of the host. */
  readonly keys: readonly (Seen & { readonly algorithm: string; readonly length: number })[];
}

const string = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const number = (value: Json | undefined): number | null => (typeof value === 'number' ? value : null);
const plainHost = (value: string): string => value.toLowerCase().replace(/\.$/, '');

function dayOf(seconds: number): string | null {
  const time = new Date(seconds * 1000);
  return seconds > 0 && !Number.isNaN(time.getTime()) ? time.toISOString().slice(0, 10) : null;
}

const SSLYZE: Readonly<Record<string, string>> = {
  ssl_2_0_cipher_suites: 'SSL 2.0',
  ssl_3_0_cipher_suites: 'SSL 3.0',
  tls_1_0_cipher_suites: 'TLS 1.0',
  tls_1_1_cipher_suites: 'TLS 1.1',
  tls_1_2_cipher_suites: 'TLS 1.2',
  tls_1_3_cipher_suites: 'TLS 1.3',
};

/** What an attempt of sslyze came to; null where it was not made or did not end. */
const resultOf = (attempt: Json | undefined) =>
  string(members(attempt)['status']) === 'COMPLETED' ? members(members(attempt)['result']) : null;

const KEY_NAMES: readonly (readonly [RegExp, string])[] = [
  [/rsa/i, 'RSA'],
  [/^_?ec|ellipt/i, 'EC'],
  [/dsa/i, 'DSA'],
];
const keyName = (algorithm: string): string => KEY_NAMES.find(([pattern]) => pattern.test(algorithm))?.[1] ?? algorithm;

function sslyzeKeys(result: Json | undefined, pointer: string): Scan['keys'] {
  return items(members(resultOf(result))['certificate_deployments']).flatMap((deployment, at) => {
    const [leaf] = items(members(deployment)['received_certificate_chain']);
    const { algorithm, key_size: size } = members(members(leaf)['public_key']);
    const length = number(size);
    const place = `${pointer}/result/certificate_deployments/${at}/received_certificate_chain/0/public_key`;
    return length === null ? [] : [{ pointer: place, algorithm: keyName(string(algorithm)), length }];
  });
}

function sslyzeScan(entry: Json, at: number, day: string | null): Scan {
  const pointer = `/server_scan_results/${at}`;
  const { server_location: location, scan_status: status, scan_result: found } = members(entry);
  const results = members(found);
  const tried = Object.entries(SSLYZE).flatMap(([key, name]) => {
    const result = resultOf(results[key]);
    return result ? [{ name, pointer: `${pointer}/scan_result/${key}`, result }] : [];
  });
  const suites = tried.flatMap(({ pointer: place, result }) =>
    items(result['accepted_cipher_suites']).map((suite, index) => {
      const { cipher_suite: cipher, ephemeral_key: key } = members(suite);
      const { type_name: type, size } = members(key);
      return {
        pointer: `${place}/result/accepted_cipher_suites/${index}`,
        name: string(members(cipher)['name']),
        length: type === 'DH' ? number(size) : null,
      };
    }),
  );
  return {
    pointer,
    host: plainHost(string(members(location)['hostname'])),
    day,
    failed: string(status) !== 'COMPLETED',
    versions: tried.map(({ name, pointer: place, result }) => ({
      name,
      pointer: place,
      offered: items(result['accepted_cipher_suites']).length > 0 || result['is_tls_version_supported'] === true,
    })),
    suites,
    keys: sslyzeKeys(results['certificate_info'], `${pointer}/scan_result/certificate_info`),
  };
}

/** A line of testssl.sh. */
interface Line extends Seen {
  readonly id: string;
  readonly finding: string;
}

const TESTSSL: Readonly<Record<string, string>> = {
  SSLv2: 'SSL 2.0',
  SSLv3: 'SSL 3.0',
  TLS1: 'TLS 1.0',
  TLS1_1: 'TLS 1.1',
  TLS1_2: 'TLS 1.2',
  TLS1_3: 'TLS 1.3',
};

function suiteIn({ id, finding, pointer }: Line): Scan['suites'] {
  if (!/^cipher[-_](?:[a-z0-9_]+_)?x[0-9a-f]+$/i.test(id)) return [];
  const name = /(?:^|\s)((?:TLS|SSL)_\w+)\s*$/.exec(finding)?.[1];
  const length = /\sDH (\d+)\s/.exec(finding)?.[1];
  return name === undefined ? [] : [{ pointer, name, length: length === undefined ? null : Number(length) }];
}

function keyIn({ id, finding, pointer }: Line): Scan['keys'] {
  const [, algorithm, length] = (/^cert_keySize\b/.test(id) && /^(RSA|ECDSA|EC|DSA)\s+(\d+)/.exec(finding)) || [];
  return algorithm === undefined ? [] : [{ pointer, algorithm: keyName(algorithm), length: Number(length) }];
}

function testsslScan(host: string, lines: readonly Line[], pointer: string, day: string | null): Scan {
  const clock = lines.find(({ id }) => id === 'HTTP_headerTime')?.finding ?? '';
  const versions = lines.flatMap(({ id, finding, pointer: place }) => {
    const name = Object.hasOwn(TESTSSL, id) ? TESTSSL[id]! : null;
    if (name === null || /not tested/i.test(finding)) return [];
    return [{ name, pointer: place, offered: /offered|vulnerable/i.test(finding) && !/\bnot offered/i.test(finding) }];
  });
  return {
    ...{ pointer, host: plainHost(host), failed: lines.some(({ id }) => id === 'scanProblem'), versions },
    day: day ?? dayOf(/^\d{9,11}$/.test(clock) ? Number(clock) : 0),
    suites: lines.flatMap(suiteIn),
    keys: lines.flatMap(keyIn),
  };
}

const lineOf = (entry: Json, pointer: string): Line => {
  const { id, finding } = members(entry);
  return { pointer, id: string(id), finding: string(finding) };
};

/** `--jsonfile`: one list, each line with host and address. */
function flatScans(list: readonly Json[]): readonly Scan[] {
  const hosts = new Map<string, Line[]>();
  for (const [at, entry] of list.entries()) {
    const host = string(members(entry)['ip']).split('/')[0] ?? '';
    const lines = hosts.get(host) ?? [];
    lines.push(lineOf(entry, `/${at}`));
    hosts.set(host, lines);
  }
  if (hosts.size > 1) hosts.delete('');
  return [...hosts].map(([host, lines]) => testsslScan(host, lines, lines[0]!.pointer, null));
}

/** `--jsonfile-pretty`: an entry for each host, with its lines in groups. */
function prettyScan(entry: Json, at: number, day: string | null): Scan {
  const pointer = `/scanResult/${at}`;
  const lines = Object.entries(members(entry)).flatMap(([group, list]) =>
    items(list).map((line, index) => lineOf(line, `${pointer}/${group}/${index}`)),
  );
  return testsslScan(string(members(entry)['targetHost']), lines, pointer, day);
}

/** What testssl.sh or sslyze wrote down, host by host; none where the file is of neither. */
export function scansIn({ root }: Document): readonly Scan[] {
  if (!root) return [];
  if (Array.isArray(root.value)) return flatScans(items(root.value));
  const {
    server_scan_results: servers,
    scanResult: results,
    startTime,
    date_scans_completed: end,
  } = members(root.value);
  const day = /^\d{4}-\d{2}-\d{2}(?=T)/.exec(string(end))?.[0] ?? null;
  const began = dayOf(Number(startTime));
  return [
    ...items(servers).map((entry, at) => sslyzeScan(entry, at, day)),
    ...items(results).map((entry, at) => prettyScan(entry, at, began)),
  ];
}
