import { visible } from '../../../words/visible.ts';
import type { Asked } from '../../engine/protocol.ts';
import { h } from '../dom.ts';
import { answerForm } from './answer-form.ts';
import type { Questioning } from './questioning.ts';

function stateOf({ open, answer }: Asked): 'question-open' | 'question-answered' | 'question-void' {
  if (!open) return 'question-answered';
  return answer === null || answer.ergebnis === 'offen' ? 'question-open' : 'question-void';
}

function question(one: Asked, all: Questioning): HTMLElement {
  const { say, faults, wanted } = all;
  const { ruleId, title, text, look, roles, subjects } = one;
  const { fields, take } = answerForm(one, all);
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
      fields,
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
