import type { Args } from '../../base/nouns.ts';
import { nearest } from '../../text/nearest.ts';

/** Words of JSON Schema that conditions are made of. */
const WORDS =
  'type properties patternProperties additionalProperties unevaluatedProperties required dependentRequired dependentSchemas propertyNames minProperties maxProperties items prefixItems contains minContains maxContains minItems maxItems uniqueItems enum const pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf format allOf anyOf oneOf not if then else $ref $defs title description'.split(
    ' ',
  );

/** What keeps a schema from being one, as arguments of a sentence; none where only the compiler knows. */
export function schemaFlaw(error: unknown): Args {
  const said = String((error as Error)?.message ?? error);
  const keyword = /unknown keyword: "([^"]*)"/.exec(said)?.[1];
  if (keyword !== undefined) return { keyword, nearest: nearest(keyword, WORDS) };
  const ref = /can't resolve reference (\S+)/.exec(said)?.[1];
  if (ref !== undefined) return { ref };
  const at = /^schema is invalid: data\/(\S+)/.exec(said)?.[1] ?? /^strict mode: "(\w+)"/.exec(said)?.[1];
  return at === undefined ? {} : { at: at.replaceAll('/', '.') };
}
