import { createHash } from 'node:crypto';
import { accessSync, constants, lstatSync } from 'node:fs';
import { keepOwn, readOwn } from '../store/own-file.ts';

/** Compiled code, and what runs had to do while it was compiled: what something else needs is not part of it. */
export interface KeptCode {
  readonly code: Buffer;
  readonly uses: readonly string[];
}

const sha256 = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** Where the cache may lie: beside the package for who owns that, and in the user's own folder. */
export interface Shelf {
  readonly folder: string;
  /** Whether this run may make the folder; what lies there may be believed without that. */
  readonly writable: boolean;
}

/** Beside a package that is one's own, so that nobody else's run leaves anything there. */
export function shelfBeside(folder: string, name: string): Shelf {
  const { uid, mode } = lstatSync(folder);
  const own = process.getuid?.();
  let writable = own !== undefined && uid === own && (mode & 0o022) === 0;
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    writable = false;
  }
  return { folder: `${folder}/${name}`, writable };
}

/**
 * Code that V8 compiled in an earlier run. It is taken only from where nobody else can write, only whole (`seal`), and
 * only for the very bundle and engine that it was made of (`key`).
 */
export class CodeCache {
  private readonly shelves: readonly Shelf[];
  private readonly key: string;
  private readonly name: string;

  /** `place`: which of several installations and engines on this machine; `key`: all that must be the same. */
  constructor(shelves: readonly Shelf[], place: string, key: string) {
    this.shelves = shelves;
    this.name = `${sha256(place).slice(0, 32)}.bin`;
    this.key = key;
  }

  read(): KeptCode | null {
    for (const { folder } of this.shelves) {
      const kept = this.opened(readOwn(folder, this.name));
      if (kept) return kept;
    }
    return null;
  }

  /** Where it cannot be kept, the next run compiles again. */
  keep({ code, uses }: KeptCode): void {
    const head = uses.join(' ');
    const bytes = Buffer.concat([Buffer.from(`${sha256(this.key, '\n', head, '\n', code)}\n${head}\n`), code]);
    this.shelves.some(({ folder, writable }) => writable && keepOwn(folder, this.name, bytes));
  }

  private opened(bytes: Buffer | null): KeptCode | null {
    const first = bytes?.indexOf('\n') ?? -1;
    const second = bytes?.indexOf('\n', first + 1) ?? -1;
    if (!bytes || first < 0 || second < 0) return null;
    const head = bytes.toString('latin1', first + 1, second);
    const code = bytes.subarray(second + 1);
    if (bytes.toString('latin1', 0, first) !== sha256(this.key, '\n', head, '\n', code)) return null;
    return { code, uses: head.split(' ') };
  }
}
