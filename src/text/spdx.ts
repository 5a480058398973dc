import exceptions from 'spdx-exceptions/index.json' with { type: 'json' };
import spdxParse from 'spdx-expression-parse';
import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import ids from 'spdx-license-ids/index.json' with { type: 'json' };
import { certain } from './certain.ts';
import { nearest } from './nearest.ts';

const registered: readonly string[] = [...ids, ...deprecated];
/** Letters of the longest expression that somebody is helped with. */
const LONGEST = 500;
const spelling = new Map([...registered, ...exceptions].map((id) => [id.toLowerCase(), id]));

/** A licence expression with ids as the register spells them; SPDX compares them without regard to case. */
export function spdxSpelling(expression: string): string {
  return expression
    .replace(/[A-Za-z0-9.-]+/g, (word) => spelling.get(word.toLowerCase()) ?? word)
    .replace(/\b(?:DocumentRef|LicenseRef)-/gi, (prefix) => (/^d/i.test(prefix) ? 'DocumentRef-' : 'LicenseRef-'));
}

/** Whether a text is an SPDX expression, in any case. */
export function isSpdx(expression: string): boolean {
  try {
    spdxParse(spdxSpelling(expression.trim()));
    return true;
  } catch {
    return false;
  }
}

/** The expression somebody probably meant: each unknown id replaced by the nearest one; empty where that helps nothing. */
export function nearestSpdx(expression: string): string {
  if (expression.length > LONGEST) return '';
  const known = (word: string) => /^(?:and|or|with)$/i.test(word) || spelling.has(word.toLowerCase());
  const meant = spdxSpelling(expression.trim()).replace(/[A-Za-z0-9.-]+/g, (word) =>
    known(word) ? word : nearest(word, registered),
  );
  return isSpdx(meant) ? meant : '';
}

/** The id that the register gives in place of one of GNU's old ones, which says the same in words. */
function currentId(id: string): string {
  const base = id.replace(/\+$/, '');
  const current = `${base}-${base === id ? 'only' : 'or-later'}`;
  return deprecated.includes(base) && ids.includes(current) ? current : id;
}

/** An expression with deprecated ids in the form that replaced them one by one. */
export function currentSpdx(expression: string): string {
  return expression.replace(/[A-Za-z0-9.-]+\+?/g, (word) => currentId(word));
}

/** The expression that is certainly meant by one that is none; empty where somebody has to say so. */
export function spdxMeant(expression: string): string {
  if (expression.length > LONGEST) return '';
  const whole = certain(expression, ids);
  if (whole !== '') return whole;
  const known = (word: string) => /^(?:and|or|with)$/i.test(word) || spelling.has(word.toLowerCase());
  let lost = false;
  const meant = spdxSpelling(expression).replace(/[A-Za-z0-9.-]+/g, (word) => {
    const right = known(word) ? word : certain(word, registered);
    lost ||= right === '';
    return right;
  });
  return !lost && isSpdx(meant) ? meant : '';
}
