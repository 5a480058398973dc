import { existsSync, statSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { PUBLISH } from '../../words/registry-refusals/index.ts';
import { addressOf, type Downloader, isUrl } from './download.ts';
import { bytesOf, signatureOf } from './installed-rulesets.ts';
import { SIGNATURE_SUFFIX } from './minisign.ts';

const MOST_SIGNATURE = 10_000;

/** Bytes with the signature that lies beside them; nothing of either has been looked at. */
export interface Fetched {
  /** As messages name it. */
  readonly shown: string;
  readonly bytes: Buffer;
  readonly signature: string | null;
  /** Another file named by this one, relative to it. */
  sibling(reference: string, most: number): Promise<Fetched>;
}

async function fromWeb(url: URL, downloader: Downloader, most?: number): Promise<Fetched> {
  const bytes = await downloader.get(url, most);
  if (!bytes) throw new UserError(PUBLISH['not-there'], { url: url.href });
  const signedBy = new URL(url);
  signedBy.pathname += SIGNATURE_SUFFIX;
  const signature = await downloader.get(signedBy, MOST_SIGNATURE);
  return {
    shown: url.href,
    bytes,
    signature: signature?.toString('utf8') ?? null,
    sibling: (reference, size) => fromWeb(addressOf(reference, url), downloader, size),
  };
}

function fromDisk(path: string, shown: string, downloader: Downloader): Fetched {
  return {
    shown,
    bytes: bytesOf(path, shown),
    signature: signatureOf(path, shown),
    sibling: async (reference, size) => {
      if (isUrl(reference)) return fromWeb(addressOf(reference), downloader, size);
      let name: string;
      try {
        name = decodeURIComponent(reference);
      } catch {
        throw new UserError(PUBLISH['bad-url'], { url: reference });
      }
      // An index that was copied names what lies beside it; it leads nowhere else on this machine.
      if (name !== posix.basename(name) || /[\\\0]|^\.\.?$/.test(name))
        throw new UserError(PUBLISH['bad-url'], { url: reference });
      return fromDisk(join(dirname(path), name), posix.join(posix.dirname(shown), name), downloader);
    },
  };
}

/** What `ruleset add` was given: an address or a path; a folder stands for the index in it. */
export async function fetchSource(source: string, cwd: string, downloader: Downloader): Promise<Fetched> {
  if (isUrl(source)) {
    const url = addressOf(source);
    if (url.pathname.endsWith('/')) url.pathname += 'index.json';
    return fromWeb(url, downloader);
  }
  const path = resolve(cwd, source);
  const folder = existsSync(path) && statSync(path).isDirectory();
  return folder
    ? fromDisk(join(path, 'index.json'), posix.join(source, 'index.json'), downloader)
    : fromDisk(path, source, downloader);
}
