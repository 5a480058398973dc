import { createHash } from 'node:crypto';
import { normalForm } from '../text/normal-form.ts';

/** The longest part of a path that a file name repeats. */
const LONGEST = 60;

/**
 * Name of the page of one service in a folder of pages: what its path reads like, and a few digits of its hash, so that no
 * two services share a page and a service keeps its own from run to run.
 */
export function pageNameOf(path: string): string {
  const readable = path
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(-LONGEST);
  const hash = createHash('sha256').update(normalForm(path)).digest('hex').slice(0, 8);
  return `${[readable, hash].filter(Boolean).join('-')}.html`;
}
