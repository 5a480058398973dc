import type { ServiceReport } from '../../../base/service-report.ts';
import type { Say } from '../../../words/page/index.ts';
import { visible } from '../../../words/visible.ts';
import type { Answered, Asked, Given } from '../../engine/protocol.ts';
import { h, newId } from '../dom.ts';
import { Form } from './form.ts';

/** What the view of questions needs. */
export interface Questioning {
  readonly say: Say;
  readonly asOf: string;
  readonly service: ServiceReport;
  readonly asked: readonly Asked[];
  /** What is wrong with answers, by the rule they are about. */
  readonly faults: ReadonlyMap<string, readonly string[]>;
  /** The rule whose question is to be answered. */
  readonly wanted: string | null;
  readonly onAnswer: (answer: Answered, proof?: Given) => Promise<void>;
}

const RESULTS = ['erfuellt', 'nicht-erfuellt', 'nicht-anwendbar'] as const;

/** A choice of one of few, all of which can be read at once. */
function results(say: Say, value: string | undefined) {
  const name = newId('urteil');
  const inputs = RESULTS.map((one) => h('input', { type: 'radio', name, value: one, checked: one === value }));
  const element = h(
    'fieldset',
    { class: 'radios' },
    h('legend', {}, say('judging.result')),
    inputs.map((input, index) => h('label', { class: 'choice' }, input, ' ', say(`judging.result.${RESULTS[index]!}`))),
  );
  return { element, chosen: () => RESULTS[inputs.findIndex(({ checked }) => checked)], first: inputs[0]! };
}

/** Files of a service by their path in it. */
export function ownFiles({ path, documents }: ServiceReport): string[] {
  const top = path === '.' ? '' : `${path}/`;
  return documents
    .map((document) => document.path)
    .flatMap((one) => (one.startsWith(top) ? one.slice(top.length) : []));
}

function stateOf({ open, answer }: Asked): 'question-open' | 'question-answered' | 'question-void' {
  if (!open) return 'question-answered';
  return answer === null || answer.ergebnis === 'offen' ? 'question-open' : 'question-void';
}

function question(one: Asked, { say, asOf, service, faults, wanted, onAnswer }: Questioning): HTMLElement {
  const { ruleId, title, text, look, roles, subjects, answer } = one;
  const form = new Form(say);
  const result = results(say, answer?.ergebnis);
  const who = form.input(say('judging.who'), { value: answer?.wer ?? '', needed: true });
  const role =
    roles.length > 0
      ? form.select(
          say('judging.role'),
          roles.map((name) => [name, name] as const),
          answer?.rolle ?? roles[0],
          true,
        )
      : form.input(say('judging.role'), { value: answer?.rolle ?? '', needed: true });
  const day = form.input(say('judging.day'), { type: 'date', value: answer?.wann || asOf, needed: true });
  const remark = form.area(say('judging.remark'), answer?.bemerkung ?? '');
  const there = answer?.nachweis && 'datei' in answer.nachweis ? answer.nachweis.datei : '';
  const own = form.select(
    say('judging.proof-own'),
    [['', say('judging.none')], ...ownFiles(service).map((path) => [path, visible(path)] as const)],
    there,
  );
  const proof = form.input(say('judging.proof-file'), { type: 'file' });
  const url = form.input(say('judging.proof-url'), {
    type: 'url',
    value: answer?.nachweis && 'url' in answer.nachweis ? answer.nachweis.url : '',
  });
  const take = async () => {
    const ergebnis = result.chosen();
    if (ergebnis === undefined) {
      form.complain(say('judging.missing', { fields: [say('judging.result')] }));
      result.first.focus();
      return;
    }
    if (!form.whole()) return;
    const file = proof.control.files?.[0];
    await onAnswer(
      {
        regel: ruleId,
        ergebnis,
        wer: who.control.value.trim(),
        rolle: role.control.value.trim(),
        wann: day.control.value,
        bemerkung: remark.control.value.trim(),
        ...(own.control.value === '' ? {} : { datei: own.control.value }),
        ...(url.control.value.trim() === '' ? {} : { url: url.control.value.trim() }),
      },
      file && { path: file.name, content: file },
    );
  };
  const state = stateOf(one);
  return h(
    'details',
    {
      class: `rule question ${state}`,
      open: wanted === null ? state !== 'question-answered' : wanted === ruleId,
      id: `frage-${ruleId}`,
    },
    h(
      'summary',
      {},
      h(
        'span',
        { class: 'head' },
        h('span', { class: `badge ${state}` }, say(`judging.${state}`)),
        h('span', { class: 'title' }, visible(title)),
        h('code', { class: 'id' }, ruleId),
      ),
      h('span', { class: 'gist' }, visible(text)),
    ),
    h(
      'form',
      {
        class: 'body judging',
        novalidate: true,
        onsubmit: (event: Event) => {
          event.preventDefault();
          void take();
        },
      },
      (faults.get(ruleId) ?? []).map((text) => h('p', { class: 'note' }, visible(text))),
      look !== '' && h('p', {}, h('strong', {}, say('judging.look')), ': ', visible(look)),
      roles.length > 0 && h('p', {}, say('judging.roles', { roles: [...roles] })),
      subjects.length > 0 && h('p', {}, say('judging.subjects', { files: subjects.map(visible) })),
      result.element,
      h('div', { class: 'pair' }, who.element, role.element, day.element),
      remark.element,
      h(
        'fieldset',
        {},
        h('legend', {}, say('judging.proof')),
        h('p', { class: 'help' }, say('judging.proof-help')),
        h('div', { class: 'pair' }, proof.element, own.element, url.element),
      ),
      form.complaint,
      h('button', { type: 'submit' }, say('judging.apply-answer')),
    ),
  );
}

/** The questions that a ruleset puts to people about a service, each with its form. */
export function questionList(all: Questioning): HTMLElement {
  const { say, asked } = all;
  const open = (one: Asked) => Number(!one.open);
  return h(
    'div',
    {},
    h('p', { class: 'help' }, say(asked.length === 0 ? 'judging.questions-none' : 'judging.questions-help')),
    h(
      'div',
      { class: 'rules' },
      [...asked].sort((a, b) => open(a) - open(b)).map((one) => question(one, all)),
    ),
  );
}
