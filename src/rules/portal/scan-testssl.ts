import type { Json } from '../../base/nouns.ts';
import { items, members } from './openapi-model.ts';
import { dayOf, keyName, plainHost, type Scan, type Seen, string } from './scan.ts';

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
export function flatScans(list: readonly Json[]): readonly Scan[] {
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
export function prettyScan(entry: Json, at: number, day: string | null): Scan {
  const pointer = `/scanResult/${at}`;
  const lines = Object.entries(members(entry)).flatMap(([group, list]) =>
    items(list).map((line, index) => lineOf(line, `${pointer}/${group}/${index}`)),
  );
  return testsslScan(string(members(entry)['targetHost']), lines, pointer, day);
}
