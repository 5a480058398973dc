import { UserError } from '../base/errors.ts';
import type { Json } from '../base/nouns.ts';
import { nearest } from '../text/nearest.ts';
import { normalForm } from '../text/normal-form.ts';
import { entryAt, type SteckbriefField, settablePaths } from './schema-walk.ts';

/** A Steckbrief in the making. */
export type Draft = Record<string, unknown>;

/** Puts a value at `a.b.c`, making the parts on the way. */
export function put(draft: Draft, path: string, value: Json): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  let parent = draft;
  for (const key of keys) {
    parent[key] ??= {};
    parent = parent[key] as Draft;
  }
  parent[last] = value;
}

/** What stands at `a.b.c`; undefined where nothing does. */
export const valueAt = (draft: Draft, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (at as Draft | undefined)?.[key], draft);

function typed(text: string, entry: SteckbriefField, path: string): Json {
  const refuse = (expected: string): never => {
    throw new UserError(
      {
        de: '„{path}“ kann nicht „{text}“ sein; möglich: {expected}.',
        en: "'{path}' cannot be '{text}'; possible: {expected}.",
      },
      { path, text, expected },
    );
  };
  if (entry.enum) return entry.enum.includes(text) ? text : refuse(entry.enum.join(', '));
  if (entry.type === 'boolean')
    return /^(?:ja|yes|true)$/i.test(text) ? true : /^(?:nein|no|false)$/i.test(text) ? false : refuse('ja, nein');
  if (entry.type === 'integer' || entry.type === 'number') {
    const number = Number(text);
    return Number.isFinite(number) && text.trim() !== '' ? number : refuse('Zahl');
  }
  return text;
}

/** `--set pfad=wert`: a value as its entry wants it, lists separated by commas. */
export function setFromText(draft: Draft, assignment: string): void {
  const at = assignment.indexOf('=');
  const path = at === -1 ? assignment : assignment.slice(0, at).trim();
  const entry = entryAt(path);
  if (at === -1 || !entry || entry.properties) {
    const near = nearest(path, settablePaths());
    throw new UserError(
      {
        de: '--set erwartet eine Angabe des Steckbriefs und ihren Wert, zum Beispiel dienst.version=1.0.0; „{path}“ gibt es nicht.{near? Gemeint ist vielleicht „{near}“.}',
        en: "--set expects an entry of the Steckbrief and its value, for example dienst.version=1.0.0; there is no '{path}'.{near? Perhaps '{near}' is meant.}",
      },
      { path, near },
    );
  }
  const text = assignment.slice(at + 1).trim();
  const items = () => (text === '' ? [] : text.split(',').map((one) => typed(one.trim(), entry.items ?? {}, path)));
  put(draft, path, entry.type === 'array' ? items() : typed(text, entry, path));
}

/** A folder name from a service's name: small letters, umlauts spelt out, hyphens. */
export function slug(name: string): string {
  const spelt = name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss');
  return (
    normalForm(spelt, 'NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'dienst'
  );
}
