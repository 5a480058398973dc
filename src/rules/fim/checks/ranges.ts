import type { Args } from '../../../base/nouns.ts';
import type { Element } from '../../../fim/model.ts';
import { type Constraint, type Praezisierung, praezisierungOf } from '../../../fim/praezisierung.ts';
import { isOrdered, isText, orderedValue } from '../../../fim/values.ts';
import { isoDay } from '../../../text/calendar.ts';
import { BOTH, type FimCheck, type FimChecks, type Hit, ONLY3, onEach } from './check.ts';

type Found = Omit<Hit, 'element' | 'related'>;

/** Marks a limit: the attribute in 3.0, the whole text in 2.0. */
export function atLimit({ node, form }: Praezisierung, limit: Constraint, args: Args): Found {
  return { node, args, ...(form === 'attributes' ? { attribute: limit } : { value: true }) };
}

/** Whether lengths say something about the field at all; where they do not, 1012 and 1015 tell. */
function hasLengths(field: Element): boolean {
  return isText(field) && !['select', 'label'].includes(field.code('feldart'));
}

const NON_NEGATIVE = /^(?:\+?\d+|-0+)$/;
const POSITIVE = /^\+?0*[1-9]\d*$/;

/** A length that is no whole number of the kind wanted. */
function length(limit: 'minLength' | 'maxLength', shape: RegExp): FimCheck {
  return onEach(BOTH, ['datenfeld'], (field) => {
    const limits = praezisierungOf(field);
    const value = limits[limit];
    const wrong = hasLengths(field) && value !== '' && !shape.test(value.trim());
    return wrong && atLimit(limits, limit, { value });
  });
}

/** A bound as its datatype writes it: a day of the calendar, a decimal point. */
function boundMeant(value: string, datatype: string): string | undefined {
  const written = datatype === 'date' ? isoDay(value) : value.trim().replace(/^(-?\d+),(\d{1,2})$/, '$1.$2');
  return orderedValue(datatype, written) === null ? undefined : written;
}

/** A limit that is no value of the datatype of its field. */
function bound(limit: 'minValue' | 'maxValue', ...datatypes: readonly string[]): FimCheck {
  const versions = datatypes.some((datatype) => /time/.test(datatype)) ? ONLY3 : BOTH;
  return onEach(versions, ['datenfeld'], (field, { version }) => {
    const limits = praezisierungOf(field);
    const datatype = field.code('datentyp');
    const value = limits[limit];
    const asked = datatypes.includes(datatype) && (version === '3.0.0' || !/time/.test(datatype)) && value !== '';
    const wrong = asked && orderedValue(datatype, value) === null;
    const fix = limits.form === 'attributes' ? boundMeant(value, datatype) : undefined;
    return wrong && { ...atLimit(limits, limit, { value, datatype }), fix };
  });
}

/** Limits of lengths and values, each by itself and against the other. */
export const RANGES: FimChecks = {
  1059: length('minLength', NON_NEGATIVE),
  1060: length('maxLength', POSITIVE),
  1061: onEach(BOTH, ['datenfeld'], (field) => {
    const limits = praezisierungOf(field);
    const { minLength, maxLength } = limits;
    const valid = hasLengths(field) && NON_NEGATIVE.test(minLength.trim()) && POSITIVE.test(maxLength.trim());
    return valid && Number(minLength) > Number(maxLength) && atLimit(limits, 'minLength', { minLength, maxLength });
  }),
  1062: bound('minValue', 'num', 'num_currency'),
  1063: bound('maxValue', 'num', 'num_currency'),
  1064: onEach(BOTH, ['datenfeld'], (field) => {
    const limits = praezisierungOf(field);
    const datatype = field.code('datentyp');
    if (!isOrdered(datatype)) return false;
    const { minValue, maxValue } = limits;
    const [least, most] = [orderedValue(datatype, minValue), orderedValue(datatype, maxValue)];
    return least !== null && most !== null && least > most && atLimit(limits, 'minValue', { minValue, maxValue });
  }),
  1065: bound('minValue', 'num_int'),
  1066: bound('maxValue', 'num_int'),
  1067: bound('minValue', 'date'),
  1068: bound('maxValue', 'date'),
  1079: bound('minValue', 'datetime'),
  1080: bound('maxValue', 'datetime'),
  1081: bound('minValue', 'time'),
  1082: bound('maxValue', 'time'),
};
