import type { Args, Json, Text } from '../../base/nouns.ts';
import { validators } from '../../generated/validators.js';
import type { Node } from '../document.ts';
import type { Part } from '../place.ts';
import { SCHEMA_MESSAGES } from './messages.ts';
import { schemaProblems } from './problems.ts';

export interface Invalid {
  readonly pointer: string;
  readonly part?: Part;
  readonly text: Text;
  readonly args: Args;
}

/** Has a value the shape of its schema? What the compiled schema says of it, in our words; `value` stands in where the node itself has none. */
export function invalid(node: Node, schema: string, value: Json = node.value): Invalid[] {
  const validate = validators[schema];
  if (!validate) throw new Error(`No compiled schema ${schema}`);
  if (validate(value)) return [];
  // A misspelt key is missing under its right name as well: the misspelling is the cause, so it comes first.
  const problems = [...schemaProblems(node, validate.errors ?? [])];
  const misspelt = problems.filter(({ code }) => code === 'unknown-member');
  return [...misspelt, ...problems.filter((one) => !misspelt.includes(one))].map(
    ({ pointer = node.pointer, part, code, args = {} }) => ({
      pointer,
      ...(part ? { part } : {}),
      text: SCHEMA_MESSAGES[code]!,
      args,
    }),
  );
}
