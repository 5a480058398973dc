import type { ServiceReport } from '../../../base/service-report.ts';
import type { Say } from '../../../words/page/index.ts';
import { visible } from '../../../words/visible.ts';
import { type Child, h, newId } from '../dom.ts';
import { Form } from './form.ts';
import type { Questioning } from './questioning.ts';

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

/** What a person fills in to answer a question, and what takes it once all is there that is needed. */
export function answerForm(
  { ruleId, roles, answer }: Questioning['asked'][number],
  { say, asOf, service, onAnswer }: Questioning,
): { readonly fields: readonly Child[]; readonly take: () => Promise<void> } {
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
  return {
    take,
    fields: [
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
    ],
  };
}
