import type { Element } from './model.ts';
import { XDF2 } from './tree.ts';

/** A value put on a line so that two of a type can be compared. */
export type Ordered = number | bigint;

const day = (year: number, month: number, date: number): number | null => {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date ? time.getTime() : null;
};

/** Minutes east of Greenwich; a value without a zone is taken as UTC, the same for all. */
function zone(text: string | undefined): number {
  const match = /^([+-])(\d{2}):(\d{2})$/.exec(text ?? '');
  return match ? Number(`${match[1]}1`) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}

const ZONE = String.raw`(Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?`;
const DAY = String.raw`(-?(?:[1-9]\d{3,5}|0\d{3}))-(\d{2})-(\d{2})`;
const TIME = String.raw`(?:([01]\d|2[0-3]):([0-5]\d):([0-5]\d(?:\.\d+)?)|(24:00:00(?:\.0+)?))`;
const DATE = new RegExp(`^${DAY}${ZONE}$`);
const CLOCK = new RegExp(`^${TIME}${ZONE}$`);
const MOMENT = new RegExp(`^${DAY}T${TIME}${ZONE}$`);

const clock = (hours: string | undefined, minutes: string | undefined, seconds: string | undefined): number =>
  hours === undefined ? 86_400_000 : ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;

function double(text: string): Ordered | null {
  if (/^[+-]?INF$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (text === 'NaN') return Number.NaN;
  return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : null;
}

function integer(text: string): Ordered | null {
  if (!/^[+-]?\d+$/.test(text)) return null;
  return text.length < 400 ? BigInt(text.replace('+', '')) : Number(text);
}

function date(text: string): Ordered | null {
  const match = DATE.exec(text);
  const start = match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  return start === null ? null : start - zone(match![4]) * 60_000;
}

function time(text: string): Ordered | null {
  const match = CLOCK.exec(text);
  return match ? clock(match[1], match[2], match[3]) - zone(match[5]) * 60_000 : null;
}

function datetime(text: string): Ordered | null {
  const match = MOMENT.exec(text);
  const start = match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  return start === null ? null : start + clock(match![4], match![5], match![6]) - zone(match![8]) * 60_000;
}

const READERS: Readonly<Record<string, (text: string) => Ordered | null>> = {
  num: double,
  num_currency: double,
  num_int: integer,
  date,
  time,
  datetime,
};

/** A text as a value of a datatype with an order; null where it is none, or the datatype has no order. */
export function orderedValue(datatype: string, text: string): Ordered | null {
  return Object.hasOwn(READERS, datatype) ? READERS[datatype]!(text.trim()) : null;
}

export const isOrdered = (datatype: string): boolean => Object.hasOwn(READERS, datatype);

/** Whether a field holds text by its datatype; 2.0 knows only `text`. */
export function isText(field: Element): boolean {
  const datatype = field.code('datentyp');
  return datatype === 'text' || (datatype === 'text_latin' && field.node.uri !== XDF2);
}

/** What the field is filled with, blanks and all; empty where there are only blanks. */
export function contentOf(field: Element): string {
  const text = field.node.one('inhalt')?.ownText ?? '';
  return text.trim() === '' ? '' : text;
}

/** Characters as people count them, one for each code point. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
