import type { Json, Lang } from '../base/nouns.ts';
import { gebiet, leistung } from './answers.ts';
import type { Directory, Known } from './catalogues.ts';
import { type Draft, put, slug } from './draft.ts';
import { entryAt, type SteckbriefField } from './schema-walk.ts';
import { SKELETON_KINDS } from './skeletons.ts';

/** The questions a terminal can put; the real one is @inquirer/prompts, tests bring their own. */
export interface Prompter {
  input(question: string, fallback?: string): Promise<string>;
  confirm(question: string): Promise<boolean>;
  select(question: string, choices: readonly string[]): Promise<string>;
  checkbox(question: string, choices: readonly string[]): Promise<string[]>;
  /** A choice from what is found for what is typed; null where nothing (more) is wanted. */
  search(question: string, find: (typed: string) => readonly Known[]): Promise<Known | null>;
}

/** Entries that are asked for one by one, in this order, with the question their description makes. */
const ASKED = [
  'dienst.url',
  'dienst.version',
  'dienst.gueltig.von',
  'dienst.gueltig.bis',
  'behoerde.name',
  'hersteller.name',
  'kontext.*',
  'reifegrad.modell',
  'reifegrad.stufe',
  'identifizierung.vertrauensniveau',
  'identifizierung.schriftform',
  'gebuehr.faellig',
  'gebuehr.beiAntrag',
  'datenschutz.zweck',
  'datenschutz.rechtsgrundlage',
  'datenschutz.speicherdauer',
  'datenschutz.datenarten',
  'datenschutz.dsbKontakt.email',
] as const;

const WORDS = {
  name: { de: 'Name des Online-Dienstes', en: 'Name of the online service' },
  leistung: {
    de: 'Leistung (Name oder LeiKa-Schlüssel; leer: keine weitere)',
    en: 'Leistung (name or LeiKa key; empty: no more)',
  },
  gemeinde: {
    de: 'Gemeinde (Name oder Schlüssel; leer: keine weitere)',
    en: 'Municipality (name or key; empty: no more)',
  },
  schnittstellen: {
    de: 'Für welche Schnittstellen und Seiten sollen Vorlagen angelegt werden?',
    en: 'For which interfaces and pages shall templates be laid out?',
  },
} as const;

function paths(): string[] {
  return ASKED.flatMap((path) =>
    path.endsWith('.*')
      ? Object.keys(entryAt(path.slice(0, -2))?.properties ?? {}).map((key) => `${path.slice(0, -1)}${key}`)
      : [path],
  );
}

async function ask(entry: SteckbriefField, prompter: Prompter): Promise<Json | undefined> {
  const question = (entry.description ?? '').replace(/\.$/, '');
  if (entry.enum) return prompter.select(question, entry.enum.map(String));
  if (entry.type === 'boolean') return prompter.confirm(question);
  if (entry.type === 'array' && entry.items?.enum) return prompter.checkbox(question, entry.items.enum.map(String));
  const text = (await prompter.input(question)).trim();
  if (text === '') return undefined;
  if (entry.type === 'array') return text.split(',').map((one) => one.trim());
  if (entry.type === 'integer' || entry.type === 'number')
    return Number.isFinite(Number(text)) ? Number(text) : undefined;
  return text;
}

async function several(
  question: string,
  find: (typed: string) => readonly Known[],
  prompter: Prompter,
): Promise<string[]> {
  const keys: string[] = [];
  for (let found = await prompter.search(question, find); found; found = await prompter.search(question, find))
    keys.push(found.key);
  return keys;
}

/** The dialogue: names first, then what decides which rules apply, then what the law asks of everybody. Empty answers stay open. Gives the interfaces to lay out. */
export async function askAll(draft: Draft, directory: Directory, prompter: Prompter, lang: Lang): Promise<string[]> {
  const name = (await prompter.input(WORDS.name[lang])).trim();
  put(draft, 'dienst.id', slug(name));
  put(draft, 'dienst.name', name);
  const services = await several(WORDS.leistung[lang], (typed) => directory.find('leika', typed), prompter);
  if (services.length > 0)
    put(
      draft,
      'leistungen',
      services.map((key) => leistung(key, directory)),
    );
  const municipalities = await several(WORDS.gemeinde[lang], (typed) => directory.find('ars', typed), prompter);
  if (municipalities.length > 0) put(draft, 'gebiet', gebiet(municipalities, directory));
  for (const path of paths()) {
    const entry = entryAt(path);
    const value = entry && (await ask(entry, prompter));
    if (value !== undefined) put(draft, path, value);
  }
  return prompter.checkbox(WORDS.schnittstellen[lang], SKELETON_KINDS);
}
