import type { Finding } from '../../../base/finding.ts';
import type { Asked } from './asks.ts';

const asPointer = (path: string): string => `/${path.replaceAll('.', '/')}`;
const texts = (value: unknown): string[] =>
  typeof value === 'string' && value !== '' ? [value] : Array.isArray(value) ? value.map(String) : [];

type About = Pick<Finding, 'pointer' | 'code' | 'args'>;

const namesIn = ({ code, args }: About): string[] =>
  code === 'missing' || code === 'none-of' || code === 'missing-member'
    ? [...texts(args['child']), ...texts(args['children']), ...texts(args['member'])]
    : [];

/** Whether a finding says that an entry is not there; a file that is not there is something else. */
export const isMissing = (finding: About): boolean =>
  namesIn(finding).length > 0 ||
  finding.code === 'empty' ||
  finding.code === 'unfilled' ||
  (finding.code === 'too-few' && finding.args['count'] === 0);

/** Where a finding is told, and which entries it wants that are not there; JSON Pointers. */
export interface Places {
  readonly places: readonly string[];
  readonly wanted: readonly string[];
}

const isPlain = (path: string): boolean => !path.includes('[');

/**
 * What is missing stands where it belongs: also where its whole part is missing and the rule wants one entry of it. Where it
 * wants several, the part says so once.
 */
export function placesOf(finding: About, asked: Asked): Places {
  const { pointer: at } = finding;
  const names = namesIn(finding);
  if (names.length === 0) {
    // Said of the whole Steckbrief: it stands with the first part that the rule looks at.
    const [first] = at === '' ? asked.entries.filter(isPlain) : [];
    const place = first === undefined ? at : asPointer(first);
    return { places: [place], wanted: isMissing(finding) ? [place] : [] };
  }
  const found = names.map((name): Places => {
    const place = `${at}/${name}`;
    const deeper = asked.entries
      .filter(isPlain)
      .map(asPointer)
      .filter((one) => one.startsWith(`${place}/`));
    if (deeper.length === 0) return { places: [place], wanted: [place] };
    return { places: deeper.length === 1 ? deeper : [place], wanted: deeper };
  });
  return { places: found.flatMap(({ places }) => places), wanted: found.flatMap(({ wanted }) => wanted) };
}
