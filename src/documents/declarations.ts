import type { Json } from '../base/nouns.ts';
import { toPointer } from './data.ts';
import type { Declaration } from './file-facts.ts';
import { type DocumentKind, KINDS, type Kinds, kindNamed } from './kinds/index.ts';

/** A `datei` of the Steckbrief and what its place says of the file. */
export interface FileReference extends Declaration {
  readonly file: string;
}

function record(value: Json | undefined): Readonly<Record<string, Json>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, Json>) : {};
}

const INTERFACE = '/schnittstellen/*';

/** Kinds that the Steckbrief names at a place; those of an interface by its `art`. */
function kindsAt(
  path: readonly (string | number)[],
  owner: Readonly<Record<string, Json>>,
  kinds: Kinds,
): readonly DocumentKind[] {
  const pattern = toPointer(path.map((segment) => (typeof segment === 'number' ? '*' : segment)));
  const art = String(owner['art']);
  return kinds
    .filter(({ declared: { places = [], interfaces = [] } = {} }) =>
      pattern === INTERFACE ? interfaces.includes(art) : places.includes(pattern),
    )
    .map(({ name }) => name);
}

/** Where the Steckbrief names files of a kind, as people write it; interfaces where it has no place of its own. */
export function placeOf(kind: DocumentKind, kinds: Kinds = KINDS): string {
  const places = kindNamed(kind, kinds)?.declared?.places ?? [];
  const own = places.find((place) => !place.startsWith(INTERFACE)) ?? INTERFACE;
  return own.slice(1).replace(/\/\*$/, '').replaceAll('/', '.');
}

/** Every file the Steckbrief names, in the order it names them: each `datei`, wherever it stands. */
export function fileReferences(steckbrief: Json, known: Kinds = KINDS): FileReference[] {
  const found: FileReference[] = [];
  const walk = (value: Json, path: readonly (string | number)[]): void => {
    if (Array.isArray(value)) for (const [index, entry] of value.entries()) walk(entry, [...path, index]);
    const members = record(value);
    for (const [key, entry] of Object.entries(members)) {
      if (key === 'datei' && typeof entry === 'string') {
        const standard = standardOf(steckbrief, path);
        const art = path[0] === 'schnittstellen' ? artOf(steckbrief, path[1]) : undefined;
        found.push({
          file: entry,
          pointer: toPointer([...path, key]),
          kinds: kindsAt(path, members, known),
          ...(standard ? { standard } : {}),
          ...(art ? { art } : {}),
        });
      } else walk(entry, [...path, key]);
    }
  };
  walk(steckbrief, []);
  return found;
}

function artOf(steckbrief: Json, index: string | number | undefined): string | undefined {
  const list = record(steckbrief)['schnittstellen'];
  const { art } = record(Array.isArray(list) ? list[Number(index)] : undefined);
  return typeof art === 'string' ? art : undefined;
}

/** The standard named beside the messages: an entry of `xoev`, or what is handed over to the electronic file. */
function standardOf(steckbrief: Json, [part, index]: readonly (string | number)[]): Declaration['standard'] {
  const said = record(steckbrief)[String(part)];
  if (part !== 'xoev' && part !== 'eAkte') return undefined;
  const { standard, version } = record(Array.isArray(said) ? said[Number(index)] : said);
  if (typeof standard !== 'string') return undefined;
  return { id: standard, ...(typeof version === 'string' ? { version } : {}) };
}
