import type { ListIdentity } from '../documents/genericode.ts';
import { compareEditions } from '../text/versions.ts';
import type { Genericode } from './columns.ts';

/** A code list made ready for looking codes up: one map for all codes of all messages. */
export interface CodeList {
  readonly uri: string;
  readonly version: string;
  /** What each code's row says in its other columns; null where no column can be told to hold the codes. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, string>> | null;
  readonly columns: readonly string[];
  /** Those of them that hold the codes. */
  readonly codeColumns: readonly string[];
  /** The first codes, for findings. */
  readonly first: readonly string[];
  /** Column of the descriptions, where the list has one that can be told. */
  readonly description: string | undefined;
  /** It lies with the service that is checked. */
  readonly own: boolean;
}

/** How many codes a finding names. */
export const SHOWN = 8;

const DESCRIPTIVE = /^(?:beschreibung|bezeichnung|name|codename|klartext|langtext|description)$/i;

/** Columns that hold the codes: of the recommended key, else of the only one, else of any key, since nobody says which. */
function codeColumns({ keys, columns: known }: Genericode): string[] {
  const recommended = keys.filter((key) => key.recommended);
  return (recommended.length > 0 ? recommended : keys)
    .filter(({ columns }) => columns.length === 1 && known.includes(columns[0]!))
    .map(({ columns }) => columns[0]!);
}

export function codeList(list: Genericode, own = false): CodeList {
  const columns = codeColumns(list);
  const rows = new Map<string, ReadonlyMap<string, string>>();
  for (const row of list.rows)
    for (const column of columns) {
      const code = row.get(column)?.trim();
      if (code && !rows.has(code)) rows.set(code, row);
    }
  const others = list.columns.filter((column) => !columns.includes(column));
  return {
    uri: list.canonicalUri,
    version: list.version,
    rows: columns.length > 0 ? rows : null,
    columns: list.columns,
    codeColumns: columns,
    first: [...rows.keys()].slice(0, SHOWN),
    description: others.find((column) => DESCRIPTIVE.test(column)) ?? (others.length === 1 ? others[0] : undefined),
    own,
  };
}

/** Code lists at hand, by URN; a list is read when the first code asks for it. */
export class CodeLists {
  private readonly byUri = new Map<string, Map<string, () => CodeList | null>>();
  private readonly read = new Map<() => CodeList | null, CodeList | null>();
  private readonly own: boolean;
  /** Versions that somebody else than the service brought. */
  private readonly others = new Map<string, string[]>();

  /** `own`: those of the service that is checked. */
  constructor({ own = false } = {}) {
    this.own = own;
  }

  /** The first to bring a version of a list is believed. */
  add(uri: string, version: string, read: () => CodeList | null): void {
    const versions = this.byUri.get(uri) ?? new Map<string, () => CodeList | null>();
    if (!versions.has(version)) versions.set(version, read);
    this.byUri.set(uri, versions);
  }

  /** Takes in a code list under the name it gives itself; its rows are read when a code asks for them. */
  take(identity: ListIdentity | null, rows: () => Genericode | null): void {
    if (identity === null) return;
    this.add(identity.canonicalUri, identity.version, () => {
      const list = rows();
      return list && codeList(list, this.own);
    });
  }

  find(uri: string, version: string): CodeList | null {
    const read = this.byUri.get(uri)?.get(version);
    if (!read) return null;
    const known = this.read.get(read);
    if (known !== undefined) return known;
    const list = read();
    this.read.set(read, list);
    return list;
  }

  versions(uri: string): string[] {
    return [...(this.byUri.get(uri)?.keys() ?? [])];
  }

  /** Versions of a list that are at hand from somebody else than the service. */
  official(uri: string): readonly string[] {
    return this.others.get(uri) ?? (this.own ? [] : this.versions(uri));
  }

  /** These lists, then those. */
  followedBy(others: CodeLists): CodeLists {
    const both = new CodeLists();
    for (const lists of [this, others])
      for (const [uri, versions] of lists.byUri) {
        both.others.set(uri, [...(both.others.get(uri) ?? []), ...lists.official(uri)]);
        for (const version of versions.keys()) both.add(uri, version, () => lists.find(uri, version));
      }
    return both;
  }
}

const shape = (version: string) => version.replace(/\d+/g, '0');

/** Whether a version is newer than another; false where they are not written alike, so that nobody can say. */
export function isNewer(version: string, than: string): boolean {
  return shape(version) === shape(than) && compareEditions(version, than) > 0;
}
