import type { Json } from '../base/nouns.ts';
import { type Directory, LEIKA, MUNICIPALITIES } from './catalogues.ts';
import { type Draft, put, setFromText, slug } from './draft.ts';

/** What `vorgaben init` is told by options. */
export interface InitOptions {
  readonly name?: string;
  readonly behoerde?: string;
  readonly hersteller?: string;
  readonly url?: string;
  readonly leistung?: readonly string[];
  readonly gemeinde?: readonly string[];
  readonly set?: readonly string[];
  /** Interfaces whose files are laid out. */
  readonly schnittstelle?: readonly string[];
}

/** A Leistung by key or name, with its OZG number where the catalogue knows exactly one. */
export function leistungOf(typed: string, directory: Directory): Readonly<Record<string, Json>> {
  const { key, name } = directory.one('leika', typed, LEIKA);
  const ozg = directory.ozgOf(key);
  return { leika: key, ...(ozg.length === 1 ? { ozgId: ozg[0]! } : {}), name };
}

/** Municipalities by key or name: both keys of each. */
export function areaOf(typed: readonly string[], directory: Directory): { ags: string[]; ars: string[] } {
  const ars = typed.map((one) => directory.one('ars', one, MUNICIPALITIES).key);
  return { ags: ars.map((key) => key.slice(0, 5) + key.slice(9)), ars };
}

/** A fresh Steckbrief: what every one starts with. */
export function freshDraft(ruleset: string): Draft {
  return { steckbrief: '1', regelwerk: ruleset };
}

/** Puts what the options say into a draft. */
export function applyOptions(draft: Draft, options: InitOptions, directory: Directory): void {
  const { name, behoerde, hersteller, url, leistung: services, gemeinde, set } = options;
  if (name !== undefined) {
    put(draft, 'dienst.id', slug(name));
    put(draft, 'dienst.name', name);
  }
  if (url !== undefined) put(draft, 'dienst.url', url);
  if (behoerde !== undefined) put(draft, 'behoerde.name', behoerde);
  if (hersteller !== undefined) put(draft, 'hersteller.name', hersteller);
  if (services)
    put(
      draft,
      'leistungen',
      services.map((typed) => leistungOf(typed, directory)),
    );
  if (gemeinde) put(draft, 'gebiet', areaOf(gemeinde, directory));
  for (const assignment of set ?? []) setFromText(draft, assignment);
}
