import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import type { Document } from '../documents/document.ts';
import { namedFile } from '../documents/folder-source.ts';
import { openLoose } from '../documents/open.ts';
import type { Service } from '../documents/service.ts';
import { shownPath } from '../documents/shown-path.ts';
import type { KeyStyle } from '../fim/children.ts';
import { jsonSchema, type SchemaNote } from '../fim/jsonschema.ts';
import { codesFor } from '../fim/list-lookup.ts';
import type { FimModel, ListLookup } from '../fim/model.ts';
import { outline } from '../fim/outline.ts';
import { readModel } from '../fim/read-model.ts';
import { FAULTS } from '../words/faults/index.ts';
import { FIM } from '../words/fim-schemas.ts';
import { render, shown, shownArgs } from '../words/render.ts';
import { visible, visibleJson } from '../words/visible.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { sizeOf } from './options.ts';
import { writeTo } from './write-file.ts';

interface Options {
  readonly maxFileSize: string;
  readonly lang: Lang;
}

/** An XDatenfelder file with what lies beside it. */
interface Opened {
  readonly model: FimModel;
  readonly document: Document;
  readonly service: Service;
}

/** Why a file has no model, said of its root. */
function foreign({ path, rootName }: Document): UserError {
  if (!rootName) return new UserError(FIM['not-xml'], {}, { path });
  const { local, namespace } = rootName;
  const version = /^urn:xoev-de:fim:standard:xdatenfelder_(\d[\w.]*)$/.exec(namespace)?.[1];
  if (version !== undefined) return new UserError(FIM['old-version'], { version: shown(version) }, { path });
  return new UserError(FIM['other-namespace'], { local: shown(local), namespace: shown(namespace) }, { path });
}

/** Opens one XDatenfelder file with all guards, or refuses it by name. */
function openModel(typed: string, { maxFileSize }: Options, io: Io): Opened {
  const absolute = resolve(io.cwd, typed);
  if (!existsSync(absolute)) throw new UserError(FIM.missing, { path: typed });
  if (!statSync(absolute).isFile()) throw new UserError(FIM['not-a-file'], { path: typed });
  const path = shownPath(io.cwd, typed);
  const service = openLoose([namedFile(absolute, path)], { maxBytes: sizeOf(maxFileSize) });
  const document = service.documents[0]!;
  const { fault } = document;
  if (fault) throw new UserError(FAULTS[fault.code]!, shownArgs(fault.args), { path, ...fault.range.start });
  const model = document.rootName ? readModel(document.text) : null;
  if (!model) throw foreign(document);
  return { model, document, service };
}

/** Does something with an opened file, and gives back what its parser holds. */
function withModel<T>(file: string, options: Options, io: Io, use: (opened: Opened) => T | null): T {
  const opened = openModel(file, options, io);
  try {
    const result = use(opened);
    if (result !== null) return result;
    const { local } = opened.model.root;
    throw new UserError(FIM['no-structure'], { local: shown(local) }, { path: opened.document.path });
  } finally {
    for (const document of opened.service.documents) document.dispose();
  }
}

function told({ element, ...note }: SchemaNote, lang: Lang): string {
  const { code, ...facts } = note;
  return render(FIM[code], shownArgs({ id: element.id, name: element.name, ...facts }), lang);
}

/** `vorgaben fim jsonschema`: a data schema as JSON Schema; what it could not carry over goes to stderr. */
export function jsonSchemaCommand(
  file: string,
  options: Options & { readonly style: KeyStyle; readonly output?: string },
  io: Io,
): ExitCode {
  const { style, output, lang } = options;
  const { schema, notes, id } = withModel(file, options, io, ({ model, document, service }) => {
    const lookup: ListLookup = (reference) => codesFor(reference, document, service)?.codes ?? null;
    const made = jsonSchema(model, { style, lookup });
    return made && { ...made, id: model.main!.key };
  });
  const text = `${visibleJson(JSON.stringify(schema, null, 2))}\n`;
  if (output === undefined) io.stdout.write(text);
  else {
    writeTo(output, text, io);
    io.stdout.write(`${render(FIM.written, { id: shown(id), file: output }, lang)}\n`);
  }
  for (const note of notes) io.stderr.write(`vorgaben: ${told(note, lang)}\n`);
  return EXIT.ok;
}

/** `vorgaben fim outline`: the tree of a data schema for people. */
export function outlineCommand(file: string, options: Options, io: Io): ExitCode {
  const lines = withModel(file, options, io, ({ model }) => outline(model, options.lang));
  io.stdout.write(`${lines.map(visible).join('\n')}\n`);
  return EXIT.ok;
}
