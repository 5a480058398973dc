import { type Context, said } from './context.ts';
import { element, fill } from './element.ts';

/** Something to choose. */
export interface Offer {
  readonly value: string;
  readonly label: string;
}

interface Wanted<O extends Offer> {
  readonly value: string;
  readonly placeholder: string;
  find(typed: string): Promise<readonly O[]> | readonly O[];
  /** What is typed, letter by letter (`typing`) or when the field is left. */
  typed(text: string, typing: boolean): void;
  chosen(offer: O): void;
}

let count = 0;
/** Nobody types two letters so fast that the first answer would be wanted. */
const WAIT = 150;

/** The box of choices below a field: which one is meant, by keyboard or pointer. */
class Choices<O extends Offer> {
  readonly box = element('ul', { role: 'listbox', class: 'offers', id: `sb-offers-${++count}`, hidden: true });
  private readonly input: HTMLInputElement;
  private readonly pick: (offer: O) => void;
  private offers: readonly O[] = [];
  private at = -1;

  constructor(input: HTMLInputElement, label: string, pick: (offer: O) => void) {
    this.input = input;
    this.pick = pick;
    this.box.setAttribute('aria-label', label);
  }

  get isOpen(): boolean {
    return !this.box.hidden;
  }

  get meant(): O | undefined {
    return this.offers[this.at];
  }

  show(offers: readonly O[]): void {
    this.offers = offers;
    this.at = -1;
    const made = offers.map(({ label }, index) => {
      const option = element('li', { role: 'option', id: `${this.box.id}-${index}`, 'aria-selected': 'false' }, label);
      // The field keeps the focus.
      option.addEventListener('mousedown', (event) => event.preventDefault());
      option.addEventListener('click', () => this.pick(this.offers[index]!));
      return option;
    });
    fill(this.box, made);
    this.box.hidden = offers.length === 0;
    this.input.setAttribute('aria-expanded', String(!this.box.hidden));
    this.input.removeAttribute('aria-activedescendant');
    if (this.isOpen) this.box.scrollIntoView({ block: 'nearest' });
  }

  move(step: number): void {
    if (!this.isOpen) return;
    const { length } = this.offers;
    this.at = (this.at + step + length + (this.at === -1 && step < 0 ? 1 : 0)) % length;
    for (const [index, option] of Array.from(this.box.children).entries())
      option.setAttribute('aria-selected', String(index === this.at));
    this.box.children[this.at]?.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', `${this.box.id}-${this.at}`);
  }
}

/** A field that offers what fits to what is typed, and takes anything else as it is typed. */
export function combobox<O extends Offer>(
  context: Context,
  wanted: Wanted<O>,
): { box: HTMLElement; input: HTMLInputElement } {
  const { value, placeholder } = wanted;
  const input = element('input', {
    type: 'text',
    role: 'combobox',
    value,
    placeholder,
    autocomplete: 'off',
    spellcheck: false,
  });
  let isTaken = false;
  const take = (offer: O) => {
    // What was typed to find it is not meant any more, though the field is left with it.
    isTaken = true;
    input.value = offer.value;
    choices.show([]);
    wanted.chosen(offer);
  };
  const choices = new Choices<O>(input, placeholder, take);
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', choices.box.id);
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (text: string) => {
    const mine = ++asked;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const found = await wanted.find(text);
      if (mine !== asked || document.activeElement !== input) return;
      choices.show(found);
      if (text.trim() !== '')
        context.announce(said(context, found.length > 0 ? 'found' : 'found-none', { n: found.length }));
    }, WAIT);
  };
  input.addEventListener('input', () => {
    isTaken = false;
    wanted.typed(input.value, true);
    ask(input.value);
  });
  input.addEventListener('change', () => {
    if (!isTaken) wanted.typed(input.value, false);
  });
  input.addEventListener('blur', () => {
    asked += 1;
    choices.show([]);
  });
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (choices.isOpen) choices.move(key === 'ArrowDown' ? 1 : -1);
      else ask(input.value);
    } else if (key === 'Escape' && choices.isOpen) choices.show([]);
    else if (key === 'Enter' && choices.meant) take(choices.meant);
    else return;
    event.preventDefault();
  });
  return { box: element('div', { class: 'combobox' }, input, choices.box), input };
}
