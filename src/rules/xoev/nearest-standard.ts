import { distance } from 'fastest-levenshtein';
import type { Args } from '../../base/nouns.ts';
import type { Tried } from '../../documents/examination.ts';
import { nearest } from '../../text/nearest.ts';

const FEW = 3;
const WINDOW = 24;
/** Nothing in common. */
const FAR = 9;

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
  if (reason === 'other-root') return args['nearest'] ? 1 : 1.5;
  if (reason === 'no-match' && args['element'] !== undefined) {
    const [a, b] = [String(args['expected']), String(args['found'])];
    return 2 + distance(a, b) / Math.max(a.length, b.length, 1);
  }
  if (reason === 'other-namespace') {
    const near = nearNamespace(tried);
    return near === '' ? FAR : 2 + distance(near, String(args['found'])) / near.length;
  }
  return FAR;
}

function why(tried: Tried): Args {
  const { reason, args = {} } = tried;
  const text = (key: string) => String(args[key] ?? '');
  if (reason === 'other-version') return { expectedVersion: text('expected'), foundVersion: text('found') };
  if (reason === 'other-root') return { otherRoot: true, nearestRoot: text('nearest') };
  if (reason === 'no-match') {
    const [expectedValue, foundValue] = differing(text('expected'), text('found'));
    return { element: text('element'), expectedValue, foundValue };
  }
  const near = nearNamespace(tried);
  return { expectedNamespace: differing(near, text('found'))[0] };
}

/** Reasons that many standards share, by the name of their list in the sentence. */
const SHARED: Readonly<Record<string, string>> = {
  'other-namespace': 'namespaces',
  'other-root': 'roots',
  'other-version': 'versions',
  'no-match': 'conditions',
};

/** Why no standard claims a document: the nearest in detail (of equals the newest), of the rest a few names for each reason. */
export function nearestStandard(tried: readonly Tried[]): Args {
  const ranked = tried
    .map((one) => ({ one, far: rank(one) }))
    .sort((a, b) => a.far - b.far || (a.far < FAR ? b.one.name.localeCompare(a.one.name, 'en', { numeric: true }) : 0));
  const best = ranked[0] && ranked[0].far < FAR ? ranked[0].one : undefined;
  const lists = Object.entries(SHARED).flatMap(([reason, list]) => {
    const names = new Set(ranked.filter(({ one }) => one !== best && one.reason === reason).map(({ one }) => one.name));
    return [
      [list, [...names].slice(0, FEW)],
      [`more${list}`, Math.max(0, names.size - FEW)],
    ];
  });
  return { near: best?.name ?? '', ...(best ? why(best) : {}), ...Object.fromEntries(lists) };
}

/** The standard that a document nobody speaks of was probably meant for; null where none is near. */
export function nearStandard(tried: readonly Tried[]): Args | null {
  const near = tried.filter(
    (one) =>
      one.reason === 'other-version' ||
      (one.reason === 'other-root' && one.args?.['nearest'] !== undefined && one.args['nearest'] !== '') ||
      (one.reason === 'other-namespace' && nearNamespace(one) !== ''),
  );
  return near.length === 0 ? null : nearestStandard(near);
}
