/// <reference lib="dom" />
import { Draft, freshText } from './draft.ts';
import { type Section, sectionOf, sectionsOf } from './fields/sections.ts';
import { download, readSteckbrief } from './files.ts';
import type { FormHost, SteckbriefFile } from './host.ts';
import type { FormFacts, Judgement } from './judging/judgement.ts';
import { JudgingLoop } from './judging-loop.ts';
import type { Change } from './text/edit.ts';
import { isReadable } from './text/read.ts';
import { type Path, pointerOf } from './text/values.ts';
import { type Context, idOf, type Notes, type Placed, said } from './view/context.ts';
import { button, element } from './view/element.ts';
import { faultView } from './view/fault.ts';
import { fieldFor } from './view/field.ts';
import { Navigation } from './view/navigation.ts';
import { pageOf, renew } from './view/page.ts';
import { Toolbar } from './view/toolbar.ts';

const NAME = 'steckbrief.yaml';

/** The form at work: the draft, the page that is shown, what the rules said last. */
export class Form implements Context {
  readonly box = element('div', { class: 'steckbrief-form' });
  readonly host: FormHost;
  readonly lang;
  readonly facts: FormFacts;
  draft: Draft;
  judgement: Judgement | null = null;
  private readonly sections: readonly Section[];
  private section: Section;
  private readonly notes = new Map<string, Notes>();
  private readonly note = element('div');
  private readonly live = element('p', { class: 'live', role: 'status', 'aria-live': 'polite' });
  private readonly main = element('div', { class: 'main' });
  private readonly text = element('pre', { tabindex: 0 });
  private readonly toolbar: Toolbar;
  private readonly navigation: Navigation;
  private readonly loop: JudgingLoop;

  constructor(host: FormHost, facts: FormFacts) {
    this.host = host;
    this.lang = host.lang;
    this.facts = facts;
    this.sections = sectionsOf(host.lang);
    this.section = this.sections[0]!;
    const { file, isUnsaved = false } = host;
    this.draft = file ? new Draft(file.name, file.text, !isUnsaved) : this.fresh();
    this.toolbar = new Toolbar(this, {
      fresh: () => this.mayLose() && this.start(this.fresh()),
      open: (chosen) => void this.openChosen(chosen),
      save: () => void this.save(),
      undo: () => this.step('undo'),
      redo: () => this.step('redo'),
    });
    this.navigation = new Navigation(this, this.sections, (section) => this.turn(section));
    this.loop = new JudgingLoop(
      () => host.judge(this.draft.text, this.draft.name),
      (judgement) => this.judged(judgement),
    );
    const view = element('details', { class: 'text' }, element('summary', {}, said(this, 'show-text')), this.text);
    this.box.append(
      element('h2', {}, said(this, 'title')),
      element('p', { class: 'intro' }, said(this, 'intro')),
      this.toolbar.box,
      this.live,
      element('div', { class: 'columns' }, this.navigation.box, this.main),
      view,
    );
    this.draw();
    this.loop.wake(0);
  }

  private fresh(): Draft {
    return new Draft(NAME, freshText(this.facts.ruleset), true);
  }

  announce(text: string): void {
    this.live.textContent = this.live.textContent === text ? `${text} ` : text;
  }

  field(placed: Placed): HTMLElement {
    return fieldFor(this, placed);
  }

  place(path: Path, notes: Notes): void {
    this.notes.set(pointerOf(path), notes);
  }

  change(changes: readonly Change[], { typing = false, redraw = false } = {}): void {
    const isChanged = this.draft.change(changes, typing);
    if (!typing) this.draft.pause();
    if (!isChanged) return;
    // What is entered along stands in fields that show something else yet.
    if (redraw || (changes.length > 1 && !typing)) this.redraw();
    this.refresh();
  }

  /** Shows what a change of the text means, and asks the rules. */
  private refresh(): void {
    this.toolbar.update();
    this.updateNotes();
    this.text.textContent = this.draft.text;
    this.loop.wake();
  }

  private rewrite(text: string): void {
    const wasReadable = isReadable(this.draft.read);
    this.draft.rewrite(text);
    if (isReadable(this.draft.read) !== wasReadable) {
      this.draw();
      this.focusHeading();
    }
    this.toolbar.update();
    this.text.textContent = text;
    this.loop.wake();
  }

