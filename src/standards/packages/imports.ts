import { memo } from '../../base/memo.ts';
import { ascending } from '../../text/ascending.ts';
import { joinPath, parentPath } from '../../text/slash-paths.ts';
import { decoded, WEB } from '../catalogue.ts';
import type { SchemaFile, Use } from '../xsd/xsd-file.ts';

/** A reference that no file of the package answers. */
export interface Missing {
  /** The file that refers. */
  readonly from: string;
  readonly location: string;
  /** Namespace the missing file would have. */
  readonly namespace: string;
}

/** How many steps two paths share, counted from their ends. */
function sharedEnd(left: string, right: string): number {
  const [a, b] = [left.split('/').reverse(), right.split('/').reverse()];
  let steps = 0;
  while (steps < a.length && a[steps] === b[steps]) steps += 1;
  return steps;
}

/**
 * What the schema files of a package refer to. A relative reference means the file at that place; a web address, or a
 * place where nothing lies, means the file of that namespace with the most similar path: published standards import
 * each other by web address.
 */
export class Imports {
  /** Web addresses, and places outside or without a file (relative to the package), to files that stand in for them. */
  readonly catalogue = new Map<string, string>();
  private readonly byFile: ReadonlyMap<string, SchemaFile>;
  private readonly byNamespace = new Map<string, SchemaFile[]>();
  private readonly targets = new Map<SchemaFile, { use: Use; target: SchemaFile | null }[]>();

  constructor(files: readonly SchemaFile[]) {
    this.byFile = new Map(files.map((file) => [file.file, file]));
    for (const file of files) memo(this.byNamespace, file.namespace, () => []).push(file);
    for (const file of files)
      this.targets.set(
        file,
        file.uses.map((use) => ({ use, target: this.resolve(file, use) })),
      );
  }

  private resolve(from: SchemaFile, { location, namespace }: Use): SchemaFile | null {
    const web = WEB.test(location);
    const place = web ? location : joinPath(parentPath(from.file), decoded(location));
    const there = web ? undefined : this.byFile.get(place);
    if (there) return there;
    const found = this.standIn(place, namespace ?? from.namespace, namespace === null);
    if (found) this.catalogue.set(place, found.file);
    return found;
  }

  /**
   * The file that stands in for an address: one of the same name; for imports else the only one of the namespace that
   * nobody includes. An include means a certain file, so there only the name counts.
   */
  private standIn(place: string, namespace: string, include: boolean): SchemaFile | null {
    const candidates = this.byNamespace.get(namespace) ?? [];
    const ranked = candidates
      .map((file) => ({ file, shared: sharedEnd(file.file, place) }))
      .sort((a, b) => b.shared - a.shared || ascending(a.file.file, b.file.file));
    if (ranked[0] && ranked[0].shared > 0) return ranked[0].file;
    if (include) return null;
    if (candidates.length === 1) return candidates[0]!;
    const tops = candidates.filter((file) => !this.isIncluded(file));
    return tops.length === 1 ? tops[0]! : null;
  }

  private isIncluded(file: SchemaFile): boolean {
    return (this.byNamespace.get(file.namespace) ?? []).some((other) =>
      other.uses.some(
        ({ location, namespace }) =>
          namespace === null && joinPath(parentPath(other.file), decoded(location)) === file.file,
      ),
    );
  }

  /** Files that another one includes: parts, not wholes. */
  included(): ReadonlySet<SchemaFile> {
    const found = [...this.targets.values()].flat().filter(({ use }) => use.namespace === null);
    return new Set(found.flatMap(({ target }) => target ?? []));
  }

  /** A file and everything it leads to; with `parts`, only what it includes. */
  reach(file: SchemaFile, parts = false): ReadonlySet<SchemaFile> {
    const seen = new Set<SchemaFile>([file]);
    for (const one of seen)
      for (const { use, target } of this.targets.get(one) ?? [])
        if (target && (!parts || use.namespace === null)) seen.add(target);
    return seen;
  }

  /** References of these files that lead nowhere. */
  missing(files: Iterable<SchemaFile>): Missing[] {
    return [...files].flatMap((file) =>
      (this.targets.get(file) ?? [])
        .filter(({ target }) => target === null)
        .map(({ use }) => ({
          from: file.file,
          location: use.location,
          namespace: use.namespace ?? file.namespace,
        })),
    );
  }
}
