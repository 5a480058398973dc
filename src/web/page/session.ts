import type { Say } from '../../words/page/index.ts';
import type { Changed, Given, Made } from '../engine/protocol.ts';
import type { Engine } from './engine.ts';
import { LONGEST_MINUTES, tellFault } from './faults.ts';
import { merged } from './intake.ts';
import { EVERYTHING } from './results/selection.ts';
import type { RunView } from './run-view.ts';
import { save } from './save.ts';
import type { State } from './state.ts';
import type { ResultActions } from './views.ts';

/** What is shown of a session. */
interface Showing {
  say(): Say;
  drawResult(): void;
  drawAgain(): void;
  focusResult(): void;
  /** The verdict as it stands there, for those who do not see it. */
  verdict(): string;
}

/** The files that a person gave, judged and changed and judged again. */
export class Session {
  private readonly state: State;
  private readonly engine: Engine;
  private readonly run: RunView;
  private readonly page: Showing;

  constructor(state: State, engine: Engine, run: RunView, page: Showing) {
    this.state = state;
    this.engine = engine;
    this.run = run;
    this.page = page;
  }

  /** New files: what was known of others is over. */
  async take(files: Given[]): Promise<void> {
    if (files.length === 0) {
      this.run.refuse(this.page.say()('shell.refused'), this.page.say()('shell.nothing-dropped'));
      return;
    }
    const { unsaved } = this.state;
    if (unsaved.size > 0 && !window.confirm(this.page.say()('judging.leave'))) return;
    unsaved.clear();
    Object.assign(this.state, { files, service: 0, view: 'work', selection: EVERYTHING });
    if (await this.check()) this.page.focusResult();
  }

  /** Judges the files; false where that came to nothing. */
  async check(): Promise<boolean> {
    const { state } = this;
    this.run.begin(this.page.say(), () => this.engine.cancel());
    const timer = setTimeout(() => this.engine.cancel('too-long'), LONGEST_MINUTES * 60_000);
    try {
      state.result = await this.engine.ask('check', { files: state.files, choices: state.choices }, state.lang);
      state.stale = false;
      state.service = Math.min(state.service, state.result.report.services.length - 1);
      this.run.clear();
      this.page.drawResult();
      this.page.drawAgain();
      this.run.speak(this.page.verdict());
      return true;
    } catch (error) {
      state.result = null;
      this.page.drawResult();
      tellFault(error, this.run, this.page.say());
      return false;
    } finally {
      clearTimeout(timer);
    }
  }

  /** The same once more, with what was chosen since. */
  async again(): Promise<void> {
    if (await this.check()) this.page.focusResult();
  }

  /** What the result asks. */
  readonly actions: ResultActions = {
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
      this.run.tell(this.page.say()('judging.taken', { file: saved[0]!.name }));
      this.page.focusResult();
    } catch (error) {
      tellFault(error, this.run, this.page.say());
    }
  }

  /** Puts changed files among the given ones; what is not saved yet is kept in mind. */
  adopt(service: string, files: readonly Given[], saved: readonly Made[], unsaved: boolean): void {
    const { state } = this;
    state.files = merged(state.files, files);
    if (unsaved) for (const file of saved) state.unsaved.set(`${service}\n${file.name}`, { ...file, service });
    else {
      state.stale = true;
      this.page.drawAgain();
    }
  }
}
