import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import { writeAside } from '../store/write-aside.ts';
import { PUBLISH } from '../words/registry-refusals/index.ts';
import { STORE } from '../words/store.ts';
import { writable } from './destinations.ts';
import type { Io } from './io.ts';

/** Writes a file a command was asked for; refuses with the reason. `secret`: for the owner only, and never over another; `folder`: makes its folder. */
export function writeTo(file: string, content: string | Buffer, io: Io, { secret = false, folder = false } = {}): void {
  try {
    if (folder) mkdirSync(dirname(resolve(io.cwd, file)), { recursive: true });
    writeAside(resolve(io.cwd, file), content, secret ? { mode: 0o600, fresh: true } : {});
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    if (reason === 'ELOOP') throw new UserError(STORE['file-link'], { path: file });
    throw new UserError(PUBLISH[secret && reason === 'EEXIST' ? 'key-exists' : 'not-written'], { path: file, reason });
  }
}

/** Where a command writes its one text: to a file that is asked about before the work is done, or to stdout. */
export class Output {
  private readonly file: string | undefined;
  private readonly io: Io;

  constructor(file: string | undefined, io: Io) {
    if (file !== undefined) writable(file, io);
    this.file = file;
    this.io = io;
  }

  write(text: string): void {
    if (this.file === undefined) this.io.stdout.write(text);
    else writeTo(this.file, text, this.io);
  }
}
