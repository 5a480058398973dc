import type { Args } from '../base/nouns.ts';
import { type CodeList, type CodeLists, SHOWN } from '../codelists/code-list.ts';
import type { CodeFacts } from '../documents/examination.ts';
import type { ElementPath } from '../documents/xml/xml-path.ts';
import type { Open } from '../documents/xml/xml-walk.ts';
import { CodeNotes } from './code-notes.ts';
import type { CodeBinding } from './schema-types.ts';

/** A `code` or `name` of a message. */
interface Part {
  readonly text: string;
  readonly path: ElementPath;
}

/** Judges the codes of one message; one lookup map per list, one word per list that is missing or outdated. */
export class CodeJudge {
  private readonly lists: CodeLists;
  private readonly typed: boolean;
  private readonly notes: CodeNotes;
  private readonly parts = new WeakMap<object, { code?: Part; name?: Part }>();

  constructor(lists: CodeLists, typed: boolean) {
    this.lists = lists;
    this.typed = typed;
    this.notes = new CodeNotes(lists);
  }

  /** A `code` or `name` was closed; it counts if its parent turns out to be a code. */
  part({ parent, local, uri, text, path, children }: Open<unknown>): void {
    if (!parent || uri !== '' || children > 0) return;
    const parts = this.parts.get(parent) ?? {};
    parts[local as 'code' | 'name'] = { text, path };
    this.parts.set(parent, parts);
  }

  hasCode(element: Open<unknown>): boolean {
    return this.parts.get(element)?.code !== undefined;
  }

  code(element: Open<unknown>, binding: CodeBinding): void {
    const { path, attributes, name: elementName } = element;
    const { code, name } = this.parts.get(element) ?? {};
    const element_ = { element: elementName };
    const uri = (attributes.get('listURI') ?? binding.listURI)?.trim();
    const version = (attributes.get('listVersionID') ?? binding.listVersionID)?.trim();
    const value = code?.text.trim() ?? '';
    this.notes.looked.codes += 1;
    if (name && name.text.trim() !== '') this.notes.looked.named += 1;
    if (code && value === '') this.notes.tell({ path: code.path, code: 'empty-code', args: element_ });
    else if (code && code.text !== value)
      this.notes.tell({ path: code.path, value: true, code: 'blanks', args: { ...element_, value } });
    const before = this.notes.told;
    this.identified('listURI', uri, path, element_);
    this.identified('listVersionID', version, path, { ...element_, list: uri ?? '' });
    if (this.notes.told > before || !uri || !version) return;
    const list = this.lists.find(uri, version);
    if (attributes.has('listVersionID') && binding.listVersionID === null) this.notes.newer(uri, version, path);
    if (value === '') return;
    // What the schema lists itself is the word of the standard, not of the service.
    if (list?.rows && !(list.own && binding.codes)) {
      if (list.own) this.notes.ownList(list, attributes.has('listVersionID') ? 'listVersionID' : undefined, path);
      this.look({ ...list, rows: list.rows }, code!, name, element_);
    } else if (binding.codes) this.enumerated(binding.codes, code!, `${uri}_${version}`, element_);
    else if (list) this.notes.keyless(uri, version);
    else this.notes.miss(uri, version, name !== undefined);
  }

  /** What only the schema could have told stays open without it. */
  private identified(attribute: string, value: string | undefined, path: ElementPath, args: Args): void {
    if (value) return;
    if (value === undefined && !this.typed) this.notes.looked.open += 1;
    else if (value === undefined) this.notes.tell({ path, code: `no-${attribute}`, args });
    else this.notes.tell({ path, attribute, code: `empty-${attribute}`, args });
  }

  private look(
    { uri, version, rows, first, description }: CodeList & { rows: NonNullable<CodeList['rows']> },
    code: Part,
    name: Part | undefined,
    args: Args,
  ): void {
    const value = code.text.trim();
    const row = rows.get(value);
    if (!row) {
      this.notes.tell({
        path: code.path,
        value: true,
        code: 'not-in-list',
        args: { ...args, value, list: `${uri}_${version}`, allowed: first, more: rows.size - first.length },
      });
      return;
    }
    const said = name?.text.trim().replace(/\s+/g, ' ') ?? '';
    const wanted = description === undefined ? undefined : row.get(description)?.replace(/\s+/g, ' ');
    const values = [...row.values()].map((one) => one.replace(/\s+/g, ' '));
    if (said !== '' && wanted && !values.includes(said))
      this.notes.tell({
        path: name!.path,
        value: true,
        code: 'other-name',
        args: { ...args, value: said, wanted, key: value },
      });
  }

  private enumerated(codes: ReadonlySet<string>, code: Part, list: string, args: Args): void {
    const value = code.text.trim();
    if (codes.has(value)) return;
    const allowed = [...codes].slice(0, SHOWN);
    const more = codes.size - allowed.length;
    this.notes.tell({
      path: code.path,
      value: true,
      code: 'not-in-list',
      args: { ...args, value, list, allowed, more },
    });
  }

  /** To be asked when the whole message was read: before that, paths are not final. */
  facts(): CodeFacts {
    return this.notes.facts();
  }
}
