import { writeFileSync } from 'node:fs';
import { UserError } from '../errors.ts';
import type { Io } from './io.ts';
import { writable } from './options.ts';

/** Where a command writes its one text: to a file that is asked about before the work is done, or to stdout. */
export class Output {
  private readonly file: string | null;
  private readonly typed: string;
  private readonly io: Io;

  constructor(typed: string | undefined, io: Io) {
    this.typed = typed ?? '';
    this.file = typed === undefined ? null : writable(typed, io);
    this.io = io;
  }

  write(text: string): void {
    if (this.file === null) {
      this.io.stdout.write(text);
      return;
    }
    try {
      writeFileSync(this.file, text);
    } catch (error) {
      throw new UserError(
        { de: '„{file}“ ließ sich nicht schreiben ({reason}).', en: "'{file}' could not be written ({reason})." },
        { file: this.typed, reason: (error as NodeJS.ErrnoException).code ?? '' },
      );
    }
  }
}
