import type { Allowance } from './allowance.ts';
import type { Declaration, Fault } from './file-facts.ts';
import type { DocumentKind, Kinds } from './kinds/index.ts';

/** What is known of a file before it is read. */
export interface FileInput {
  readonly path: string;
  readonly relative: string;
  readonly size: number;
  /** null where it could not or must not be read; then `fault` says why. */
  readonly bytes: Buffer | null;
  readonly fault?: Fault;
  readonly declarations: readonly Declaration[];
  /** Someone named this very file, so it has to be readable whatever it is. */
  readonly named: boolean;
  /** Kind of XML that nothing else recognises: a sample for the standards where files are checked on their own. */
  readonly otherwise: DocumentKind | null;
  /** Whether what can be read despite a fault is to be judged: only where rules look at it, never where somebody acts on it. */
  readonly despite?: boolean;
  /** What the files of its service may take together. */
  readonly allowance?: Allowance;
  /** Kinds a file can be of, where it is not ours alone. */
  readonly kinds?: Kinds;
}
