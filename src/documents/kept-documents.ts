import { memo } from '../base/memo.ts';
import type { Node } from './document.ts';
import { FileDocument } from './file.ts';
import type { FileInput } from './file-input.ts';

type Prefixes = Readonly<Record<string, string>>;

/** A document that outlives the service it was read for. */
class KeptDocument extends FileDocument {
  private readonly asRead = { kind: this.kind, fault: this.fault };
  private readonly selected = new WeakMap<Prefixes, Map<string, readonly Node[]>>();

  /** As it was read: what neighbours and examiners said of it is forgotten. */
  forget(): this {
    this.kind = this.asRead.kind;
    this.fault = this.asRead.fault;
    this.examination = null;
    this.heldList = null;
    this.unclaimed = [];
    return this;
  }

  /** Rules of the same ruleset ask again and again. */
  override select(path: string, prefixes: Prefixes): Node[] {
    const known = memo(this.selected, prefixes, () => new Map<string, readonly Node[]>());
    return [...memo(known, path, () => super.select(path, prefixes))];
  }

  override dispose(): void {
    // Given back with `close`.
  }

  close(): void {
    super.dispose();
  }
}

interface Entry {
  readonly input: FileInput;
  readonly document: KeptDocument;
}

const isSame = (one: FileInput, other: FileInput): boolean =>
  one.bytes !== null &&
  other.bytes !== null &&
  one.named === other.named &&
  one.otherwise === other.otherwise &&
  one.bytes.equals(other.bytes) &&
  JSON.stringify(one.declarations) === JSON.stringify(other.declarations);

/** What was put together with others is read anew, since those may have changed. */
const isAlone = ({ bundle, partOf }: FileDocument): boolean => bundle === null && partOf === null;

/**
 * Documents of one service that is judged again and again while a file or two of it change: what stays the same is read
 * once. Bytes that are the same are the same document; whatever was said of it from outside is forgotten first.
 */
export class KeptDocuments {
  private readonly entries = new Map<string, Entry>();
  private readonly replaced: KeptDocument[] = [];
  private readonly asked = new Set<string>();

  readonly document = (input: FileInput): FileDocument => {
    this.asked.add(input.relative);
    const before = this.entries.get(input.relative);
    if (before && isSame(before.input, input) && isAlone(before.document)) {
      // What is kept takes its share of what a service may have, too.
      input.allowance?.text(input.size);
      return before.document.forget();
    }
    if (before) this.replaced.push(before.document);
    const document = new KeptDocument(input);
    this.entries.set(input.relative, { input, document });
    return document;
  };

  /** Gives back what was replaced and what nobody has asked for since the last time; nobody may look at it any more. */
  sweep(): void {
    for (const [relative, { document }] of this.entries) {
      if (this.asked.has(relative)) continue;
      this.replaced.push(document);
      this.entries.delete(relative);
    }
    this.asked.clear();
    for (const document of this.replaced.splice(0)) document.close();
  }

  close(): void {
    this.asked.clear();
    this.sweep();
  }
}
