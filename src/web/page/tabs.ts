import { h } from './dom.ts';

interface Tab<T extends string> {
  readonly name: T;
  readonly text: string;
}

/** A row of tabs as WAI-ARIA describes them: arrows move among them, one of them is chosen, its panel follows. */
export function tabList<T extends string>(
  label: string,
  tabs: readonly Tab<T>[],
  chosen: T,
  panel: string,
  onChoose: (name: T) => void,
): HTMLElement {
  const buttons = tabs.map(({ name, text }) =>
    h(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `reiter-${name}`,
        'aria-selected': String(name === chosen),
        'aria-controls': panel,
        tabindex: name === chosen ? '0' : '-1',
        onclick: () => onChoose(name),
      },
      text,
    ),
  );
  const move = (event: KeyboardEvent) => {
    const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const last = buttons.length - 1;
    const to = { ArrowRight: now === last ? 0 : now + 1, ArrowLeft: now === 0 ? last : now - 1, Home: 0, End: last }[
      event.key
    ];
    if (to === undefined || now === -1) return;
    event.preventDefault();
    buttons[to]!.focus();
  };
  return h('div', { role: 'tablist', class: 'tabs', 'aria-label': label, onkeydown: move }, buttons);
}
