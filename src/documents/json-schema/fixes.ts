import type { ErrorObject } from 'ajv';
import type { Json } from '../../base/nouns.ts';
import { certain } from '../../text/certain.ts';
import { nearestLanguageTag } from '../../text/language-tag.ts';
import { forbids, meantAs, respelt, tidied } from '../../text/meant.ts';
import { truthAmong, truthOf } from '../../text/truth.ts';
import type { Change } from '../change.ts';
import type { Spot } from './spot.ts';

type Fix = Change | undefined;
type Scalar = string | number | boolean;

const set = (text: string): Fix => (text === '' ? undefined : { set: text });
const rename = (name: string): Fix => (name === '' ? undefined : { rename: name });

/** A choice in the type and spelling in which it is known. */
export function choiceFix(value: Json | undefined, choices: readonly Scalar[]): Fix {
  const words = choices.filter((choice) => typeof choice === 'string');
  if (typeof value === 'boolean') return set(words.includes(String(value)) ? String(value) : truthAmong(value, words));
  const typed = choices.find((choice) => typeof choice !== typeof value && String(choice) === String(value));
  if (typed !== undefined) return { set: typed };
  if (typeof value !== 'string') return undefined;
  const truth = truthOf(value);
  if (truth !== null && choices.includes(truth)) return { set: truth };
  const plain = tidied(value);
  return set(words.includes(plain) ? plain : certain(plain, words));
}

/** A key by the name that is known; one that is there already is not written twice (`edit/`). */
export const memberFix = (member: string, names: readonly string[]): Fix =>
  rename(names.includes(member) ? member : certain(member, names));

/** A key that breaks what its schema says of keys. */
export function nameFix(member: string, { keyword, params }: ErrorObject): Fix {
  if (keyword === 'enum') return memberFix(member, params['allowedValues'] as string[]);
  const tag = nearestLanguageTag(member);
  return rename(keyword === 'pattern' && new RegExp(params['pattern'] as string, 'u').test(tag) ? tag : '');
}

export const formFix = (format: string, value: string): Fix => set(meantAs(format, value));

export function patternFix(value: string, pattern: string): Fix {
  const fits = new RegExp(pattern, 'u');
  return set(respelt(value, (spelling) => fits.test(spelling), !forbids(pattern)));
}

/** Of entries that say the same the later one says nothing. */
export const duplicateFix: Change = { remove: true };

/** A number or truth in quotation marks; none whose digits would not survive. */
export function numberFix(value: string): Fix {
  if (value === 'true' || value === 'false') return { set: value === 'true' };
  return String(Number(value)) === value ? { set: Number(value) } : undefined;
}

/** `ja` where true or false is wanted. */
export function truthFix(value: Json | undefined, expected: readonly string[]): Fix {
  const truth = typeof value === 'string' && expected.includes('boolean') ? truthOf(value) : null;
  return truth === null ? undefined : { set: truth };
}

/** A single value where a list of such is wanted. */
export function listFix({ error, value }: Spot, expected: readonly string[]): Fix {
  const items = (error.parentSchema?.['items'] ?? {}) as { type?: string | string[]; enum?: readonly unknown[] };
  const lists = expected.every((type) => type === 'array' || type === 'null');
  const fits = items.enum ? items.enum.includes(value) : [items.type ?? []].flat().includes(typeof value);
  return lists && fits && (typeof value === 'string' || typeof value === 'number') ? { listed: true } : undefined;
}

/** Codes of `messages.ts` that may come with a fix. */
export const FIXABLE_SHAPES: readonly string[] = [
  ...['unknown-member', 'member-name', 'look-alike-blank', 'look-alike-letter', 'look-alike-quotes'],
  ...['wrong-type', 'lost-leading-zero', 'needs-quotes', 'needs-no-quotes', 'not-listed', 'pattern', 'duplicate'],
];
