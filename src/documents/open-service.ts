import { globFilter } from '../text/glob.ts';
import { normalPath } from '../text/slash-paths.ts';
import type { Document } from './document.ts';
import type { FileDocument } from './file.ts';
import type { ReferenceState, Service } from './service.ts';

/** A service whose documents are read, so that nothing it is asked touches a file again. */
export class OpenService implements Service {
  readonly path: string;
  readonly steckbrief: Document | null;
  readonly name: string | null;
  readonly documents: readonly FileDocument[];
  private readonly byRelative: ReadonlyMap<string, Document>;
  private readonly states: ReadonlyMap<string, ReferenceState>;

  constructor(
    path: string,
    steckbrief: FileDocument | null,
    documents: readonly FileDocument[],
    states: ReadonlyMap<string, ReferenceState>,
  ) {
    this.path = path;
    this.steckbrief = steckbrief;
    this.documents = documents;
    this.states = states;
    this.byRelative = new Map(documents.map((document) => [document.relative, document]));
    const name =
      steckbrief?.root?.child('dienst')?.child('id')?.value ?? steckbrief?.root?.child('dienst')?.child('name')?.value;
    this.name = typeof name === 'string' && name.trim() !== '' ? name : null;
  }

  document(relative: string): Document | undefined {
    return this.byRelative.get(normalPath(relative));
  }

  reference(path: string): ReferenceState {
    return this.states.get(path) ?? (this.document(path) ? 'found' : 'missing');
  }

  files(glob: string): readonly string[] {
    const matches = globFilter([glob]);
    return this.documents.map((document) => document.relative).filter(matches);
  }
}
