import { distance } from 'fastest-levenshtein';
import type { Json } from '../../base/nouns.ts';
import { normalForm } from '../../text/normal-form.ts';
import type { Almost } from '../file-facts.ts';
import type { Kinds } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';

type Value = Readonly<Record<string, Json>>;

/** Words of this length are nobody else's, so that one of them misspelt tells the kind. */
const LONG = 8;

const bare = (key: string): string =>
  normalForm(key, 'NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}_-]+/gu, '');

/** Whether a key is another one misspelt, in other letters, or with blanks and hyphens. */
function isNear(key: string, known: string): boolean {
  const [found, wanted] = [bare(key), bare(known)];
  const wrong = known.length >= LONG ? 2 : known.length > 4 ? 1 : 0;
  return found === wanted || distance(found, wanted) <= wrong;
}

interface Misspelt {
  readonly found: string;
  readonly expected: string;
}

/** The keys of a group that are there misspelt; null where one of them is not there at all, or all are right. */
function misspelt(value: Value, group: readonly string[]): readonly Misspelt[] | null {
  const wrong: Misspelt[] = [];
  for (const expected of group) {
    if (Object.hasOwn(value, expected)) continue;
    const found = Object.keys(value).find((key) => isNear(key, expected));
    if (found === undefined) return null;
    wrong.push({ found, expected });
  }
  return wrong.length > 0 ? wrong : null;
}

const holds = (value: Json | undefined, member: string): boolean =>
  Array.isArray(value) &&
  value.some((entry) => entry !== null && typeof entry === 'object' && Object.hasOwn(entry, member));

function byKeys(value: Value, { name, recognised, resembles = {} }: Kind<Almost['kind']>): Almost | null {
  const { beside = [], list } = resembles;
  const company = beside.some((key) => Object.hasOwn(value, key));
  for (const group of recognised?.keys ?? []) {
    const [first] = misspelt(value, group) ?? [];
    if (!first) continue;
    const told =
      company ||
      (group.join('').length >= LONG && beside.length === 0) ||
      first.expected.length > LONG ||
      (list?.key === first.expected && holds(value[first.found], list.entries));
    if (told) return { kind: name, code: 'other-key', args: { kind: name, ...first }, key: first.found };
  }
  return null;
}

/** YAML or JSON whose members are those of a kind, while the one that tells the kind is misspelt or missing. */
export function almostData(value: Value, kinds: Kinds): Almost | null {
  for (const kind of kinds) {
    const near = kind.recognised?.but?.some((key) => Object.hasOwn(value, key)) ? null : byKeys(value, kind);
    if (near) return near;
  }
  for (const { name, recognised, resembles: { members = [], list } = {} } of kinds) {
    if (recognised?.rootNames && list && holds(value[list.key], list.entries))
      return { kind: name, code: 'other-name', args: { kind: name, expected: recognised.rootNames[0]! } };
    const group = members.find((keys) => keys.every((key) => Object.hasOwn(value, key)));
    const expected = recognised?.keys?.[0]?.find((key) => !Object.hasOwn(value, key));
    if (group && expected !== undefined)
      return { kind: name, code: 'no-key', args: { kind: name, members: [...group], expected } };
  }
  return null;
}
