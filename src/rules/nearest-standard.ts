import { distance } from 'fastest-levenshtein';
import type { Args } from '../types.ts';
import type { Tried } from '../workspace/document.ts';
import { nearest } from './nearest.ts';

const FEW = 3;
const WINDOW = 24;

/** Two long values from where they begin to differ: cut at their ends they would look the same. */
function differing(left: string, right: string): [string, string] {
  let same = 0;
  while (same < left.length && left[same] === right[same]) same += 1;
  const from = same - WINDOW;
  return from <= 0 || Math.max(left.length, right.length) <= 60
    ? [left, right]
    : [`…${left.slice(from)}`, `…${right.slice(from)}`];
}

/** Without numbers: names of two versions of one standard are the same then. */
const versionless = (name: string): string => name.replace(/\d+(?:[._]\d+)*[a-z]?/g, '#');

/** The namespace a document probably means; of several, the one least different. */
function nearNamespace({ args = {} }: Tried): string {
  const expected = Array.isArray(args['expected']) ? (args['expected'] as string[]) : [];
  const found = String(args['found'] ?? '');
  const versions = expected.filter((one) => versionless(one) === versionless(found));
  return (
    [...versions].sort((a, b) => distance(a, found) - distance(b, found))[0] ??
    (found === '' ? '' : nearest(found, expected))
  );
}

/** How far a standard is from claiming the document; smaller is nearer. */
function rank(tried: Tried): number {
  const { reason, args = {} } = tried;
  if (reason === 'other-version' || reason === 'not-declared') return 0;
  if (reason === 'other-root') return args['nearest'] ? 1 : 3;
  if (reason === 'no-match' && args['element'] !== undefined) {
    const [a, b] = [String(args['expected']), String(args['found'])];
    return 2 + distance(a, b) / Math.max(a.length, b.length, 1);
  }
  if (reason === 'other-namespace') return nearNamespace(tried) === '' ? 9 : 2;
  return 5;
}

function why(tried: Tried): Args {
  const { reason, args = {} } = tried;
  if (reason === 'other-version')
    return { expectedVersion: String(args['expected']), foundVersion: String(args['found']) };
  if (reason === 'other-root') return { otherRoot: true, nearestRoot: String(args['nearest'] ?? '') };
  if (reason === 'no-match') {
    if (args['element'] === undefined) return { noMatch: true };
    const [expectedValue, foundValue] = differing(String(args['expected']), String(args['found']));
    return { element: String(args['element']), expectedValue, foundValue };
  }
  const near = reason === 'other-namespace' ? nearNamespace(tried) : '';
  return near === '' ? {} : { expectedNamespace: differing(near, String(args['found']))[0] };
}

/** Why no standard claims a document, told by the nearest of those that were asked; the rest by name, a few. */
export function nearestStandard(tried: readonly Tried[]): Args {
  const ranked = tried.map((one) => ({ one, far: rank(one) })).sort((a, b) => a.far - b.far);
  const best = ranked[0];
  const facts: Args = best && best.far < 9 ? why(best.one) : {};
  const told = Object.keys(facts).length > 0;
  const names = [...new Set(ranked.slice(told ? 1 : 0).map(({ one }) => one.name))];
  return {
    near: told ? best!.one.name : '',
    ...facts,
    others: names.slice(0, FEW),
    more: Math.max(0, names.length - FEW),
  };
}
