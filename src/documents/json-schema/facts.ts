import type { ErrorObject } from 'ajv';
import type { Json } from '../../base/nouns.ts';
import { FORMATS } from '../../text/formats.ts';
import { lookAlike } from '../../text/look-alikes.ts';
import { listed, nearest } from '../../text/nearest.ts';
import { choiceFix, duplicateFix, formFix, memberFix, nameFix, patternFix } from './fixes.ts';
import { type Facts, hintOf, type Spot, text } from './spot.ts';
import { wrongType } from './types.ts';

type Translate = (spot: Spot) => Facts;

const size = (value: Json | undefined) => (typeof value === 'object' && value !== null ? Object.keys(value).length : 0);

function properties(error: ErrorObject): Readonly<Record<string, unknown>> {
  return (error.parentSchema?.['properties'] ?? {}) as Record<string, unknown>;
}

export function notListed({ value, called }: Spot, values: readonly unknown[]): Facts {
  const choices = values.filter((choice) => ['string', 'number', 'boolean'].includes(typeof choice)) as (
    | string
    | number
    | boolean
  )[];
  const word = text(value);
  const fix = choiceFix(value, choices);
  if (word !== '' && choices.map(String).includes(word)) {
    return {
      code: typeof value === 'string' ? 'needs-no-quotes' : 'needs-quotes',
      args: { ...called, value: word, quoted: word },
      fix,
    };
  }
  const known = choices.filter((choice) => typeof choice === 'string');
  const allowed = choices.map((choice) => (typeof choice === 'boolean' ? String(choice) : choice));
  const args = { ...called, value: word, ...listed(allowed), nearest: nearest(word, known) };
  return { code: 'not-listed', args, fix };
}

const missing: Translate = ({ error, params, parent }) => {
  const member = text(params['missingProperty']);
  return {
    code: 'missing-member',
    args: { member, hint: hintOf(properties(error)[member]), because: text(params['property']), ...parent },
    part: 'key',
  };
};

const unknown =
  (key: string): Translate =>
  ({ error, params, parent }) => {
    const member = text(params[key]);
    const names = Object.keys(properties(error));
    if (member === '<<') return { code: 'merge-key', args: { ...parent }, below: member, part: 'key' };
    const like = lookAlike(member);
    if (like) {
      const { seen, plain } = like;
      const near = nearest(plain, names);
      // A word that a blank moved to another level is right as it is.
      const meant = near.toLowerCase() === plain.toLowerCase() ? near : plain;
      const args = { member, seen, plain: meant };
      return { code: `look-alike-${like.code}`, args, below: member, part: 'key', fix: memberFix(meant, names) };
    }
    const near = nearest(member, names);
    const { allowed } = listed(names);
    return {
      code: 'unknown-member',
      args: { member, nearest: near, known: near || names.length > allowed.length ? [] : allowed, ...parent },
      below: member,
      part: 'key',
      fix: memberFix(member, names),
    };
  };

const limited =
  (code: string, exclusive = false): Translate =>
  ({ params, value, called }) => ({
    code,
    args: {
      ...called,
      value: text(value),
      count: size(value),
      limit: Number(params['limit'] ?? params['len'] ?? params['multipleOf']),
      exclusive,
      inclusive: !exclusive,
    },
  });

/** A blank text lacks more than a form. */
const unlessBlank =
  (translate: Translate): Translate =>
  (spot) =>
    typeof spot.value === 'string' && spot.value.trim() === '' ? { code: 'empty', args: spot.called } : translate(spot);

const hinted =
  (code: string): Translate =>
  ({ value, called, hint }) => ({ code, args: { ...called, value: text(value), unseen: text(value) === '', hint } });

const formatted: Translate = ({ params, value, called }) => {
  const format = text(params['format']);
  const complaint = Object.hasOwn(FORMATS, format) ? FORMATS[format]!(text(value)) : null;
  if (!complaint) return { code: 'format', args: { ...called, value: text(value), format } };
  return { ...complaint, fix: formFix(format, text(value)) };
};

const patterned: Translate = (spot) => ({
  ...hinted('pattern')(spot),
  fix: patternFix(text(spot.value), text(spot.params['pattern'])),
});

const duplicate: Translate = ({ params, called }) => {
  const [first, second] = [Number(params['i']), Number(params['j'])].sort((a, b) => a - b) as [number, number];
  const args = { ...called, first: first + 1, second: second + 1 };
  return { code: 'duplicate', args, below: String(second), fix: duplicateFix };
};

const TRANSLATIONS: Readonly<Record<string, Translate>> = {
  required: missing,
  dependentRequired: missing,
  dependencies: missing,
  additionalProperties: unknown('additionalProperty'),
  unevaluatedProperties: unknown('unevaluatedProperty'),
  type: (spot) => wrongType(spot, [spot.params['type']].flat().map(text)),
  enum: (spot) => notListed(spot, spot.params['allowedValues'] as unknown[]),
  const: (spot) => notListed(spot, [spot.params['allowedValue']]),
  pattern: unlessBlank(patterned),
  format: unlessBlank(formatted),
  minLength: unlessBlank(limited('too-short')),
  maxLength: limited('too-long'),
  minItems: limited('too-few'),
  minProperties: limited('too-few'),
  maxItems: limited('too-many'),
  maxProperties: limited('too-many'),
  items: limited('too-many'),
  unevaluatedItems: limited('too-many'),
  minimum: limited('too-small'),
  exclusiveMinimum: limited('too-small', true),
  maximum: limited('too-large'),
  exclusiveMaximum: limited('too-large', true),
  multipleOf: limited('not-multiple'),
  uniqueItems: duplicate,
  contains: hinted('none-matching'),
  oneOf: hinted('ambiguous'),
};

/** What an error of ajv says, in our words. */
export function factsOf(spot: Spot): Facts {
  const { error, parent } = spot;
  const member = error.propertyName;
  if (member !== undefined) {
    const allowed = error.keyword === 'enum' ? listed(error.params['allowedValues'] as string[]).allowed : [];
    const near = nearest(member, allowed);
    const args = { member, nearest: near, known: near ? [] : allowed, ...parent };
    const code = error.keyword === 'enum' ? 'unknown-member' : 'member-name';
    return { code, args, below: member, part: 'key', fix: nameFix(member, error) };
  }
  return (TRANSLATIONS[error.keyword] ?? hinted('not-allowed'))(spot);
}
