import { OUTCOMES } from '../../../base/levels.ts';
import type { Outcome } from '../../../base/nouns.ts';
import type { Report } from '../../../base/report.ts';
import { Tally } from '../../../base/results.ts';
import type { ServiceReport } from '../../../base/service-report.ts';
import {
  countLine,
  dueLines,
  judgedBy,
  totalLines,
  verdictSentence,
  vouchedBy,
} from '../../../reporters/verdict-sentence.ts';
import { namesOf } from '../../../reporters/view.ts';
import type { Say } from '../../../words/page/index.ts';
import { visible } from '../../../words/visible.ts';
import { h } from '../dom.ts';

/** A sign beside the word, for those who do not see colours. */
const SIGN = { conforming: '✓', 'not-conforming': '✕', undecided: '?' } as const;

/** The verdict on a service: the sentence first, then what was looked at. */
export function verdictBox(service: ServiceReport, report: Report, say: Say): HTMLElement {
  const { verdict, title, name, authority, provider, version } = service;
  const facts = [title ?? name, version, authority, provider].filter((one) => one !== null && one !== undefined);
  return h(
    'div',
    { class: `verdict ${verdict}` },
    h(
      'p',
      { class: 'sentence' },
      h('span', { class: 'sign', 'aria-hidden': 'true' }, SIGN[verdict]),
      verdictSentence(service, report, say),
    ),
    facts.length > 0 && h('p', { class: 'facts' }, facts.map((one) => visible(one!)).join(' · ')),
    h('p', { class: 'facts' }, judgedBy(report, say), ' · ', vouchedBy(report, say)),
    h('p', {}, [countLine(service, say), ...dueLines(service, report, say)].join(' ')),
    service.steckbrief === null && h('p', { class: 'note' }, say('result.no-steckbrief')),
  );
}

/** How many rules have which outcome: what was not checked is as large as what is not met. */
export function tiles(
  service: ServiceReport,
  { rules }: Report,
  say: Say,
  onChoose: (outcome: Outcome) => void,
): HTMLElement {
  const tally = new Tally(service, rules);
  return h(
    'ul',
    { class: 'tiles', 'aria-label': say('result.by-outcome') },
    OUTCOMES.filter((outcome) => tally.total(outcome) > 0 || outcome === 'failed' || outcome === 'unverified').map(
      (outcome) =>
        h(
          'li',
          {},
          h(
            'button',
            { type: 'button', class: `tile ${outcome}`, onclick: () => onChoose(outcome) },
            h('span', { class: 'n' }, String(tally.total(outcome))),
            ' ',
            say(`outcome.${outcome}`),
          ),
        ),
    ),
  );
}

/** The services of a run, one of which is shown below. */
export function serviceTable(report: Report, chosen: number, say: Say, onChoose: (index: number) => void): HTMLElement {
  const names = namesOf(report, say);
  const open = (service: ServiceReport) => {
    const tally = new Tally(service, report.rules);
    return (['failed', 'unverified', 'open', 'needs-review'] as const).map((outcome) =>
      h('td', { class: 'number' }, String(tally.total(outcome))),
    );
  };
  const head = [
    'result.service',
    'result.verdict',
    'outcome.failed',
    'outcome.unverified',
    'outcome.open',
    'outcome.needs-review',
  ] as const;
  return h(
    'section',
    { class: 'services' },
    h('h3', {}, say('result.services')),
    h('p', {}, totalLines(report, say).join(' ')),
    h('p', { class: 'help' }, say('result.services-help')),
    h(
      'div',
      { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': say('result.services') },
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            head.map((key) => h('th', { scope: 'col' }, say(key))),
          ),
        ),
        h(
          'tbody',
          {},
          report.services.map((service, index) =>
            h(
              'tr',
              { class: index === chosen ? 'chosen' : null },
              h(
                'th',
                { scope: 'row' },
                h(
                  'button',
                  {
                    type: 'button',
                    class: 'quiet',
                    'aria-pressed': String(index === chosen),
                    onclick: () => onChoose(index),
                  },
                  names[index]!,
                ),
              ),
              h('td', { class: `verdict-word ${service.verdict}` }, say(`verdict.${service.verdict}`)),
              open(service),
            ),
          ),
        ),
      ),
    ),
  );
}
