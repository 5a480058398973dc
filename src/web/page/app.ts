import type { Lang } from '../../base/nouns.ts';
import { PAGE, type Say } from '../../words/page/index.ts';
import { speaker } from '../../words/speaker.ts';
import type { Changed } from '../engine/protocol.ts';
import { AreaFrame } from './area-frame.ts';
import { Controls } from './controls.ts';
import { fill, focusOn, h } from './dom.ts';
import { Engine } from './engine.ts';
import { tellFault } from './faults.ts';
import { footer } from './footer.ts';
import { header } from './header.ts';
import { catchDrops, dropZone, type Taking } from './intake-view.ts';
import { printsWhole } from './printing.ts';
import { ResultView } from './result-view.ts';
import { RunView } from './run-view.ts';
import { Session } from './session.ts';
import { beginning, type State } from './state.ts';

/** The page: what was dropped goes to the engine, what the engine says is shown. */
export class App {
  private readonly root: HTMLElement;
  private readonly engine = new Engine();
  private readonly state: State;
  private readonly run = new RunView();
  private readonly result = h('div', {});
  private readonly controls: Controls;
  private readonly session: Session;
  private readonly areas = new AreaFrame();
  private shown: ResultView | null = null;
  private say: Say;

  constructor(root: HTMLElement) {
    this.root = root;
    this.state = beginning('de');
    this.say = speaker(PAGE, this.state.lang);
    const onFault = (error: unknown) => this.fault(error);
    this.controls = new Controls(this.state, this.engine, { onAgain: () => void this.session.again(), onFault });
    this.session = new Session(this.state, this.engine, this.run, {
      say: () => this.say,
      drawResult: () => this.drawResult(),
      drawAgain: () => this.controls.drawAgain(),
      focusResult: () => focusOn(this.shown!.heading),
      verdict: () => this.result.querySelector('.verdict .sentence')?.lastChild?.textContent ?? '',
    });
    catchDrops(document.body, this.taking);
    window.addEventListener('beforeunload', (event) => {
      if (this.state.unsaved.size > 0) event.preventDefault();
    });
    printsWhole(() => this.shown?.openAll());
    this.engine.onProgress = (text) => this.run.tell(text === '' ? this.say('shell.running') : text);
  }

  /** Loads the engine while somebody reads the page. */
  start(): void {
    this.draw();
    this.engine.start().then(
      () => this.controls.offer(this.engine.editions),
      (error: unknown) => this.fault(error),
    );
  }

  private readonly taking: Taking = {
    onFiles: (files) => void this.session.take(files),
    onFault: (error) => this.fault(error),
  };

  private fault(error: unknown): void {
    tellFault(error, this.run, this.say);
  }

  private setLang(lang: Lang): void {
    this.state.lang = lang;
    this.say = speaker(PAGE, lang);
    this.state.choices = { ...this.state.choices, lang };
    document.documentElement.lang = lang;
    this.draw();
    this.root.querySelector<HTMLElement>(`[lang="${lang}"]`)?.focus();
    // What was found is said in the other language by whoever found it.
    if (this.state.result) void this.session.check();
  }

  private draw(): void {
    const { say, root, state } = this;
    document.title = `vorgaben – ${say('shell.title')}`;
    fill(
      root,
      h('a', { class: 'skip', href: '#inhalt' }, say('shell.skip')),
      header(say, state.lang, (lang) => this.setLang(lang)),
      h(
        'nav',
        { 'aria-label': say('shell.areas') },
        this.areas.tabs(say, state.lang, () => this.draw()),
      ),
      h('main', { id: 'inhalt' }, ...this.content()),
      footer(say),
    );
    this.controls.draw(say);
    this.drawResult();
  }

  private content(): HTMLElement[] {
    const { say, engine, state } = this;
    const service = state.result?.report.services[state.service]?.path ?? null;
    const take = (own: string, { files, saved }: Changed) => this.session.adopt(own, files, saved, false);
    const host = { lang: state.lang, engine, choices: state.choices, service, take };
    return (
      this.areas.content(host, (error) => this.fault(error)) ?? [
        h('h1', {}, say('shell.title')),
        h('p', { class: 'intro' }, say('shell.intro')),
        dropZone(say, this.taking),
        this.controls.element,
        this.run.element,
        this.result,
      ]
    );
  }

  private drawResult(): void {
    const { state, say } = this;
    this.shown = state.result && new ResultView(state, say, this.session.actions);
    fill(this.result, this.shown?.element);
  }
}
