import { createWriteStream, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { UserError } from '../base/errors.ts';
import type { Args } from '../base/nouns.ts';
import { STORE } from '../words/store.ts';
import { caseKey, entryName, nameFault } from './entry-name.ts';
import { LIMITS, type Limits } from './limits.ts';

/** What came out of a zip: files below the target folder, and archives in it that stay closed. */
interface Unzipped {
  readonly files: readonly string[];
  readonly nested: readonly string[];
}

interface Member {
  readonly name: string;
  readonly entry: Entry;
}

/** What the tools of the operating systems leave behind. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;
const ARCHIVE = /\.(?:zip|jar|7z|rar|tar|t?gz|bz2|xz)$/i;
const FORMAT = 0xf000;
const [FOLDER, FILE] = [0x4000, 0x8000];

/** One zip while it is read; a refusal names it and the entry. */
class Zip {
  private readonly shown: string;
  private readonly limits: Limits;
  private total = 0;

  constructor(shown: string, limits: Limits) {
    this.shown = shown;
    this.limits = limits;
  }

  refusal(code: keyof typeof STORE, args: Args = {}): UserError {
    return new UserError(STORE[code], { zip: this.shown, ...args });
  }

  /** Judges what an entry says of itself: name, kind, encryption; nothing is unpacked for that. */
  private judge(entry: Entry): Member {
    const isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0;
    const asDos = () => getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
    const name = entryName(entry.fileNameRaw, isUtf8, asDos);
    const fault = nameFault(name);
    if (fault) throw this.refusal(fault, { entry: name });
    const format = (entry.externalFileAttributes >>> 16) & FORMAT;
    if (format !== 0 && format !== FILE && format !== FOLDER) throw this.refusal('special', { entry: name });
    if (entry.isEncrypted()) throw this.refusal('encrypted', { entry: name });
    if (!entry.canDecodeFileData()) throw this.refusal('method', { entry: name, method: entry.compressionMethod });
    return { name, entry };
  }

  /** All entries, before the first byte is unpacked. */
  async members(zip: ZipFile): Promise<Member[]> {
    const members: Member[] = [];
    const seen = new Map<string, string>();
    for await (const entry of zip.eachEntry()) {
      const member = this.judge(entry);
      if (members.length === this.limits.files) throw this.refusal('too-many', { limit: this.limits.files });
      const parts = member.name.replace(/\/$/, '').split('/');
      if (parts.length > this.limits.depth) throw this.refusal('too-deep', { limit: this.limits.depth });
      for (const [index] of parts.entries()) {
        const last = index === parts.length - 1;
        const path = `${parts.slice(0, index + 1).join('/')}${last && !member.name.endsWith('/') ? '' : '/'}`;
        const other = seen.get(caseKey(path));
        // A folder may be named again and again, in one spelling; everything else only once.
        if (other !== undefined && (other !== path || !path.endsWith('/')))
          throw this.refusal('collides', { entry: path, other });
        seen.set(caseKey(path), path);
      }
      members.push(member);
    }
    return members;
  }

  /** Counts what really comes out: headers may say anything. */
  private counter({ name, entry }: Member, done: (sum: number) => void): Transform {
    const { fileBytes, totalBytes, ratio, ratioFrom } = this.limits;
    const most = Math.max(ratioFrom, entry.compressedSize * ratio);
    let [bytes, sum] = [0, 0];
    return new Transform({
      transform: (chunk: Buffer, _encoding, next) => {
        bytes += chunk.length;
        this.total += chunk.length;
        sum = crc32(chunk, sum);
        if (bytes > fileBytes) next(this.refusal('file-too-large', { entry: name, limit: fileBytes / 1e6 }));
        else if (this.total > totalBytes) next(this.refusal('too-large', { limit: totalBytes / 1e6 }));
        else if (bytes > most) next(this.refusal('bomb', { entry: name, limit: ratio }));
        else next(null, chunk);
      },
      flush: (next) => {
        done(sum);
        next();
      },
    });
  }

  async extract(zip: ZipFile, member: Member, target: string): Promise<void> {
    const path = join(target, member.name);
    mkdirSync(dirname(path), { recursive: true });
    let sum = 0;
    try {
      const stream = await zip.openReadStreamPromise(member.entry, {});
      const counter = this.counter(member, (found) => {
        sum = found;
      });
      // `wx`: the target folder is new, so nothing can be there; least of all a link.
      await pipeline(stream, counter, createWriteStream(path, { flags: 'wx', mode: 0o644 }));
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw this.refusal('damaged', { entry: member.name });
    }
    if (sum !== member.entry.crc32) throw this.refusal('damaged', { entry: member.name });
  }
}

/**
 * Unpacks what `want` asks for into a new, empty folder. Refuses the whole archive for one entry that leaves the
 * folder, is a link, is encrypted or grows without measure; bytes are counted as they come, never read from headers.
 */
export async function unzip(
  file: string,
  { shown, target, want }: { shown: string; target: string; want: (name: string) => boolean },
  limits: Limits = LIMITS,
): Promise<Unzipped> {
  const guard = new Zip(shown, limits);
  if (statSync(file).size > limits.totalBytes) throw guard.refusal('too-large', { limit: limits.totalBytes / 1e6 });
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(file, { decodeStrings: false, autoClose: false, lazyEntries: true });
    const members = (await guard.members(zip)).filter(({ name }) => !name.endsWith('/') && !LITTER.test(name));
    const wanted = members.filter(({ name }) => want(name));
    for (const member of wanted) await guard.extract(zip, member, target);
    const nested = members.map(({ name }) => name).filter((name) => ARCHIVE.test(name));
    return { files: wanted.map(({ name }) => name).sort(), nested };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw guard.refusal('not-a-zip');
  } finally {
    zip?.close();
  }
}
