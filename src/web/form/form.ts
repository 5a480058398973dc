import { Draft, freshText } from './draft.ts';
import { download, steckbriefIn } from './files.ts';
import type { FormHost, SteckbriefFile } from './host.ts';
import type { FormFacts, Judgement } from './judging/judgement.ts';
import { JudgingLoop } from './judging-loop.ts';
import type { Change } from './text/change.ts';
import { isReadable } from './text/read.ts';
import type { Path } from './text/values.ts';
import { type Context, type Notes, type Placed, said } from './view/context.ts';
import { element } from './view/element.ts';
import { fieldFor } from './view/field.ts';
import { focusHeading } from './view/focus.ts';
import { Pages } from './view/pages.ts';
import { Toolbar } from './view/toolbar.ts';

const NAME = 'steckbrief.yaml';

/** The form at work: what is filled in, what the rules said of it last, and the parts of the page that show both. */
export class Form implements Context {
  readonly box = element('div', { class: 'steckbrief-form' });
  readonly host: FormHost;
  readonly lang;
  readonly facts: FormFacts;
  draft: Draft;
  judgement: Judgement | null = null;
  private readonly live = element('p', { class: 'live', role: 'status', 'aria-live': 'polite' });
  private readonly text = element('pre', { tabindex: 0 });
  private readonly toolbar: Toolbar;
  private readonly pages: Pages;
  private readonly loop: JudgingLoop;

  constructor(host: FormHost, facts: FormFacts) {
    this.host = host;
    this.lang = host.lang;
    this.facts = facts;
    const { file, isUnsaved = false } = host;
    this.draft = file ? new Draft(file.name, file.text, !isUnsaved) : this.fresh();
    this.toolbar = new Toolbar(this, {
      fresh: () => this.mayLose() && this.start(this.fresh()),
      open: (chosen) => void this.openChosen(chosen),
      save: () => void this.save(),
      undo: () => this.step('undo'),
      redo: () => this.step('redo'),
    });
    this.pages = new Pages(this, (text) => this.rewrite(text));
    this.loop = new JudgingLoop(
      () => host.judge(this.draft.text, this.draft.name),
      (judgement) => this.judged(judgement),
    );
    this.box.append(
      element('p', { class: 'sb-intro' }, said(this, 'intro')),
      this.toolbar.box,
      this.live,
      this.pages.box,
      element('details', { class: 'text' }, element('summary', {}, said(this, 'show-text')), this.text),
    );
    this.pages.draw();
    this.tell(0);
  }

  private fresh(): Draft {
    return new Draft(NAME, freshText(this.facts.ruleset), true);
  }

  announce(text: string): void {
    // The same sentence a second time would not be read out.
    this.live.textContent = this.live.textContent === text ? `${text}\u00a0` : text;
  }

  field(placed: Placed): HTMLElement {
    return fieldFor(this, placed);
  }

  place(path: Path, notes: Notes): void {
    this.pages.place(path, notes);
  }

  show(path: Path): void {
    this.pages.show(path);
  }

  change(changes: readonly Change[], { typing = false, redraw = false }: Parameters<Context['change']>[1] = {}): void {
    const isChanged = this.draft.change(changes, typing);
    if (!typing) this.draft.pause();
    if (!isChanged) return;
    if (redraw === false) this.pages.follow(changes.slice(1));
    else if (redraw === true) this.pages.redraw();
    else this.pages.redrawField(redraw);
    this.tell();
  }

  /** Shows how things stand after a change of the text, and asks the rules. */
  private tell(wait?: number): void {
    this.toolbar.update();
    this.text.textContent = this.draft.text;
    this.loop.wake(wait);
  }

  private rewrite(text: string): void {
    const wasReadable = isReadable(this.draft.read);
    this.draft.rewrite(text);
    if (isReadable(this.draft.read) !== wasReadable) {
      this.pages.draw();
      focusHeading();
    }
    this.tell();
  }

  private judged(judgement: Judgement | null): void {
    if (!judgement) {
      this.announce(said(this, 'not-judged'));
      return;
    }
    this.judgement = judgement;
    this.toolbar.update();
    this.pages.update();
    if (isReadable(this.draft.read)) this.host.changed?.(this.file(), judgement);
  }

  step(which: 'undo' | 'redo'): void {
    const isPossible = which === 'undo' ? this.draft.canUndo : this.draft.canRedo;
    if (!isPossible) return;
    const path = which === 'undo' ? this.draft.undo() : this.draft.redo();
    this.show(path);
    this.tell();
    const what = path.length === 0 ? said(this, 'fault-text') : path.join('.');
    this.announce(said(this, which === 'undo' ? 'undone' : 'redone', { what }));
  }

  /** Whether what is there may be given up; asks where it is not saved. */
  mayLose(): boolean {
    const question = said(this, 'leave-unsaved');
    return this.draft.isSaved || (this.host.confirm ? this.host.confirm(question) : window.confirm(question));
  }

  start(draft: Draft): void {
    this.draft = draft;
    this.judgement = null;
    this.pages.first();
    this.announce(said(this, 'opened', { file: draft.name }));
    this.tell(0);
  }

  private async openChosen(chosen: File): Promise<void> {
    const file = await steckbriefIn(chosen);
    if (typeof file === 'string') this.announce(said(this, file, { file: chosen.name }));
    else if (this.mayLose()) this.start(new Draft(file.name, file.text, true));
  }

  file(): SteckbriefFile {
    return { name: this.draft.name, text: this.draft.text };
  }

  async save(): Promise<void> {
    const file = this.file();
    const isDone = await (this.host.save ? this.host.save(file) : download(file));
    if (!isDone) return;
    this.draft.markSaved(file.text);
    this.toolbar.update();
    this.announce(said(this, 'saved', { file: file.name }));
  }

  stop(): void {
    this.loop.stop();
  }
}
