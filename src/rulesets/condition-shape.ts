import type { Args, Json, Text } from '../base/nouns.ts';
import { fromPointer, toPointer } from '../documents/json-pointer.ts';
import type { Invalid } from '../documents/json-schema/invalid.ts';

const MANY: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const NAMED: ReadonlySet<string> = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);
const ONE: ReadonlySet<string> = new Set([
  'not',
  'if',
  'then',
  'else',
  'items',
  'contains',
  'additionalProperties',
  'propertyNames',
]);
const TEXTS: Readonly<Record<'reference' | 'pattern' | 'shape', Text>> = {
  reference: {
    de: 'Der Verweis „{value}“ in „when“ führt ins Leere; er zeigt auf einen Teil von „when“, zum Beispiel „#/$defs/konto“.',
    en: "The reference '{value}' in 'when' leads nowhere; it points to a part of 'when', for example '#/$defs/account'.",
  },
  pattern: {
    de: '„{value}“ in „when“ ist kein regulärer Ausdruck.',
    en: "'{value}' in 'when' is no regular expression.",
  },
  shape: {
    de: 'Unter „{value}“ in „when“ steht etwas, das dort in JSON Schema nicht stehen kann.',
    en: "What stands below '{value}' in 'when' cannot stand there in JSON Schema.",
  },
};

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isPattern = (value: string): boolean => {
  try {
    new RegExp(value, 'u');
    return true;
  } catch {
    return false;
  }
};
const leads = (when: Json, reference: Json): boolean =>
  typeof reference === 'string' &&
  /^#(?:\/|$)/.test(reference) &&
  fromPointer(reference.slice(1), when).reduce<Json | undefined>(
    (at, step) => (at !== null && typeof at === 'object' ? (at as Record<string, Json>)[step] : undefined),
    when,
  ) !== undefined;

/** What keeps a condition from being asked at all: found before it is, because whoever asks it expects a schema. */
export function conditionFaults(when: Json, pointer: string): Invalid[] {
  const faults: Invalid[] = [];
  const tell = (text: Text, path: readonly (string | number)[], args: Args) =>
    faults.push({ pointer: pointer + toPointer(path), text, args });
  const walk = (schema: Json, path: readonly (string | number)[]): void => {
    if (typeof schema === 'boolean') return;
    if (!isObject(schema)) return void tell(TEXTS.shape, path, { value: String(path.at(-1) ?? 'when') });
    for (const [keyword, said] of Object.entries(schema)) {
      const at = [...path, keyword];
      const odd = () => tell(TEXTS.shape, at, { value: keyword });
      if (keyword === '$ref' && !leads(when, said)) tell(TEXTS.reference, at, { value: String(said) });
      else if (keyword === 'pattern' && !(typeof said === 'string' && isPattern(said)))
        tell(TEXTS.pattern, at, { value: String(said) });
      else if (MANY.has(keyword) || keyword === 'required' || keyword === 'enum') {
        if (!Array.isArray(said)) odd();
        else if (MANY.has(keyword)) for (const [index, one] of said.entries()) walk(one, [...at, index]);
      } else if (NAMED.has(keyword)) {
        if (!isObject(said)) odd();
        else for (const [name, one] of Object.entries(said)) walk(one, [...at, name]);
      } else if (ONE.has(keyword)) walk(said, at);
    }
  };
  walk(when, []);
  return faults;
}
