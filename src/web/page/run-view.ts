import type { Say } from '../../words/page/index.ts';
import { fill, h } from './dom.ts';

/** After so many milliseconds somebody may wonder whether it still works. */
const LONG = 10_000;

/** What is going on: progress with a way to end it, and what went wrong, each said to those who do not see it. */
export class RunView {
  readonly element = h('div', { class: 'run' });
  private readonly status = h('p', { role: 'status' });
  /** What is told only to those who do not see it. */
  private readonly heard = h('p', { role: 'status', class: 'heard' });
  private readonly alert = h('div', { role: 'alert' });
  private readonly bar = h('div', {});
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.element.append(this.status, this.heard, this.bar, this.alert);
  }

  begin(say: Say, onCancel: () => void): void {
    this.clear();
    this.status.textContent = say('shell.running');
    const cancel = h('button', { type: 'button', onclick: onCancel }, say('shell.cancel'));
    fill(this.bar, h('progress', { 'aria-label': say('shell.running') }), ' ', cancel);
    this.timer = setTimeout(() => this.tell(say('shell.running-long')), LONG);
  }

  tell(text: string): void {
    this.status.textContent = text;
  }

  /** Tells what everybody else sees elsewhere. */
  speak(text: string): void {
    this.heard.textContent = text;
  }

  clear(): void {
    clearTimeout(this.timer);
    this.status.textContent = '';
    this.heard.textContent = '';
    fill(this.bar);
    fill(this.alert);
  }

  /** What kept a check from being made, or a bug of ours with what helps to find it. */
  refuse(title: string, text: string): void {
    this.clear();
    const [first = '', ...rest] = text.split('\n');
    fill(
      this.alert,
      h(
        'div',
        { class: 'refusal' },
        h('h2', {}, title),
        h('p', {}, first),
        rest.some((line) => line.trim() !== '') && h('pre', { tabindex: '0' }, rest.join('\n')),
      ),
    );
  }
}
