import type { Json } from '../../base/nouns.ts';
import { orderAt } from './fields/schema.ts';
import type { Change } from './text/change.ts';
import { changed } from './text/edit.ts';
import { isReadable, type ReadText, readText, type TextFault } from './text/read.ts';
import { type Path, valueAt } from './text/values.ts';

/** A state of the text, and which place the change that led to it is about. */
interface Step {
  readonly text: string;
  readonly place: Path;
  /** Changes of one place while it is typed in are one step. */
  readonly typing: string | null;
}

/** More steps back nobody takes. */
const MOST_STEPS = 500;

/** A Steckbrief while it is filled in: its text, what was before, and whether it is saved. */
export class Draft {
  readonly name: string;
  private steps: Step[];
  private at = 0;
  private saved: string | null;

  /** `saved: false` for a text that stands in no file yet. */
  constructor(name: string, text: string, saved: boolean) {
    this.name = name;
    this.steps = [{ text, place: [], typing: null }];
    this.saved = saved ? text : null;
  }

  get text(): string {
    return this.steps[this.at]!.text;
  }

  get read(): ReadText | TextFault {
    return readText(this.text, this.name);
  }

  get value(): Json {
    return isReadable(this.read) ? this.read.value : {};
  }

  valueAt(path: Path): Json | undefined {
    return valueAt(this.value, path);
  }

  /** A single value as it is written: `01.10` is not 1.1. */
  sourceAt(path: Path): string {
    const node = isReadable(this.read) ? this.read.tree.getIn(path, true) : null;
    const source = (node as { source?: string } | null)?.source;
    return source ?? String(this.valueAt(path) ?? '');
  }

  /** Makes changes, all in one step; false where they change nothing. `typing` while a place is typed in. */
  change(changes: readonly Change[], typing = false): boolean {
    const text = changes.reduce((before, change) => changed(before, change, orderAt), this.text);
    return this.put(text, changes[0]?.path ?? [], typing);
  }

  /** Another text altogether, as somebody wrote it. */
  rewrite(text: string): boolean {
    return this.put(text, [], true);
  }

  private put(text: string, place: Path, typing: boolean): boolean {
    if (text === this.text) return false;
    const key = typing ? JSON.stringify(place) : null;
    const goesOn = key !== null && this.steps[this.at]!.typing === key && this.at === this.steps.length - 1;
    const kept = this.steps.slice(Math.max(0, this.at - MOST_STEPS), goesOn ? this.at : this.at + 1);
    this.steps = [...kept, { text, place, typing: key }];
    this.at = this.steps.length - 1;
    return true;
  }

  /** What is typed next is a step of its own. */
  pause(): void {
    const step = this.steps[this.at]!;
    this.steps[this.at] = { ...step, typing: null };
  }

  get canUndo(): boolean {
    return this.at > 0;
  }

  get canRedo(): boolean {
    return this.at < this.steps.length - 1;
  }

  /** One step back; gives the place it was about. */
  undo(): Path {
    if (!this.canUndo) return [];
    this.at -= 1;
    return this.steps[this.at + 1]!.place;
  }

  redo(): Path {
    if (!this.canRedo) return [];
    this.at += 1;
    return this.steps[this.at]!.place;
  }

  get isSaved(): boolean {
    return this.saved === this.text;
  }

  /** A text is saved; what came since is not. */
  markSaved(text = this.text): void {
    this.saved = text;
    this.pause();
  }
}

/** What a new Steckbrief begins with. */
export const freshText = (ruleset: string): string => `steckbrief: "1"\nregelwerk: ${ruleset}\n`;