  private judged(judgement: Judgement | null): void {
    if (!judgement) {
      this.announce(said(this, 'not-judged'));
      return;
    }
    this.judgement = judgement;
    this.toolbar.update();
    if (isReadable(this.draft.read)) {
      this.updateNotes();
      renew(this, this.section, this.note);
      this.host.changed?.(this.file(), judgement);
    } else {
      const [at, reason] = [this.main.querySelector('.at'), this.main.querySelector('.reason')];
      const { line, column } = this.draft.read;
      if (at) at.textContent = said(this, 'fault-at', { line, column });
      if (reason) reason.textContent = judgement.unreadable ?? '';
    }
    this.navigation.update(this.section);
  }

  /** States and findings anew; what is said of a place without a field of its own is said at the next one above. */
  private updateNotes(): void {
    const further = new Map<string, string[]>();
    for (const place of new Set((this.judgement?.findings ?? []).flatMap(({ places }) => places))) {
      let above = place;
      while (above !== '' && !this.notes.has(above)) above = above.slice(0, above.lastIndexOf('/'));
      const isOnPage = above !== '' || sectionOf(place.split('/')[1]) === this.section.key;
      if (above !== place && isOnPage) further.set(above, [...(further.get(above) ?? []), place]);
    }
    for (const [pointer, notes] of this.notes) notes.update(further.get(pointer));
  }

  private draw(): void {
    this.notes.clear();
    const { read } = this.draft;
    if (!isReadable(read)) this.main.replaceChildren(faultView(this, read, (text) => this.rewrite(text)));
    else {
      const at = this.sections.indexOf(this.section);
      const turn = (to: number, key: 'next' | 'previous') => {
        const section = this.sections[to];
        return section ? button(said(this, key), () => this.turn(section)) : null;
      };
      const page = pageOf(this, this.section, { note: this.note });
      const further = element('div', { class: 'further' }, turn(at - 1, 'previous'), turn(at + 1, 'next'));
      this.main.replaceChildren(page, further);
      this.updateNotes();
    }
    this.navigation.box.hidden = !isReadable(read);
    this.text.textContent = this.draft.text;
    this.toolbar.update();
    this.navigation.update(this.section);
  }

  /** The same page anew; the focus stays where it was. */
  private redraw(): void {
    const focused = document.activeElement?.id ?? '';
    this.draw();
    if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
  }

  private focusHeading(): void {
    document.getElementById('sb-heading')?.focus();
  }

  private turn(section: Section): void {
    this.section = section;
    this.draw();
    this.focusHeading();
  }

  show(path: Path): void {
    const key = sectionOf(path[0]);
    this.section = this.sections.find((one) => one.key === key) ?? this.section;
    this.draw();
    for (let depth = path.length; depth > 0; depth -= 1) {
      const found = document.getElementById(idOf(path.slice(0, depth)));
      if (!found) continue;
      found.scrollIntoView({ block: 'center' });
      const control = found.matches('fieldset') ? found.querySelector<HTMLElement>('input:checked') : null;
      (control ?? found).focus();
      return;
    }
    this.focusHeading();
  }

  step(which: 'undo' | 'redo'): void {
    const path = which === 'undo' ? this.draft.undo() : this.draft.redo();
    this.show(path);
    this.refresh();
    const what = path.length === 0 ? said(this, 'fault-text') : path.join('.');
    this.announce(said(this, which === 'undo' ? 'undone' : 'redone', { what }));
  }

  mayLose(): boolean {
    const question = said(this, 'leave-unsaved');
    return this.draft.isSaved || (this.host.confirm ? this.host.confirm(question) : window.confirm(question));
  }

  start(draft: Draft): void {
    this.draft = draft;
    this.judgement = null;
    this.section = this.sections[0]!;
    this.draw();
    this.focusHeading();
    this.announce(said(this, 'opened', { file: draft.name }));
    this.loop.wake(0);
  }

  private async openChosen(chosen: File): Promise<void> {
    const file = await readSteckbrief(chosen);
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
    this.draft.markSaved();
    this.toolbar.update();
    this.announce(said(this, 'saved', { file: file.name }));
  }

  stop(): void {
    this.loop.stop();
  }
}
