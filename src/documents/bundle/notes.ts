import type { BundleReference } from '../document.ts';
import type { Nowhere } from './resolver.ts';

/** The references of a description, with what became of each. */
export class Notes {
  readonly references: BundleReference[] = [];

  add(pointer: string, target: string, nowhere: Nowhere | null = null): void {
    const { code = null, path = '' } = nowhere ?? {};
    this.references.push({ pointer, target, code, path });
  }

  /** What only illustrates, and nothing is judged by, may lie on the network. */
  addUnlessFar(pointer: string, target: string, nowhere: Nowhere | null): void {
    if (nowhere?.code !== 'ref-elsewhere') this.add(pointer, target, nowhere);
  }
}
