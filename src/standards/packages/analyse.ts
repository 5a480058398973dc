import { memo } from '../../base/memo.ts';
import type { SchemaFile, StandardMeta } from '../xsd/xsd-file.ts';
import type { Imports } from './imports.ts';

/** A schema file that judges whole messages, and the root elements it is asked for. */
export interface EntrySchema {
  readonly file: string;
  readonly namespace: string;
  /** `xs:schema/@version`. */
  readonly version: string;
  readonly messages: readonly string[];
}

/** The schemas of one standard in one version. */
export interface SchemaGroup {
  readonly meta: StandardMeta | null;
  readonly version: string;
  readonly entries: readonly EntrySchema[];
  /** Entry files, and everything they lead to. */
  readonly files: ReadonlySet<SchemaFile>;
  /** Root elements that two files declare differently: nobody can say which of them judges. */
  readonly clashes: readonly { readonly element: string; readonly files: readonly string[] }[];
}

interface Top {
  readonly file: SchemaFile;
  readonly parts: ReadonlySet<SchemaFile>;
  readonly reach: ReadonlySet<SchemaFile>;
  readonly meta: StandardMeta | null;
}

/** Root elements a file can judge, with the file that declares each. A part without namespace takes that of the whole. */
function declared({ file, parts }: Top): [string, SchemaFile][] {
  return [...parts]
    .filter(({ namespace }) => namespace === file.namespace || namespace === '')
    .flatMap((part) => [...part.roots].map((root) => [root, part] as [string, SchemaFile]));
}

/** Files that see a whole vocabulary: those nobody includes; of files that include each other, the first. */
function topsOf(files: readonly SchemaFile[], imports: Imports): Top[] {
  const included = imports.included();
  const top = (file: SchemaFile): Top => {
    const parts = imports.reach(file, true);
    // An umbrella file often says nothing of itself; its parts do.
    const meta = [...parts].find((part) => part.meta !== null)?.meta ?? null;
    return { file, parts, reach: imports.reach(file), meta };
  };
  const tops = files.filter((file) => !included.has(file)).map(top);
  const seen = new Set(tops.flatMap(({ parts }) => [...parts]));
  for (const file of files) {
    if (seen.has(file)) continue;
    const ring = top(file);
    tops.push(ring);
    for (const part of ring.parts) seen.add(part);
  }
  return tops.filter((one) => declared(one).length > 0);
}

const keyOf = ({ meta, file }: Top): string =>
  meta
    ? `${(meta.kennung || meta.nameKurz).toLowerCase()}|${meta.version || file.version}`
    : `${file.namespace}|${file.version}`;

function groupOf(tops: readonly Top[]): SchemaGroup {
  const owners = new Map<string, { element: string; declaring: SchemaFile; top: Top }[]>();
  for (const top of [...tops].sort((a, b) => b.parts.size - a.parts.size)) {
    for (const [element, declaring] of declared(top)) {
      const known = memo(owners, `${top.file.namespace}|${element}`, () => []);
      // Reached from several wholes it is judged by the largest; declared twice it belongs to both.
      if (!known.some((one) => one.declaring === declaring)) known.push({ element, declaring, top });
    }
  }
  const all = [...owners.values()];
  const entries = tops.map((top) => ({
    file: top.file.file,
    namespace: top.file.namespace,
    version: top.file.version,
    messages: all.flatMap((owned) => owned.filter((one) => one.top === top).map(({ element }) => element)).sort(),
  }));
  const meta = tops.find((top) => top.meta)?.meta ?? null;
  return {
    meta,
    version: meta?.version || (tops[0]?.file.version ?? ''),
    entries: entries.filter(({ messages }) => messages.length > 0),
    files: new Set(tops.flatMap(({ reach }) => [...reach])),
    clashes: all
      .filter((owned) => owned.length > 1)
      .map((owned) => ({ element: owned[0]!.element, files: owned.map(({ declaring }) => declaring.file).sort() })),
  };
}

/** Every whole among the schemas of a folder, by standard and version; what says no standard, by namespace and version. */
export function schemaGroups(files: readonly SchemaFile[], imports: Imports): SchemaGroup[] {
  const groups = new Map<string, Top[]>();
  for (const top of topsOf(files, imports)) memo(groups, keyOf(top), () => []).push(top);
  return [...groups.values()].map(groupOf);
}

/** Whether a group only serves another one: all it has is imported there, and not the other way round. */
const serves = (group: SchemaGroup, other: SchemaGroup): boolean => {
  const names = (files: Iterable<SchemaFile>) => new Set([...files].map(({ file }) => file));
  const [mine, theirs] = [names(group.files), names(other.files)];
  return group.entries.every(({ file }) => theirs.has(file)) && !other.entries.every(({ file }) => mine.has(file));
};

/**
 * The standards a package is made of: groups that say which standard they are, without those that others only import;
 * where none says it, all that nobody imports as one. `unnamed` are those beside them that do not say it.
 */
export function standardsIn(
  files: readonly SchemaFile[],
  imports: Imports,
): { standards: SchemaGroup[]; unnamed: SchemaGroup[] } {
  const groups = schemaGroups(files, imports);
  const own = groups.filter((group) => !groups.some((other) => other !== group && serves(group, other)));
  const known = own.filter(({ meta }) => meta !== null);
  if (known.length > 0) return { standards: known, unnamed: own.filter(({ meta }) => meta === null) };
  const wanted = new Set(own.flatMap(({ entries }) => entries.map(({ file }) => file)));
  const tops = topsOf(files, imports).filter(({ file }) => wanted.has(file.file));
  return { standards: tops.length > 0 ? [groupOf(tops)] : [], unnamed: [] };
}
