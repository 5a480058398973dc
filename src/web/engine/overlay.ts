import { resolve } from 'node:path';
import { zipSync } from 'fflate';
import { zipOnTheWay } from '../../documents/reread.ts';
import type { Source } from '../../documents/source.ts';
import { zipAt } from '../../documents/targets.ts';
import { joinPath } from '../../text/slash-paths.ts';
import { PLACES } from './ground.ts';
import type { Given } from './protocol.ts';

/** Every file of a source, by its path. */
function* filesIn(source: Source, folder = ''): Generator<readonly [path: string, bytes: Uint8Array]> {
  for (const { name, kind } of source.list(folder)) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (kind === 'folder') yield* filesIn(source, path);
    else yield [path, source.bytes(path)];
  }
}

/** Everything in a zip lies in one folder, as packing a folder makes it; it is taken off when the zip is read. */
const TOP = 'dienst';

/** What has to be put among the given files so that a service has these files, too: themselves, or its zip packed anew. */
export function overlaid(service: string, files: readonly Given[], day: string): Given[] {
  const inService = files.map(({ path, content }) => ({ path: joinPath(service, path), content }));
  const zip = zipOnTheWay(PLACES.input, `${service}/`);
  if (zip === null) return inService;
  const members = new Map(filesIn(zipAt(resolve(PLACES.input, zip), zip)));
  for (const { path, content } of inService) members.set(path.slice(zip.length + 1), content as Uint8Array);
  const how = { mtime: new Date(`${day}T12:00:00`) };
  const packed = zipSync(Object.fromEntries([...members].map(([path, bytes]) => [`${TOP}/${path}`, [bytes, how]])));
  return [{ path: zip, content: packed }];
}
