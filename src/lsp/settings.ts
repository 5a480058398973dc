import type { InitializeParams } from 'vscode-languageserver';
import type { Lang } from '../base/nouns.ts';
import { dateComplaint } from '../text/calendar.ts';
import type { EditorSettings } from './world.ts';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** Settings as an editor sends them, in whatever state; what is not understood is as if it were not set. */
export function settingsOf(given: unknown): EditorSettings {
  if (given === null || typeof given !== 'object') return {};
  const { ruleset, phase, asOf, standards, lang } = given as Readonly<Record<string, unknown>>;
  const day = text(asOf);
  const folders = Array.isArray(standards) ? standards.flatMap((one) => text(one) ?? []) : [];
  const id = text(ruleset);
  return {
    ...(id === undefined ? {} : { ruleset: id }),
    ...(phase === 'entwicklung' || phase === 'abnahme' ? { phase } : {}),
    ...(day !== undefined && dateComplaint(day) === null ? { asOf: day } : {}),
    ...(folders.length > 0 ? { standards: folders } : {}),
    ...(lang === 'de' || lang === 'en' ? { lang } : {}),
  };
}

/** The language of an editor: German unless it says that it speaks another. */
export const langOf = ({ locale }: Pick<InitializeParams, 'locale'>): Lang =>
  typeof locale === 'string' && locale !== '' && !/^de(?:[-_]|$)/i.test(locale) ? 'en' : 'de';
