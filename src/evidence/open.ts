import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Args } from '../base/nouns.ts';
import type { Report } from '../base/report.ts';
import { validators } from '../generated/validators.js';
import { type Whole, wholeReport } from '../reports/whole.ts';
import { parsePacked } from '../rulesets/packed.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { sha256 } from '../store/hash.ts';
import { packageVersion } from '../store/package-root.ts';
import { mustRead } from '../store/regular-file.ts';
import { treeOf } from '../store/tree.ts';
import { unzip } from '../store/unzip.ts';
import { EVIDENCE } from '../words/evidence/index.ts';
import { copiesOf, derivedEntries } from './contents.ts';
import { type Manifest, NAMES } from './manifest.ts';

/** Something about a package that is not as it was written; `EVIDENCE` has the words. */
export interface Deviation {
  readonly code: keyof typeof EVIDENCE;
  readonly args: Args;
}

/** A package that was unpacked and looked at. */
export interface Opened {
  readonly manifest: Manifest;
  readonly deviations: readonly Deviation[];
  /** Null where the report is missing or changed. */
  readonly report: Report | null;
  /** The format the report is written in. */
  readonly formatVersion: Whole['formatVersion'];
  /** Null where the ruleset is missing or changed. */
  readonly ruleset: Ruleset | null;
  /** Whether the protocol could be held against the report: only the version that wrote it can. */
  readonly compared: boolean;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

function manifestIn(folder: string, files: ReadonlySet<string>, shown: string): Manifest {
  const value = files.has(NAMES.manifest)
    ? parsed(mustRead(join(folder, NAMES.manifest), NAMES.manifest).toString('utf8'))
    : undefined;
  const version = (value as { formatVersion?: unknown } | null | undefined)?.formatVersion;
  if (typeof version === 'string' && /^\d{1,6}$/.test(version) && version !== '1')
    throw new UserError(EVIDENCE['newer-format'], { zip: shown, version });
  if (!validators['paket']!(value)) throw new UserError(EVIDENCE['no-manifest'], { zip: shown });
  return value as Manifest;
}

/** Entries against the checksums of paket.json; gives those that are as they were. */
function unchanged(folder: string, files: ReadonlySet<string>, manifest: Manifest, say: Say): Set<string> {
  const listed = new Map(manifest.entries.map((entry) => [entry.path, entry]));
  const whole = new Set<string>();
  for (const { path, sha256: digest } of listed.values()) {
    if (!files.has(path)) say('entry-missing', { path });
    else if (sha256(mustRead(join(folder, path), path)) !== digest) say('entry-changed', { path });
    else whole.add(path);
  }
  for (const path of files) if (path !== NAMES.manifest && !listed.has(path)) say('entry-extra', { path });
  for (const path of [...Object.values(NAMES), manifest.ruleset.entry])
    if (path !== NAMES.manifest && !listed.has(path) && !files.has(path)) say('entry-missing', { path });
  return whole;
}

type Say = (code: keyof typeof EVIDENCE, args?: Args) => void;

/** Unpacks a package into a new folder and says what in it is not as it was written. Refuses what is no package. */
export async function openPackage(file: string, shown: string, folder: string): Promise<Opened> {
  mkdirSync(folder);
  await unzip(file, { shown, target: folder, want: () => true });
  const files = new Set(treeOf(folder, shown, { skip: false }).files.keys());
  const manifest = manifestIn(folder, files, shown);
  const deviations: Deviation[] = [];
  const say: Say = (code, args = {}) => deviations.push({ code, args });
  const whole = unchanged(folder, files, manifest, say);
  const textOf = (path: string) => (whole.has(path) ? mustRead(join(folder, path), path).toString('utf8') : null);

  const json = textOf(NAMES.json);
  const read = json === null ? null : wholeReport(parsed(json));
  if (json !== null && !read) throw new UserError(EVIDENCE['no-report'], { zip: shown });
  const report = read?.report ?? null;
  const packed = textOf(manifest.ruleset.entry);
  const found = packed === null ? null : parsePacked(packed);
  const ruleset = found && 'ruleset' in found ? found.ruleset : null;
  if (packed !== null && (!ruleset || (report && ruleset.digest !== report.ruleset.digest))) say('ruleset-differs');
  const formatVersion = read?.formatVersion ?? '2';
  const sound = report && ruleset && deviations.length === 0;
  const compared = sound ? fits({ folder, manifest, report, ruleset, formatVersion }, say) : false;
  return { manifest, deviations, report, formatVersion, ruleset, compared };
}

/**
 * Whether everything in the package comes of the report: who changes an entry can change its checksum, too. The protocol of
 * another version may look different; then it was not compared, whatever version the package says that was.
 */
function fits(
  {
    folder,
    manifest,
    report,
    ruleset,
    formatVersion,
  }: Pick<Opened, 'manifest' | 'formatVersion'> & {
    readonly folder: string;
    readonly report: Report;
    readonly ruleset: Ruleset;
  },
  say: Say,
): boolean {
  const copies = report.services.map((service, index) => copiesOf(service, index + 1));
  for (const { entry, document } of copies.flat()) {
    const listed = manifest.entries.find(({ path }) => path === entry);
    if (!listed) say('entry-missing', { path: entry });
    else if (listed.sha256 !== document.sha256) say('copy-differs', { path: entry });
  }
  if (!isOfReport(manifest, report, copies)) say('not-of-report', { path: NAMES.manifest });
  const expected = derivedEntries(report, ruleset);
  const known = new Set([...expected.map(({ path }) => path), ...copies.flat().map(({ entry }) => entry)]);
  const foreign = [
    ...expected.filter(({ path, content }) => !content.equals(mustRead(join(folder, path), path))),
    ...manifest.entries.filter(({ path }) => !known.has(path)),
  ];
  if (foreign.length > 0 && (report.tool.version !== packageVersion() || formatVersion !== '2')) return false;
  for (const { path } of foreign) say('not-of-report', { path });
  return true;
}

/** Whether paket.json says of run, ruleset and services what the report says. */
function isOfReport(
  { tool, run, verdict, services, ruleset: named }: Manifest,
  report: Report,
  copies: readonly ReturnType<typeof copiesOf>[],
): boolean {
  return (
    tool.version === report.tool.version &&
    (['phase', 'asOf', 'lang', 'command'] as const).every((key) => run[key] === report[key]) &&
    verdict === report.verdict &&
    (['id', 'version', 'digest'] as const).every((key) => named[key] === report.ruleset[key]) &&
    services.length === report.services.length &&
    services.every(({ path, name, verdict: its, copies: held }, index) => {
      const service = report.services[index]!;
      const expected = copies[index]!.map(({ entry, document }) => `${entry}\0${document.path}`).join('\n');
      const given = held.map((copy) => `${copy.entry}\0${copy.path}`).join('\n');
      return path === service.path && name === service.name && its === service.verdict && given === expected;
    })
  );
}
