import type { FileDocument } from '../documents/file.ts';
import { broughtBy } from '../xoev/own-lists.ts';
import { heldAgainst } from './code-lists.ts';

/** Holds the code lists of services against those that do not lie with them. */
export class HeldLists {
  /** As an array the same for one service after the other: what was read of its files is kept by it. */
  private official: readonly string[] | undefined;

  /** `vouched` is asked only where a service brings code lists. */
  async hold(documents: readonly FileDocument[], vouched: () => Promise<readonly string[]>): Promise<void> {
    const own = documents.flatMap((document) => {
      const list = broughtBy(document);
      return list ? [{ document, list }] : [];
    });
    if (own.length === 0) return;
    const files = await vouched();
    if (this.official?.join('\n') !== files.join('\n')) this.official = files;
    for (const { document, list } of own) document.heldList = heldAgainst(list, [this.official!]);
  }
}
