import { memo } from '../../base/memo.ts';
import { resultsOf } from '../../base/results.ts';
import type { WaiverEntry } from '../../decisions/entries.ts';
import type { Say } from '../../words/page/index.ts';
import { visible } from '../../words/visible.ts';
import type { Answered, Asked, ExportFormat, Given, Made } from '../engine/protocol.ts';
import { fill, h } from './dom.ts';
import { exceptionList } from './judging/exceptions.ts';
import { exports } from './judging/exports.ts';
import { questionList } from './judging/questions.ts';
import { allRules } from './results/all-rules.ts';
import { fileList } from './results/files.ts';
import type { RowContext } from './results/rows.ts';
import { EVERYTHING, type Row } from './results/selection.ts';
import { serviceTable, tiles, verdictBox } from './results/verdict.ts';
import { workList } from './results/work-list.ts';
import { type State, VIEWS, type View } from './state.ts';
import { tabList } from './tabs.ts';

/** What the result asks of the page. */
export interface ResultActions {
  questions(service: string): Promise<readonly Asked[]>;
  answer(service: string, answer: Answered, proof?: Given): Promise<void>;
  waive(service: string, waiver: WaiverEntry): Promise<void>;
  make(format: ExportFormat): Promise<Made>;
  saved(file: Made): void;
}

/** What the command line says beside a report, such as that files belong to no service. */
const asides = (said: string): HTMLElement[] =>
  said
    .split('\n')
    .map((line) => visible(line.replace(/^vorgaben: /, '').trim()))
    .filter((line) => line !== '')
    .map((line) => h('p', { class: 'note' }, line));

/** The result of a run: verdict, numbers, and a view of one service. */
export class ResultView {
  readonly element = h('section', { class: 'result', 'aria-labelledby': 'ergebnis' });
  readonly heading = h('h2', { id: 'ergebnis' });
  private readonly panel = h('div', { role: 'tabpanel', id: 'ansicht', class: 'panel', tabindex: '0' });
  private readonly state: State;
  private readonly say: Say;
  private readonly actions: ResultActions;
  /** The question that was asked for from a rule. */
  private wanted: string | null = null;

  constructor(state: State, say: Say, actions: ResultActions) {
    this.state = state;
    this.say = say;
    this.actions = actions;
    this.heading.textContent = say('result.result');
    this.show();
  }

  private get service() {
    const { result, service } = this.state;
    return result!.report.services[service]!;
  }

  private rows(): Row[] {
    const { report } = this.state.result!;
    const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
    return resultsOf(this.service, report).map((result) => ({ result, rule: rules.get(result.ruleId)! }));
  }

  /** Draws everything anew for the service chosen. */
  show(): void {
    const { state, say, service } = this;
    const { report } = state.result!;
    const several = report.services.length > 1;
    const choose = (index: number) => {
      state.service = index;
      state.selection = EVERYTHING;
      this.show();
      this.element.querySelector<HTMLElement>('tr.chosen button')?.focus();
    };
    fill(
      this.element,
      this.heading,
      several && serviceTable(report, state.service, say, choose),
      verdictBox(service, report, say),
      asides(state.result!.said),
      tiles(service, report, say, (outcome) => {
        state.selection = { ...EVERYTHING, outcomes: new Set([outcome]) };
        this.open('all');
      }),
      h('div', { class: 'tab-frame' }),
      this.panel,
    );
    this.tabs();
    this.view();
  }

  private tabs(): void {
    const { state, say } = this;
    const unsaved = state.unsaved.size;
    const tabs = VIEWS.map((name) => ({
      name,
      text: name === 'save' && unsaved > 0 ? say('result.save-unsaved', { n: unsaved }) : say(`result.${name}`),
    }));
    const frame = this.element.querySelector('.tab-frame')!;
    fill(
      frame,
      tabList(say('result.views'), tabs, state.view, 'ansicht', (name) => this.open(name)),
    );
  }

  /** Shows another view; the focus goes to its tab. */
  open(view: View): void {
    this.state.view = view;
    this.tabs();
    this.view();
    this.element.querySelector<HTMLElement>(`#reiter-${view}`)?.focus();
  }

