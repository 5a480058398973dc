import type { ErrorObject } from 'ajv';
import { escaped } from '../../documents/json-pointer.ts';

export type Schema = boolean | SchemaObject;
export interface SchemaObject {
  readonly [keyword: string]: unknown;
}

/** Where a value is judged: its path, the path of its schema, and the name that is judged where it is one. */
export interface At {
  readonly instance: string;
  readonly schema: string;
  readonly name?: string | undefined;
}

/** A keyword about to judge a value. */
export interface Case {
  readonly keyword: string;
  /** What the keyword says. */
  readonly said: unknown;
  readonly parent: SchemaObject;
  readonly data: unknown;
  readonly at: At;
  readonly run: Run;
}

export type Keyword = (one: Case) => void;

/** One judging of one value: errors as ajv writes them and in its order, since our sentences are made of them. */
export interface Run {
  readonly root: Schema;
  readonly errors: ErrorObject[];
  /** Judges by a part of the schema; whether it found nothing. */
  apply(schema: Schema, data: unknown, at: At): boolean;
}

const OBJECT = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const IS: Readonly<Record<string, (data: unknown) => boolean>> = {
  string: (data) => typeof data === 'string',
  boolean: (data) => typeof data === 'boolean',
  null: (data) => data === null,
  number: (data) => typeof data === 'number' && Number.isFinite(data),
  integer: (data) => Number.isInteger(data),
  array: Array.isArray,
  object: OBJECT,
};
export const isOf = (type: string, data: unknown): boolean => IS[type]?.(data) ?? false;

/** Adds an error of the keyword. */
export function fail({ keyword, at, parent, run }: Case, params: object): void {
  run.errors.push({
    keyword,
    instancePath: at.instance,
    schemaPath: `${at.schema}/${keyword}`,
    params,
    parentSchema: parent,
    ...(at.name === undefined ? {} : { propertyName: at.name }),
  } as ErrorObject);
}

/** Judges by a part that stands below the keyword, of the same value or of one below it. */
export function below(
  one: Case,
  schema: Schema,
  { part, member }: { readonly part?: string | number; readonly member?: string | number },
): boolean {
  const { at, keyword, run } = one;
  const path = `${at.schema}/${keyword}${part === undefined ? '' : `/${encodeURIComponent(escaped(String(part)))}`}`;
  if (member === undefined) return run.apply(schema, one.data, { ...at, schema: path });
  const data = (one.data as Readonly<Record<string | number, unknown>>)[member];
  return run.apply(schema, data, { ...at, schema: path, instance: `${at.instance}/${escaped(String(member))}` });
}

/** Takes back the errors that were added since there were so many. */
export const takeBack = ({ errors }: Run, since: number): void => {
  errors.length = since;
};
