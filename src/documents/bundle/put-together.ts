import { DataContent } from '../data.ts';
import type { Bundle, Node, Origin } from '../document.ts';
import type { FileDocument } from '../file.ts';
import { toPointer } from '../json-pointer.ts';
import { segments } from '../naming.ts';
import { Bundler } from './bundler.ts';
import { Reach, type Surroundings } from './reach.ts';
import { mentionsOtherFile } from './references.ts';

/** Where a place of the whole stands: at the nearest part around it that was put there. */
function originIn(main: FileDocument, origins: ReadonlyMap<string, Origin>): Bundle['origin'] {
  return (pointer) => {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      const part = origins.get(pointer.slice(0, end));
      if (part) return { document: part.document, pointer: part.pointer + pointer.slice(end) };
    }
    return { document: main, pointer };
  };
}

/** How a scalar is written in its file. */
function written(file: FileDocument | undefined, pointer: string): string | null {
  let here: Node | null | undefined = file?.alone;
  for (const name of segments(pointer)) here = here?.child(name);
  return here?.source ?? null;
}

function bundle(main: FileDocument, version: string, reach: Reach): void {
  const bundler = new Bundler(main, reach, version);
  const value = bundler.build(main.alone!.value);
  const { origins, budget } = bundler;
  const origin = originIn(main, origins);
  const parts = [...budget.parts];
  const files = new Map([main, ...parts].map((one) => [one.path, one]));
  const whole = new DataContent(main, value, () => ({
    spot: (path) => {
      const { document, pointer } = origin(toPointer(path));
      const source = written(files.get(document.path), pointer);
      return { value: [0, 0], ...(source === null ? {} : { source }) };
    },
  }));
  main.putTogether(whole, { parts, references: bundler.notes.references, origin });
  for (const part of parts)
    if (part.syntax === 'data' && (part.kind === null || part.kind === 'text')) part.partOf = main.kind;
}

/** Has every description that refers to other files put together from them; gives the files that were read for that. */
export function putTogether(surroundings: Surroundings): FileDocument[] {
  const reach = new Reach(surroundings);
  for (const document of surroundings.documents) {
    if (document.kind !== 'openapi' || !document.alone || document.syntax !== 'data') continue;
    const version = document.alone.child('openapi')?.value;
    if (/^3\.[01](?:$|\.\d)/.test(String(version)) && mentionsOtherFile(document.alone.value))
      bundle(document, String(version), reach);
  }
  return reach.opened;
}
