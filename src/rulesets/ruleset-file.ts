import { posix } from 'node:path';
import { UserError } from '../base/errors.ts';
import { FileDocument } from '../documents/file.ts';
import type { FileInput } from '../documents/file-input.ts';
import { FolderSource } from '../documents/folder-source.ts';
import { WHOLE_FILE } from '../documents/lines.ts';
import type { Source } from '../documents/source.ts';
import { STORE } from '../words/store.ts';

/** Bytes of the largest file of a ruleset; catalogues of keys are the large ones. */
const LARGEST = 20_000_000;

const NO_FILE = { missing: 'unreadable', 'link-outside': 'file-link', 'not-a-file': 'not-a-file' } as const;

/** Where the files of a ruleset are read from, and how: an editor holds texts that are not saved, and keeps what was read. */
export interface Reading {
  readonly source: Source;
  readonly document?: (input: FileInput) => FileDocument;
}

/** Reads a file of a ruleset as a document, so that faults have places. */
export function rulesetFile(
  folder: string,
  relative: string,
  { source, document = (input) => new FileDocument(input) }: Reading = { source: new FolderSource(folder) },
): FileDocument {
  const size = source.size(relative);
  if (typeof size === 'string') throw new UserError(STORE[NO_FILE[size]], { path: posix.join(folder, relative) });
  const args = { megabytes: Math.ceil(size / 100_000) / 10, limit: LARGEST / 1_000_000 };
  return document({
    path: posix.join(folder, relative),
    relative,
    size,
    ...(size > LARGEST
      ? { bytes: null, fault: { stage: 'bytes' as const, code: 'too-large', args, range: WHOLE_FILE } }
      : { bytes: Buffer.from(source.bytes(relative, undefined, LARGEST)) }),
    declarations: [],
    named: true,
    otherwise: null,
  });
}
