import type { ServiceReport } from '../../../base/service-report.ts';
import type { WaiverEntry } from '../../../decisions/entries.ts';
import { waiverTexts } from '../../../reporters/people.ts';
import type { Say } from '../../../words/page/index.ts';
import { visible } from '../../../words/visible.ts';
import { h } from '../dom.ts';
import type { Row } from '../results/selection.ts';
import { Form } from './form.ts';

/** What the view of exceptions needs. */
export interface Excepting {
  readonly say: Say;
  readonly asOf: string;
  readonly service: ServiceReport;
  readonly rows: readonly Row[];
  readonly waivable: ReadonlySet<string>;
  /** The finding that an exception is to be entered for. */
  readonly wanted: { readonly ruleId: string; readonly finding: number } | null;
  readonly onWaive: (waiver: WaiverEntry) => Promise<void>;
}

type Place = WaiverEntry['stelle'];

/** The places of a rule's findings that an exception can be entered for: each by itself, and each file as a whole. */
function placesOf({ result }: Row, service: ServiceReport, say: Say): { text: string; place: Place }[] {
  const top = service.path === '.' ? '' : `${service.path}/`;
  const open = result.findings.filter(({ waivedBy }) => waivedBy === undefined);
  const single = open.map(({ path, pointer, code, range, message }) => ({
    text: `${visible(path.slice(top.length))}:${range.start.line} – ${visible(message).slice(0, 80)}`,
    place: { datei: path.slice(top.length), ...(pointer === '' ? {} : { pfad: pointer }), code },
  }));
  const files = [...new Set(open.map(({ path }) => path.slice(top.length)))];
  return [
    ...single,
    ...files.map((datei) => ({ text: say('judging.place-file', { file: visible(datei) }), place: { datei } })),
  ];
}

function exceptionForm(rows: readonly Row[], { say, asOf, service, wanted, onWaive }: Excepting): HTMLElement {
  const form = new Form(say);
  const rule = form.select(
    say('judging.rule'),
    [
      ['', say('judging.rule-choose')],
      ...rows.map(({ rule: { id, title } }) => [id, `${id} ${visible(title)}`] as const),
    ],
    wanted?.ruleId,
    true,
  );
  const place = form.select(say('judging.place'), [], '', true);
  let places: { text: string; place: Place }[] = [];
  const show = () => {
    const row = rows.find((one) => one.rule.id === rule.control.value);
    places = row ? placesOf(row, service, say) : [];
    place.control.replaceChildren(...places.map(({ text }, index) => h('option', { value: String(index) }, text)));
  };
  rule.control.addEventListener('change', show);
  show();
  if (wanted) place.control.value = String(wanted.finding);
  const reason = form.area(say('judging.justification'), '', true);
  const by = form.input(say('judging.approved-by'), { needed: true });
  const on = form.input(say('judging.approved-on'), { type: 'date', value: asOf, needed: true });
  const number = form.input(say('judging.file-number'), { needed: true });
  const until = form.input(say('judging.until'), { type: 'date', needed: true });
  const take = async () => {
    if (!form.whole()) return;
    await onWaive({
      regel: rule.control.value,
      stelle: places[Number(place.control.value)]!.place,
      begruendung: reason.control.value.trim(),
      genehmigtVon: by.control.value.trim(),
      genehmigtAm: on.control.value,
      aktenzeichen: number.control.value.trim(),
      gueltigBis: until.control.value,
    });
  };
  return h(
    'form',
    {
      class: 'judging',
      novalidate: true,
      onsubmit: (event: Event) => {
        event.preventDefault();
        void take();
      },
    },
    rule.element,
    place.element,
    reason.element,
    h('div', { class: 'pair' }, by.element, on.element, number.element, until.element),
    form.complaint,
    h('button', { type: 'submit' }, say('judging.apply-exception')),
  );
}

/** Exceptions that hold, and a form for another one. */
export function exceptionList(all: Excepting): HTMLElement {
  const { say, rows, waivable } = all;
  const holding = rows.flatMap((row) => waiverTexts(row.result, say).map((text) => ({ row, text })));
  const open = rows.filter(
    ({ rule, result }) =>
      waivable.has(rule.id) &&
      result.outcome === 'failed' &&
      result.findings.some(({ waivedBy }) => waivedBy === undefined),
  );
  return h(
    'div',
    {},
    h('p', { class: 'help' }, say('judging.exceptions-help')),
    h('h3', {}, say('judging.exceptions-there')),
    holding.length === 0
      ? h('p', {}, say('judging.exceptions-none'))
      : h(
          'ul',
          {},
          holding.map(({ row, text }) =>
            h('li', {}, h('code', {}, row.rule.id), ` ${visible(row.rule.title)}: ${text}`),
          ),
        ),
    h('h3', {}, say('judging.new-exception')),
    open.length === 0 ? h('p', {}, say('judging.nothing-to-waive')) : exceptionForm(open, all),
  );
}
