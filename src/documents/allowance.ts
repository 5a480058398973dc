import type { Fault } from './document.ts';
import { WHOLE_FILE } from './lines.ts';

/** Faults that say what we do not read; they say nothing of what is wrong with the file. */
const LIMITS: ReadonlySet<string> = new Set([
  'too-large',
  'yaml-too-large',
  'html-too-large',
  'depth',
  'attributes',
  'alias-bomb',
  'service-too-large',
  'too-many-parts',
  'xml-engine',
  'out-of-time',
]);

/** Whether a file was not read because of a limit of ours: that is never held against the service. */
export const isLimit = (fault: Fault | null): fault is Fault => fault !== null && LIMITS.has(fault.code);

/** Elements, attributes and values of all files of a service together: trees of them take up to 150 bytes each. */
const MOST_PARTS = 8_000_000;

/** How many files of the largest size a service may have. */
const LARGEST_FILES = 3;

/** What the files of one service may take together, so that no service ends the run for the others. */
export class Allowance {
  private readonly maxBytes: number;
  private readonly most: number;
  private bytes = 0;
  private parts = 0;

  constructor(maxBytes: number, most = MOST_PARTS) {
    this.maxBytes = maxBytes * LARGEST_FILES;
    this.most = most;
  }

  /** Takes text for a file that is kept in memory; a fault where that would be too much. */
  text(size: number): Fault | null {
    if (this.bytes + size <= this.maxBytes) {
      this.bytes += size;
      return null;
    }
    const args = { limit: this.maxBytes / 1_000_000 };
    return { stage: 'bytes', code: 'service-too-large', args, range: WHOLE_FILE };
  }

  /** Takes the parts that a guard has counted before the parser makes a tree of them. */
  tree(parts: number): Fault | null {
    if (this.parts + parts <= this.most) {
      this.parts += parts;
      return null;
    }
    const args = { limit: this.most };
    return { stage: 'syntax', code: 'too-many-parts', args, range: WHOLE_FILE };
  }

  /** How many parts there may still be. */
  get left(): number {
    return this.most - this.parts;
  }
}
