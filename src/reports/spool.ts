import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../base/errors.ts';
import { REPORTS } from '../words/shards.ts';

/** Up to here texts stay in memory: most runs never touch the disk. */
const IN_MEMORY = 3_000_000;
const WRITE_AT = 1_000_000;

/**
 * Texts put aside to be read again in any order: in memory while they are few, then in a temporary file that no other
 * process can open by name. Refuses, naming the folder, where the file cannot be written.
 */
export class Spool {
  private readonly folder: string;
  private readonly limit: number;
  private kept: string[] = [];
  private keptLength = 0;
  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  private written = 0;
  private readonly starts: number[] = [];
  private file: number | undefined;
  private home: string | undefined;

  /** `folder` is where temporary files go, `limit` how many characters stay in memory. */
  constructor(folder: string, limit = IN_MEMORY) {
    this.folder = folder;
    this.limit = limit;
  }

  get length(): number {
    return this.file === undefined ? this.kept.length : this.starts.length;
  }

  /** Puts a text aside; its number is what `length` was before. */
  append(text: string): void {
    if (this.file === undefined) {
      this.kept.push(text);
      this.keptLength += text.length;
      if (this.keptLength > this.limit) this.spill();
      return;
    }
    const bytes = Buffer.from(text);
    this.starts.push(this.written + this.waitingBytes);
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
    if (this.waitingBytes > WRITE_AT) this.flush();
  }

  read(index: number): string {
    if (this.file === undefined) return this.kept[index]!;
    this.flush();
    const start = this.starts[index]!;
    const bytes = Buffer.allocUnsafe((this.starts[index + 1] ?? this.written) - start);
    for (let at = 0; at < bytes.length; ) {
      const read = this.guarded(() => readSync(this.file!, bytes, at, bytes.length - at, start + at));
      if (read === 0) throw new Error('The temporary file has become shorter');
      at += read;
    }
    return bytes.toString();
  }

  /** Gives everything back; to be called whatever happened. */
  close(): void {
    this.kept = [];
    this.waiting = [];
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
    this.remove();
  }

  private spill(): void {
    const texts = this.kept;
    this.file = this.guarded(() => {
      this.home = mkdtempSync(join(this.folder, 'vorgaben-'));
      return openSync(join(this.home, 'dienste'), 'wx+', 0o600);
    });
    // Where the system allows it the name goes at once: then nothing stays behind even if the process is killed.
    this.remove();
    this.kept = [];
    for (const text of texts) this.append(text);
  }

  private flush(): void {
    if (this.waitingBytes === 0) return;
    const bytes = Buffer.concat(this.waiting);
    for (let at = 0; at < bytes.length; )
      at += this.guarded(() => writeSync(this.file!, bytes, at, bytes.length - at, this.written + at));
    this.written += bytes.length;
    this.waiting = [];
    this.waitingBytes = 0;
  }

  private remove(): void {
    if (this.home === undefined) return;
    try {
      rmSync(this.home, { recursive: true });
      this.home = undefined;
    } catch {
      // An open file cannot be removed everywhere; `close` tries again.
    }
  }

  private guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw new UserError(REPORTS['no-spool'], {
        path: this.folder,
        reason: (error as NodeJS.ErrnoException).code ?? '',
      });
    }
  }
}
