import type { Args } from '../base/nouns.ts';
import { type CodeList, type CodeLists, isNewer, SHOWN } from '../codelists/code-list.ts';
import type { CodeFacts, StepProblem } from '../documents/document.ts';
import type { ElementPath } from '../documents/xml/xml-path.ts';
import type { Open } from '../documents/xml/xml-walk.ts';
import type { CodeBinding } from './schema-types.ts';

interface Part {
  readonly text: string;
  readonly path: ElementPath;
}

interface Found {
  readonly path: ElementPath;
  readonly attribute?: string;
  readonly value?: true;
  readonly code: string;
  readonly args: Args;
}

/** Judges the codes of one message; one lookup map per list, one word per list that is missing or outdated. */
export class CodeJudge {
  private readonly lists: CodeLists;
  private readonly typed: boolean;
  private readonly found: Found[] = [];
  private readonly parts = new WeakMap<object, { code?: Part; name?: Part }>();
  private readonly unknown = new Map<string, { list: string; named: boolean; versions: readonly string[] }>();
  private readonly keyless = new Set<string>();
  private readonly own = new Set<string>();
  private readonly outdated = new Set<string>();
  private readonly looked = { codes: 0, named: 0, open: 0 };

  constructor(lists: CodeLists, typed: boolean) {
    this.lists = lists;
    this.typed = typed;
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
    this.looked.codes += 1;
    if (name && name.text.trim() !== '') this.looked.named += 1;
    if (code && value === '') this.tell({ path: code.path, code: 'empty-code', args: element_ });
    else if (code && code.text !== value)
      this.tell({ path: code.path, value: true, code: 'blanks', args: { ...element_, value } });
    const before = this.found.length;
    this.identified('listURI', uri, path, element_);
    this.identified('listVersionID', version, path, { ...element_, list: uri ?? '' });
    if (this.found.length > before || !uri || !version) return;
    const list = this.lists.find(uri, version);
    if (attributes.has('listVersionID') && binding.listVersionID === null) this.newer(uri, version, path);
    if (value === '') return;
    // What the schema lists itself is the word of the standard, not of the service.
    if (list?.rows && !(list.own && binding.codes)) {
      if (list.own) this.ownList(list, attributes.has('listVersionID') ? 'listVersionID' : undefined, path);
      this.look({ ...list, rows: list.rows }, code!, name, element_);
    } else if (binding.codes) this.enumerated(binding.codes, code!, `${uri}_${version}`, element_);
    else if (list) this.keyless.add(`${uri}_${version}`);
    else this.miss(uri, version, name !== undefined);
  }

  /** What only the schema could have told stays open without it. */
  private identified(attribute: string, value: string | undefined, path: ElementPath, args: Args): void {
    if (value) return;
    if (value === undefined && !this.typed) this.looked.open += 1;
    else if (value === undefined) this.tell({ path, code: `no-${attribute}`, args });
    else this.tell({ path, attribute, code: `empty-${attribute}`, args });
  }

  /** A list of the service's own: said once, and said to be another where the standard has a version of it. */
  private ownList({ uri, version }: CodeList, attribute: string | undefined, path: ElementPath): void {
    const list = `${uri}_${version}`;
    if (this.own.has(list)) return;
    this.own.add(list);
    const versions = this.lists.official(uri);
    if (versions.length > 0)
      this.tell({ path, ...(attribute && { attribute }), code: 'own-version', args: { list: uri, version, versions } });
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
      this.tell({
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
      this.tell({
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
    this.tell({ path: code.path, value: true, code: 'not-in-list', args: { ...args, value, list, allowed, more } });
  }

  private newer(uri: string, version: string, path: ElementPath): void {
    const list = `${uri}_${version}`;
    if (this.outdated.has(list)) return;
    this.outdated.add(list);
    const newer = this.lists.versions(uri).filter((one) => isNewer(one, version));
    const newest = newer.reduce<string | undefined>(
      (best, one) => (best && isNewer(best, one) ? best : one),
      undefined,
    );
    if (newest !== undefined)
      this.tell({ path, attribute: 'listVersionID', code: 'newer', args: { list: uri, version, newest } });
  }

  private miss(uri: string, version: string, named: boolean): void {
    const list = `${uri}_${version}`;
    const known = this.unknown.get(list);
    if (known) known.named ||= named;
    else this.unknown.set(list, { list, named, versions: this.lists.versions(uri) });
  }

  private tell(found: Found): void {
    this.found.push(found);
  }

  /** To be asked when the whole message was read: before that, paths are not final. */
  facts(): CodeFacts {
    const problems = this.found.map(({ path, attribute, value, code, args }): StepProblem => {
      const pointer = attribute ? `${path.pointer}/@${attribute}` : path.pointer;
      const level = code === 'own-version' ? { level: 'SOLL' as const } : {};
      return { pointer, part: value || attribute ? 'value' : 'whole', code, args, ...level };
    });
    return {
      ...this.looked,
      unknown: [...this.unknown.values()],
      keyless: [...this.keyless],
      own: [...this.own],
      problems,
    };
  }
}
