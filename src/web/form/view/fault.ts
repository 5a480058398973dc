import type { TextFault } from '../text/read.ts';
import { type Context, said } from './context.ts';
import { button, element } from './element.ts';

/** A text that cannot be read: where and why, and the text to mend it in. */
export function faultView(context: Context, fault: TextFault, rewrite: (text: string) => void): HTMLElement {
  const { draft } = context;
  const area = element('textarea', {
    id: 'sb-text',
    rows: 20,
    spellcheck: false,
    wrap: 'off',
    'aria-describedby': 'sb-fault',
  });
  area.value = draft.text;
  area.addEventListener('input', () => rewrite(area.value));
  const go = () => {
    area.focus();
    area.setSelectionRange(fault.offset, Math.min(area.value.length, fault.offset + 1));
    area.scrollTop = Math.max(0, fault.line - 5) * (area.scrollHeight / Math.max(1, area.value.split('\n').length));
  };
  const { line, column } = fault;
  return element(
    'section',
    { class: 'content fault' },
    element('h2', { tabindex: -1, id: 'sb-heading' }, said(context, 'fault-title')),
    element(
      'p',
      { id: 'sb-fault' },
      element('strong', { class: 'at' }, said(context, 'fault-at', { line, column })),
      ' ',
      element('span', { class: 'reason' }, context.judgement?.unreadable ?? ''),
    ),
    element('p', {}, `${said(context, 'fault-mend')} `, button(said(context, 'fault-go'), go)),
    element('label', { for: 'sb-text' }, said(context, 'fault-text')),
    area,
  );
}

/** Where and why, as things stand now; the text is that of whoever types in it. */
export function renewFault(context: Context, { line, column }: TextFault, view: HTMLElement): void {
  const [at, reason] = [view.querySelector('.at'), view.querySelector('.reason')];
  if (at) at.textContent = said(context, 'fault-at', { line, column });
  if (reason) reason.textContent = context.judgement?.unreadable ?? '';
}
