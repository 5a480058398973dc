import type { Args } from '../../base/nouns.ts';
import type { Place } from '../../documents/place.ts';
import { listed } from '../../text/nearest.ts';
import { outside, strayArgs } from '../../text/strays.ts';

/** Patterns longer than this name a repertoire of characters; nobody can read them. */
const READABLE = 100;

/** `{urn}name` as one would write it at the place of a complaint. */
export type Named = (clark: string) => string;

/** What one sentence of libxml2 says, in our terms. */
export interface Found {
  readonly code: string;
  readonly args: Args;
  readonly part?: Place['part'];
  readonly span?: Place['span'];
}

/** What may stand at a place: elements by name, and elements of whole namespaces (wildcards), each told as what it is. */
function expected(list: string | undefined, named: Named): Args {
  const items = list === undefined ? [] : list.split(', ');
  const names = new Set<string>();
  const namespaces = new Set<string>();
  let other = '';
  let any = false;
  for (const item of items) {
    const [, negated, uri, local] = /^(##other)?(?:\{((?:##other:)?[^}]*)\})?(.*)$/s.exec(item)!;
    if (uri?.startsWith('##other:')) other = uri.slice('##other:'.length);
    else if (negated !== undefined && uri && uri !== '*') other = uri;
    else if (negated !== undefined || (local === '*' && (uri === undefined || uri === '*'))) any = true;
    else if (local === '*') namespaces.add(uri!);
    else names.add(named(item));
  }
  const { allowed, more } = listed([...names]);
  if (namespaces.size === 0 && other === '' && !any) return { expected: allowed, more };
  return { expected: allowed, more, namespaces: [...namespaces], other, any: any && other === '' };
}

const limit = (facet: string): string =>
  ({
    minInclusive: 'too-small',
    minExclusive: 'too-small',
    maxInclusive: 'too-large',
    maxExclusive: 'too-large',
    totalDigits: 'too-many-digits',
    fractionDigits: 'too-many-digits',
  })[facet] ?? 'schema-violation';

function patternProblem(value: string, pattern: string): Found {
  const stray = pattern.length > READABLE ? outside(value, 'string-latin')[0] : undefined;
  if (!stray)
    return { code: 'pattern', args: { value, pattern: pattern.length > READABLE ? '' : pattern }, part: 'value' };
  return {
    code: 'character',
    args: strayArgs(value, stray),
    part: 'value',
    span: { from: stray.from, to: stray.from + stray.text.length },
  };
}

/** `'1', 'x'` → 1, x: the values of a key as people write them. */
const keyOf = (list: string): string => list.replace(/^'|'$/g, '').replaceAll("', '", ', ');

function notValid(value: string, spelled: string | undefined): Found {
  const type = (spelled ?? '').replace(/^(?:xs:|\{[^}]*\})/, '');
  // The only thing wrong with a name as an ID is that it stands there already.
  if (spelled === 'xs:ID' && /^[\p{L}_][\p{L}\p{M}\p{N}._-]*$/u.test(value.trim()))
    return { code: 'duplicate-id', args: { value: value.trim() }, part: 'value' };
  return value.trim() === ''
    ? { code: 'empty-value', args: { type } }
    : { code: 'wrong-type', args: { value, type }, part: 'value' };
}

type Reading = readonly [expression: RegExp, read: (match: RegExpExecArray, named: Named) => Found];

const plain = (expression: RegExp, code: string): Reading => [expression, () => ({ code, args: {} })];

