import { join, posix } from 'node:path';
import { isCodeListRoot } from '../../documents/genericode.ts';
import { sniffRoot } from '../../documents/recognise.ts';
import { mustRead, regularBytes } from '../../store/regular-file.ts';
import { joinPath, parentPath } from '../../text/slash-paths.ts';
import { describeSchema, type SchemaFile } from '../xsd/xsd-file.ts';

/** What a folder holds that judges messages; paths below the folder, `/` separated, sorted. */
export interface Contents {
  readonly schemas: readonly SchemaFile[];
  /** Schematron that stands for itself: parts of another one, and the source of a stylesheet that is there, are left out. */
  readonly schematron: readonly string[];
  readonly codelists: readonly string[];
  /** Files that Schematron and stylesheets take in or read. */
  readonly parts: readonly string[];
}

const HEAD = 20_000;
const SCHEMATRON = 'http://purl.oclc.org/dsdl/schematron';
const XSLT = 'http://www.w3.org/1999/XSL/Transform';
const REPORT = 'http://purl.oclc.org/dsdl/svrl';

/** The beginning of a file, enough to know what it is. */
const head = (path: string): string => regularBytes(path, HEAD).toString('utf8');

const SUFFIX = /\.(xsd|sch|xslt?|xml|gc)$/i;

/** Whether a file by its name can be of use to judge messages. */
export const isMaterial = (name: string): boolean => SUFFIX.test(name);

type Kind = 'schema' | 'schematron' | 'stylesheet' | 'codelist' | null;

function kindOf(path: string, name: string): Kind {
  if (!isMaterial(name)) return null;
  if (/\.xsd$/i.test(name)) return 'schema';
  const text = head(path);
  const root = sniffRoot(text);
  if (!root) return null;
  if (root.namespace === SCHEMATRON && root.local === 'schema') return 'schematron';
  if (root.namespace === XSLT && text.includes(REPORT)) return 'stylesheet';
  return isCodeListRoot(root) ? 'codelist' : null;
}

const stem = (name: string): string => posix.basename(name).replace(/\.[^.]*$/, '');

const TAKES_IN = /<(?:\w+:)?(?:include|import|extends)\s[^<>]*?href\s*=\s*["']([^"'#]+)/g;
const READS = /\b(?:document|doc)\(\s*(?:'([^']+)'|"([^"]+)"|&quot;(.+?)&quot;)/g;

/** Files that a Schematron or stylesheet names, wherever they lie. */
function named(root: string, name: string): { taken: string[]; read: string[] } {
  const text = mustRead(join(root, name), name).toString('utf8');
  const below = (found: string) => joinPath(parentPath(name), found);
  return {
    taken: [...text.matchAll(TAKES_IN)].map((match) => below(match[1]!)),
    read: [...text.matchAll(READS)].map((match) => below(match[1] ?? match[2] ?? match[3]!)),
  };
}

/** Tells what the files of a folder are: by suffix and root element, never by name alone. */
export function contentsOf(root: string, names: readonly string[]): Contents {
  const byKind = new Map<Kind, string[]>();
  for (const name of names) {
    const kind = kindOf(join(root, name), name);
    byKind.set(kind, [...(byKind.get(kind) ?? []), name]);
  }
  const of = (kind: Kind): string[] => byKind.get(kind) ?? [];
  const stylesheets = of('stylesheet');
  const all = new Set(names);
  const taken = new Set<string>();
  const parts = new Set([...of('schematron'), ...stylesheets]);
  for (const name of parts) {
    const found = named(root, name);
    for (const one of found.taken) taken.add(one);
    for (const one of [...found.taken, ...found.read]) if (all.has(one)) parts.add(one);
  }
  const compiled = new Set(stylesheets.map(stem));
  const sources = of('schematron').filter((name) => !compiled.has(stem(name)));
  return {
    schemas: of('schema').flatMap((name) => describeSchema(name, mustRead(join(root, name), name)) ?? []),
    schematron: [...sources, ...stylesheets].filter((name) => !taken.has(name)).sort(),
    codelists: of('codelist').sort(),
    parts: [...parts].sort(),
  };
}
