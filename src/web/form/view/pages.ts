import { fieldOf } from '../fields/field.ts';
import { schemaAt } from '../fields/schema.ts';
import { type Section, sectionOf, sectionsOf } from '../fields/sections.ts';
import type { Change } from '../text/change.ts';
import { isReadable } from '../text/read.ts';
import { type Path, pointerOf } from '../text/values.ts';
import { type Context, idOf, type Notes, said } from './context.ts';
import { element } from './element.ts';
import { faultView, renewFault } from './fault.ts';
import { focusEntry, focusField, focusHeading, keepingFocus, wantedOn } from './focus.ts';
import { Navigation } from './navigation.ts';
import { pageOf, renew } from './page.ts';
import { PageNotes } from './page-notes.ts';
import { PointerRest } from './pointer.ts';
import { nextWithMissing } from './tally.ts';
import { turningView } from './turning.ts';

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
      const turning = turningView(
        this.context,
        this.sections,
        this.section,
        (section) => this.turn(section),
        () => this.nextMissing(),
      );
      this.main.replaceChildren(pageOf(this.context, this.section, this.need), turning);
      this.updateNotes();
    } else this.main.replaceChildren(faultView(this.context, read, this.rewrite));
    this.navigation.update(this.section);
  }

  /** The page anew; the focus stays where it was. */
  redraw(): void {
    keepingFocus(() => this.draw());
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
    keepingFocus(() => {
      this.notes.forgetBelow(pointerOf(path));
      const field = fieldOf(String(path.at(-1)), schema, this.context.lang);
      there.replaceWith(this.context.field({ field, path }));
      this.updateNotes();
    });
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

  /** What the rules said last, wherever it is told. */
  update(): void {
    const { read } = this.context.draft;
    if (isReadable(read)) {
      this.updateNotes();
      renew(this.context, this.section, this.need);
    } else renewFault(this.context, read, this.main);
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
    focusHeading();
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

  show(path: Path): void {
    const key = sectionOf(path[0]);
    this.section = this.sections.find((one) => one.key === key) ?? this.section;
    this.draw();
    focusEntry(path);
  }
}
