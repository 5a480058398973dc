import { TAKEN_OVER } from '../words/taken-over.ts';
import { leftOut, mendedTo, type Remark } from './remarks.ts';

/** A row of KDN's OZG database: names of its `Solution` entity, lists as lists, related things by their fields. */
export type Row = Readonly<Record<string, unknown>>;

/** The text of a cell; a spreadsheet's marks for "this is text" (`'…`, `="…"`) are none of it. */
export const text = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .trim()
        .replace(/^="([^"]*)"$/, '$1')
        .replace(/^'(?=\d)/, '')
    : typeof value === 'number'
      ? String(value)
      : '';

/** The fields of a related thing; none where there is no thing. */
export const record = (value: unknown): Row =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Row) : {};

/** The first text among a thing's fields, or the thing where it is a text itself. */
export const named = (value: unknown, ...keys: string[]): string => {
  const fields = record(value);
  return text(value) || (keys.map((key) => text(fields[key])).find(Boolean) ?? '');
};

/** A number as spreadsheets write long ones; its comma is no separator of a list. */
const ROUNDED = /^\d(?:[.,]\d+)?E\+?\d+$/i;

/** Lists as JSON has them; in CSV separated by `|` or `,`. */
export function items(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'number') return [value];
  return typeof value === 'string'
    ? value
        .split(/[|]|,(?!\d+E\+?\d)/i)
        .map((one) => one.trim())
        .filter(Boolean)
    : [];
}

/** Digits as people and spreadsheets group them. */
const digits = (value: string): string => value.replace(/(?<=\d)[ .\u00a0\u202f](?=\d)/g, '');

/** A LeiKa key as it stands in a cell, or what to say about the cell. */
export function leikaKey(field: string, value: string): string | Remark {
  if (ROUNDED.test(value)) return leftOut(TAKEN_OVER.rounded, { field, value });
  const key = digits(value);
  return /^99\d{12}$/.test(key) ? key : leftOut(TAKEN_OVER.noLeika, { field, value });
}

/** A municipality key (8 digits) or regional key (12); with their zero lost they are one digit short. */
export function communeKey(field: string, value: string): { key: string; remark?: Remark } | Remark {
  if (ROUNDED.test(value)) return leftOut(TAKEN_OVER.rounded, { field, value });
  const key = digits(value);
  if (/^(?:0[1-9]|1[0-6])\d{6}(?:\d{4})?$/.test(key)) return { key };
  if (/^[1-9]\d{6}(?:\d{4})?$/.test(key)) return { key: `0${key}`, remark: mendedTo(field, value, `0${key}`) };
  return leftOut(TAKEN_OVER.noCommune, { field, value });
}
