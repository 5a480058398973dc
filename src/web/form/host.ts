import type { Lang } from '../../base/nouns.ts';
import type { FormFacts, FoundKey, Judgement } from './judging/judgement.ts';

/** A Steckbrief as a file. */
export interface SteckbriefFile {
  readonly name: string;
  readonly text: string;
}

/** What the form asks of the page it stands in; all answers are plain data and may come from a worker. */
export interface FormHost {
  readonly lang: Lang;
  /** What the rules say of a text: `FormJudge.judge`. */
  judge(text: string, name: string): Promise<Judgement>;
  /** What a ruleset knows of entries: `FormJudge.facts`. */
  facts(): Promise<FormFacts>;
  /** Keys by name: `FormJudge.find`. */
  find(catalogue: string, typed: string): Promise<readonly FoundKey[]>;
  /** Paths of the files in the folder of the service, to choose from. */
  readonly files?: readonly string[];
  /** The Steckbrief to begin with; a new one where there is none. */
  readonly file?: SteckbriefFile;
  /** Whether that one holds changes that nobody has saved. */
  readonly isUnsaved?: boolean;
  /** Saves a file; without it the browser downloads it. False where nothing was saved. */
  save?(file: SteckbriefFile): Promise<boolean> | boolean;
  /** Asks whether unsaved changes may be lost; without it the browser asks. */
  confirm?(question: string): boolean;
  /** Told of every text that can be read, after the rules spoke. */
  changed?(file: SteckbriefFile, judgement: Judgement): void;
}

/** What the page may ask of a form that stands in it. */
export interface MountedForm {
  /** The file as it stands, saved or not. */
  file(): SteckbriefFile;
  isSaved(): boolean;
  /** Another Steckbrief instead; asks before unsaved changes are lost. False where somebody said no. */
  open(file: SteckbriefFile): boolean;
  /** Shows the page of an entry (JSON Pointer) and puts the focus there. */
  show(pointer: string): void;
  /** Takes the form out of the page and its listeners with it. */
  unmount(): void;
}
