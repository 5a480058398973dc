import { html as h, type Markup } from '../html-escape.ts';
import type { Voice } from './voice.ts';

/** A column of words, or one of numbers. */
export interface Column {
  readonly title: string;
  readonly number?: true;
}

/** A column of numbers. */
export const numbers = (title: string): Column => ({ title, number: true });

type Place = Pick<Voice, 'label' | 'within'>;

/** A part of the page under its heading. */
export const section = (id: string, title: string, content: Markup | readonly Markup[], { within }: Place): Markup =>
  h`<section aria-labelledby="${within}${id}">
<h2 id="${id}">${title}</h2>
${content}</section>
`;

/** A table whose caption says what stands in it. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly Markup[],
  { label }: Place,
  quiet = false,
): Markup {
  const heads = columns.map(({ title, number }) => h`<th scope="col"${number ? h` class="n"` : h``}>${title}</th>`);
  return h`<div class="scroll" tabindex="0" role="region" aria-label="${label}${caption}"><table>
<caption${quiet ? h` class="quiet"` : h``}>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`;
}

/** A table of which the first rows are seen at once; the others stand behind a click that says how many they are. */
export function folded(
  caption: string,
  columns: readonly Column[],
  rows: readonly Markup[],
  { first, more, place }: { readonly first: number; more(n: number): string; readonly place: Place },
): readonly Markup[] {
  const rest = rows.slice(first);
  const shown = table(caption, columns, rows.slice(0, first), place);
  if (rest.length === 0) return [shown];
  const said = more(rest.length);
  return [
    shown,
    h`<details><summary>${said}</summary>
${table(`${caption}: ${said}`, columns, rest, place, true)}</details>
`,
  ];
}
