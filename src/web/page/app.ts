import { memo } from '../../base/memo.ts';
import type { Lang } from '../../base/nouns.ts';
import { PAGE, type Say } from '../../words/page/index.ts';
import { speaker } from '../../words/speaker.ts';
import type { Changed, Choices, Edition, Given, Made } from '../engine/protocol.ts';
import type { Area } from './areas.ts';
import { fill, focusOn, h } from './dom.ts';
import { Engine, type Refused } from './engine.ts';
import { MOST_BYTES, MOST_FILES, merged, TooMuch } from './intake.ts';
import { catchDrops, dropZone, type Taking } from './intake-view.ts';
import { partOf } from './parts.ts';
import { type ResultActions, ResultView } from './result-view.ts';
import { EVERYTHING } from './results/selection.ts';
import { RunView } from './run-view.ts';
import { save } from './save.ts';
import { settings } from './settings.ts';
import type { State } from './state.ts';
import { STECKBRIEF_AREA } from './steckbrief-area.ts';
import { tabList } from './tabs.ts';

/** In the order of their tabs; the check comes first and is none of them. */
const AREAS: readonly Area[] = [STECKBRIEF_AREA];

/** No check of a service takes so long; one that does has met something that never ends. */
const LONGEST_MINUTES = 15;

/** The page: what was dropped goes to the engine, what the engine says is shown. */
export class App {
  private readonly root: HTMLElement;
  private readonly engine = new Engine();
  private readonly state: State;
  private readonly run = new RunView();
  private readonly result = h('div', {});
  private readonly controls = h('div', {});
  private shown: ResultView | null = null;
  private area = 'check';
  private readonly areas = new Map<string, HTMLElement>();
  /** Tells the settings which rulesets there are. */
  private offer: (editions: readonly Edition[]) => void = () => undefined;
  private say: Say;

  constructor(root: HTMLElement) {
    this.root = root;
    const lang: Lang = 'de';
    this.state = {
      lang,
      choices: { phase: 'entwicklung', lang },
      files: [],
      result: null,
      service: 0,
      view: 'work',
      selection: EVERYTHING,
      unsaved: new Map(),
      waive: null,
      stale: false,
    };
    this.say = speaker(PAGE, lang);
    catchDrops(document.body, this.taking);
    window.addEventListener('beforeunload', (event) => {
      if (this.state.unsaved.size > 0) event.preventDefault();
    });
    this.printsWhole();
    this.engine.onProgress = (text) => this.run.tell(text === '' ? this.say('shell.running') : text);
  }

  /** Loads the engine while somebody reads the page. */
  start(): void {
    this.draw();
    this.engine.start().then(
      () => this.offer(this.engine.editions),
      (error: unknown) => this.fault(error),
    );
  }

  private printsWhole(): void {
    let close = () => {};
    window.addEventListener('beforeprint', () => {
      close = this.shown?.openAll() ?? close;
    });
    window.addEventListener('afterprint', () => close());
  }

  private readonly taking: Taking = {
    onFiles: (files) => void this.take(files),
    onFault: (error) => this.fault(error),
  };

  /** New files: what was known of others is over. */
  private async take(files: Given[]): Promise<void> {
    if (files.length === 0) {
      this.run.refuse(this.say('shell.refused'), this.say('shell.nothing-dropped'));
      return;
    }
    const { unsaved } = this.state;
    if (unsaved.size > 0 && !window.confirm(this.say('judging.leave'))) return;
    unsaved.clear();
    Object.assign(this.state, { files, service: 0, view: 'work', selection: EVERYTHING });
    if (await this.check()) focusOn(this.shown!.heading);
  }

  /** Judges the files; false where that came to nothing. */
  private async check(): Promise<boolean> {
    const { state, say } = this;
    this.run.begin(say, () => this.engine.cancel());
    const timer = setTimeout(() => this.engine.cancel('too-long'), LONGEST_MINUTES * 60_000);
    try {
      state.result = await this.engine.ask('check', { files: state.files, choices: state.choices }, state.lang);
      state.stale = false;
      state.service = Math.min(state.service, state.result.report.services.length - 1);
      this.run.clear();
      this.drawResult();
      this.drawAgain();
      this.run.speak(this.spoken());
      return true;
    } catch (error) {
      state.result = null;
      this.drawResult();
      this.fault(error);
      return false;
    } finally {
      clearTimeout(timer);
    }
  }

