import type { Json } from '../../base/nouns.ts';

type Members = { readonly [key: string]: Json };

/** What the site knows of a service beside its whole Steckbrief. */
export interface SiteService {
  readonly path: string;
  readonly steckbrief: Json;
  readonly name: string;
  readonly authority: string;
  readonly provider: string;
  readonly leistungen: readonly string[];
  /** Municipalities by name where they are known, else by key. */
  readonly areas: readonly string[];
}

const membersOf = (value: Json | undefined): Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Members) : {};
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value.trim() : '');
const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** What a Steckbrief says of its service; `nameOf` names municipalities by their key. */
export function siteService(path: string, steckbrief: Json, nameOf: (key: string) => string | undefined): SiteService {
  const { dienst, behoerde, hersteller, leistungen, gebiet } = membersOf(steckbrief);
  const { ars, ags } = membersOf(gebiet);
  const keys = listOf(ars).length > 0 ? listOf(ars) : listOf(ags);
  const offered = listOf(leistungen).map((one) => {
    const { name, leika } = membersOf(one);
    return textOf(name) || textOf(leika);
  });
  const areas = keys.flatMap((key) => (typeof key === 'string' ? [nameOf(key) ?? key] : []));
  return {
    ...{ path, steckbrief },
    name: textOf(membersOf(dienst)['name']) || textOf(membersOf(dienst)['id']) || path,
    authority: textOf(membersOf(behoerde)['name']),
    provider: textOf(membersOf(hersteller)['name']),
    leistungen: [...new Set(offered.filter(Boolean))],
    areas: [...new Set(areas)],
  };
}
