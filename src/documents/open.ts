import { UserError } from '../base/errors.ts';
import { memo } from '../base/memo.ts';
import type { Json } from '../base/nouns.ts';
import { joinPath, normalPath, parentPath } from '../text/slash-paths.ts';
import { Allowance } from './allowance.ts';
import { putTogether } from './bundle/put-together.ts';
import { UNOPENED, UNOPENED_LOOSE } from './bundle/unopened.ts';
import { companionLists, companionSchemas } from './companions.ts';
import { type FileReference, fileReferences } from './declarations.ts';
import type { FileDocument } from './file.ts';
import type { FileAt, NamedFile } from './file-at.ts';
import { keysPassedBy } from './keys-passed-by.ts';
import { OpenService } from './open-service.ts';
import { type OpenOptions, readIn } from './read-in.ts';
import { stateOf } from './reference-state.ts';
import type { ReferenceState } from './service.ts';
import type { Source } from './source.ts';
import { steckbriefeIn, walk } from './walk.ts';

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
  const steckbrief = readIn(at(name), [], { ...options, named: true, otherwise: null, despite: true });
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
    readIn(at(relative), declared.get(relative) ?? [], { ...options, named: false, otherwise: null, despite: true }),
  );
  const referred = putTogether({
    documents: [steckbrief, ...documents],
    open: (from, file) => {
      const relative = joinPath(parentPath(from.relative), file);
      const state = stateOf(source, relative);
      return state === 'found'
        ? readIn(at(relative), [], { ...options, named: false, otherwise: null })
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
    document: readIn(file, [], { ...options, named: file.named, otherwise: 'xoev' }),
  }));
  const beside = [...companionLists(opened), ...companionSchemas(opened)].map((file) => ({
    file,
    document: readIn(file, [], { ...options, named: false, otherwise: null }),
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
      const document = readIn(found, [], { ...options, named: false, otherwise: null });
      places.set(document, found);
      return document;
    },
  });
  return new OpenService('.', null, [...documents, ...referred], new Map());
}