  /** The verdict for those who do not see it. */
  private spoken(): string {
    return this.result.querySelector('.verdict .sentence')?.lastChild?.textContent ?? '';
  }

  private fault(error: unknown): void {
    const { say } = this;
    if (error instanceof TooMuch) {
      const size = Math.round(error.size / 1e6);
      const text =
        error.what === 'too-many'
          ? say('shell.too-many', { limit: MOST_FILES })
          : say('shell.too-large', { size, limit: MOST_BYTES / 1e6 });
      this.run.refuse(say('shell.refused'), text);
      return;
    }
    const { kind, message } = error as Refused;
    if (kind === 'cancelled') {
      this.run.clear();
      this.run.tell(say('shell.cancelled'));
    } else if (kind === 'too-long')
      this.run.refuse(say('shell.refused'), say('shell.too-long', { minutes: LONGEST_MINUTES }));
    else if (kind === 'died') this.run.refuse(say('shell.refused'), say('shell.died', { reason: message }));
    else this.run.refuse(say(kind === 'refused' ? 'shell.refused' : 'shell.bug'), message);
  }

  private readonly actions: ResultActions = {
    questions: (service) => this.engine.ask('questions', { service }, this.state.lang),
    answer: async (service, answer, proof) => {
      const given = { service, answer, ...(proof && { proof }) };
      await this.changed(service, () => this.engine.ask('answer', given, this.state.lang));
    },
    waive: (service, waiver) =>
      this.changed(service, () => this.engine.ask('waive', { service, waiver }, this.state.lang)),
    make: (format) => this.engine.ask('export', { format }, this.state.lang),
    saved: (file) => {
      save(file);
      for (const [key, one] of this.state.unsaved) if (one === file) this.state.unsaved.delete(key);
    },
  };

  /** Puts changed files in the place of the old ones and judges anew; what people see stays where it was. */
  private async changed(service: string, work: () => Promise<Changed>): Promise<void> {
    try {
      const { files, saved } = await work();
      this.adopt(service, files, saved, true);
      if (!(await this.check())) return;
      this.run.tell(this.say('judging.taken', { file: saved[0]!.name }));
      focusOn(this.shown!.heading);
    } catch (error) {
      this.fault(error);
    }
  }

  /** Puts changed files among the given ones; what is not saved yet is kept in mind. */
  private adopt(service: string, files: readonly Given[], saved: readonly Made[], unsaved: boolean): void {
    const { state } = this;
    state.files = merged(state.files, files);
    if (unsaved) for (const file of saved) state.unsaved.set(`${service}\n${file.name}`, { ...file, service });
    else {
      state.stale = true;
      this.drawAgain();
    }
  }

  private choose(part: Partial<Choices>): void {
    const { state } = this;
    state.choices = { ...state.choices, ...part };
    if (!state.result) return;
    state.stale = true;
    this.drawAgain();
  }

  private setLang(lang: Lang): void {
    this.state.lang = lang;
    this.say = speaker(PAGE, lang);
    this.state.choices = { ...this.state.choices, lang };
    document.documentElement.lang = lang;
    this.draw();
    this.root.querySelector<HTMLElement>(`[lang="${lang}"]`)?.focus();
    // What was found is said in the other language by whoever found it.
    if (this.state.result) void this.check();
  }

  private draw(): void {
    const { say, root, state } = this;
    document.title = `vorgaben – ${say('shell.title')}`;
    const langs = (['de', 'en'] as const).map((lang) =>
      h(
        'button',
        {
          type: 'button',
          lang,
          class: 'quiet',
          'aria-pressed': String(lang === state.lang),
          onclick: () => this.setLang(lang),
        },
        say(`shell.language.${lang}`),
      ),
    );
    fill(
      root,
      h('a', { class: 'skip', href: '#inhalt' }, say('shell.skip')),
      h(
        'header',
        {},
        h('p', { class: 'wordmark' }, 'vorgaben'),
        h('div', { class: 'langs', role: 'group', 'aria-label': say('shell.language') }, langs),
      ),
      h('nav', { 'aria-label': say('shell.areas') }, this.areaTabs()),
      h('main', { id: 'inhalt' }, ...this.areaContent()),
      this.footer(),
    );
    this.drawControls();
    this.drawResult();
  }

