import type { Report } from '../../../base/report.ts';
import type { DocumentReport, ServiceReport } from '../../../base/service-report.ts';
import type { Say } from '../../../words/page/index.ts';
import { visible } from '../../../words/visible.ts';
import { h } from '../dom.ts';

function row({ path, kind, standard, bytes, sha256, outcome, steps = [] }: DocumentReport, say: Say): HTMLElement {
  const kinds = [kind ?? '–', ...(standard ? [`${standard.id} ${standard.version}`] : [])].join(', ');
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, visible(path), h('br'), h('code', { class: 'digest' }, sha256 ?? say('label.unread'))),
    h('td', {}, visible(kinds)),
    h('td', { class: 'number' }, say('label.bytes', { n: bytes })),
    h(
      'td',
      { class: `document ${outcome}` },
      say(`document.${outcome}`),
      steps
        .filter(({ outcome: step }) => step !== 'passed')
        .map((step) =>
          h('p', {}, `${step.name}: ${say(`step.${step.outcome}`)}${step.reason ? ` – ${visible(step.reason)}` : ''}`),
        ),
    ),
  );
}

/** The files of a service, and what lies below the given paths and was not looked at. */
export function fileList(service: ServiceReport, { outside }: Report, say: Say): HTMLElement {
  const head = ['result.file', 'result.kind', 'result.size', 'result.outcome'] as const;
  return h(
    'div',
    {},
    h('p', { class: 'help' }, say('result.files-help')),
    h(
      'div',
      { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': say('result.files') },
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
          service.documents.map((document) => row(document, say)),
        ),
      ),
    ),
    outside.length > 0 && [
      h('h3', {}, say('result.outside')),
      h(
        'ul',
        {},
        outside.map(({ path, why }) => h('li', {}, h('code', {}, visible(path)), ` – ${visible(why)}`)),
      ),
    ],
  );
}
