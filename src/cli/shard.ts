import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Shard } from '../base/report.ts';
import type { Targets } from '../documents/targets.ts';
import { shareOf } from '../reports/shards/share.ts';
import { sha256, sha256Of } from '../store/hash.ts';
import { installedIn } from '../store/installed.ts';
import { REPORTS } from '../words/shards.ts';
import { userStore } from './folders.ts';
import type { Io } from './io.ts';

const MOST_SHARES = 1000;

/** `--shard 2/4` as numbers; null where it is not given. */
export function shardGiven(value: string | undefined): Pick<Shard, 'index' | 'count'> | null {
  if (value === undefined) return null;
  const [index = 0, count = 0] = /^\d{1,4}\/\d{1,4}$/.test(value) ? value.split('/').map(Number) : [];
  if (index >= 1 && index <= count && count <= MOST_SHARES) return { index, count };
  throw new UserError(REPORTS['bad-shard'], { value, limit: MOST_SHARES });
}

/** The targets of one share, and where they stand among all; loose files form one service, which belongs to share 1. */
export function shareOfTargets(
  targets: Targets,
  { index, count }: Pick<Shard, 'index' | 'count'>,
): { own: Targets; positions: number[]; total: number } {
  const { services, loose } = targets;
  const positions = services.flatMap(({ path }, at) => (shareOf(path, count) === index ? [at] : []));
  const own = { ...targets, services: positions.map((at) => services[at]!), loose: index === 1 ? loose : [] };
  if (own.loose.length > 0) positions.push(services.length);
  return { own, positions, total: services.length + (loose.length > 0 ? 1 : 0) };
}

/** Digest of all files in a folder, by name and content. */
function folderDigest(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .filter((name) => lstatSync(join(folder, name)).isFile());
  return sha256(files.map((name) => `${name}\n${sha256Of(join(folder, name))}`).join('\n'));
}

/** The packages that `--standard` names and that the user has installed: a share that has others would judge otherwise. */
export function standardsAtHand(given: readonly string[], io: Io): string[] {
  const own = given.map((path) => {
    const absolute = resolve(io.cwd, path);
    return `${path} sha256:${folderDigest(statSync(absolute).isFile() ? dirname(absolute) : absolute)}`;
  });
  const store = userStore(io);
  const installed = (store ? installedIn(store) : []).filter(({ folder }) => existsSync(join(folder, 'standard.yaml')));
  return [...own, ...installed.map(({ id, folder }) => `${id} sha256:${sha256Of(join(folder, 'standard.yaml'))}`)];
}