  private areaTabs(): HTMLElement {
    const { say, state } = this;
    const tabs = [
      { name: 'check', text: say('shell.check') },
      ...AREAS.map(({ name, title }) => ({ name, text: title[state.lang] })),
    ];
    return tabList(say('shell.areas'), tabs, this.area, 'inhalt', (name) => {
      this.area = name;
      this.draw();
      this.root.querySelector<HTMLElement>(`#reiter-${name}`)?.focus();
    });
  }

  /** The area shown; the elements of the others stay as they are. */
  private areaContent(): HTMLElement[] {
    const { say, engine, state } = this;
    const area = AREAS.find(({ name }) => name === this.area);
    if (!area)
      return [
        h('h1', {}, say('shell.title')),
        h('p', { class: 'intro' }, say('shell.intro')),
        dropZone(say, this.taking),
        this.controls,
        this.run.element,
        this.result,
      ];
    const element = memo(this.areas, area.name, () => h('section', {}));
    const service = state.result?.report.services[state.service]?.path ?? null;
    const take = (own: string, { files, saved }: Changed) => this.adopt(own, files, saved, false);
    area
      .mount(element, { lang: state.lang, engine, choices: state.choices, service, take })
      .catch((error: unknown) => this.fault(error));
    return [h('h1', {}, area.title[state.lang]), h('h2', {}, area.heading[state.lang]), element];
  }

  private drawControls(): void {
    const { say, state, engine, controls } = this;
    const open = controls.querySelector<HTMLDetailsElement>('.settings')?.open ?? false;
    const { element, offer } = settings({
      say,
      choices: state.choices,
      editions: engine.editions,
      onChange: (part) => this.choose(part),
      onStandard: (file) => this.installed(engine.keep('standard', file, state.lang)),
      onRuleset: (files, keys) => this.installed(engine.keep('ruleset', { files, keys }, state.lang)),
      onSaxon: (file) => this.installed(engine.keep('saxon', file, state.lang)),
      onFault: (error) => this.fault(error),
    });
    element.open = open;
    this.offer = offer;
    fill(controls, element, h('div', { class: 'again' }));
    this.drawAgain();
  }

  private async installed<T>(work: Promise<T>): Promise<T> {
    const found = await work;
    if (this.state.result) {
      this.state.stale = true;
      this.drawAgain();
    }
    return found;
  }

  private drawAgain(): void {
    const { say, state } = this;
    const again = h('button', { type: 'button', onclick: () => void this.again() }, say('shell.again'));
    fill(
      this.controls.querySelector('.again')!,
      state.result && h('p', { class: 'buttons' }, again),
      state.stale && h('p', { role: 'status', class: 'note' }, say('shell.changed-settings')),
    );
  }

  private async again(): Promise<void> {
    if (await this.check()) focusOn(this.shown!.heading);
  }

  private drawResult(): void {
    const { state, say } = this;
    this.shown = state.result && new ResultView(state, say, this.actions);
    fill(this.result, this.shown?.element);
  }

  private footer(): HTMLElement {
    const { say } = this;
    const text = h('pre', { tabindex: '0' });
    const dialog = h(
      'dialog',
      { 'aria-label': say('shell.notices') },
      h('form', { method: 'dialog' }, h('button', {}, say('shell.close'))),
      text,
    );
    const show = async () => {
      text.textContent = new TextDecoder().decode(await partOf('notices'));
      dialog.showModal();
    };
    return h(
      'footer',
      {},
      h('p', {}, say('shell.footer', { version: VORGABEN_VERSION }), ' · ', say('shell.footer-quiet')),
      h('p', {}, h('button', { type: 'button', class: 'quiet', onclick: () => void show() }, say('shell.notices'))),
      dialog,
    );
  }
}

/** Version of vorgaben, which the build fills in. */
declare const VORGABEN_VERSION: string;
