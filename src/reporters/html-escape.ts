import { visible } from '../words/visible.ts';

/** Text that is markup already; everything else is escaped when it enters a template. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | readonly Part[];

/** A piece of HTML; every value is escaped unless it is Markup itself, lists are joined. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((made, string, index) => made + markupOf(parts[index - 1]!) + string));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function markupOf(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(markupOf).join('');
  const text = visible(String(part).replace(/[\t\r\n]+/g, ' '));
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
