import type { Args } from '../../base/nouns.ts';
import type { Place, StepProblem } from '../../documents/document.ts';
import type { ErrorDetail } from '../../documents/xml/libxml.ts';
import { listed } from '../../text/nearest.ts';
import { outside, strayArgs } from '../../text/strays.ts';

/** Patterns longer than this name a repertoire of characters; nobody can read them. */
const READABLE = 100;

/** `{urn}name` as the document writes it. */
type Named = (clark: string) => string;

interface Found {
  readonly code: string;
  readonly args: Args;
  readonly part?: Place['part'];
  readonly span?: Place['span'];
}

function expectedNames(list: string, named: Named): Args {
  const names = list.split(', ').map((name) => (name.startsWith('##') ? '*' : named(name.replace(/\*$/, ''))));
  const { allowed, more } = listed([...new Set(names)]);
  return { expected: allowed, more };
}

const limit = (facet: string): string =>
  ({
    minLength: 'too-short',
    maxLength: 'too-long',
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

/** The words of libxml2 2.14 for what a schema forbids, by their form; each gives a code and facts. */
const MESSAGES: readonly (readonly [RegExp, (match: RegExpExecArray, named: Named) => Found])[] = [
  [
    /^This element is not expected\.(?: Expected is (?:one of )?\( (.*) \)\.)?$/s,
    (m, named) => ({ code: 'unexpected-element', args: m[1] ? expectedNames(m[1], named) : {} }),
  ],
  [
    /^Missing child element\(s\)\.(?: Expected is (?:one of )?\( (.*) \)\.)?$/s,
    (m, named) => ({ code: 'missing-element', args: m[1] ? expectedNames(m[1], named) : {} }),
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
    /^The value '(.*)' does not match the fixed value constraint '(.*)'\.$/s,
    (m) => ({ code: 'fixed-value', args: { value: m[1]!, expected: m[2]! }, part: 'value' }),
  ],
  [
    /^The actual value '(.*)' does not match the fixed value constraint '(.*)'\.$/s,
    (m) => ({ code: 'fixed-value', args: { value: m[1]!, expected: m[2]! }, part: 'value' }),
  ],
  [
    /^'(.*)' is not a valid value of the (?:local )?(?:atomic|list|union) type(?: '(.*)')?\.$/s,
    (m) => {
      const type = (m[2] ?? '').replace(/^(?:xs:|\{[^}]*\})/, '');
      // The only thing wrong with a name as an ID is that it stands there already.
      if (m[2] === 'xs:ID' && /^[\p{L}_][\p{L}\p{M}\p{N}._-]*$/u.test(m[1]!.trim()))
        return { code: 'duplicate-id', args: { value: m[1]!.trim() }, part: 'value' };
      return m[1]!.trim() === ''
        ? { code: 'empty-value', args: { type } }
        : { code: 'wrong-type', args: { value: m[1]!, type }, part: 'value' };
    },
  ],
  [/^Character content other than whitespace is not allowed/, () => ({ code: 'text-not-allowed', args: {} })],
  [/^Character content is not allowed/, () => ({ code: 'text-not-allowed', args: {} })],
  [/^Element content is not allowed/, () => ({ code: 'element-not-allowed', args: {} })],
  [/^No matching global (?:element )?declaration available/, () => ({ code: 'unknown-root', args: {} })],
  [
    /^Duplicate key-sequence \[(.*)\] in (?:key|unique) identity-constraint '(.*)'\.$/s,
    (m, named) => ({ code: 'duplicate-key', args: { value: m[1]!, key: named(m[2]!) } }),
  ],
  [
    /^No match found for key-sequence \[(.*)\] of keyref '(.*)'\.$/s,
    (m, named) => ({ code: 'unknown-key', args: { value: m[1]!, key: named(m[2]!) } }),
  ],
  [
    /^Not all fields of key identity-constraint '(.*)' evaluate to a node\.$/s,
    (m, named) => ({ code: 'missing-key', args: { key: named(m[1]!) } }),
  ],
  [/'nilled'/, () => ({ code: 'nilled-content', args: {} })],
  [/^The element declaration is abstract/, () => ({ code: 'abstract-element', args: {} })],
  [/^The type definition is abstract/, () => ({ code: 'abstract-type', args: {} })],
  [/^No matching global attribute declaration available/, () => ({ code: 'unexpected-attribute', args: {} })],
  [
    /^The QName value '(.*)' of the (?:attribute 'xsi:type'|xsi:type attribute) does not resolve/,
    (m, named) => ({ code: 'unknown-type', args: { type: named(m[1]!) } }),
  ],
  [/nillable|not 'nillable'/, () => ({ code: 'not-nillable', args: {} })],
];

/** What says precisely what a following "not a valid value" only repeats: facets, one item of a list, what stands there instead. */
const PRECISE: ReadonlySet<string> = new Set([
  'not-listed',
  'pattern',
  'character',
  'too-short',
  'too-long',
  'too-small',
  'too-large',
  'too-many-digits',
  'wrong-type',
  'element-not-allowed',
  'not-nillable',
]);

/**
 * What libxml2 says of an invalid document as codes and facts, one per fault, in document order.
 * Its paths name elements only; an attribute is read from the message.
 */
export function xsdProblems(details: readonly ErrorDetail[], named: Named): StepProblem[] {
  const problems: StepProblem[] = [];
  for (const detail of details) {
    const head = /^Element '([^']*)'(?:, attribute '([^']*)')?: (.*?)\s*$/s.exec(detail.message);
    const element = named(head?.[1] ?? '');
    const attribute = head?.[2] === undefined ? '' : named(head[2]);
    const text = head?.[3] ?? detail.message.trim();
    let found: Found = { code: 'schema-violation', args: {} };
    for (const [expression, read] of MESSAGES) {
      const match = expression.exec(text);
      if (match) {
        found = read(match, named);
        break;
      }
    }
    const base = detail.xpath ?? '';
    const onAttribute = attribute !== '' && found.code !== 'missing-attribute';
    const pointer = onAttribute ? `${base}/@${attribute}` : base;
    const before = problems.at(-1);
    if (found.code === 'wrong-type' || found.code === 'empty-value') {
      if (before && before.pointer === pointer && PRECISE.has(before.code)) continue;
    }
    const parent = found.code === 'unexpected-element' ? parentName(base) : '';
    problems.push({
      pointer,
      code: found.code,
      args: { element, ...(attribute ? { attribute } : {}), ...(parent ? { parent } : {}), ...found.args },
      ...(found.part && !onAttribute ? { part: found.part } : {}),
      ...(found.span ? { span: found.span } : {}),
    });
  }
  return problems;
}

/** The element that holds the one at a path; empty for generic steps, which have no name. */
function parentName(path: string): string {
  const step = path.split('/').at(-2) ?? '';
  return step.startsWith('*') ? '' : step.replace(/\[\d+\]$/, '');
}