  private context(): RowContext {
    const { state, say } = this;
    const excerpts = state.result!.excerpts[state.service] ?? {};
    if (this.service.steckbrief === null) return { say, excerpts };
    return {
      say,
      excerpts,
      waivable: new Set(state.result!.waivable),
      onWaive: ({ rule }, finding) => {
        state.waive = { ruleId: rule.id, finding };
        this.open('exceptions');
      },
      onAnswer: ({ rule }) => {
        this.wanted = rule.id;
        this.open('questions');
      },
    };
  }

  private view(): void {
    const { state, panel, say } = this;
    panel.setAttribute('aria-labelledby', `reiter-${state.view}`);
    panel.className = `panel view-${state.view}`;
    const { report } = state.result!;
    const views: Readonly<Record<View, () => HTMLElement>> = {
      work: () => workList(this.rows(), this.context()),
      all: () =>
        allRules(this.rows(), state.selection, this.context(), (selection) => {
          state.selection = selection;
        }),
      files: () => fileList(this.service, report, say),
      questions: () => this.questions(),
      exceptions: () => this.exceptions(),
      save: () =>
        exports({
          say,
          acceptable: report.services.every(({ steckbrief }) => steckbrief !== null),
          inAcceptance: report.phase === 'abnahme',
          make: (format) => this.actions.make(format),
          unsaved: [...state.unsaved.values()],
          packed: this.packed(),
          onSaved: (file) => {
            this.actions.saved(file);
            this.open('save');
          },
        }),
    };
    fill(panel, views[state.view]());
  }

  /** Zips that were packed anew with what people decided. */
  private packed(): Made[] {
    return this.state.files.flatMap(({ path, content }) =>
      content instanceof Uint8Array && /\.zip$/i.test(path)
        ? [{ name: path, type: 'application/zip', bytes: content }]
        : [],
    );
  }

  /** What rules say of answers in nachweise.yaml, by the rule that the answer is about. */
  private answerFaults(): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, string[]>();
    for (const { path, args, message } of this.rows().flatMap(({ result }) => result.findings)) {
      const { rule } = args;
      if (path.endsWith('nachweise.yaml') && typeof rule === 'string') memo(found, rule, () => []).push(message);
    }
    return found;
  }

  private questions(): HTMLElement {
    const { say, service, state } = this;
    if (service.steckbrief === null) return h('p', {}, say('judging.questions-no-steckbrief'));
    const frame = h('div', {}, h('p', { role: 'status' }, say('judging.questions-loading')));
    const show = (asked: readonly Asked[]) => {
      const { wanted } = this;
      this.wanted = null;
      const onAnswer = (answer: Answered, proof?: Given) => this.actions.answer(service.path, answer, proof);
      fill(
        frame,
        questionList({
          say,
          asOf: state.result!.report.asOf,
          service,
          asked,
          faults: this.answerFaults(),
          wanted,
          onAnswer,
        }),
      );
      if (wanted !== null) frame.querySelector<HTMLElement>(`#frage-${wanted} > summary`)?.focus();
    };
    this.actions
      .questions(service.path)
      .then(show, (error: Error) => fill(frame, h('p', { role: 'alert' }, error.message)));
    return frame;
  }

  private exceptions(): HTMLElement {
    const { say, service, state } = this;
    if (service.steckbrief === null) return h('p', {}, say('judging.questions-no-steckbrief'));
    const wanted = state.waive;
    state.waive = null;
    return exceptionList({
      say,
      asOf: state.result!.report.asOf,
      service,
      rows: this.rows(),
      waivable: new Set(state.result!.waivable),
      wanted,
      onWaive: (waiver) => this.actions.waive(service.path, waiver),
    });
  }

  /** Opens every rule shown, so that paper has what is behind it; gives back how it was. */
  openAll(): () => void {
    const closed = [...this.panel.querySelectorAll<HTMLDetailsElement>('details.rule:not([open])')];
    for (const one of closed) {
      one.dispatchEvent(new Event('beforeprint'));
      one.open = true;
    }
    return () => {
      for (const one of closed) one.open = false;
    };
  }
}
