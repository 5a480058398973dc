import { type Child, childrenOf, distinctKeys, isChoice, type KeyStyle, keyOf } from './children.ts';
import { limitsOf } from './limits.ts';
import type { Element, FimModel, ListLookup } from './model.ts';
import { codes, comment, described, listOf, type Schema, TYPES } from './schema-parts.ts';

/** What could not be carried over as it stands. */
export type SchemaNote =
  | { readonly code: 'twin'; readonly element: Element; readonly key: string }
  | { readonly code: 'pattern'; readonly element: Element; readonly pattern: string }
  | { readonly code: 'no-list'; readonly element: Element; readonly list: string };

interface JsonSchemaOptions {
  readonly style: KeyStyle;
  readonly lookup?: ListLookup;
}

/** Groups that say the same, wherever they occur; it becomes one entry of `$defs`. */
interface Shape {
  readonly group: Element;
  readonly parts: readonly { readonly child: Child; readonly key: string; readonly content: Schema | Shape }[];
}

const isShape = (content: Schema | Shape): content is Shape => 'parts' in content && 'group' in content;

class Writer {
  readonly notes: SchemaNote[] = [];
  private readonly options: JsonSchemaOptions;
  private readonly shapes = new Map<string, Shape>();
  private readonly numbers = new Map<Shape, number>();
  private readonly names = new Map<Shape, string>();
  private readonly name = distinctKeys();
  private readonly noted = new Set<string>();

  constructor(options: JsonSchemaOptions) {
    this.options = options;
  }

  private note(note: SchemaNote): void {
    const { code, element } = note;
    const identity = `${code} ${element.key}`;
    if (this.noted.has(identity)) return;
    this.noted.add(identity);
    this.notes.push(note);
  }

  field(field: Element): Schema {
    const limits = limitsOf(field, this.options.lookup);
    const { type, minLength, maxLength, pattern, min, max } = limits;
    if (limits.unusable !== '') this.note({ code: 'pattern', element: field, pattern: limits.unusable });
    if (limits.missing !== '') this.note({ code: 'no-list', element: field, list: limits.missing });
    const bounds = type === 'number' || type === 'integer';
    return {
      ...described(field),
      ...TYPES[type],
      ...(limits.codes ? codes(limits.codes) : {}),
      ...(minLength === null ? {} : { minLength }),
      ...(maxLength === null ? {} : { maxLength }),
      ...(pattern === '' ? {} : { pattern: `^(?:${pattern})$` }),
      ...(bounds && min ? { minimum: Number(min.value) } : {}),
      ...(bounds && max ? { maximum: Number(max.value) } : {}),
      ...comment(limits),
    };
  }

  /** The shape of a group, the same object for all groups that say the same. */
  shape(group: Element): Shape {
    const parts = childrenOf(group).map((child) => {
      const key = child.keys[this.options.style];
      if (key !== keyOf(child.element, this.options.style)) this.note({ code: 'twin', element: child.element, key });
      const content = child.element.kind === 'datenfeld' ? this.field(child.element) : this.shape(child.element);
      return { child, key, content };
    });
    const said = parts.map(({ child, key, content }) => [
      key,
      child.struktur.anzahl.trim(),
      isShape(content) ? this.numbers.get(content) : content,
    ]);
    const signature = JSON.stringify([keyOf(group, this.options.style), described(group), isChoice(group), said]);
    const known = this.shapes.get(signature);
    if (known) return known;
    const shape = { group, parts };
    this.shapes.set(signature, shape);
    this.numbers.set(shape, this.numbers.size);
    return shape;
  }

  /** Names in the order of the file, a holder before what it holds. */
  private reference(shape: Shape): Schema {
    let name = this.names.get(shape);
    if (name === undefined) {
      name = this.name(keyOf(shape.group, this.options.style));
      this.names.set(shape, name);
      for (const { content } of shape.parts) if (isShape(content)) this.reference(content);
    }
    return { $ref: `#/$defs/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}` };
  }

  object({ group, parts }: Shape, extra: readonly (readonly [string, Schema])[] = []): Schema {
    const properties = parts.map(({ child, key, content }): [string, Schema] => {
      const one = isShape(content) ? this.reference(content) : content;
      return [key, child.list ? listOf(child, one) : one];
    });
    const required = parts.filter(({ child }) => child.required).map(({ key }) => key);
    const choice = isChoice(group) && parts.length > 0;
    return {
      ...described(group),
      type: 'object',
      properties: Object.fromEntries([...extra, ...properties]),
      ...(choice ? { oneOf: parts.map(({ key }) => ({ required: [key] })) } : {}),
      ...(!choice && required.length > 0 ? { required } : {}),
      additionalProperties: false,
    };
  }

  defs(root: Shape): Record<string, Schema> {
    this.reference(root);
    const [, ...named] = this.names;
    return Object.fromEntries(named.map(([shape, name]) => [name, this.object(shape)]));
  }
}

/**
 * An XDatenfelder model as JSON Schema (draft 2020-12), the same for the same file; null for a message that describes
 * no data (Dokumentsteckbrief, code list).
 */
export function jsonSchema(
  { main }: FimModel,
  options: JsonSchemaOptions,
): { readonly schema: Schema; readonly notes: readonly SchemaNote[] } | null {
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  if (!main || main.kind === 'dokumentsteckbrief' || main.kind === 'regel') return null;
  const writer = new Writer(options);
  if (main.kind === 'datenfeld') return { schema: { $schema, ...writer.field(main) }, notes: writer.notes };
  const root = writer.shape(main);
  const $defs = writer.defs(root);
  // Messages name their schema in $schema, as FIT-Connect wants it.
  const body = writer.object(root, [['$schema', { type: 'string' }]]);
  return { schema: { $schema, ...body, ...(Object.keys($defs).length > 0 ? { $defs } : {}) }, notes: writer.notes };
}
