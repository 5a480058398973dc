import type { Phase } from '../../base/nouns.ts';
import type { Say } from '../../words/page/index.ts';
import type { Choices, Edition, Given, Installed } from '../engine/protocol.ts';
import { field, fill, h } from './dom.ts';
import { filePicker } from './intake-view.ts';
import { hasPart } from './parts.ts';

/** What the settings need and tell. */
export interface Setting {
  readonly say: Say;
  readonly choices: Choices;
  readonly editions: readonly Edition[];
  readonly onChange: (choices: Partial<Choices>) => void;
  readonly onStandard: (file: Given) => Promise<Installed>;
  readonly onRuleset: (files: readonly Given[], keys: readonly string[]) => Promise<Installed>;
  readonly onSaxon: (file: Given) => Promise<Installed>;
  readonly onFault: (error: unknown) => void;
}

const PHASES: readonly Phase[] = ['entwicklung', 'abnahme'];

function phaseChoice({ say, choices, onChange }: Setting): HTMLElement {
  return h(
    'fieldset',
    { class: 'radios' },
    h('legend', {}, say('shell.phase')),
    PHASES.map((phase) =>
      h(
        'label',
        { class: 'choice' },
        h('input', {
          type: 'radio',
          name: 'phase',
          checked: choices.phase === phase,
          onchange: () => onChange({ phase }),
        }),
        ' ',
        say(`shell.phase.${phase}`),
      ),
    ),
  );
}

/** The rulesets there are; `offer` takes the place of the list where one was brought. */
function rulesetChoice({ say, choices, editions, onChange }: Setting) {
  const select = h('select', { onchange: () => onChange({ ruleset: select.value === '' ? undefined : select.value }) });
  const offer = (all: readonly Edition[], chosen = select.value) => {
    const ids = all.map(({ id, version }) => `${id}@${version}`);
    const options = ids.map((id) => h('option', { value: id, selected: id === chosen }, id));
    fill(select, h('option', { value: '' }, say('shell.ruleset-own')), options);
  };
  offer(editions, choices.ruleset ?? '');
  return { element: field(say('shell.ruleset'), select), offer };
}

/** Standards and rulesets that do not come with the page. */
function brought(
  { say, onStandard, onRuleset, onSaxon, onFault }: Setting,
  offer: (all: readonly Edition[]) => void,
): HTMLElement {
  const said = h('div', { role: 'status', class: 'said' });
  const tell = ({ said: text, editions }: Installed) => {
    said.append(h('p', {}, text.trim()));
    offer(editions);
  };
  const fault = (error: unknown) => onFault(error);
  const key = h('textarea', { rows: 2, spellcheck: 'false' });
  const standards = (files: Given[]) => {
    for (const file of files) onStandard(file).then(tell, fault);
  };
  const saxon = (files: Given[]) => {
    for (const file of files) onSaxon(file).then(tell, fault);
  };
  const ruleset = async (files: Given[]) => {
    if (!files.some(({ path }) => path.endsWith('.tgz'))) {
      said.append(h('p', {}, say('shell.no-package')));
      return;
    }
    const given = await Promise.all(
      files.filter(({ path }) => path.endsWith('.pub')).map(({ content }) => new Response(content as Blob).text()),
    );
    // A key file has a comment above the key.
    const keys = [key.value, ...given].flatMap((text) =>
      text.split('\n').flatMap((line) => (line.trim().startsWith('RW') ? line.trim() : [])),
    );
    onRuleset(
      files.filter(({ path }) => !path.endsWith('.pub')),
      keys.map((line) => line.trim()),
    ).then(tell, fault);
  };
  return h(
    'details',
    { class: 'brought' },
    h('summary', {}, say('shell.brought')),
    h('p', { class: 'help' }, say('shell.brought-help')),
    field(say('shell.key'), key, say('shell.key-help')),
    h(
      'p',
      { class: 'buttons' },
      filePicker(say('shell.choose-standard'), { accept: '.zip' }, { onFiles: standards, onFault }),
      filePicker(
        say('shell.choose-ruleset'),
        { accept: '.tgz,.minisig,.pub' },
        { onFiles: (files) => void ruleset(files), onFault },
      ),
      !hasPart('saxon') && filePicker(say('shell.choose-saxon'), { accept: '.js' }, { onFiles: saxon, onFault }),
    ),
    said,
  );
}

/** What may be chosen before a check; everything has a value that fits most. */
export function settings(setting: Setting): { element: HTMLDetailsElement; offer: (all: readonly Edition[]) => void } {
  const { say, choices, onChange } = setting;
  const day = h('input', {
    type: 'date',
    value: choices.asOf ?? '',
    onchange: () => onChange({ asOf: day.value === '' ? undefined : day.value }),
  });
  const ruleset = rulesetChoice(setting);
  const element = h(
    'details',
    { class: 'settings' },
    h('summary', {}, say('shell.settings')),
    phaseChoice(setting),
    h('div', { class: 'pair' }, field(say('shell.as-of'), day, say('shell.as-of-help')), ruleset.element),
    brought(setting, ruleset.offer),
  );
  return { element, offer: ruleset.offer };
}
