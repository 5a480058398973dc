import { fieldOf } from '../fields/field.ts';
import { schemaAt } from '../fields/schema.ts';
import { type Section, sectionOf, sectionsOf } from '../fields/sections.ts';
import type { Change } from '../text/change.ts';
import { isReadable } from '../text/read.ts';
import { type Path, pointerOf } from '../text/values.ts';
import { type Context, idOf, type Notes, said } from './context.ts';
import { button, element } from './element.ts';
import { faultView } from './fault.ts';
import { focusField, wantedOn } from './focus.ts';
import { Navigation } from './navigation.ts';
import { pageOf, renew } from './page.ts';
import { PageNotes } from './page-notes.ts';
import { PointerRest } from './pointer.ts';
import { nextWithMissing } from './tally.ts';

/** The pages of the form, one of which is shown, and the list of all of them. */
export class Pages {
  readonly box: HTMLElement;
  private readonly context: Context;
  private readonly rewrite: (text: string) => void;
  private readonly sections: readonly Section[];
  private section: Section;
  private readonly navigation: Navigation;
  private readonly main = element('div', { class: 'main' });
  private readonly need = element('div');
  private readonly notes = new PageNotes();
  private readonly pointer: PointerRest;
  private jumpedTo = '';

  /** `rewrite` takes a text that somebody mended by hand. */
  constructor(context: Context, rewrite: (text: string) => void) {
    this.context = context;
    this.rewrite = rewrite;
    this.sections = sectionsOf(context.lang);
    this.section = this.sections[0]!;
    this.navigation = new Navigation(context, this.sections, (section) => this.turn(section));
    this.box = element('div', { class: 'columns' }, this.navigation.box, this.main);
    this.pointer = new PointerRest(this.box);
  }

  place(path: Path, notes: Notes): void {
    this.notes.set(pointerOf(path), notes);
  }

  /** The page anew. */
  draw(): void {
    this.notes.clear();
    const { read } = this.context.draft;
    this.navigation.box.hidden = !isReadable(read);
    if (isReadable(read)) {
      this.main.replaceChildren(pageOf(this.context, this.section, this.need), this.turning());
      this.updateNotes();
    } else this.main.replaceChildren(faultView(this.context, read, this.rewrite));
    this.navigation.update(this.section);
  }

  /** The page anew; the focus stays where it was. */
  redraw(): void {
    const focused = document.activeElement?.id ?? '';
    this.draw();
    if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
  }

  /** A single field anew: whoever is on the way to another one is not held up. */
  redrawField(path: Path): void {
    this.pointer.when(() => this.renewField(path));
  }

  private renewField(path: Path): void {
    const there = document.getElementById(idOf(path));
    const schema = schemaAt(path);
    if (!there || !schema || typeof path.at(-1) !== 'string') {
      this.redraw();
      return;
    }
    const focused = document.activeElement?.id ?? '';
    const pointer = pointerOf(path);
    this.notes.forgetBelow(pointer);
    const field = fieldOf(String(path.at(-1)), schema, this.context.lang);
    there.replaceWith(this.context.field({ field, path }));
    this.updateNotes();
    if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
  }

  /** Fields show what was entered along with another one. */
  follow(changes: readonly Change[]): void {
    for (const { path } of changes) {
      const control = document.getElementById(idOf(path));
      const isTyped = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
      if (isTyped && control !== document.activeElement) control.value = this.context.draft.sourceAt(path);
    }
    this.updateNotes();
  }

  private turning(): HTMLElement {
    const at = this.sections.indexOf(this.section);
    const turn = (to: number, key: 'next' | 'previous') => {
      const section = this.sections[to];
      return section ? button(said(this.context, key), () => this.turn(section)) : null;
    };
    const missing = button(said(this.context, 'next-missing'), () => this.nextMissing(), { id: 'sb-next-missing' });
    return element('div', { class: 'further' }, turn(at - 1, 'previous'), missing, turn(at + 1, 'next'));
  }

  /** What the rules said last, wherever it is told. */
  update(): void {
    const { read } = this.context.draft;
    if (isReadable(read)) {
      this.updateNotes();
      renew(this.context, this.section, this.need);
    } else {
      const [at, reason] = [this.main.querySelector('.at'), this.main.querySelector('.reason')];
      const { line, column } = read;
      if (at) at.textContent = said(this.context, 'fault-at', { line, column });
      if (reason) reason.textContent = this.context.judgement?.unreadable ?? '';
    }
    this.navigation.update(this.section);
  }

  /** States and findings anew. */
  updateNotes(): void {
    this.notes.update(this.context.judgement?.findings ?? [], this.section.key);
  }

  /** The first page, with the focus on its heading. */
  first(): void {
    this.turn(this.sections[0]!);
  }

  private turn(section: Section): void {
    this.section = section;
    this.draw();
    this.focusHeading();
  }

  /** The next entry that a rule wants and that is open: on this page below the last one, else on the next page with one. */
  private nextMissing(): void {
    const wanted = wantedOn(this.main);
    const next = wanted[wanted.indexOf(this.jumpedTo) + 1];
    this.jumpedTo = next ?? '';
    if (next !== undefined) {
      focusField(document.getElementById(next));
      return;
    }
    const section = nextWithMissing(this.sections, this.section, this.context.judgement);
    if (!section) this.context.announce(said(this.context, 'no-missing'));
    else {
      this.turn(section);
      if (wantedOn(this.main).length > 0) this.nextMissing();
    }
  }

  focusHeading(): void {
    document.getElementById('sb-heading')?.focus();
  }

  show(path: Path): void {
    const key = sectionOf(path[0]);
    this.section = this.sections.find((one) => one.key === key) ?? this.section;
    this.draw();
    for (let depth = path.length; depth > 0; depth -= 1) {
      const found = document.getElementById(idOf(path.slice(0, depth)));
      if (!found) continue;
      focusField(found);
      return;
    }
    this.focusHeading();
  }
}
