import { PAGE } from '../../words/page/index.ts';
import { speaker } from '../../words/speaker.ts';
import { App } from './app.ts';
import { fill, h } from './dom.ts';

/** What the page cannot do without, or why it cannot be used here. */
function missing(): 'no-wasm' | 'too-old' | null {
  if (typeof DecompressionStream === 'undefined' || typeof Worker === 'undefined') return 'too-old';
  return typeof WebAssembly === 'undefined' ? 'no-wasm' : null;
}

const root = document.getElementById('seite')!;
const fault = missing();
if (fault)
  fill(
    root,
    h(
      'main',
      { class: 'refusal', role: 'alert' },
      speaker(PAGE, 'de')(`shell.${fault}`),
      h('p', { lang: 'en' }, speaker(PAGE, 'en')(`shell.${fault}`)),
    ),
  );
else {
  const app = new App(root);
  // The parts of the engine stand below this script.
  document.addEventListener('DOMContentLoaded', () => app.start());
}
