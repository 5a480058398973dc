import { readCookie } from '../../text/http-headers.ts';
import { type Answer, fieldsNamed, isPage } from './answers-read.ts';
import { type AnswerFault, type OwnHosts, policyFaults } from './policy-faults.ts';

/** What is known of the service when its answers are looked at. */
export interface Wanted {
  readonly hosts: OwnHosts | null;
  /** Cookies that scripts of the page have to read. */
  readonly forScripts: ReadonlySet<string>;
}

type Look = (answer: Answer, wanted: Wanted) => Iterable<AnswerFault>;

/** A look at each cookie: its attributes, and whether they are in order. */
const cookies = (
  fault: (attributes: ReadonlyMap<string, string>, name: string, wanted: Wanted) => Omit<AnswerFault, 'spot'> | null,
): Look =>
  function* (answer, wanted) {
    for (const { value, spot } of fieldsNamed(answer, 'set-cookie')) {
      const { name, attributes } = readCookie(value);
      const found = fault(attributes, name, wanted);
      if (found) yield { ...found, spot };
    }
  };

/** A field that a page must have, with a value that is in order. */
const field = (name: string, code: string, fits: (value: string) => boolean): Look =>
  function* (answer) {
    if (!isPage(answer)) return;
    const sent = fieldsNamed(answer, name);
    if (sent.some(({ value }) => fits(value))) return;
    yield { code, args: { value: sent[0]?.value ?? '' }, spot: sent[0]?.spot ?? answer.spot };
  };

/** Everything a rule may ask of answers. */
export const LOOKS = {
  secure: cookies((attributes, name) => (attributes.has('secure') ? null : { code: 'not-secure', args: { name } })),
  'http-only': cookies((attributes, name, { forScripts }) =>
    attributes.has('httponly') || forScripts.has(name) ? null : { code: 'not-http-only', args: { name } },
  ),
  'same-site': cookies((attributes, name) =>
    /^(?:strict|lax|none)$/i.test(attributes.get('samesite') ?? '') ? null : { code: 'no-same-site', args: { name } },
  ),
  'own-host': cookies((attributes, name) => {
    const value = attributes.get('domain') ?? '';
    return value === '' ? null : { code: 'for-domain', args: { name, value } };
  }),
  policy: (answer, { hosts }) => (isPage(answer) ? policyFaults(answer, hosts) : []),
  'strict-transport': field('strict-transport-security', 'no-strict-transport', (value) =>
    /(?:^|;)\s*max-age\s*=\s*"?0*[1-9]/i.test(value),
  ),
  'content-type': field('x-content-type-options', 'no-nosniff', (value) => /^nosniff$/i.test(value.trim())),
  'not-stored': field('cache-control', 'stored', (value) => /(?:^|,)\s*no-store\s*(?:,|$)/i.test(value)),
  origin: function* (answer) {
    for (const { value, spot } of fieldsNamed(answer, 'access-control-allow-origin'))
      if (value === '*' || value === 'null') yield { code: 'any-origin', args: { value }, spot };
  },
} as const satisfies Readonly<Record<string, Look>>;

export type About = keyof typeof LOOKS;
