import { memo } from '../base/memo.ts';
import type { ElementPath } from '../documents/xml/xml-path.ts';
import { walkXml } from '../documents/xml/xml-walk.ts';
import { type Flaw, isCodeList, isGenericode } from './flaw.ts';

/** What the columns, keys and rows of a code list get wrong, by the rule that asks for it. */
export interface ContentFlaws {
  readonly keys: readonly Flaw[];
  readonly columns: readonly Flaw[];
  readonly required: readonly Flaw[];
  readonly rows: number;
  /** Columns or keys that stand in another file, so that not everything can be judged here. */
  readonly external: boolean;
}

interface Key {
  readonly id: string;
  readonly columns: string[];
  /** Values seen, with the place of the first. */
  readonly seen: Map<string, ElementPath>;
}

interface Cell {
  readonly path: ElementPath;
  readonly value: string;
}

type Use = 'required' | 'optional' | '';

/** Rows held against columns and keys as they are read; a row is judged and forgotten. */
class Rows {
  readonly flaws = { keys: [] as Flaw[], columns: [] as Flaw[], required: [] as Flaw[] };
  external = false;
  count = 0;
  private readonly columns = new Map<string, Use>();
  private readonly order: string[] = [];
  private readonly keys: Key[] = [];
  private row = new Map<string, Cell>();
  private column = '';
  private value: string | null = null;

  addColumn(id: string, use: Use): void {
    this.columns.set(id, use);
    this.order.push(id);
  }

  addKey(id: string): void {
    this.keys.push({ id, columns: [], seen: new Map() });
  }

  addToKey(column: string, path: ElementPath): void {
    this.keys.at(-1)!.columns.push(column);
    if (this.columns.get(column) === 'optional') this.flaws.keys.push({ path, code: 'optional-key', args: { column } });
  }

  beginRow(): void {
    [this.row, this.column] = [new Map(), ''];
    this.count += 1;
  }

  /** A value without a reference belongs to the column after the one before. */
  beginValue(reference: string, path: ElementPath): void {
    this.value = null;
    const column = reference || (this.order[this.order.indexOf(this.column) + 1] ?? '');
    this.column = column;
    if (!this.external && !this.columns.has(column))
      this.flaws.columns.push({
        path,
        ...(reference ? { attribute: 'ColumnRef', code: 'no-column' } : { code: 'no-next-column' }),
        args: { value: column, row: this.count },
      });
    else if (this.row.has(column))
      this.flaws.columns.push({
        path,
        code: 'same-column',
        args: { column, row: this.count },
        related: this.row.get(column)!.path,
      });
  }

  content(value: string): void {
    this.value = value;
  }

  endValue(path: ElementPath): void {
    if (this.value !== null && !this.row.has(this.column)) this.row.set(this.column, { path, value: this.value });
  }

  endRow(path: ElementPath): void {
    for (const [id, use] of this.columns)
      if (use === 'required' && !this.row.has(id))
        this.flaws.required.push({ path, code: 'no-value', args: { column: id, row: this.count } });
    for (const key of this.keys) this.judgeKey(key, path);
  }

  private judgeKey(key: Key, path: ElementPath): void {
    const cells = key.columns.map((id) => this.row.get(id));
    const said = cells.map((cell) => cell?.value.trim() ?? '');
    const empty = said.indexOf('');
    if (empty >= 0) {
      const args = { key: key.id, column: key.columns[empty]!, row: this.count };
      this.flaws.keys.push({ path: cells[empty]?.path ?? path, code: 'empty-key', args });
      return;
    }
    const here = cells[0]!.path;
    const first = memo(key.seen, said.join('\n'), () => here);
    if (first === here) return;
    const args = { value: said.join(' + '), key: key.id };
    this.flaws.keys.push({ path: here, value: true, code: 'same-key', args, related: first });
  }
}

/** Reads rows against columns and keys in one pass. Null where the text is no code list. */
export function contentFlaws(text: string): ContentFlaws | null {
  const rows = new Rows();
  let list = false;
  walkXml<null>(text, {
    open({ parent, local, uri, path, attributes }) {
      if (!parent) list = isCodeList({ local, uri });
      if (!list || !isGenericode(uri)) return null;
      const said = (name: string) => attributes.get(name)?.trim() ?? '';
      if (local === 'ColumnSetRef' || local === 'KeyRef') rows.external = true;
      if (parent?.local === 'ColumnSet' && (local === 'Column' || local === 'ColumnRef'))
        rows.addColumn(said('Id'), said('Use') as Use);
      else if (parent?.local === 'ColumnSet' && local === 'Key') rows.addKey(said('Id'));
      else if (parent?.local === 'Key' && local === 'ColumnRef') rows.addToKey(said('Ref'), path);
      else if (local === 'Row') rows.beginRow();
      else if (local === 'Value') rows.beginValue(said('ColumnRef'), path);
      return null;
    },
    close({ local, uri, path, text: own, parent }) {
      if (!list || !isGenericode(uri)) return;
      if (local === 'SimpleValue') rows.content(own);
      else if (local === 'ComplexValue') rows.content(' ');
      else if (local === 'Value' && parent?.local === 'Row') rows.endValue(path);
      else if (local === 'Row') rows.endRow(path);
    },
  });
  return list ? { ...rows.flaws, rows: rows.count, external: rows.external } : null;
}
