import type { Say } from '../../words/page/index.ts';
import { h } from './dom.ts';
import { partOf } from './parts.ts';

/** What stands below everything: which version this is, that it stays on this machine, and whose work is in it. */
export function footer(say: Say): HTMLElement {
  const text = h('pre', { tabindex: '0' });
  const dialog = h(
    'dialog',
    { 'aria-label': say('shell.notices') },
    h('form', { method: 'dialog' }, h('button', {}, say('shell.close'))),
    text,
  );
  const show = async () => {
    text.textContent = new TextDecoder().decode(await partOf('notices'));
    dialog.showModal();
  };
  return h(
    'footer',
    {},
    h('p', {}, say('shell.footer', { version: VORGABEN_VERSION }), ' · ', say('shell.footer-quiet')),
    h('p', {}, h('button', { type: 'button', class: 'quiet', onclick: () => void show() }, say('shell.notices'))),
    dialog,
  );
}

/** Version of vorgaben, which the build fills in. */
declare const VORGABEN_VERSION: string;
