import type { Hit } from './view.ts';
import { MOST } from './view.ts';

/** So many places of a rule are shown to somebody who wants to know what to do; the rest is the same again. */
const FEW = 3;
/** So many rules that do not stand against acceptance are shown before the eye is lost in them. */
const ROOM: Readonly<Record<string, number>> = { SOLL: 25, KANN: 10 };

/** Keeps count of what a text for people has shown of each rule. */
export class Shown {
  private readonly most: number;
  private readonly all: boolean;
  private room = Number.POSITIVE_INFINITY;
  private readonly seen = new Map<string, number>();
  private readonly told = new Set<string>();
  /** Findings of rules that are shown, and how many of them were left out. */
  readonly left = new Map<string, number>();
  /** Findings of rules that are not shown at all. */
  untold = 0;

  /** `all`: as many as fit a text at all. */
  constructor(all: boolean) {
    this.all = all;
    this.most = all ? MOST : FEW;
  }

  /** From now on findings of a weight are taken, unless all are wanted as many as leave a text that is read. */
  begin(weight: string, wanted: boolean): void {
    this.room = this.all || wanted ? Number.POSITIVE_INFINITY : (ROOM[weight] ?? Number.POSITIVE_INFINITY);
    this.untold = 0;
  }

  /** Findings that say the same, if there is room for one more of their rule. */
  take(same: Hit[]): Hit[][] {
    const { id } = same[0]!.rule;
    const before = this.seen.get(id) ?? 0;
    if (before === 0 && this.room === 0) {
      this.untold += same.length;
      return [];
    }
    if (before >= this.most) {
      this.left.set(id, (this.left.get(id) ?? 0) + same.length);
      return [];
    }
    if (before === 0) this.room -= 1;
    this.seen.set(id, before + 1);
    return [same];
  }

  /** Whether a rule speaks for the first time. */
  isFirst(id: string): boolean {
    if (this.told.has(id)) return false;
    this.told.add(id);
    return true;
  }
}
