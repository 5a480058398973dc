import type { Lang, Text } from '../base/nouns.ts';
import type { AnyCheckKind } from './define-check.ts';

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'de' in value && 'en' in value;

/** Parameters of a kind as JSON Schema: kinds say in both languages what each means, a schema in one. */
export function parametersOf({ params }: AnyCheckKind, lang: Lang): Readonly<Record<string, unknown>> {
  const told = (key: string, value: unknown) => (key === 'description' && isText(value) ? value[lang] : value);
  return JSON.parse(JSON.stringify(params, told)) as Record<string, unknown>;
}

/** What the parameters of a kind mean, in both languages. */
export function meaningsOf({ params }: AnyCheckKind): Text[] {
  const found: Text[] = [];
  JSON.stringify(params, (key, value: unknown) => {
    if (key === 'description' && isText(value)) found.push(value);
    return value;
  });
  return found;
}
