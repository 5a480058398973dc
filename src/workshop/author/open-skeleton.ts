import type { Json } from '../../base/nouns.ts';
import { isXmlKind } from '../../documents/kinds/index.ts';
import { checkKind } from '../../rules/index.ts';
import { UNFILLED } from '../lint/unfilled.ts';
import { documentFor, type Skeleton, selectFor } from './skeletons.ts';

/** What stands where only the author knows what belongs there. */
export const FILL = UNFILLED;

/** A value that fits the schema of a parameter, for the author to replace. */
function placeholder(schema: Readonly<Record<string, unknown>>): Json {
  const { enum: choices, type, items, minimum, const: fixed, format } = schema;
  if (Array.isArray(choices)) return choices[0] as Json;
  if (fixed !== undefined) return fixed as Json;
  const first = Array.isArray(type) ? type[0] : type;
  if (first === 'integer' || first === 'number') return (minimum as number | undefined) ?? 1;
  if (first === 'boolean') return true;
  if (first === 'array') return [placeholder((items ?? { type: 'string' }) as Readonly<Record<string, unknown>>)];
  if (first === 'object') return {};
  return format === 'regex' ? `${FILL}.*` : FILL;
}

/** A check whose parameters only the author knows. */
export function openSkeleton(kind: string, check: string): Skeleton {
  const { params, subject, needsMessage, evidence } = checkKind(check)!;
  const {
    properties = {},
    required,
    oneOf,
    anyOf,
  } = params as {
    properties?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    required?: readonly string[];
    oneOf?: readonly { required?: readonly string[] }[];
    anyOf?: readonly { required?: readonly string[] }[];
  };
  const wanted = [...(required ?? []), ...((oneOf ?? anyOf)?.[0]?.required ?? [])];
  const given = Object.fromEntries(wanted.map((name) => [name, placeholder(properties[name] ?? {})]));
  const human = evidence === 'human';
  return {
    ...(subject === 'nodes' ? { select: human ? (isXmlKind(kind) ? '/*' : '$') : selectFor(kind) } : {}),
    ...(wanted.length > 0 ? { with: given } : {}),
    ...(needsMessage || human
      ? {
          message: human
            ? {
                de: `${FILL}: Frage, die mit Ja oder Nein zu beantworten ist`,
                en: `${FILL}: question to be answered by yes or no`,
              }
            : { de: `${FILL}: Satz mit dem Wert {value}`, en: `${FILL}: sentence with the value {value}` },
        }
      : {}),
    pass: documentFor(kind),
    fail: documentFor(kind),
    code: '',
  };
}
