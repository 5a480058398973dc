import type { ServiceReport } from '../../base/service-report.ts';
import type { WaiverEntry } from '../../decisions/entries.ts';
import type { Say } from '../../words/page/index.ts';
import type { Answered, Asked, ExportFormat, Given, Made } from '../engine/protocol.ts';
import { h } from './dom.ts';
import { exceptionList } from './judging/exceptions.ts';
import { exports } from './judging/exports.ts';
import { packed } from './judging/packed.ts';
import { questionView } from './judging/question-view.ts';
import { allRules } from './results/all-rules.ts';
import { fileList } from './results/files.ts';
import type { RowContext } from './results/rows.ts';
import type { Row } from './results/selection.ts';
import { workList } from './results/work-list.ts';
import type { State, View } from './state.ts';

/** What the result asks of the page. */
export interface ResultActions {
  questions(service: string): Promise<readonly Asked[]>;
  answer(service: string, answer: Answered, proof?: Given): Promise<void>;
  waive(service: string, waiver: WaiverEntry): Promise<void>;
  make(format: ExportFormat): Promise<Made>;
  saved(file: Made): void;
}

/** What a view of a service is made of. */
interface Shown {
  readonly state: State;
  readonly say: Say;
  readonly actions: ResultActions;
  readonly service: ServiceReport;
  readonly rows: readonly Row[];
  /** The question that was asked for from a rule. */
  readonly wanted: string | null;
  /** Goes to another view, or to a question. */
  readonly open: (view: View, question?: string) => void;
}

function context({ state, say, service, open }: Shown): RowContext {
  const excerpts = state.result!.excerpts[state.service] ?? {};
  if (service.steckbrief === null) return { say, excerpts };
  return {
    say,
    excerpts,
    waivable: new Set(state.result!.waivable),
    onWaive: ({ rule }, finding) => {
      state.waive = { ruleId: rule.id, finding };
      open('exceptions');
    },
    onAnswer: ({ rule }) => open('questions', rule.id),
  };
}

function exceptions({ say, service, state, rows, actions }: Shown): HTMLElement {
  if (service.steckbrief === null) return h('p', {}, say('judging.questions-no-steckbrief'));
  const wanted = state.waive;
  state.waive = null;
  return exceptionList({
    say,
    asOf: state.result!.report.asOf,
    service,
    rows,
    waivable: new Set(state.result!.waivable),
    wanted,
    onWaive: (waiver) => actions.waive(service.path, waiver),
  });
}

function saving({ say, state, actions, open }: Shown): HTMLElement {
  const { report } = state.result!;
  return exports({
    say,
    acceptable: report.services.every(({ steckbrief }) => steckbrief !== null),
    inAcceptance: report.phase === 'abnahme',
    make: (format) => actions.make(format),
    unsaved: [...state.unsaved.values()],
    packed: packed(state.files),
    onSaved: (file) => {
      actions.saved(file);
      open('save');
    },
  });
}

/** What each view shows. */
export const VIEWS_OF: Readonly<Record<View, (shown: Shown) => HTMLElement>> = {
  work: (shown) => workList(shown.rows, context(shown)),
  all: (shown) =>
    allRules(shown.rows, shown.state.selection, context(shown), (selection) => {
      shown.state.selection = selection;
    }),
  files: ({ service, state, say }) => fileList(service, state.result!.report, say),
  questions: ({ say, state, service, wanted, rows, actions: { questions, answer } }) =>
    questionView({ say, asOf: state.result!.report.asOf, service, wanted, rows, questions, answer }),
  exceptions,
  save: saving,
};
