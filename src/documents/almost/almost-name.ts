import { distance } from 'fastest-levenshtein';
import type { Json } from '../../base/nouns.ts';
import type { Almost } from '../file-facts.ts';
import type { Kinds } from '../kinds/index.ts';
import { plainName } from '../look-alike.ts';

const DATA_SUFFIX = /^(?:ya?ml|json|txt|)$/;
/** So many letters may be wrong in a short name, one more in a long one. */
const WRONG_LETTERS = 1;
const LONG = 10;

/** Whether a file name is that of a kind but for a few letters, its suffix, or what editors and people append. */
function isNear(relative: string, known: string): boolean {
  const { stem, suffix } = plainName(relative.slice(relative.lastIndexOf('/') + 1));
  const wanted = plainName(known).stem;
  const joined = stem.replace(/[-_.]/g, '');
  const wrong = wanted.length >= LONG ? WRONG_LETTERS + 1 : WRONG_LETTERS;
  return DATA_SUFFIX.test(suffix) && distance(joined, wanted) <= wrong;
}

/** A file whose name is nearly the one by which a kind is known, or that lies where nobody looks for it. */
export function almostName(
  relative: string,
  value: Readonly<Record<string, Json>> | null,
  kinds: Kinds,
): Almost | null {
  for (const { name, recognised, resembles } of kinds) {
    const known = recognised?.rootNames ?? (resembles?.onlyName === undefined ? [] : [resembles.onlyName]);
    const expected = known.find((one) => isNear(relative, one));
    if (expected === undefined) continue;
    const list = resembles?.list?.key;
    // A list of something else that is called nearly so.
    if (list !== undefined && value !== null && !Object.hasOwn(value, list)) continue;
    const base = relative.slice(relative.lastIndexOf('/') + 1).toLowerCase();
    const code = base === expected ? 'other-place' : 'other-name';
    return { kind: name, code, args: { kind: name, expected } };
  }
  return null;
}
