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
