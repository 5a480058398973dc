import { UserError } from '../base/errors.ts';
import type { MemoryLeft } from '../base/time-left.ts';
import { type Allowance, outOfMemory } from './allowance.ts';
import type { FileReference } from './declarations.ts';
import type { DocumentKind } from './document.ts';
import { FileDocument } from './file.ts';
import type { FileAt } from './file-at.ts';
import type { Fault } from './file-facts.ts';
import type { FileInput } from './file-input.ts';
import { WHOLE_FILE } from './lines.ts';

/** How the files of a service are read. */
export interface OpenOptions {
  /** Largest file that is read, in bytes. */
  readonly maxBytes: number;
  /** Files beside the service that are none of its own, relative to its folder. */
  readonly leaveOut?: readonly string[];
  /** Seconds that the run had: they are over, and nothing is read any more. */
  readonly outOfTime?: number;
  /** What the process may still take, where it is watched. */
  readonly memory?: MemoryLeft;
  /** Reads a file, for who opens nearly the same files again and again and keeps what was read of them. */
  readonly document?: (input: FileInput) => FileDocument;
}

function bytesFault(code: string, args: Fault['args']): { bytes: null; fault: Fault } {
  return { bytes: null, fault: { stage: 'bytes', code, args, range: WHOLE_FILE } };
}

/** Bytes of a file within the size cap, or why not. */
function load(
  { source, at }: FileAt,
  { maxBytes, allowance: { memory } }: Reading,
): { size: number; bytes: Buffer | null; fault?: Fault } {
  try {
    const size = source.size(at);
    if (typeof size === 'number' && size > maxBytes) {
      const megabytes = Math.ceil(size / 100_000) / 10;
      return { size, ...bytesFault('too-large', { megabytes, limit: maxBytes / 1_000_000 }) };
    }
    if (memory && typeof size === 'number' && (memory.spent || !memory.fits(size)))
      return { size, bytes: null, fault: outOfMemory(memory) };
    const bytes = source.bytes(at, undefined, maxBytes);
    return { size: bytes.length, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) };
  } catch (error) {
    // A zip that turns out to be damaged is refused as a whole.
    if (error instanceof UserError) throw error;
    return { size: 0, ...bytesFault('not-readable', { reason: (error as NodeJS.ErrnoException).code ?? 'EIO' }) };
  }
}

/** How one of them is read. */
export interface Reading extends OpenOptions {
  readonly allowance: Allowance;
  readonly named: boolean;
  readonly otherwise: DocumentKind | null;
  readonly despite?: boolean;
}

/** A file of a service, read within what the service may take. */
export function readIn(file: FileAt, references: readonly FileReference[], reading: Reading): FileDocument {
  const { outOfTime, allowance, named, otherwise, despite = false, document } = reading;
  const made = document ?? ((input: FileInput) => new FileDocument(input));
  return made({
    ...(outOfTime === undefined
      ? load(file, reading)
      : { size: 0, ...bytesFault('out-of-time', { seconds: outOfTime }) }),
    path: file.path,
    relative: file.relative,
    declarations: references,
    allowance,
    named,
    otherwise,
    despite,
  });
}
