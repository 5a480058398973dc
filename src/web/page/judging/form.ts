import type { Say } from '../../../words/page/index.ts';
import { field, h } from '../dom.ts';

/** Controls of a form with their labels; what must be filled in and is not is named in a sentence, and gets the focus. */
export class Form {
  private readonly needed: {
    readonly label: string;
    readonly control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  }[] = [];
  private readonly say: Say;
  readonly complaint = h('p', { role: 'alert', class: 'complaint' });

  constructor(say: Say) {
    this.say = say;
  }

  private add<T extends HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    label: string,
    control: T,
    needed: boolean,
  ): T {
    if (needed) {
      control.setAttribute('aria-required', 'true');
      this.needed.push({ label, control });
    }
    return control;
  }

  input(
    label: string,
    {
      type = 'text',
      value = '',
      needed = false,
      ...more
    }: { type?: string; value?: string; needed?: boolean; list?: string },
  ) {
    const control = this.add(label, h('input', { type, value, autocomplete: 'off', ...more }), needed);
    return { control, element: field(label, control) };
  }

  area(label: string, value = '', needed = false) {
    const control = this.add(label, h('textarea', { rows: 3 }, value), needed);
    return { control, element: field(label, control) };
  }

  select(label: string, options: readonly (readonly [value: string, text: string])[], value = '', needed = false) {
    const control = this.add(
      label,
      h(
        'select',
        {},
        options.map(([one, text]) => h('option', { value: one, selected: one === value }, text)),
      ),
      needed,
    );
    return { control, element: field(label, control) };
  }

  /** Whether everything that is needed is there. */
  whole(): boolean {
    const missing = this.needed.filter(({ control }) => control.value.trim() === '');
    for (const { control } of this.needed) control.removeAttribute('aria-invalid');
    for (const { control } of missing) control.setAttribute('aria-invalid', 'true');
    this.complain(
      missing.length === 0 ? '' : this.say('judging.missing', { fields: missing.map(({ label }) => label) }),
    );
    missing[0]?.control.focus();
    return missing.length === 0;
  }

  complain(text: string): void {
    this.complaint.textContent = text;
  }
}
