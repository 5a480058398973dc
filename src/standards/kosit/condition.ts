import fontoxpath from 'fontoxpath';
import type { Document as Dom } from 'slimdom';
import type { TimeLeft } from '../../base/time-left.ts';
import { endOfDay } from '../../text/calendar.ts';
import { CONDITION_LIMIT, outOfTime, within } from '../xsd/time-limit.ts';

/** Functions that ask the clock have to be told the day of the run instead: what XPath calls now. */
const CLOCK = 'urn:vorgaben:clock';
let day = 0;
const FUNCTIONS = {
  'current-date': ['xs:date', () => new Date(day)],
  'current-time': ['xs:time', () => new Date(day)],
  'current-dateTime': ['xs:dateTime', () => new Date(day)],
} as const;
for (const [localName, [type, call]] of Object.entries(FUNCTIONS))
  fontoxpath.registerCustomXPathFunction({ namespaceURI: CLOCK, localName }, [], type, call);

const FN = 'http://www.w3.org/2005/xpath-functions';

/** Where a function of an expression is found: those of the clock with us, all others where the standard has them. */
function functionOfDay({ prefix, localName }: { prefix: string; localName: string }, arity: number) {
  // Null leaves a prefix to the namespaces, as the resolver of the library itself does; its types do not say so.
  if (prefix !== '' && prefix !== 'fn') return null as never;
  return { namespaceURI: arity === 0 && Object.hasOwn(FUNCTIONS, localName) ? CLOCK : FN, localName };
}

/**
 * A condition of a KoSIT configuration, XPath 2 or later with the prefixes of its scenario; null where it cannot be evaluated,
 * `slow` where it takes too long. One that did so once gets a tenth from then on: a configuration asks for every document.
 */
export function condition(
  path: string,
  prefixes: Readonly<Record<string, string>>,
  limit = CONDITION_LIMIT,
): (dom: Dom, asOf?: string, time?: TimeLeft) => boolean | 'slow' | null {
  const options = {
    namespaceResolver: (prefix: string) => (prefix === '' ? '' : (prefixes[prefix] ?? null)),
    functionNameResolver: functionOfDay,
  };
  let most = limit;
  return (dom, asOf, time) => {
    const milliseconds = Math.floor(Math.min(most, time?.step ?? most));
    if (milliseconds <= 0) return 'slow';
    try {
      day = asOf === undefined ? Date.now() : endOfDay(asOf);
      return within(milliseconds, () => fontoxpath.evaluateXPathToBoolean(path, dom, null, {}, options));
    } catch (error) {
      if (!outOfTime(error)) return null;
      most = limit / 10;
      return 'slow';
    }
  };
}
