import type { ErrorObject } from 'ajv';
import type { Args, Json } from '../../base/nouns.ts';
import type { Change } from '../change.ts';
import type { Node } from '../document.ts';
import { nameOf, segments } from '../naming.ts';
import type { Place } from '../place.ts';

/** The value a schema was asked about; `child` leads to how a scalar is written. */
export type Root = Pick<Node, 'value' | 'pointer'> & Partial<Pick<Node, 'child' | 'source'>>;

/** One error with everything a sentence about it may need. */
export interface Spot {
  readonly error: ErrorObject;
  readonly params: Readonly<Record<string, unknown>>;
  readonly root: Root;
  readonly pointer: string;
  readonly value: Json | undefined;
  /** What the schema says about this part; our own words for it, so it may stand in a sentence. */
  readonly hint: string;
  readonly called: Args;
  readonly parent: Args;
}

/** A problem in the making; `below` names a member or entry of the spot. */
export type Facts = Readonly<{
  code: string;
  args?: Args;
  below?: string;
  part?: NonNullable<Place['part']>;
  /** What mends it, at the place of the fact; only where there is one right answer. */
  fix?: Change | undefined;
}>;

/** Scalars as text, everything else as nothing. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'object' || value === undefined ? '' : String(value);
}

/** How much of a description a sentence can carry. */
const SHORT = 60;

/** The first sentence of a description, or its first clause where that is too long: what belongs here. */
export function hintOf(schema: unknown): string {
  const { description, title } = (schema ?? {}) as { description?: unknown; title?: unknown };
  const sentence = text(description ?? title)
    .split(/(?<=\p{L}{3})\.\s/u)[0]!
    .replace(/\.$/, '');
  return sentence.length > SHORT ? sentence.split('; ')[0]! : sentence;
}

export function spotOf(root: Root, error: ErrorObject): Spot {
  const pointer = root.pointer + error.instancePath;
  const value = segments(error.instancePath).reduce<Json | undefined>(
    (here, name) => (here !== null && typeof here === 'object' ? (here as Record<string, Json>)[name] : undefined),
    root.value,
  );
  const { name, entry } = nameOf(pointer);
  const params = error.params as Record<string, unknown>;
  return {
    error,
    params,
    root,
    pointer,
    value,
    hint: hintOf(error.parentSchema),
    called: { name, entry, unnamed: name === '' },
    parent: { parent: name, entry },
  };
}
