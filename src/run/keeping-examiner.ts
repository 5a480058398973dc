import type { TimeLeft } from '../base/time-left.ts';
import type { Examination, HeldList, Tried } from '../documents/examination.ts';
import type { FileDocument } from '../documents/file.ts';
import { examinedBy } from '../documents/recognise.ts';
import type { ServicePlace } from '../standards/at-hand.ts';
import { Examiner } from '../standards/examiner.ts';

/** What examining said of a document. */
interface Said {
  readonly kind: FileDocument['kind'];
  readonly examination: Examination | null;
  readonly heldList: HeldList | null;
  readonly unclaimed: readonly Tried[];
}

/** Whether examiners look at a document, or at others through it: all but plain data and prose. */
const isLookedAt = ({ kind, syntax, bundle, partOf, recognised }: FileDocument): boolean =>
  (syntax !== 'data' && syntax !== 'text') ||
  examinedBy(kind) !== null ||
  examinedBy(recognised) !== null ||
  bundle !== null ||
  partOf !== null;

const identity = (document: FileDocument) => {
  const { relative, sha256, kind, fault, declarations } = document;
  return [relative, sha256, kind, fault?.code, declarations];
};

/**
 * An examiner for one service that is judged again and again: as long as no document that it looks at has changed, it
 * repeats what it said, and of those that depend on nothing else always. Standards that are installed meanwhile are seen by a new one only.
 */
export class KeepingExaminer extends Examiner {
  /** What was said of documents that are kept as long as they do not change. */
  private readonly known = new WeakMap<FileDocument, Examination>();
  private before: { readonly signature: string; readonly said: ReadonlyMap<string, Said> } | undefined;

  override async examine(
    documents: readonly FileDocument[],
    place: ServicePlace | null = null,
    asOf: string | undefined = undefined,
    time: TimeLeft | undefined = undefined,
  ): Promise<void> {
    const signature = JSON.stringify([place?.folder, asOf, documents.filter(isLookedAt).map(identity)]);
    if (this.before?.signature === signature) {
      await Promise.all(documents.map((document) => document.complete()));
      for (const document of documents) Object.assign(document, this.before.said.get(document.relative));
      return;
    }
    await super.examine(documents, place, asOf, time);
    const said = documents.map(({ relative, kind, examination, heldList, unclaimed }) => {
      return [relative, { kind, examination, heldList, unclaimed }] as const;
    });
    this.before = { signature, said: new Map(said) };
  }

  protected override async alone(document: FileDocument, work: () => Promise<Examination>): Promise<Examination> {
    const examination = this.known.get(document) ?? (await work());
    this.known.set(document, examination);
    return examination;
  }
}
