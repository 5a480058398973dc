import type { Say } from '../../../words/page/index.ts';
import type { ExportFormat, Made } from '../../engine/protocol.ts';
import { h } from '../dom.ts';
import { save } from '../save.ts';

/** What the view for saving needs. */
export interface Saving {
  readonly say: Say;
  /** Whether there is a service that can be accepted. */
  readonly acceptable: boolean;
  readonly inAcceptance: boolean;
  readonly make: (format: ExportFormat) => Promise<Made>;
  /** Files of services that people changed and have not saved. */
  readonly unsaved: readonly Made[];
  readonly onSaved: (file: Made) => void;
  /** Zips of services with what was changed in them. */
  readonly packed: readonly Made[];
}

const REPORTS = ['html', 'json', 'junit', 'sarif'] as const;
const ACCEPTANCE = ['protocol', 'package'] as const;

/** Everything that can be saved of a run. */
export function exports({ say, acceptable, inAcceptance, make, unsaved, onSaved, packed }: Saving): HTMLElement {
  const status = h('p', { role: 'status' });
  const one = (format: (typeof REPORTS)[number] | (typeof ACCEPTANCE)[number]) => {
    const what = say(`judging.export.${format}`);
    const work = async () => {
      status.textContent = say('judging.making', { what });
      try {
        const made = await make(format);
        save(made);
        status.textContent = say('judging.saved', { file: made.name });
      } catch (error) {
        status.textContent = (error as Error).message;
      }
    };
    return h(
      'li',
      {},
      h('button', { type: 'button', onclick: () => void work() }, what),
      h('span', { class: 'help' }, say(`judging.export.${format}-help`)),
    );
  };
  const changed = (file: Made) =>
    h(
      'li',
      {},
      h('button', { type: 'button', onclick: () => onSaved(file) }, say('judging.save-file', { file: file.name })),
    );
  return h(
    'div',
    { class: 'exports' },
    h('p', { class: 'help' }, say('judging.save-help')),
    unsaved.length > 0 && [
      h('h3', {}, say('judging.save-unsaved')),
      h('p', { class: 'help' }, say('judging.save-unsaved-help')),
      h(
        'ul',
        {},
        unsaved.map(changed),
        packed.map((file) =>
          h(
            'li',
            {},
            h('button', { type: 'button', onclick: () => save(file) }, say('judging.save-zip')),
            h('span', { class: 'help' }, file.name),
          ),
        ),
      ),
    ],
    acceptable && [
      h('h3', {}, say('judging.save-acceptance')),
      !inAcceptance && h('p', { class: 'help' }, say('judging.phase-note')),
      h('ul', {}, ACCEPTANCE.map(one)),
    ],
    h('h3', {}, say('judging.save-reports')),
    h('ul', {}, REPORTS.map(one)),
    status,
  );
}
