/** What the author says of a new ruleset. */
export interface NewRuleset {
  readonly id: string;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  /** `id@version` of the ruleset that carries the fixed rules. */
  readonly base: string;
  /** Letters of the ids of its rules. */
  readonly prefix: string;
  /** Today, YYYY-MM-DD: the day for which its cases are judged. */
  readonly today: string;
}

export const FIRST_VERSION = '0.1.0';

/** The ruleset and its publisher as its files call them, where the author gave no names. */
export const namesOf = ({ id, title, publisher }: NewRuleset): { german: string; name: string } => ({
  german: title ?? `Vorgaben ${id}`,
  name: publisher ?? 'Name Ihrer Stelle',
});
