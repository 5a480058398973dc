import type { Args, Text } from '../base/nouns.ts';

/** What is wrong with a text: a code of a sentence and its facts. */
export interface Complaint {
  readonly code: string;
  readonly args: Args;
}

const two = (value: number) => String(value).padStart(2, '0');

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const MONTHS = [
  ...['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november'],
  'dezember',
];

/** A day as people write it: 24.12.2026, 24. Dezember 2026, 2026/12/24, 2026-12-1, 20261224; in numbers. */
function parted(text: string): readonly [year: number, month: number, day: number] | null {
  const german = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  if (german) return [Number(german[3]), Number(german[2]), Number(german[1])];
  const spoken = /^(\d{1,2})\. ?(\p{L}{3,9}) (\d{4})$/u.exec(text);
  if (spoken) return [Number(spoken[3]), MONTHS.indexOf(spoken[2]!.toLowerCase()) + 1, Number(spoken[1])];
  const turned = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  return turned && [Number(turned[1]), Number(turned[3]), Number(turned[4])];
}

/** A day written otherwise than as YYYY-MM-DD in that form; empty where it is none, or could be another. */
export function isoDay(text: string): string {
  const [year, month, day] = parted(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return '';
  const iso = `${year}-${two(month)}-${two(day)}`;
  return dateComplaint(iso) ? '' : iso;
}

/** Why a text is not a day of the calendar in the form YYYY-MM-DD; null where it is one. */
export function dateComplaint(value: string): Complaint | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return { code: 'not-date', args: { value, suggestion: isoDay(value) } };
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12) return { code: 'no-such-month', args: { value, month: match[2]! } };
  if (day < 1 || day > daysIn(year, month)) return { code: 'no-such-day', args: { value, day: value } };
  return null;
}

const DURATION = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/;

/** A day so many years, months, weeks and days later (`-P…`: earlier); a day the month lacks becomes its last one. */
export function shift(iso: string, duration: string): string {
  const back = duration.startsWith('-');
  const parts = DURATION.exec(back ? duration.slice(1) : duration);
  if (!parts) return iso;
  const [years, months, weeks, days] = parts.slice(1).map((part) => (back ? -1 : 1) * Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const total = (year + years) * 12 + month - 1 + months;
  const there = { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
  const last = Math.min(day, daysIn(there.year, there.month));
  const time = Date.UTC(there.year, there.month - 1, last + weeks * 7 + days);
  return Number.isNaN(time) ? iso : new Date(time).toISOString().slice(0, 10);
}

/** Sentences for the complaints above. */
export const DATE_MESSAGES: Readonly<Record<string, Text>> = {
  'not-date': {
    de: '„{value}“ ist kein Datum (JJJJ-MM-TT){suggestion?; schreiben Sie {suggestion}}.',
    en: "'{value}' is not a date (YYYY-MM-DD){suggestion?; write {suggestion}}.",
  },
  'no-such-month': {
    de: '„{value}“ ist kein Datum (JJJJ-MM-TT); den Monat {month} gibt es nicht.',
    en: "'{value}' is not a date (YYYY-MM-DD); there is no month {month}.",
  },
  'no-such-day': {
    de: '„{value}“ ist kein Datum (JJJJ-MM-TT); den {day:date} gibt es nicht.',
    en: "'{value}' is not a date (YYYY-MM-DD); there is no {day:date}.",
  },
};

/** Whether a moment lies beyond a day in Germany; the zone, which is costly to ask for, is asked only in the hours where it decides. */
export function liesBeyond(moment: number, day: string): boolean {
  if (moment > Date.parse(`${day}T23:00:00Z`)) return true;
  return moment > Date.parse(`${day}T21:00:00Z`) && moment > endOfDay(day);
}

/**
 * Last second of a day in Germany, in milliseconds since 1970: what was written on the day of the run does not lie in the
 * future. Germany changes its clocks at night, so noon tells the offset of the evening.
 */
export function endOfDay(day: string): number {
  const noon = Date.parse(`${day}T12:00:00Z`);
  const hour = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', hour: 'numeric', hourCycle: 'h23' }).format(
    noon,
  );
  return Date.parse(`${day}T23:59:59Z`) - (Number(hour) - 12) * 3_600_000;
}
