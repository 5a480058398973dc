import { resultsOf } from '../../base/results.ts';
import type { Say } from '../../words/page/index.ts';
import { fill, h } from './dom.ts';
import { asides } from './results/asides.ts';
import { EVERYTHING, type Row } from './results/selection.ts';
import { serviceTable, tiles, verdictBox } from './results/verdict.ts';
import { type State, VIEWS, type View } from './state.ts';
import { tabList } from './tabs.ts';
import { type ResultActions, VIEWS_OF } from './views.ts';

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

  private view(): void {
    const { state, panel, say, actions, service, wanted } = this;
    panel.setAttribute('aria-labelledby', `reiter-${state.view}`);
    panel.className = `panel view-${state.view}`;
    this.wanted = null;
    const open = (view: View, question: string | null = null) => {
      this.wanted = question;
      this.open(view);
    };
    fill(panel, VIEWS_OF[state.view]({ state, say, actions, service, rows: this.rows(), wanted, open }));
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
