import { UserError } from '../base/errors.ts';
import { OPEN } from '../documents/kinds/fill-in.ts';
import { KINDS } from '../documents/kinds/index.ts';
import type { ServiceFacts, Template } from '../documents/kinds/kind.ts';
import { by } from '../text/ascending.ts';
import { nearest } from '../text/nearest.ts';
import type { Draft } from './draft.ts';

/** A file that `init` lays out for an interface, and what the Steckbrief says of it. */
export interface Skeleton {
  readonly file: string;
  readonly text: string;
}

/** Templates by the word people choose, in the order of the chapters our rules on them stand in. */
const TEMPLATES: ReadonlyMap<string, Template> = new Map(
  KINDS.flatMap(({ range = '', template }) => (template ? [{ range, template }] : []))
    .sort(by(({ range }) => range))
    .map(({ template }) => [template.art, template]),
);

export const SKELETON_KINDS: readonly string[] = [...TEMPLATES.keys()];

function word(draft: Draft, part: string, key: string): string {
  const value = (draft[part] as Draft | undefined)?.[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : OPEN;
}

/** Lays out the interfaces chosen: enters them into the draft, and gives the files to be written. */
export function layOut(draft: Draft, chosen: readonly string[]): Skeleton[] {
  const wanted = [...new Set(chosen)];
  const unknown = wanted.find((kind) => !TEMPLATES.has(kind));
  if (unknown !== undefined)
    throw new UserError(
      {
        de: 'Für „{kind}“ gibt es keine Vorlage; möglich sind {kinds}.{near? Gemeint ist vielleicht „{near}“.}',
        en: "There is no template for '{kind}'; possible are {kinds}.{near? Perhaps '{near}' is meant.}",
      },
      { kind: unknown, kinds: SKELETON_KINDS, near: nearest(unknown, SKELETON_KINDS) },
    );
  const services = (draft['leistungen'] as readonly { leika?: string }[] | undefined) ?? [];
  const facts: ServiceFacts = {
    name: word(draft, 'dienst', 'name'),
    url: word(draft, 'dienst', 'url').replace(/(?<!\/)\/+$/, ''),
    leika: services.flatMap(({ leika }) => leika ?? []),
    behoerde: word(draft, 'behoerde', 'name'),
  };
  const templates = wanted.map((kind) => TEMPLATES.get(kind)!);
  for (const part of ['schnittstellen', 'seiten'] as const) {
    const entries = templates.filter((one) => one.part === part).map(({ art, file }) => ({ art, datei: file }));
    if (entries.length > 0) draft[part] = [...((draft[part] as readonly unknown[] | undefined) ?? []), ...entries];
  }
  return templates.map(({ file, write }) => ({ file, text: write(facts) }));
}
