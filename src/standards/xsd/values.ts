import type { Components } from './components.ts';
import { lexical, OF_TIME } from './lexical.ts';
import type { Found } from './references.ts';
import type { SchemaNode } from './schema-node.ts';
import type { TypedValue } from './typed-walk.ts';
import type { Simple } from './types.ts';

const FLOATS: ReadonlySet<string> = new Set(['float', 'double']);
/** Forms that libxml2 takes although they are none. */
const HALF = /[\d.][eE][+-]?\s*["'<]|\d\.S\s*["'<]/;
const ZONED = /(?:Z|[+-]\d\d:\d\d)$/;
const RANGE = /^(?:min|max)(?:In|Ex)clusive$/;

const ranges = (facets: readonly SchemaNode[]): SchemaNode[] => facets.filter(({ local }) => RANGE.test(local));

/** Whether a limit and a value cannot be compared for sure: one has a time zone, the other none. */
const apart = (limit: string, value: string): boolean => ZONED.test(limit) !== ZONED.test(value);

/** Whether a schema, told by its text, bounds values, and whether it has types that are written in several ways. */
export const boundsIn = (schema: string): { readonly ranges: boolean; readonly floats: boolean } => ({
  ranges: /\b(?:min|max)(?:In|Ex)clusive\b/.test(schema),
  floats: /\b(?:float|double|duration)\b/.test(schema),
});

/** Whether a document needs its schema read to know whether it holds suspect values. */
export const maySuspect = ({ ranges, floats }: ReturnType<typeof boundsIn>, text: string): boolean =>
  ranges || (floats && HALF.test(text));

/** Whether a document could hold values of which libxml2's verdict is not the one of XML Schema; cheap, so that few are looked through. */
export function suspectValues(components: Components, text: string): boolean {
  const { builtins } = components;
  if ((builtins.has('duration') || [...FLOATS].some((one) => builtins.has(one))) && HALF.test(text)) return true;
  const limits = ranges(components.nodes).map(({ attributes }) => attributes.get('value') ?? '');
  if (limits.length === 0) return false;
  if ([...FLOATS].some((one) => builtins.has(one)) && /NaN\s*["'<]/.test(text)) return true;
  const times = limits.filter((limit) => [...OF_TIME].some((type) => type !== 'duration' && lexical(type, limit)));
  return (
    (times.some((limit) => !ZONED.test(limit)) && /\d(?:Z|[+-]\d\d:\d\d)\s*["'<]/.test(text)) ||
    (times.some((limit) => ZONED.test(limit)) && /\d\d(?:-\d\d|:\d\d(?:\.\d+)?)\s*["'<]/.test(text))
  );
}

/** Judges the values of such a document, one after the other. */
export class ValueJudge {
  private readonly found: Found[] = [];
  private open = 0;

  take(values: readonly TypedValue[]): void {
    for (const at of values) {
      const { simple, value } = at;
      if (simple.variety === 'atomic') this.atom(at, simple, value.trim());
      else if (simple.variety === 'list' && simple.item.variety === 'atomic')
        for (const token of value.split(/\s+/).filter(Boolean)) this.atom(at, simple.item, token);
    }
  }

  private atom(at: TypedValue, { builtin, facets }: Extract<Simple, { variety: 'atomic' }>, value: string): void {
    if ((FLOATS.has(builtin) || builtin === 'duration') && lexical(builtin, value) === false)
      this.found.push({
        at: at.at,
        element: at.element,
        attribute: at.attribute,
        code: 'wrong-type',
        value,
        type: builtin,
      });
    else if (FLOATS.has(builtin) && value === 'NaN' && ranges(facets).length > 0) this.open += 1;
    else if (OF_TIME.has(builtin) && builtin !== 'duration')
      if (ranges(facets).some(({ attributes }) => apart(attributes.get('value') ?? '', value))) this.open += 1;
  }

  /** Types whose values libxml2 may judge otherwise. */
  wants(simple: Simple): boolean {
    const one = simple.variety === 'list' ? simple.item : simple;
    return one.variety === 'atomic' && (FLOATS.has(one.builtin) || OF_TIME.has(one.builtin));
  }

  result(): { readonly found: readonly Found[]; readonly open: boolean } {
    return { found: this.found, open: this.open > 0 };
  }
}
