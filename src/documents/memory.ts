import type { Json } from '../base/nouns.ts';
import { joinPath, normalPath, parentPath } from '../text/slash-paths.ts';
import { putTogether } from './bundle/put-together.ts';
import { UNOPENED, UNOPENED_LOOSE } from './bundle/unopened.ts';
import { fileReferences } from './declarations.ts';
import type { DocumentKind } from './document.ts';
import { FileDocument } from './file.ts';
import type { FileInput } from './file-input.ts';
import { STECKBRIEF_NAMES } from './kinds/steckbrief.ts';
import { MemorySource } from './memory-source.ts';
import { OpenService } from './open-service.ts';
import { formatOf } from './recognise.ts';
import { stateOf } from './reference-state.ts';
import type { ReferenceState } from './service.ts';

/** A file of a service that exists only in memory; `kind` is what it is taken for, whatever it holds. */
export interface MemoryFile {
  readonly relative: string;
  readonly text: string;
  readonly kind?: DocumentKind;
}

function inputOf({ relative, text, kind }: MemoryFile, references: ReturnType<typeof fileReferences>): FileInput {
  const bytes = Buffer.from(text);
  const declarations = kind ? [{ pointer: '', kinds: [kind] }, ...references] : references;
  return {
    path: relative,
    relative,
    size: bytes.length,
    bytes,
    declarations,
    named: formatOf(relative) === null,
    otherwise: null,
    despite: true,
  };
}

const read = (input: FileInput): FileDocument => new FileDocument(input);

/**
 * A service folder in memory: what rule examples are run on, and what a program would hand over. Who opens nearly the same
 * files again and again may keep what is read of them: `document` gives the document of a file.
 */
export function openMemory(files: readonly MemoryFile[], document = read): OpenService {
  const steckbriefFile = files.find((file) => (STECKBRIEF_NAMES as readonly string[]).includes(file.relative));
  const steckbrief = steckbriefFile ? document(inputOf(steckbriefFile, [])) : null;
  const references = steckbrief?.root ? fileReferences(steckbrief.root.value as Json) : [];
  const others = files.filter((file) => file !== steckbriefFile);
  const source = new MemorySource(files.map(({ relative, text }) => [relative, text]));
  const states = new Map<string, ReferenceState>(references.map(({ file }) => [file, stateOf(source, file)]));
  const documents = others.map((file) =>
    document(
      inputOf(
        file,
        references.filter((reference) => normalPath(reference.file) === file.relative),
      ),
    ),
  );
  const all = steckbrief ? [steckbrief, ...documents] : documents;
  putTogether({
    documents: all,
    open: (from, file) => {
      const state = stateOf(source, joinPath(parentPath(from.relative), file));
      return (steckbrief ? UNOPENED : UNOPENED_LOOSE)[state === 'found' ? 'missing' : state];
    },
  });
  return new OpenService('.', steckbrief, all, states);
}
