import { join, relative } from 'node:path';
import { inside, realPath, slashed } from '../store/real-path.ts';
import { FolderSource } from './folder-source.ts';
import { OverlaySource } from './overlay-source.ts';
import type { Source } from './source.ts';
import type { Targets } from './targets.ts';

/** Contents of files that are others than on disk, by the real path of each file. */
export type Held = ReadonlyMap<string, Uint8Array>;

/** A source with other contents of some files; a zip stays as it is. `at`: a file typed by name, a link to anywhere perhaps. */
function over(source: Source, held: Held, at?: string): Source {
  if (!(source instanceof FolderSource)) return source;
  const { root } = source;
  const texts = new Map(
    [...held].flatMap(([path, bytes]) => (inside(root, path) ? [[slashed(relative(root, path)), bytes]] : [])),
  );
  const typed = at === undefined ? undefined : held.get(realPath(join(root, at)) ?? join(root, at));
  if (typed) texts.set(at!, typed);
  return new OverlaySource(source, texts);
}

/** Targets in which some files say something else than on disk: what is about to be written, what somebody has not saved. */
export function overlaid(targets: Targets, held: Held): Targets {
  if (held.size === 0) return targets;
  return {
    ...targets,
    services: targets.services.map((one) => ({ ...one, source: over(one.source, held) })),
    loose: targets.loose.map((one) => ({ ...one, source: over(one.source, held, one.at) })),
  };
}
