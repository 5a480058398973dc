// JSON Schemas told as rows of a table.

/** One entry per named part of an object schema, nested ones as `parent.child` and `parent[].child`. */
export function entries(schema, prefix = '') {
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    const path = `${prefix}${name}`;
    const required = (schema.required ?? []).includes(name);
    return [{ path, schema: part, required }, ...below(part, path)];
  });
}

function below(part, path) {
  if (part.properties) return entries(part, `${path}.`);
  return part.items ? below(part.items, `${path}[]`) : [];
}

const NAMES = {
  de: {
    string: 'Text',
    boolean: 'ja oder nein (true, false)',
    integer: 'ganze Zahl',
    number: 'Zahl',
    object: 'Abschnitt',
    array: 'Liste',
    null: 'nichts',
    or: ' oder ',
    any: 'beliebig',
  },
  en: {
    string: 'text',
    boolean: 'true or false',
    integer: 'whole number',
    number: 'number',
    object: 'object',
    array: 'list',
    null: 'null',
    or: ' or ',
    any: 'any',
  },
};

/** What a value may be, in words. */
export function typeOf(schema, lang) {
  const words = NAMES[lang];
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) return [...new Set(variants.map((one) => typeOf(one, lang)))].join(words.or);
  if (Array.isArray(schema.type)) return schema.type.map((type) => words[type]).join(words.or);
  if (schema.type === 'array' && schema.items) return `${words.array}: ${typeOf(schema.items, lang)}`;
  const samples = schema.enum ?? ('const' in schema ? [schema.const] : []);
  const type = schema.type ?? (samples.length > 0 ? typeof samples[0] : undefined);
  return words[type] ?? words.any;
}

/** The values that are allowed, where a schema lists them. */
export function values(schema) {
  if (schema.enum) return schema.enum;
  if ('const' in schema) return [schema.const];
  return [schema.items, ...(schema.anyOf ?? schema.oneOf ?? [])].flatMap((part) => (part ? values(part) : []));
}

/** A table in Markdown; cells are Markdown already. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Words as code, safe in a table cell. */
export const code = (word) => `\`${String(word).replaceAll('|', '\\|')}\``;
