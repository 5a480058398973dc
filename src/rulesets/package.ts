import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { RulesetStatus, Text } from '../base/nouns.ts';
import { mustRead } from '../store/regular-file.ts';
import { readTgz, TarError, type TarFile, writeTgz } from '../store/tar.ts';
import { PUBLISH } from '../words/registry-refusals/index.ts';
import { parsePacked, serialise } from './packed.ts';
import type { Packed, Ruleset } from './types.ts';

const FORMAT = 'vorgaben-package-1';
const MANIFEST = 'manifest.json';
const RULESET = 'ruleset.packed';
/** What people read beside the rules; nothing else is ever part of a package. */
const PAPER = /^(?:README|LEITFADEN|CHANGELOG|LICENSE)(?:[.-][\w.-]{1,40})?$/i;
const PAPER_SUFFIX = /^[^.]+$|\.(?:md|html|txt)$/i;
/** Our largest ruleset has 2 MB. */
export const MOST_BYTES = 50_000_000;

/** `manifest.json` of a package: what an index or a person wants to know without reading rules. */
interface PackageManifest {
  readonly format: string;
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly publisher: string;
  readonly status: RulesetStatus;
  readonly digest: string;
  readonly rules: number;
}

/** `<id>-<version>.tgz` */
export const packageName = ({ id, version }: { id: string; version: string }): string => `${id}-${version}.tgz`;

const isPaper = (name: string): boolean => PAPER.test(name) && PAPER_SUFFIX.test(name);

/** README, Leitfaden and the like at the top of a ruleset folder; line ends are made the same everywhere. */
function papersOf(folder: string): TarFile[] {
  return readdirSync(folder)
    .filter((name) => isPaper(name) && !statSync(join(folder, name)).isDirectory())
    .map((name) => {
      const bytes = mustRead(join(folder, name), join(folder, name));
      return { name, bytes: Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') };
    });
}

/** The published form of a ruleset: one archive, the same bytes wherever it is packed. */
export function makePackage(packed: Packed, folder: string): { bytes: Buffer; digest: string; papers: string[] } {
  const { text, digest } = serialise(packed);
  const { id, version, title, publisher, status } = packed.manifest;
  const manifest: PackageManifest = {
    format: FORMAT,
    id,
    version,
    title: { de: title.de, en: title.en },
    publisher,
    status,
    digest,
    rules: packed.rules.length,
  };
  const papers = papersOf(folder);
  const files = [
    { name: MANIFEST, bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) },
    { name: RULESET, bytes: Buffer.from(text) },
  ];
  return { bytes: writeTgz([...files, ...papers]), digest, papers: papers.map(({ name }) => name) };
}

function manifestOf(entry: TarFile | undefined): Partial<PackageManifest> | null {
  try {
    const value: unknown = JSON.parse(entry?.bytes.toString('utf8') ?? 'null');
    return value !== null && typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

function entriesOf(bytes: Buffer, shown: string, most: number): Map<string, TarFile> {
  try {
    return new Map(readTgz(bytes, most).map((entry) => [entry.name, entry]));
  } catch (error) {
    if (!(error instanceof TarError)) throw error;
    throw new UserError(PUBLISH[`archive-${error.code}`], { path: shown, entry: error.entry, limit: most / 1e6 });
  }
}

/** The packed ruleset inside a package, as bytes; refuses an archive that is anything but a package. */
export function packedIn(bytes: Buffer, shown: string, most = MOST_BYTES): Buffer {
  const entries = entriesOf(bytes, shown, most);
  const manifest = manifestOf(entries.get(MANIFEST));
  if (/^vorgaben-package-\d+$/.test(String(manifest?.format)) && manifest?.format !== FORMAT)
    throw new UserError(PUBLISH['newer-package'], { path: shown, format: String(manifest?.format) });
  const packed = entries.get(RULESET);
  if (manifest?.format !== FORMAT || !packed) throw new UserError(PUBLISH['no-package'], { path: shown });
  const strange = [...entries.keys()].find((name) => name !== MANIFEST && name !== RULESET && !isPaper(name));
  if (strange !== undefined) throw new UserError(PUBLISH['strange-file'], { path: shown, entry: strange });
  const first = packed.bytes.toString('utf8', 0, Math.max(0, Math.min(packed.bytes.indexOf('\n'), 1000)));
  if (manifestOf({ name: '', bytes: Buffer.from(first) })?.digest !== manifest.digest)
    throw new UserError(PUBLISH['manifest-differs'], { path: shown });
  return packed.bytes;
}

/** Whether bytes are a compressed archive rather than the bare packed ruleset. */
export const isArchive = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** A ruleset from its package or its bare packed form; its rules are still somebody else's word. */
export function openPacked(bytes: Buffer, shown: string): Ruleset {
  const parsed = parsePacked(isArchive(bytes) ? packedIn(bytes, shown) : bytes);
  if ('ruleset' in parsed) return parsed.ruleset;
  throw new UserError(PUBLISH[`packed-${parsed.fault}`], { path: shown });
}