/** The words of libxml2 2.14 for what a schema forbids, by their form (all of XML_SCHEMAV_*); each gives a code and facts. */
export const READINGS: readonly Reading[] = [
  [
    /^This element is not expected\.(?: Expected is (?:one of )?\( (.*) \)\.)?$/s,
    (m, named) => ({ code: 'unexpected-element', args: m[1] ? expected(m[1], named) : {} }),
  ],
  [
    /^Missing child element\(s\)\.(?: Expected is (?:one of )?\( (.*) \)\.)?$/s,
    (m, named) => ({ code: 'missing-element', args: m[1] ? expected(m[1], named) : {} }),
  ],
  [
    /^The attribute '(.*)' is not allowed\.$/s,
    (m, named) => ({ code: 'unexpected-attribute', args: { attribute: named(m[1]!) } }),
  ],
  [
    /^The attribute '(.*)' is required but missing\.$/s,
    (m, named) => ({ code: 'missing-attribute', args: { attribute: named(m[1]!) } }),
  ],
  [
    /^\[facet 'enumeration'\] The value '(.*)' is not an element of the set \{(.*)\}\.$/s,
    (m) => {
      const { allowed, more } = listed([...m[2]!.matchAll(/'((?:[^']|'(?!, '|$))*)'/gs)].map((one) => one[1]!));
      return { code: 'not-listed', args: { value: m[1]!, allowed, more }, part: 'value' };
    },
  ],
  [
    /^\[facet 'pattern'\] The value '(.*)' is not accepted by the pattern '(.*)'\.$/s,
    (m) => patternProblem(m[1]!, m[2]!),
  ],
  [
    /^\[facet '(length|minLength|maxLength)'\] The value(?: '(.*)')? has a length of '(\d+)'; this (?:differs from|underruns|exceeds) the allowed (?:minimum |maximum )?length of '(\d+)'\.$/s,
    (m) => {
      const [length, allowed] = [Number(m[3]), Number(m[4])];
      return {
        code: length < allowed ? 'too-short' : 'too-long',
        args: { value: m[2] ?? '', length, limit: allowed },
        part: 'value',
      };
    },
  ],
  [
    /^\[facet '(\w+)'\] The value '(.*)' (?:is less than|is greater than|must be less than|must be greater than|has more|is not).*?'([^']*)'\)?\.?$/s,
    (m) => ({ code: limit(m[1]!), args: { value: m[2]!, limit: m[3]! }, part: 'value' }),
  ],
  [
    /^The (?:actual |initial )?value '(.*)' does not match the fixed value constraint '(.*)'\.$/s,
    (m) => ({ code: 'fixed-value', args: { value: m[1]!, expected: m[2]! }, part: 'value' }),
  ],
  [
    /^'(.*)' is not a valid value of the (?:local )?(?:atomic|list|union) type(?: '(.*)')?\.$/s,
    (m) => notValid(m[1]!, m[2]),
  ],
  [
    /^The QName value '(.*)' has no corresponding namespace declaration in scope\.$/s,
    (m) => ({
      code: 'unknown-prefix',
      args: { value: m[1]!, prefix: m[1]!.trim().replace(/:.*$/s, '') },
      part: 'value',
    }),
  ],
  [
    /^The QName value '(.*)' of the (?:attribute 'xsi:type'|xsi:type attribute) does not resolve/s,
    (m, named) => ({ code: 'unknown-type', args: { type: named(m[1]!) } }),
  ],
  [
    /^The type definition '(.*)', specified by xsi:type, is blocked or not validly derived/s,
    (m, named) => ({ code: 'underived-type', args: { type: named(m[1]!) } }),
  ],
  [
    /^Duplicate key-sequence \[(.*)\] in (?:key|unique) identity-constraint '(.*)'\.$/s,
    (m, named) => ({ code: 'duplicate-key', args: { value: keyOf(m[1]!), key: named(m[2]!) } }),
  ],
  [
    /^(?:No match|More than one match) found for key-sequence \[(.*)\] of keyref '(.*)'\.$/s,
    (m, named) => ({ code: 'unknown-key', args: { value: keyOf(m[1]!), key: named(m[2]!) } }),
  ],
  [
    /^Not all fields of key identity-constraint '(.*)' evaluate to a node\.$/s,
    (m, named) => ({ code: 'missing-key', args: { key: named(m[1]!) } }),
  ],
  [
    /^The XPath '(.*)' of a field of (?:\w+) identity-constraint '(.*)' evaluates to a node-set/s,
    (m, named) => ({ code: 'several-keys', args: { key: named(m[2]!) } }),
  ],
  [
    /^The XPath '(.*)' of a field of (?:\w+) identity-constraint '(.*)' does evaluate to a node of non-simple type/s,
    (m, named) => ({ code: 'key-not-simple', args: { key: named(m[2]!) } }),
  ],
  plain(/No precomputed value available/, 'no-key-value'),
  plain(/^Character content (?:other than whitespace )?is not allowed/, 'text-not-allowed'),
  plain(/^Element content is not allowed|^The content must not contain element nodes/, 'element-not-allowed'),
  plain(/^No matching global declaration available/, 'unknown-root'),
  plain(/^No matching global element declaration available/, 'unknown-element'),
  plain(/^No matching global attribute declaration available/, 'unexpected-attribute'),
  plain(/^The element cannot be 'nilled'/, 'nil-fixed'),
  plain(/is 'nilled'|was 'nilled'/, 'nilled-content'),
  plain(/^The element declaration is abstract/, 'abstract-element'),
  plain(/^The type definition is abstract/, 'abstract-type'),
  plain(/^For a string to be a valid default/, 'default-not-allowed'),
  plain(/not 'nillable'/, 'not-nillable'),
];
