import { UserError } from '../base/errors.ts';
import { memo } from '../base/memo.ts';
import type { Json } from '../base/nouns.ts';
import { globFilter } from '../text/glob.ts';
import { joinPath, normalPath } from '../text/slash-paths.ts';
import { companionLists, companionSchemas } from './companions.ts';
import { type FileReference, fileReferences } from './declarations.ts';
import type { Document, DocumentKind, Fault } from './document.ts';
import { FileDocument } from './file.ts';
import type { FileAt, NamedFile } from './file-at.ts';
import { keysPassedBy } from './keys-passed-by.ts';
import { WHOLE_FILE } from './lines.ts';
import { stateByForm } from './path-form.ts';
import type { ReferenceState, Service } from './service.ts';
import type { Source } from './source.ts';
import { steckbriefeIn, walk } from './walk.ts';

interface OpenOptions {
  /** Largest file that is read, in bytes. */
  readonly maxBytes: number;
  /** Files beside the service that are none of its own, relative to its folder. */
  readonly leaveOut?: readonly string[];
}

function bytesFault(code: string, args: Fault['args']): { bytes: null; fault: Fault } {
  return { bytes: null, fault: { stage: 'bytes', code, args, range: WHOLE_FILE } };
}

/** Bytes of a file within the size cap, or why not. */
function load({ source, at }: FileAt, maxBytes: number): { size: number; bytes: Buffer | null; fault?: Fault } {
  try {
    const size = source.size(at);
    if (typeof size === 'number' && size > maxBytes) {
      const megabytes = Math.ceil(size / 100_000) / 10;
      return { size, ...bytesFault('too-large', { megabytes, limit: maxBytes / 1_000_000 }) };
    }
    const bytes = source.bytes(at);
    return { size: bytes.length, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) };
  } catch (error) {
    // A zip that turns out to be damaged is refused as a whole.
    if (error instanceof UserError) throw error;
    return { size: 0, ...bytesFault('not-readable', { reason: (error as NodeJS.ErrnoException).code ?? 'EIO' }) };
  }
}

interface Reading extends OpenOptions {
  readonly named: boolean;
  readonly otherwise: DocumentKind | null;
}

function read(
  file: FileAt,
  references: readonly FileReference[],
  { maxBytes, named, otherwise }: Reading,
): FileDocument {
  return new FileDocument({
    ...load(file, maxBytes),
    path: file.path,
    relative: file.relative,
    declarations: references,
    named,
    otherwise,
  });
}

/** What a reference of the Steckbrief leads to. */
export function stateOf(source: Source, file: string): ReferenceState {
  const written = stateByForm(file);
  if (written !== null) return written;
  const path = normalPath(file);
  if (path === '.' || path === './') return 'not-a-file';
  const size = source.size(path);
  return typeof size === 'number' ? 'found' : size;
}

class OpenService implements Service {
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

/** A service from documents that are already read. */
export function serviceOf(
  path: string,
  steckbrief: FileDocument | null,
  documents: readonly FileDocument[],
  states: ReadonlyMap<string, ReferenceState>,
): OpenService {
  return new OpenService(path, steckbrief, documents, states);
}

/** Opens a service by the Steckbrief in its folder: everything there, and what the Steckbrief names. */
export function openService(source: Source, path: string, options: OpenOptions): OpenService {
  const { leaveOut = [] } = options;
  const walked = walk(source);
  const files = walked.files.filter((file) => !leaveOut.includes(file));
  const [name, second] = steckbriefeIn(files);
  if (name === undefined)
    throw new UserError(
      { de: 'In „{path}“ liegt kein Steckbrief.', en: "There is no Steckbrief in '{path}'." },
      { path },
    );
  if (second !== undefined) {
    throw new UserError(
      {
        de: 'In „{path}“ liegen zwei Steckbriefe: {files}. Behalten Sie einen davon.',
        en: "There are two Steckbriefe in '{path}': {files}. Keep one of them.",
      },
      { path, files: [name, second] },
    );
  }
  const at = (relative: string): FileAt => ({ source, at: relative, path: joinPath(path, relative), relative });
  const steckbrief = read(at(name), [], { ...options, named: true, otherwise: null });
  const references = steckbrief.root ? fileReferences(steckbrief.root.value as Json) : [];
  const states = new Map<string, ReferenceState>();
  const declared = new Map<string, FileReference[]>();
  for (const reference of references) {
    const state = stateOf(source, reference.file);
    const relative = normalPath(reference.file);
    states.set(reference.file, state);
    if (state === 'found' && relative !== name) memo(declared, relative, () => []).push(reference);
  }
  const keys = keysPassedBy(source, walked.outside);
  const all = [...new Set([...files.filter((file) => file !== name), ...declared.keys(), ...keys])].sort();
  const documents = all.map((relative) =>
    read(at(relative), declared.get(relative) ?? [], { ...options, named: false, otherwise: null }),
  );
  return new OpenService(path, steckbrief, [steckbrief, ...documents], states);
}

/** Loose files as one service without a Steckbrief; XML that nothing recognises is a sample for the standards. */
export function openLoose(files: readonly NamedFile[], options: OpenOptions): OpenService {
  const opened = files.map((file) => ({
    file,
    document: read(file, [], { ...options, named: file.named, otherwise: 'xoev' }),
  }));
  const beside = [...companionLists(opened), ...companionSchemas(opened)].map((file) =>
    read(file, [], { ...options, named: false, otherwise: null }),
  );
  return new OpenService('.', null, [...opened.map(({ document }) => document), ...beside], new Map());
}

export type { OpenService };
