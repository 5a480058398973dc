import type { Change } from '../../documents/change.ts';
import type { StepProblem } from '../../documents/examination.ts';
import { isoDay } from '../../text/calendar.ts';
import { certain } from '../../text/certain.ts';
import { truthOf } from '../../text/truth.ts';
import { setTo } from '../mends.ts';

/** A value of a type of XML Schema as it is written there: `ja` as true, a decimal point for the comma. */
function typedValue(value: string, type: string): string {
  const truth = type === 'boolean' ? truthOf(value) : null;
  if (truth !== null) return String(truth);
  return type === 'decimal' && /^-?\d+,\d{1,2}$/.test(value) ? value.replace(',', '.') : '';
}

/** What mends a complaint of an XML Schema, where its facts leave one answer. */
export function xsdFix({ code, args }: StepProblem): Change | undefined {
  const value = String(args['value'] ?? '').trim();
  if (code === 'not-listed') {
    const { allowed = [], more = 0 } = args;
    return Array.isArray(allowed) && more === 0 ? setTo(certain(value, allowed.map(String))) : undefined;
  }
  if (code === 'fixed-value') return setTo(certain(value, [String(args['expected'] ?? '')]));
  if (code === 'not-date') return setTo(isoDay(value));
  return code === 'wrong-type' ? setTo(typedValue(value, String(args['type'] ?? ''))) : undefined;
}

/** Codes of XSD_MESSAGES that may come with a fix. */
export const FIXABLE_XSD: readonly string[] = ['not-listed', 'fixed-value', 'not-date', 'wrong-type'];
