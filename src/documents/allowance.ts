import type { Args } from '../base/nouns.ts';
import type { MemoryLeft } from '../base/time-left.ts';
import type { Fault } from './file-facts.ts';
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
  'out-of-memory',
]);

/** Whether a file was not read because of a limit of ours: that is never held against the service. */
export const isLimit = (fault: Fault | null): fault is Fault => fault !== null && LIMITS.has(fault.code);

/** Elements, attributes and values of all files of a service together: trees of them take up to 150 bytes each. */
const MOST_PARTS = 8_000_000;

/** What a tree of parts takes of the memory, in bytes each. */
const PART = 150;

/** Facts of the sentence that memory was over. */
export const memoryArgs = ({ megabytes, ofHeap }: MemoryLeft): Args => ({
  limit: megabytes,
  heap: ofHeap,
  own: !ofHeap,
});

/** The fault of a file that memory does not suffice for. */
export const outOfMemory = (memory: MemoryLeft): Fault => ({
  stage: 'bytes',
  code: 'out-of-memory',
  args: memoryArgs(memory),
  range: WHOLE_FILE,
});

/** How many files of the largest size a service may have. */
const LARGEST_FILES = 3;

/** What the files of one service may take together, so that no service ends the run for the others. */
export class Allowance {
  private readonly maxBytes: number;
  private readonly most: number;
  private bytes = 0;
  private parts = 0;
  /** What the process may take, where it is watched. */
  readonly memory: MemoryLeft | undefined;

  constructor(maxBytes: number, most = MOST_PARTS, memory?: MemoryLeft) {
    this.maxBytes = maxBytes * LARGEST_FILES;
    this.most = most;
    this.memory = memory;
  }

  /** A fault where the process would take more than it may with so many further bytes. */
  private room(bytes: number): Fault | null {
    const { memory } = this;
    return memory && (memory.spent || !memory.fits(bytes)) ? outOfMemory(memory) : null;
  }

  /** Takes text for a file that is kept in memory; a fault where that would be too much. */
  text(size: number): Fault | null {
    const full = this.room(2 * size);
    if (full) return full;
    if (this.bytes + size <= this.maxBytes) {
      this.bytes += size;
      return null;
    }
    const args = { limit: this.maxBytes / 1_000_000 };
    return { stage: 'bytes', code: 'service-too-large', args, range: WHOLE_FILE };
  }

  /** Takes the parts that a guard has counted before the parser makes a tree of them. */
  tree(parts: number): Fault | null {
    const full = this.room(PART * parts);
    if (full) return full;
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
