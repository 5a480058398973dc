import { memo } from '../../src/base/memo.ts';
import type { Node } from '../../src/documents/document.ts';
import { FileDocument, type FileInput } from '../../src/documents/file.ts';

/** A document that outlives the service it was read for, for services that one ruleset judges. */
class KeptDocument extends FileDocument {
  /** As it was read: what examiners said of it is forgotten. */
  forget(): this {
    this.examination = null;
    this.unclaimed = [];
    return this;
  }

  private readonly selected = new Map<string, Node[]>();

  /** Rules of one ruleset ask: its prefixes stay the same. */
  override select(path: string, prefixes: Readonly<Record<string, string>>): Node[] {
    return [...memo(this.selected, path, () => super.select(path, prefixes))];
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
  readonly kind: FileDocument['kind'];
  readonly document: KeptDocument;
}

const isSame = (one: FileInput, other: FileInput): boolean =>
  one.bytes!.equals(other.bytes!) && JSON.stringify(one.declarations) === JSON.stringify(other.declarations);
/** What neighbours or standards made something else of is read anew. */
const isAsRead = ({ document, kind }: Entry): boolean =>
  document.kind === kind && document.bundle === null && document.partOf === null;

/** Documents of services that differ in a file or two, judged one after the other: what stays the same is read once. */
export class KeptDocuments {
  private readonly entries = new Map<string, Entry>();

  readonly document = (input: FileInput): FileDocument => {
    const before = this.entries.get(input.relative);
    if (before && isSame(before.input, input) && isAsRead(before)) return before.document.forget();
    before?.document.close();
    const document = new KeptDocument(input);
    this.entries.set(input.relative, { input, kind: document.kind, document });
    return document;
  };

  close(): void {
    for (const { document } of this.entries.values()) document.close();
  }
}
