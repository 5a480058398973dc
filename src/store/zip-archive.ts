import { UserError } from '../base/errors.ts';
import type { Args, Text } from '../base/nouns.ts';
import type { STORE } from '../words/store.ts';
import { crc32 } from './crc32.ts';
import { dosName } from './dos-name.ts';
import { caseKey, entryName, nameFault } from './entry-name.ts';
import { inflate } from './inflate.ts';
import type { Limits } from './limits.ts';
import { isEncrypted, packedBytes, type ZipEntry, zipEntries } from './zip-directory.ts';

/** A file of an archive whose name was judged. */
export interface Member {
  readonly name: string;
  readonly entry: ZipEntry;
}

/** What the tools of the operating systems leave behind. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;
const FORMAT = 0xf000;
const [FOLDER, FILE] = [0x4000, 0x8000];
const STRONGLY_ENCRYPTED = 0x40;
const [STORED, DEFLATED] = [0, 8];

/** How an archive is named, what it may come to, and the sentences that refuse it. */
interface ArchiveTerms {
  readonly shown: string;
  readonly limits: Limits;
  readonly words: Readonly<Record<keyof typeof STORE, Text>>;
}

/**
 * A zip in memory that was judged before the first byte is unpacked: one entry that leaves the folder, is a link or is
 * encrypted, and the whole archive is refused. What its directory claims is held against the limits, and no entry
 * may come to more than it claims.
 */
export class ZipArchive {
  /** Every file in it but what operating systems leave behind, in the order of the archive. */
  readonly members: readonly Member[];
  private readonly bytes: Uint8Array;
  private readonly terms: ArchiveTerms;

  constructor(bytes: Uint8Array, terms: ArchiveTerms) {
    this.bytes = bytes;
    this.terms = terms;
    const { files, totalBytes } = terms.limits;
    if (bytes.length > totalBytes) throw this.refusal('too-large', { limit: totalBytes / 1e6 });
    const directory = zipEntries(bytes, files);
    if (!directory?.exact) throw this.refusal('not-a-zip');
    const all = directory.entries.map((entry) => this.judge(entry));
    if (directory.count > files) throw this.refusal('too-many', { limit: files });
    this.demandDistinct(all);
    this.members = all.filter(({ name }) => !name.endsWith('/') && !LITTER.test(name));
  }

  private refusal(code: keyof typeof STORE, args: Args = {}): UserError {
    return new UserError(this.terms.words[code], { zip: this.terms.shown, ...args });
  }

  /** Judges what an entry says of itself: name, kind, encryption. */
  private judge(entry: ZipEntry): Member {
    const { rawName, flags, mode, method } = entry;
    if (flags & STRONGLY_ENCRYPTED) throw this.refusal('not-a-zip');
    const name = entryName(rawName, (flags & 0x800) !== 0, () => dosName(entry));
    const fault = nameFault(name);
    if (fault) throw this.refusal(fault, { entry: name });
    const format = mode & FORMAT;
    if (format !== 0 && format !== FILE && format !== FOLDER) throw this.refusal('special', { entry: name });
    if (isEncrypted(entry)) throw this.refusal('encrypted', { entry: name });
    if (method !== STORED && method !== DEFLATED) throw this.refusal('method', { entry: name, method });
    return { name, entry };
  }

  /** No two entries may be one file anywhere; a folder may be named again and again, in one spelling. */
  private demandDistinct(members: readonly Member[]): void {
    const { depth } = this.terms.limits;
    const seen = new Map<string, string>();
    for (const { name } of members) {
      const parts = name.replace(/\/$/, '').split('/');
      if (parts.length > depth) throw this.refusal('too-deep', { limit: depth });
      for (const [index] of parts.entries()) {
        const last = index === parts.length - 1;
        const path = `${parts.slice(0, index + 1).join('/')}${last && !name.endsWith('/') ? '' : '/'}`;
        const other = seen.get(caseKey(path));
        if (other !== undefined && (other !== path || !path.endsWith('/')))
          throw this.refusal('collides', { entry: path, other });
        seen.set(caseKey(path), path);
      }
    }
  }

  /** Refuses files that claim to come to more than the limits allow, each or together. */
  demandRoom(members: readonly Member[]): void {
    const { fileBytes, totalBytes, ratio, ratioFrom } = this.terms.limits;
    let total = 0;
    for (const { name, entry } of members) {
      total += entry.size;
      if (entry.size > fileBytes) throw this.refusal('file-too-large', { entry: name, limit: fileBytes / 1e6 });
      if (total > totalBytes) throw this.refusal('too-large', { limit: totalBytes / 1e6 });
      if (entry.size > Math.max(ratioFrom, entry.packed * ratio))
        throw this.refusal('bomb', { entry: name, limit: ratio });
    }
  }

  /** The content of a file, which must be as long as it claims and have its checksum. */
  read({ name, entry }: Member): Uint8Array {
    const content = this.unpacked(entry, entry.size, false);
    if (content?.length !== entry.size || crc32(content) !== entry.crc) throw this.refusal('damaged', { entry: name });
    return content;
  }

  /** The beginning of a file; its checksum is that of the whole and is not asked. */
  head({ name, entry }: Member, most: number): Uint8Array {
    const content = this.unpacked(entry, Math.min(most, entry.size), true);
    if (content === null) throw this.refusal('damaged', { entry: name });
    return content;
  }

  private unpacked(entry: ZipEntry, most: number, head: boolean): Uint8Array | null {
    const packed = packedBytes(this.bytes, entry);
    if (packed === null || entry.method === STORED) return head ? (packed?.subarray(0, most) ?? null) : packed;
    return inflate(packed, most, head);
  }
}
