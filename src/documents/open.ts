import { UserError } from '../base/errors.ts';
import { memo } from '../base/memo.ts';
import type { Json } from '../base/nouns.ts';
import type { MemoryLeft } from '../base/time-left.ts';
import { globFilter } from '../text/glob.ts';
import { joinPath, normalPath, parentPath } from '../text/slash-paths.ts';
import { Allowance, outOfMemory } from './allowance.ts';
import { putTogether } from './bundle/put-together.ts';
import { UNOPENED, UNOPENED_LOOSE } from './bundle/unopened.ts';
import { companionLists, companionSchemas } from './companions.ts';
import { type FileReference, fileReferences } from './declarations.ts';
import type { Document, DocumentKind } from './document.ts';
import { FileDocument } from './file.ts';
import type { FileAt, NamedFile } from './file-at.ts';
import type { Fault } from './file-facts.ts';
import type { FileInput } from './file-input.ts';
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

interface Reading extends OpenOptions {
  readonly allowance: Allowance;
  readonly named: boolean;
  readonly otherwise: DocumentKind | null;
  readonly despite?: boolean;
}

function read(file: FileAt, references: readonly FileReference[], reading: Reading): FileDocument {
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
export function openService(source: Source, path: string, given: OpenOptions): OpenService {
  const { leaveOut = [] } = given;
  const options = { ...given, allowance: new Allowance(given.maxBytes, undefined, given.memory) };
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
  const steckbrief = read(at(name), [], { ...options, named: true, otherwise: null, despite: true });
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
    read(at(relative), declared.get(relative) ?? [], { ...options, named: false, otherwise: null, despite: true }),
  );
  const referred = putTogether({
    documents: [steckbrief, ...documents],
    open: (from, file) => {
      const relative = joinPath(parentPath(from.relative), file);
      const state = stateOf(source, relative);
      return state === 'found'
        ? read(at(relative), [], { ...options, named: false, otherwise: null })
        : UNOPENED[state];
    },
  });
  return new OpenService(path, steckbrief, [steckbrief, ...inOrder(documents, referred)], states);
}

/** Documents with those that were read because others refer to them. */
function inOrder(documents: readonly FileDocument[], more: readonly FileDocument[]): readonly FileDocument[] {
  return more.length === 0
    ? documents
    : [...documents, ...more].sort((a, b) => (a.relative < b.relative ? -1 : a.relative > b.relative ? 1 : 0));
}

/** Loose files as one service without a Steckbrief; XML that nothing recognises is a sample for the standards. */
export function openLoose(files: readonly NamedFile[], given: OpenOptions): OpenService {
  const options = { ...given, allowance: new Allowance(given.maxBytes, undefined, given.memory) };
  const opened = files.map((file) => ({
    file,
    document: read(file, [], { ...options, named: file.named, otherwise: 'xoev' }),
  }));
  const beside = [...companionLists(opened), ...companionSchemas(opened)].map((file) => ({
    file,
    document: read(file, [], { ...options, named: false, otherwise: null }),
  }));
  const documents = [...opened, ...beside].map(({ document }) => document);
  const places = new Map<FileDocument, FileAt>([...opened, ...beside].map(({ file, document }) => [document, file]));
  const referred = putTogether({
    documents,
    open: (from, file) => {
      const { source, ...place } = places.get(from)!;
      const at = joinPath(parentPath(place.at), file);
      const path = joinPath(parentPath(place.path), file);
      const state = stateOf(source, at);
      if (state !== 'found') return UNOPENED_LOOSE[state];
      const found = { source, at, path, relative: path };
      const document = read(found, [], { ...options, named: false, otherwise: null });
      places.set(document, found);
      return document;
    },
  });
  return new OpenService('.', null, [...documents, ...referred], new Map());
}

export type { OpenService };
