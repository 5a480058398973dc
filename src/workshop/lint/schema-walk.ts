import { memo } from '../../base/memo.ts';

type Schema = Readonly<Record<string, unknown>> | boolean;

/** What a schema allows at one place: some schemas, or anything at all (`open`). */
export interface Spot {
  readonly schemas: readonly Schema[];
  readonly open: boolean;
}

const OPEN: Spot = { schemas: [], open: true };
const BRANCHES = ['allOf', 'anyOf', 'oneOf'] as const;

function record(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>) : {};
}

/** Steps over a JSON Schema the way a JSONPath steps over documents: what may stand where. */
export class SchemaWalk {
  readonly root: Spot;
  private readonly whole: Readonly<Record<string, unknown>>;
  private readonly below = new Map<Spot, readonly Spot[]>();

  constructor(schema: object) {
    this.whole = record(schema);
    this.root = this.spot([this.whole]);
  }

  /** A schema and all those that hold for the same place: references and branches. */
  private expand(schema: Schema, seen: Set<unknown> = new Set()): Schema[] {
    if (typeof schema === 'boolean' || seen.has(schema)) return [];
    seen.add(schema);
    const reference = schema['$ref'];
    const target =
      typeof reference === 'string' && reference.startsWith('#')
        ? reference
            .split('/')
            .slice(1)
            .reduce<unknown>((at, part) => record(at)[part], this.whole)
        : undefined;
    const branches = [
      ...BRANCHES.flatMap((key) => (Array.isArray(schema[key]) ? (schema[key] as Schema[]) : [])),
      ...['if', 'then', 'else'].flatMap((key) => (schema[key] === undefined ? [] : [schema[key] as Schema])),
      ...(target === undefined ? [] : [target as Schema]),
    ];
    return [schema, ...branches.flatMap((branch) => this.expand(branch, seen))];
  }

  private spot(schemas: readonly Schema[]): Spot {
    const all = schemas.flatMap((schema) => this.expand(schema));
    const says = (one: Schema): boolean =>
      typeof one === 'object' &&
      ['type', 'properties', 'items', 'enum', 'const', 'additionalProperties', 'patternProperties'].some(
        (key) => key in one,
      );
    return all.some(says) ? { schemas: all, open: false } : OPEN;
  }

  private types(spot: Spot): Set<unknown> {
    return new Set(
      spot.schemas.flatMap((schema) => {
        const { type, properties, items, enum: values, const: value } = record(schema);
        if (Array.isArray(type)) return type as unknown[];
        if (type !== undefined) return [type];
        if (properties !== undefined) return ['object'];
        if (items !== undefined) return ['array'];
        return values !== undefined || value !== undefined ? ['value'] : [];
      }),
    );
  }

  /** Names of the members that a place may have. */
  names(spot: Spot): string[] {
    return [...new Set(spot.schemas.flatMap((schema) => Object.keys(record(record(schema)['properties']))))];
  }

  /** A member by name; null where the schema rules it out. */
  member(spot: Spot, name: string): Spot | null {
    if (spot.open) return OPEN;
    const found = spot.schemas.flatMap((schema): Schema[] => {
      const { properties, patternProperties, additionalProperties } = record(schema);
      const own = record(properties);
      if (Object.hasOwn(own, name)) return [own[name] as Schema];
      const byPattern = Object.entries(record(patternProperties)).filter(([pattern]) =>
        new RegExp(pattern, 'u').test(name),
      );
      if (byPattern.length > 0) return byPattern.map(([, one]) => one as Schema);
      return additionalProperties === undefined || additionalProperties === false
        ? []
        : [additionalProperties as Schema];
    });
    if (found.length > 0) return this.spot(found);
    // A place that takes further members may have this one.
    const closed = spot.schemas.some((schema) => record(schema)['additionalProperties'] === false);
    return closed || !this.types(spot).has('object') ? null : OPEN;
  }

  /** Whether a place has the members that its schema names and no others. */
  private isClosed(spot: Spot): boolean {
    const further = spot.schemas.some((schema) => {
      const { additionalProperties, patternProperties } = record(schema);
      return (additionalProperties !== undefined && additionalProperties !== false) || patternProperties !== undefined;
    });
    const closed = spot.schemas.some((schema) => record(schema)['additionalProperties'] === false);
    return !further && (closed || !this.types(spot).has('object'));
  }

  /** Entries of a list; null where there is none. */
  entries(spot: Spot): Spot | null {
    if (spot.open) return OPEN;
    const items = spot.schemas.flatMap((schema) => {
      const { items: one } = record(schema);
      return one === undefined ? [] : [one as Schema];
    });
    if (items.length > 0) return this.spot(items);
    return this.types(spot).has('array') ? OPEN : null;
  }

  /** Everything directly below a place. */
  children(spot: Spot): readonly Spot[] {
    return memo(this.below, spot, () => {
      if (spot.open) return [OPEN];
      const members = this.names(spot).flatMap((name) => this.member(spot, name) ?? []);
      const list = this.entries(spot);
      return [...members, ...(list ? [list] : []), ...(this.isClosed(spot) ? [] : [OPEN])];
    });
  }

  /** A place and everything below it. */
  descendants(spot: Spot): readonly Spot[] {
    const seen = new Set<string>();
    const all: Spot[] = [];
    const enter = (one: Spot): void => {
      const key = one.open ? 'open' : JSON.stringify(one.schemas).slice(0, 4000);
      if (seen.has(key)) return;
      seen.add(key);
      all.push(one);
      for (const child of this.children(one)) enter(child);
    };
    enter(spot);
    return all;
  }
}
