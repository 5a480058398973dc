import type { Json } from '../base/nouns.ts';
import { toPointer } from './data.ts';
import type { Declaration, DocumentKind } from './document.ts';

/** A `datei` of the Steckbrief and what its place says of the file. */
export interface FileReference extends Declaration {
  readonly file: string;
}

/** Kinds of files an interface may consist of, by its `art`. */
export const INTERFACE_KINDS: Readonly<Record<string, readonly DocumentKind[]>> = {
  bundid: ['saml-metadata', 'saml-request'],
  unternehmenskonto: ['saml-metadata', 'saml-request'],
  xta: ['xta'],
  osci: ['xta'],
  postfach: ['zbp', 'bsp-nachricht'],
  xzufi: ['xzufi'],
  pvog: ['xzufi', 'text'],
  openapi: ['openapi'],
  'fit-connect': ['fit-connect', 'fit-connect-route', 'jwk'],
  xbezahldienste: ['xbezahldienste'],
  publiccode: ['publiccode'],
  zertifikat: ['certificate'],
};

/** Where in the Steckbrief which kind of file is named; `*` stands for an index. */
const PLACES: readonly (readonly [string, readonly DocumentKind[]])[] = [
  ['/fim/datenschemata/*', ['xdatenfelder']],
  ['/fim/codelisten/*', ['genericode']],
  ['/fim/prozesse/*', ['xprozess']],
  ['/fim/leistungen/*', ['xzufi']],
  ['/fim/beispiele/*', ['payload']],
  ['/xoev/*/beispiele/*', ['xoev']],
  ['/schnittstellen/*/zertifikat', ['certificate']],
  ['/seiten/*', ['html']],
  ['/quelloffenheit/publiccode', ['publiccode']],
  ['/quelloffenheit/lizenzdatei', ['text']],
];

function record(value: Json | undefined): Readonly<Record<string, Json>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, Json>) : {};
}

function kindsAt(path: readonly (string | number)[], owner: Readonly<Record<string, Json>>): readonly DocumentKind[] {
  const pattern = toPointer(path.map((segment) => (typeof segment === 'number' ? '*' : segment)));
  if (pattern === '/schnittstellen/*') {
    const art = String(owner['art']);
    return Object.hasOwn(INTERFACE_KINDS, art) ? INTERFACE_KINDS[art]! : [];
  }
  return PLACES.find(([place]) => place === pattern)?.[1] ?? [];
}

/** Every file the Steckbrief names, in the order it names them: each `datei`, wherever it stands. */
export function fileReferences(steckbrief: Json): FileReference[] {
  const found: FileReference[] = [];
  const walk = (value: Json, path: readonly (string | number)[]): void => {
    if (Array.isArray(value)) for (const [index, entry] of value.entries()) walk(entry, [...path, index]);
    const members = record(value);
    for (const [key, entry] of Object.entries(members)) {
      if (key === 'datei' && typeof entry === 'string') {
        const standard = path[0] === 'xoev' ? standardOf(steckbrief, path[1]) : undefined;
        const art = path[0] === 'schnittstellen' ? artOf(steckbrief, path[1]) : undefined;
        found.push({
          file: entry,
          pointer: toPointer([...path, key]),
          kinds: kindsAt(path, members),
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

function standardOf(steckbrief: Json, index: string | number | undefined): Declaration['standard'] {
  const list = record(steckbrief)['xoev'];
  const entry = record(Array.isArray(list) ? list[Number(index)] : undefined);
  if (typeof entry['standard'] !== 'string') return undefined;
  return { id: entry['standard'], ...(typeof entry['version'] === 'string' ? { version: entry['version'] } : {}) };
}
