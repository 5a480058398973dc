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

/** Reads rows against columns and keys in one pass; a row is judged and forgotten. Null where the text is no code list. */
export function contentFlaws(text: string): ContentFlaws | null {
  const flaws = { keys: [] as Flaw[], columns: [] as Flaw[], required: [] as Flaw[] };
  const columns = new Map<string, 'required' | 'optional' | ''>();
  const order: string[] = [];
  const keys: Key[] = [];
  let [list, external, rows] = [false, false, 0];
  let row = new Map<string, Cell>();
  let column = '';
  let value: string | null = null;

  const judgeKeys = (path: ElementPath) => {
    for (const key of keys) {
      const cells = key.columns.map((id) => row.get(id));
      const said = cells.map((cell) => cell?.value.trim() ?? '');
      const empty = said.indexOf('');
      if (empty >= 0) {
        const at = cells[empty]?.path ?? path;
        flaws.keys.push({ path: at, code: 'empty-key', args: { key: key.id, column: key.columns[empty]!, row: rows } });
        continue;
      }
      const here = cells[0]!.path;
      const first = memo(key.seen, said.join('\n'), () => here);
      if (first !== here)
        flaws.keys.push({
          path: here,
          value: true,
          code: 'same-key',
          args: { value: said.join(' + '), key: key.id },
          related: first,
        });
    }
  };

  walkXml<null>(text, {
    open({ parent, local, uri, path, attributes }) {
      if (!parent) list = isCodeList({ local, uri });
      if (!list || !isGenericode(uri)) return null;
      const said = (name: string) => attributes.get(name)?.trim() ?? '';
      if (local === 'ColumnSetRef' || local === 'KeyRef') external = true;
      if (parent?.local === 'ColumnSet' && (local === 'Column' || local === 'ColumnRef')) {
        columns.set(said('Id'), said('Use') as 'required' | 'optional' | '');
        order.push(said('Id'));
      } else if (parent?.local === 'ColumnSet' && local === 'Key')
        keys.push({ id: said('Id'), columns: [], seen: new Map() });
      else if (parent?.local === 'Key' && local === 'ColumnRef') {
        const id = said('Ref');
        keys.at(-1)!.columns.push(id);
        if (columns.get(id) === 'optional') flaws.keys.push({ path, code: 'optional-key', args: { column: id } });
      } else if (local === 'Row') {
        [row, column] = [new Map(), ''];
        rows += 1;
      } else if (local === 'Value') {
        value = null;
        const before = column;
        column = said('ColumnRef') || (order[order.indexOf(before) + 1] ?? '');
        if (!external && !columns.has(column))
          flaws.columns.push({
            path,
            ...(said('ColumnRef') ? { attribute: 'ColumnRef', code: 'no-column' } : { code: 'no-next-column' }),
            args: { value: column, row: rows },
          });
        else if (row.has(column))
          flaws.columns.push({
            path,
            code: 'same-column',
            args: { column, row: rows },
            related: row.get(column)!.path,
          });
      }
      return null;
    },
    close({ local, uri, path, text: own, parent }) {
      if (!list || !isGenericode(uri)) return;
      if (local === 'SimpleValue') value = own;
      else if (local === 'ComplexValue') value = ' ';
      else if (local === 'Value' && parent?.local === 'Row' && value !== null && !row.has(column))
        row.set(column, { path, value });
      else if (local === 'Row') {
        for (const [id, use] of columns)
          if (use === 'required' && !row.has(id))
            flaws.required.push({ path, code: 'no-value', args: { column: id, row: rows } });
        judgeKeys(path);
      }
    },
  });
  return list ? { ...flaws, rows, external } : null;
}
