import type { Args } from '../base/nouns.ts';
import { type CodeList, type CodeLists, isNewer } from '../codelists/code-list.ts';
import type { CodeFacts, StepProblem } from '../documents/examination.ts';
import type { ElementPath } from '../documents/xml/xml-path.ts';

interface Found {
  readonly path: ElementPath;
  readonly attribute?: string;
  readonly value?: true;
  readonly code: string;
  readonly args: Args;
}

/** What is noted of the codes of one message: what is wrong with each, and of each list one word only. */
export class CodeNotes {
  readonly looked = { codes: 0, named: 0, open: 0 };
  private readonly lists: CodeLists;
  private readonly found: Found[] = [];
  private readonly unknown = new Map<string, { list: string; named: boolean; versions: readonly string[] }>();
  private readonly withoutKeys = new Set<string>();
  private readonly own = new Set<string>();
  private readonly outdated = new Set<string>();

  constructor(lists: CodeLists) {
    this.lists = lists;
  }

  /** How much was found to be wrong so far. */
  get told(): number {
    return this.found.length;
  }

  tell(found: Found): void {
    this.found.push(found);
  }

  /** A list of the service's own: said once, and said to be another where the standard has a version of it. */
  ownList({ uri, version }: CodeList, attribute: string | undefined, path: ElementPath): void {
    const list = `${uri}_${version}`;
    if (this.own.has(list)) return;
    this.own.add(list);
    const versions = this.lists.official(uri);
    if (versions.length > 0)
      this.tell({ path, ...(attribute && { attribute }), code: 'own-version', args: { list: uri, version, versions } });
  }

  /** Whether there is a newer version of a list, said once. */
  newer(uri: string, version: string, path: ElementPath): void {
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

  /** A list that is not at hand. */
  miss(uri: string, version: string, named: boolean): void {
    const list = `${uri}_${version}`;
    const known = this.unknown.get(list);
    if (known) known.named ||= named;
    else this.unknown.set(list, { list, named, versions: this.lists.versions(uri) });
  }

  /** A list that is at hand and has no keys. */
  keyless(uri: string, version: string): void {
    this.withoutKeys.add(`${uri}_${version}`);
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
      keyless: [...this.withoutKeys],
      own: [...this.own],
      problems,
    };
  }
}
