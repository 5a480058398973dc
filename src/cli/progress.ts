import type { Lang } from '../base/nouns.ts';
import { CLI } from '../words/command-line/index.ts';
import { render } from '../words/render.ts';
import type { Io } from './io.ts';

const QUIET_FOR = 1000;

/** Says on stderr how far a long run is: only on a terminal, only after a second. */
export class Progress {
  private readonly started: number;
  private readonly total: number;
  private readonly lang: Lang;
  private readonly io: Io;
  private readonly silent: boolean;
  private done = 0;
  private shown = '';

  constructor(total: number, lang: Lang, io: Io, quiet: boolean) {
    this.total = total;
    this.lang = lang;
    this.io = io;
    this.silent = quiet || !io.stderr.isTTY;
    this.started = io.now().getTime();
  }

  step(): void {
    this.done += 1;
    if (this.silent || this.io.now().getTime() - this.started < QUIET_FOR) return;
    this.shown = render(CLI.progress, { done: this.done, total: this.total }, this.lang);
    this.io.stderr.write(`\r${this.shown}`);
  }

  end(): void {
    if (this.shown !== '') this.io.stderr.write(`\r${' '.repeat(this.shown.length)}\r`);
  }
}
