import { Document as YamlDocument } from 'yaml';
import { UserError } from '../../base/errors.ts';
import type { Lang } from '../../base/nouns.ts';
import { readRegular } from '../../store/regular-file.ts';
import { writeAside } from '../../store/write-aside.ts';
import { by } from '../../text/ascending.ts';
import { PUBLISH } from '../../words/registry-refusals/index.ts';
import { type Lock, MOST_BYTES } from './lock.ts';
import type { LockContent } from './lock-content.ts';

const HEAD: Readonly<Record<Lang, string>> = {
  de: ' Geschrieben von „vorgaben ruleset add“ und „vorgaben lock“. Gehört zum Dienst: mit einchecken. Eine Zeile unter\n „trust“ nehmen Sie nur auf, wenn Sie den Schlüssel auf anderem Weg bestätigt haben.',
  en: " Written by 'vorgaben ruleset add' and 'vorgaben lock'. Belongs to the service: check it in. Take in a line below\n 'trust' only where you have confirmed the key in another way.",
};

/** Language of a lock that is there already: it stays, whoever writes it anew. */
function langOf(text: string): Lang | null {
  const first = (lang: Lang) => text.startsWith(`#${HEAD[lang].split('\n')[0]}`);
  return first('en') ? 'en' : first('de') ? 'de' : null;
}

const key = (one: { readonly id?: string; readonly version?: string; readonly keyId?: string }): string =>
  `${one.id ?? ''}@${one.version ?? ''}@${one.keyId ?? ''}`;
const sorted = <T extends { readonly id?: string; readonly keyId?: string }>(list: readonly T[] = []): readonly T[] =>
  [...list].sort(by(key));

/** The text of a lock: always in the same order, parts that are empty left out. */
function lockText(
  { use, pinnedOnly, trust, indexes, rulesets, standards, catalogues }: LockContent,
  lang: Lang,
): string {
  const parts = {
    trust: sorted(trust),
    indexes: sorted(indexes),
    rulesets: sorted(rulesets),
    standards: sorted(standards),
    catalogues: sorted(catalogues),
  };
  const full = Object.entries(parts).filter(([, list]) => list.length > 0);
  const head = { formatVersion: '1', ...(use ? { use } : {}), ...(pinnedOnly ? { pinnedOnly } : {}) };
  const document = new YamlDocument({ ...head, ...Object.fromEntries(full) });
  document.commentBefore = HEAD[lang];
  return document.toString({ lineWidth: 0 });
}

/** Writes a lock aside and moves it, a new one in the language of the run; true where something changed. */
export function writeLock({ path, shown }: Lock, content: LockContent, lang: Lang): boolean {
  const there = readRegular(path, MOST_BYTES);
  const before = typeof there === 'string' ? null : there.toString('utf8');
  const text = lockText(content, (before === null ? null : langOf(before)) ?? lang);
  if (before === text) return false;
  try {
    writeAside(path, text);
    return true;
  } catch (error) {
    throw new UserError(PUBLISH['not-written'], { path: shown, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
}

/** A list with the entries of the same id, version and key replaced. */
export function withEntries<T extends { readonly id?: string; readonly version?: string; readonly keyId?: string }>(
  list: readonly T[] | undefined,
  added: readonly T[],
): T[] {
  const keys = new Set(added.map(key));
  return [...(list ?? []).filter((one) => !keys.has(key(one))), ...added];
}
