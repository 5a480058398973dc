import { memo } from '../base/memo.ts';
import type { Document } from '../documents/document.ts';
import { type ListIdentity, listIdentity, localOf } from '../documents/genericode.ts';
import { saidAttribute, saidText, scanXml } from '../documents/xml/xml-scan.ts';

/** A code list in genericode, whether its children carry the namespace (FIM editor) or not (OASIS). */
export interface Genericode extends ListIdentity {
  /** Ids of the columns, in the order of the file. */
  readonly columns: readonly string[];
  /** `recommended`: marked by the metadata of the XÖV code list handbook. */
  readonly keys: readonly { readonly id: string; readonly columns: readonly string[]; readonly recommended: boolean }[];
  /** What each row says, by column; a column without a value is left out. */
  readonly rows: readonly ReadonlyMap<string, string>[];
}

/** Marks of the key whose values are the codes, in versions 4 and 3 of the metadata. */
const RECOMMENDED: ReadonlySet<string> = new Set(['recommendedKeyColumn', 'empfohleneCodeSpalte']);

/** A row while it is read: a value without a column belongs to the column after the one before. */
interface OpenRow {
  readonly values: Map<string, string>;
  column: string;
}

/** Reads a code list in one pass; null where the text is none. */
export function readGenericode(text: string): Genericode | null {
  const identity = listIdentity(text);
  if (identity === null) return null;
  const path: string[] = [];
  const columns: string[] = [];
  const keys: { id: string; columns: string[]; recommended: boolean }[] = [];
  const rows: Map<string, string>[] = [];
  let row: OpenRow | null = null;
  let own = '';
  scanXml(text, {
    open(name, _at, _end, attributes) {
      const local = localOf(name);
      const attribute = (wanted: string): string => {
        const found = attributes.find((one) => one.name === wanted);
        return found ? saidAttribute(text.slice(found.from, found.to)).trim() : '';
      };
      path.push(local);
      own = '';
      const [, part, child] = path;
      if (part === 'ColumnSet' && path.length === 3 && child === 'Column') columns.push(attribute('Id'));
      else if (part === 'ColumnSet' && path.length === 3 && child === 'Key')
        keys.push({ id: attribute('Id'), columns: [], recommended: false });
      else if (part === 'ColumnSet' && path.length === 4 && local === 'ColumnRef')
        keys.at(-1)?.columns.push(attribute('Ref'));
      else if (part === 'ColumnSet' && child === 'Key' && RECOMMENDED.has(local)) keys.at(-1)!.recommended = true;
      else if (part === 'SimpleCodeList' && path.length === 3 && child === 'Row') {
        row = { values: new Map(), column: '' };
        rows.push(row.values);
      } else if (row && path.length === 4 && local === 'Value') {
        row.column = attribute('ColumnRef') || (columns[columns.indexOf(row.column) + 1] ?? '');
      }
    },
    text(from, to, cdata) {
      own += saidText(text.slice(from, to), cdata);
    },
    close() {
      const local = path.at(-1)!;
      if (row && path.length === 5 && local === 'SimpleValue') row.values.set(row.column, own.trim());
      path.pop();
      own = '';
    },
  });
  return { ...identity, columns, keys, rows };
}

/** The column that holds the codes: that of the key `codeKey`, else that of the first key. */
export function codeColumn({ keys }: Genericode): string | undefined {
  return (keys.find((key) => key.id === 'codeKey') ?? keys[0])?.columns[0];
}

/** What a column says, row by row, where it says something. */
export function valuesOf({ rows }: Genericode, column: string): string[] {
  return rows.map((row) => row.get(column)).filter((value) => value !== undefined);
}

const identities = new WeakMap<Document, ListIdentity | null>();
const read = new WeakMap<Document, Genericode | null>();

/** What the code list of a document calls itself; null where it is none or cannot be read. */
export function identityOf(document: Document): ListIdentity | null {
  return memo(identities, document, () => (document.fault ? null : listIdentity(document.text)));
}

/** The code list of a document, read once; null where it is none or cannot be read. */
export function genericodeOf(document: Document): Genericode | null {
  return memo(read, document, () => (document.fault ? null : readGenericode(document.text)));
}
