import type { Args } from '../../../base/nouns.ts';

/** Why a Schematron file is not compiled: a stable code, and what the sentence needs (file, line, name …). */
export interface SchFault {
  readonly code: string;
  readonly args: Args;
}

/** Ends a compilation; `compileSch` turns it into its fault. */
export class Refusal extends Error {
  readonly fault: SchFault;

  constructor(code: string, args: Args) {
    super(code);
    this.fault = { code, args };
  }
}

/** Where in which file something stands. */
interface Spot {
  readonly file: string;
  readonly line: number;
}

/** Refuses a file because of one of its elements. */
export function refuse(code: string, at: Spot, args: Args = {}): never {
  throw new Refusal(code, { file: at.file, line: at.line, ...args });
}

/** What one compilation may write, in characters: includes and parameters multiply, so a small file can ask for gigabytes. */
const LARGEST = 40_000_000;

/** How deep elements may stand in each other when everything is included; later steps go down by calling themselves. */
export const DEEPEST = 400;

/** Counts what a compilation has written and refuses the file when it is too much. */
export class Budget {
  private left = LARGEST;
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  spend(characters: number): void {
    this.left -= characters;
    if (this.left < 0) throw new Refusal('sch-too-large', { file: this.file, limit: LARGEST });
  }
}
