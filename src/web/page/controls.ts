import type { Say } from '../../words/page/index.ts';
import type { Choices, Edition } from '../engine/protocol.ts';
import { fill, h } from './dom.ts';
import type { Engine } from './engine.ts';
import { settings } from './settings.ts';
import type { State } from './state.ts';

/** What the controls tell. */
interface Hearing {
  readonly onAgain: () => void;
  readonly onFault: (error: unknown) => void;
}

/** The settings of a check, and the way to check again where they are other than those of the result. */
export class Controls {
  readonly element = h('div', {});
  private readonly state: State;
  private readonly engine: Engine;
  private readonly hearing: Hearing;
  private say!: Say;
  /** Tells the settings which rulesets there are. */
  offer: (editions: readonly Edition[]) => void = () => undefined;

  constructor(state: State, engine: Engine, hearing: Hearing) {
    this.state = state;
    this.engine = engine;
    this.hearing = hearing;
  }

  draw(say: Say): void {
    const { state, engine } = this;
    this.say = say;
    const open = this.element.querySelector<HTMLDetailsElement>('.settings')?.open ?? false;
    const { element, offer } = settings({
      say,
      choices: state.choices,
      editions: engine.editions,
      onChange: (part) => this.choose(part),
      onStandard: (file) => this.installed(engine.keep('standard', file, state.lang)),
      onRuleset: (files, keys) => this.installed(engine.keep('ruleset', { files, keys }, state.lang)),
      onSaxon: (file) => this.installed(engine.keep('saxon', file, state.lang)),
      onFault: this.hearing.onFault,
    });
    element.open = open;
    this.offer = offer;
    fill(this.element, element, h('div', { class: 'again' }));
    this.drawAgain();
  }

  private choose(part: Partial<Choices>): void {
    this.state.choices = { ...this.state.choices, ...part };
    this.outdated();
  }

  private async installed<T>(work: Promise<T>): Promise<T> {
    const found = await work;
    this.outdated();
    return found;
  }

  /** Something is other than it was when the result was made. */
  outdated(): void {
    if (!this.state.result) return;
    this.state.stale = true;
    this.drawAgain();
  }

  drawAgain(): void {
    const { say, state } = this;
    const again = h('button', { type: 'button', onclick: this.hearing.onAgain }, say('shell.again'));
    fill(
      this.element.querySelector('.again')!,
      state.result && h('p', { class: 'buttons' }, again),
      state.stale && h('p', { role: 'status', class: 'note' }, say('shell.changed-settings')),
    );
  }
}
