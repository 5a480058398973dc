import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../base/errors.ts';
import { REPORTS } from '../words/shards.ts';

/** Throws what went wrong; what the disk says against temporary files is told as such, and not as a fault of what is read. */
export function tellFull(place: string, error: unknown): never {
  const { code: reason, syscall = '' } = error as NodeJS.ErrnoException;
  if (error instanceof UserError || reason === undefined || !/^(?:mkd|open|write)/.test(syscall)) throw error;
  throw new UserError(REPORTS['no-spool'], { path: place, reason });
}

/** A new folder among the temporary ones, for this run only; refuses where there can be none. */
export function newFolder(place: string): string {
  try {
    return mkdtempSync(join(place, 'vorgaben-'));
  } catch (error) {
    return tellFull(place, error);
  }
}
