import { UserError } from '../base/errors.ts';
import type { Json } from '../base/nouns.ts';
import type { InstalledCatalogue } from '../rulesets/catalogues/installed-catalogues.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { ascending } from '../text/ascending.ts';
import { distance, nearest } from '../text/nearest.ts';
import { normalForm } from '../text/normal-form.ts';

/** A key and what it stands for. */
export interface Known {
  readonly key: string;
  readonly name: string;
}

/** So many entries are proposed. */
const MOST_NEAR = 5;

const plain = (text: string): string => normalForm(text.toLowerCase());
const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[\s:,()/-]+/)
    .filter(Boolean);
/** A word without its ending: catalogues say „Anmeldung“ where people say „anmelden“. */
const stem = (word: string): string =>
  word.length > 5 ? word.replace(/(?:ungen|ung|ieren|ierung|en|er|e|n|s)$/, '') : word;

/** Keys and names of the catalogues that a ruleset brings, to be found by what people type. */
export class Directory {
  private readonly ruleset: Ruleset;

  private readonly installed: readonly InstalledCatalogue[];

  /** A list that was installed and is newer than the ruleset's own takes its place. */
  constructor(ruleset: Ruleset, installed: readonly InstalledCatalogue[] = []) {
    this.ruleset = ruleset;
    this.installed = installed;
  }

  private entries(catalogue: string): Readonly<Record<string, Json>> {
    const own = this.ruleset.catalogue(catalogue);
    const newer = this.installed.find(({ name, date }) => name === catalogue && date > (own?.date ?? ''));
    return (newer?.catalogue ?? own)?.entries ?? {};
  }

  name(catalogue: string, key: string): string | undefined {
    const label = this.entries(catalogue)[key];
    return label === undefined ? undefined : String(label);
  }

  /** Entries that have every word typed in whatever form, or the key itself; shortest names first. */
  find(catalogue: string, typed: string): Known[] {
    const label = this.name(catalogue, typed);
    if (label !== undefined) return [{ key: typed, name: label }];
    const words = wordsOf(typed);
    const having = (wanted: readonly string[]) =>
      Object.entries(this.entries(catalogue))
        .map(([key, name]) => ({ key, name: String(name) }))
        .filter(({ name }) => wanted.every((word) => plain(name).includes(word)))
        .sort((a, b) => a.name.length - b.name.length || ascending(a.key, b.key));
    const exact = having(words);
    return exact.length > 0 ? exact : having(words.map(stem));
  }

  /** Entries whose key begins so. */
  startingWith(catalogue: string, typed: string): Known[] {
    return Object.entries(this.entries(catalogue)).flatMap(([key, name]) =>
      key.startsWith(typed) ? [{ key, name: String(name) }] : [],
    );
  }

  /** Entries that are nearly what was typed: a key that lost a digit, words with a slip in them. */
  near(catalogue: string, typed: string): Known[] {
    const entries = Object.entries(this.entries(catalogue)).map(([key, name]) => ({ key, name: String(name) }));
    if (/^\d+$/.test(typed)) {
      // A municipality's shorter key is the longer one without its middle.
      const whole = typed.padStart(8, '0');
      const isShort = ({ key }: Known) => key.startsWith(whole.slice(0, 5)) && key.endsWith(whole.slice(5));
      const alike = entries.filter((one) => (whole.length === 8 && isShort(one)) || distance(one.key, typed) <= 2);
      return alike.sort((a, b) => distance(a.key, typed) - distance(b.key, typed)).slice(0, MOST_NEAR);
    }
    const vocabulary = [...new Set(entries.flatMap(({ name }) => wordsOf(name)))];
    const meant = wordsOf(typed).flatMap((word) => nearest(word, vocabulary) || []);
    return meant.length === 0 ? [] : this.find(catalogue, meant.join(' ')).slice(0, MOST_NEAR);
  }

  /** The one entry somebody means; several or none are refused with what there is. */
  one(catalogue: string, typed: string, what: { readonly de: string; readonly en: string }): Known {
    const found = this.find(catalogue, typed);
    const exact = found.filter(
      ({ name }) => plain(name) === plain(typed) || plain(name).split(',')[0] === plain(typed),
    );
    const only = found.length === 1 ? found[0] : exact.length === 1 ? exact[0] : undefined;
    if (only) return only;
    const near = found.length === 0 ? this.near(catalogue, typed) : [];
    const shown = [...near, ...found.slice(0, 8)].map(({ key, name }) => `${name} (${key})`);
    throw new UserError(
      found.length === 0
        ? {
            de: `„{typed}“ steht nicht im Verzeichnis ${what.de}.{shown? Gemeint ist vielleicht: {shown}.}`,
            en: `'{typed}' is not in the catalogue of ${what.en}.{shown? Perhaps meant: {shown}.}`,
          }
        : {
            de: `„{typed}“ ist im Verzeichnis ${what.de} nicht eindeutig ({count} {count|Eintrag|Einträge}): {shown}. Geben Sie den Schlüssel an.`,
            en: `'{typed}' is ambiguous in the catalogue of ${what.en} ({count} {count|entry|entries}): {shown}. Give the key.`,
          },
      { typed, count: found.length, shown },
    );
  }

  /** OZG numbers that the catalogue of pairs gives for a LeiKa key. */
  ozgOf(leika: string): string[] {
    return Object.keys(this.entries('ozg-leika'))
      .filter((pair) => pair.endsWith(` ${leika}`))
      .map((pair) => pair.split(' ')[0]!);
  }
}

export const LEIKA = { de: 'der LeiKa-Leistungen', en: 'LeiKa services' } as const;
export const MUNICIPALITIES = {
  de: 'der Gemeinden in Nordrhein-Westfalen',
  en: 'municipalities in North Rhine-Westphalia',
} as const;
