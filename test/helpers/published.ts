import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../src/base/nouns.ts';
import { serialise } from '../../src/rulesets/packed.ts';
import { writeTgz } from '../../src/store/tar.ts';
import { type Files, ruleFile, rulesetFiles, runCli } from './io.ts';

export const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

// Made by minisign 0.11 (Debian): minisign -G -W; -S -m datei.txt; -S -l -t 'alter Kommentar'. The file holds "hallo\n".
export const SECRET = `untrusted comment: minisign encrypted secret key
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4XupEAviLaPZS/+kDJ75TYSOb4tlsRTDMbHDwDj5QAfLNgCz4jcTQSz0TDQo5IKy3UPSRp5zPzW5bsM1lHKpDSKHPNyCcBX+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
`;
export const PUBLIC = `untrusted comment: minisign public key A32DE20B10A97BE1
RWThe6kQC+Itoyz0TDQo5IKy3UPSRp5zPzW5bsM1lHKpDSKHPNyCcBX+
`;

// biome-ignore lint/suspicious/noExplicitAny: what a forger does to a ruleset knows no types
export type Loose = any;

/** A packed ruleset after a change by somebody who knows how to seal it. */
export function resealed(text: string, change: (one: Loose) => void): { text: string; digest: string } {
  const [, rules = '', texts = ''] = text.split('\n');
  const content = { ...JSON.parse(rules), texts: JSON.parse(texts), catalogues: {} };
  change(content);
  return serialise({ ...content, texts: JSON.stringify(content.texts) });
}

export const packageOf = (text: string, digest: string, format = 'vorgaben-package-1') =>
  writeTgz([
    { name: 'manifest.json', bytes: Buffer.from(JSON.stringify({ format, digest })) },
    { name: 'ruleset.packed', bytes: Buffer.from(text) },
  ]);

export const STECKBRIEF = 'behoerde: { name: x }\ndienst: { name: y }\n';

/** A folder with a published ruleset: package, signatures, index, keys, and a service. */
export async function published(t: { testdir(files: Files): string }, manifest: Readonly<Record<string, Json>> = {}) {
  const cwd = t.testdir({
    r: rulesetFiles([ruleFile('TST1001')], manifest),
    pub: {},
    dienst: { 'steckbrief.yaml': STECKBRIEF },
    'k.key': SECRET,
    'k.pub': PUBLIC.replace(/minisign.*/, 'Task Force'),
  });
  const run = (...argv: string[]) => runCli(argv, { cwd, env: ENV(cwd) });
  const publish = async (day = '2026-11-22', ...more: string[]) => {
    const file = `pub/probe-${manifest['version'] ?? '1.0.0'}.tgz`;
    for (const argv of [
      ...(existsSync(join(cwd, file)) ? [] : [['ruleset', 'pack', 'r', '--output', file]]),
      ['ruleset', 'sign', file, '--key', 'k.key'],
      ['ruleset', 'index', 'pub', '--as-of', day, ...more],
      ['ruleset', 'sign', 'pub/index.json', '--key', 'k.key'],
    ]) {
      const ran = await run(...argv);
      if (ran.code !== 0) throw new Error(ran.err);
    }
  };
  await publish();
  return { cwd, run, publish, service: join(cwd, 'dienst') };
}
export const ENV = (cwd: string) => ({ VORGABEN_DATA: join(cwd, 'data') });
