import type { Finding } from '../../../base/nouns.ts';
import type { Asked } from './asks.ts';

/** Codes of findings about something that is not there; it may simply be open yet. */
const NOT_THERE = new Set(['missing', 'none-of', 'missing-member', 'empty', 'unfilled']);

const asPointer = (path: string): string => `/${path.replaceAll('.', '/')}`;
const texts = (value: unknown): string[] =>
  typeof value === 'string' && value !== '' ? [value] : Array.isArray(value) ? value.map(String) : [];

/** Whether a finding says that something is not there. */
export const isMissing = ({ code }: Pick<Finding, 'code'>): boolean => NOT_THERE.has(code);

/**
 * The entries a finding is about, as JSON Pointers: what is missing stands where it belongs, also where its whole part is
 * missing and the rule wants one entry of it.
 */
export function placesOf({ pointer, code, args }: Pick<Finding, 'pointer' | 'code' | 'args'>, asked: Asked): string[] {
  const at = pointer ?? '';
  if (code !== 'missing' && code !== 'none-of' && code !== 'missing-member') return [at];
  const names = [...texts(args['child']), ...texts(args['children']), ...texts(args['member'])];
  const places = names.map((name) => `${at}/${name}`);
  return places.flatMap((place) => {
    const deeper = asked.entries.map(asPointer).filter((one) => one.startsWith(`${place}/`) && !one.includes('['));
    return deeper.length > 0 ? deeper : [place];
  });
}
