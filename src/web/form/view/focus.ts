import type { Path } from '../text/values.ts';
import { idOf } from './context.ts';

/** Draws something anew; the focus stays where it was. */
export function keepingFocus(draw: () => void): void {
  const focused = document.activeElement?.id ?? '';
  draw();
  if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
}

/** The focus on the heading of the page that is shown, where reading aloud begins. */
export function focusHeading(): void {
  document.getElementById('sb-heading')?.focus();
}

/** The focus on an entry, else on the nearest one around it that has a field, else on the heading. */
export function focusEntry(path: Path): void {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const found = document.getElementById(idOf(path.slice(0, depth)));
    if (!found) continue;
    focusField(found);
    return;
  }
  focusHeading();
}

/** The focus on a field, where it can be seen; of buttons to choose from it gets the chosen one. */
export function focusField(field: HTMLElement | null): void {
  const inner = (selector: string) => field?.querySelector<HTMLElement>(selector) ?? null;
  const chosen = field?.matches('.plain') ? (inner('input:checked') ?? inner('input')) : null;
  field?.scrollIntoView({ block: 'center' });
  (chosen ?? field)?.focus();
}

/** Ids of the fields of a page that a rule wants and that are open, from above to below. */
export const wantedOn = (page: HTMLElement): string[] =>
  Array.from(page.querySelectorAll('.state.is-wanted'), ({ id }) => id.replace(/-state$/, ''));
