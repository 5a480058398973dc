import { memo } from '../base/memo.ts';
import type { Element } from './model.ts';
import { type FimNode, XDF2 } from './tree.ts';

/** What a field may limit its content by. */
export const CONSTRAINTS = ['minLength', 'maxLength', 'minValue', 'maxValue', 'pattern'] as const;
export type Constraint = (typeof CONSTRAINTS)[number];

/**
 * How the text of 2.0 is written: `none` where there is none, `json` an object, `broken` something that begins like
 * an object but is none, `old` anything else (`5`, `1..31`). 3.0 has attributes and is `attributes`.
 */
type PraezisierungForm = 'none' | 'json' | 'broken' | 'old' | 'attributes';

/** The limits of a field, read alike from both versions; a limit that is not given is empty. */
export interface Praezisierung {
  readonly node: FimNode | undefined;
  readonly form: PraezisierungForm;
  /** As written (2.0), without blanks around. */
  readonly text: string;
  /** Every key that is written, known or not, in the order of the file. */
  readonly keys: readonly string[];
  /** Keys of 2.0 whose value is no string. */
  readonly unquoted: readonly string[];
  readonly minLength: string;
  readonly maxLength: string;
  readonly minValue: string;
  readonly maxValue: string;
  readonly pattern: string;
}

type Parts = Pick<Praezisierung, 'node' | 'form' | 'text' | 'unquoted'>;

function praezisierung(parts: Parts, values: ReadonlyMap<string, string>): Praezisierung {
  const limit = (name: Constraint): string => values.get(name) ?? '';
  return {
    ...parts,
    keys: [...values.keys()],
    minLength: limit('minLength'),
    maxLength: limit('maxLength'),
    minValue: limit('minValue'),
    maxValue: limit('maxValue'),
    pattern: limit('pattern'),
  };
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** Pairs of a text that is nearly JSON, by substring as the official sheet reads them. */
function pairsIn(text: string): [string, string][] {
  return [...text.matchAll(/"(\w{1,40})":"((?:[^"\\]|\\.)*)"/g)].map((match) => [match[1]!, match[2]!]);
}

function read2(node: FimNode | undefined): Praezisierung {
  const text = node?.ownText.trim() ?? '';
  if (text === '') return praezisierung({ node, form: 'none', text, unquoted: [] }, new Map());
  const object = objectIn(text);
  if (!object) {
    const form = text.startsWith('{') ? 'broken' : 'old';
    return praezisierung({ node, form, text, unquoted: [] }, new Map(pairsIn(text)));
  }
  const unquoted = Object.keys(object).filter((key) => typeof object[key] !== 'string');
  const values = Object.entries(object).map(([key, value]): [string, string] => {
    return [key, typeof value === 'string' ? value : JSON.stringify(value)];
  });
  return praezisierung({ node, form: 'json', text, unquoted }, new Map(values));
}

function read3(node: FimNode | undefined): Praezisierung {
  return praezisierung(
    { node, form: node ? 'attributes' : 'none', text: '', unquoted: [] },
    new Map([...(node?.attributes ?? [])].filter(([, value]) => value.trim() !== '')),
  );
}

const known = new WeakMap<FimNode, Praezisierung>();

/** The limits of a field, read once; in 2.0 also from a text that is no JSON, by substring as the official sheet does. */
export function praezisierungOf(field: Element): Praezisierung {
  return memo(known, field.node, () => {
    const node = field.node.one('praezisierung');
    return field.node.uri === XDF2 ? read2(node) : read3(node);
  });
}
