import { joinPath, parentPath } from '../../text/slash-paths.ts';
import type { FileDocument } from '../file.ts';
import { stateByForm } from '../path-form.ts';
import { addresses, addressOf } from './addresses.ts';
import type { Unreached } from './unreached.ts';

/** A file that a reference leads to, or why it leads to none; `path` as the service names it. */
export type Reached =
  | { readonly document: FileDocument; readonly at: string }
  | { readonly code: Unreached; readonly path: string };

/** What a description may refer to: the documents of its service, and files that nobody has read yet. */
export interface Surroundings {
  readonly documents: readonly FileDocument[];
  /** Reads a file that is none of the documents, by its path from the file that refers to it; or says why not. */
  open(from: FileDocument, path: string): FileDocument | Unreached;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

function decoded(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}

/** Finds the files that references name: by the address a schema has, else by their path from the file they stand in. */
export class Reach {
  private readonly surroundings: Surroundings;
  private readonly byPath: Map<string, FileDocument>;
  private known: ReturnType<typeof addresses> | undefined;
  /** Files that were read because a reference names them. */
  readonly opened: FileDocument[] = [];

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
    this.byPath = new Map(surroundings.documents.map((document) => [document.relative, document]));
  }

  /** `base` is the address of the schema that the reference stands in. */
  file(from: FileDocument, file: string, base: string | null): Reached {
    if (SCHEME.test(file) || base !== null) {
      this.known ??= addresses(this.surroundings.documents);
      const found = this.known.get(addressOf(file, base) ?? '');
      if (found) return found;
    }
    if (/^file:/i.test(file)) return { code: 'ref-absolute', path: file };
    if ((SCHEME.test(file) && !/^[a-z]:[\\/]/i.test(file)) || file.startsWith('//'))
      return { code: 'ref-elsewhere', path: file };
    const path = decoded(file);
    if (stateByForm(path) === 'absolute')
      return base === null ? { code: 'ref-absolute', path } : { code: 'ref-elsewhere', path: addressOf(file, base)! };
    return this.below(from, path, base === null ? null : addressOf(file, base));
  }

  private below(from: FileDocument, path: string, address: string | null): Reached {
    const relative = joinPath(parentPath(from.relative), path);
    const known = this.byPath.get(relative);
    const document = known ?? this.surroundings.open(from, path);
    // A schema with an address of its own may mean another one on the network.
    if (typeof document === 'string')
      return address === null ? { code: document, path: relative } : { code: 'ref-elsewhere', path: address };
    if (!known) {
      this.byPath.set(document.relative, document);
      this.opened.push(document);
    }
    return { document, at: '' };
  }
}
