import { jsonPath } from '../../documents/json-queries.ts';
import { nearest } from '../../text/nearest.ts';
import type { SchemaWalk, Spot } from './schema-walk.ts';

/** Why a path finds nothing in any document that its schema allows. */
interface DeadEnd {
  readonly code: 'unknown-member' | 'list-member' | 'no-list';
  readonly name: string;
  /** The part of the path that still leads somewhere. */
  readonly where: string;
  readonly nearest: string;
}

/** The parts of json-p3's queries that are walked; its classes are told apart by what they hold. */
interface Query {
  readonly segments: readonly {
    readonly selectors: readonly Selector[];
    readonly constructor: { readonly name: string };
  }[];
}
type Selector = Readonly<Record<string, unknown>>;

const shownStep = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `['${name}']`);

class Walker {
  private readonly walk: SchemaWalk;
  /** Classes of json-p3 lose their names in the bundle; a descendant segment is known by the path's text. */
  private readonly root: Spot;

  constructor(walk: SchemaWalk) {
    this.walk = walk;
    this.root = walk.root;
  }

  query({ segments }: Query, from: readonly Spot[], prefix: string): { end: DeadEnd } | { spots: readonly Spot[] } {
    let spots = from;
    let where = prefix;
    for (const segment of segments) {
      const deep = isDescendant(segment);
      const here = deep ? spots.flatMap((spot) => this.walk.descendants(spot)) : spots;
      const ends: DeadEnd[] = [];
      const next: Spot[] = [];
      for (const selector of segment.selectors) {
        const step = this.step(selector, here, where);
        if ('end' in step) ends.push(step.end);
        else next.push(...step.spots);
      }
      if (next.length === 0) return { end: ends[0] ?? { code: 'no-list', name: '', where, nearest: '' } };
      spots = next;
      where += `${deep ? '.' : ''}${segment.selectors.map(shown).join(',')}`;
    }
    return { spots };
  }

  private step(
    selector: Selector,
    spots: readonly Spot[],
    where: string,
  ): { end: DeadEnd } | { spots: readonly Spot[] } {
    const { name, index, expression } = selector;
    if (typeof name === 'string') {
      const found = spots.flatMap((spot) => this.walk.member(spot, name) ?? []);
      if (found.length > 0) return { spots: found };
      const entry = spots.flatMap((spot) => this.walk.entries(spot) ?? []);
      const inEntry = entry.some((spot) => this.walk.member(spot, name) !== null);
      const known = spots.flatMap((spot) => this.walk.names(spot));
      return {
        end: { code: inEntry ? 'list-member' : 'unknown-member', name, where, nearest: nearest(name, known) },
      };
    }
    if (index !== undefined || 'start' in selector || 'stop' in selector) {
      const found = spots.flatMap((spot) => this.walk.entries(spot) ?? []);
      return found.length > 0 ? { spots: found } : { end: { code: 'no-list', name: '', where, nearest: '' } };
    }
    const children = spots.flatMap((spot) => this.walk.children(spot));
    const end = expression === undefined ? null : this.filter(expression, children, where);
    return end ? { end } : { spots: children };
  }

  /** Queries inside a filter lead somewhere as well; `||` and `!` may hold without that. */
  private filter(expression: unknown, children: readonly Spot[], where: string): DeadEnd | null {
    if (expression === null || typeof expression !== 'object') return null;
    const { path, args, left, right, operator, expression: inner } = expression as Record<string, unknown>;
    if (operator === '||' || operator === '!') return null;
    if (path !== undefined) {
      const relative = !isRootQuery(expression);
      const found = this.query(path as Query, relative ? children : [this.root], relative ? `${where}[*]` : '$');
      return 'end' in found ? found.end : null;
    }
    for (const part of [inner, left, right, ...(Array.isArray(args) ? args : [])]) {
      const end = this.filter(part, children, where);
      if (end) return end;
    }
    return null;
  }
}

function shown(selector: Selector): string {
  const { name, index } = selector;
  return typeof name === 'string' ? shownStep(name) : typeof index === 'number' ? `[${index}]` : '[*]';
}

/** How a segment or query prints: the bundle renames classes, but not what they write. */
const isDescendant = (segment: object): boolean => String(segment).startsWith('..');
const isRootQuery = (query: object): boolean => String(query).startsWith('$');

/** Where a JSONPath leaves everything that a schema allows; null where it can find something. */
export function deadEnd(path: string, walk: SchemaWalk, from: readonly Spot[] = [walk.root]): DeadEnd | null {
  const found = new Walker(walk).query(jsonPath(path) as unknown as Query, from, '$');
  return 'end' in found ? found.end : null;
}

/** What a JSONPath may find; empty where nothing. */
export function reached(path: string, walk: SchemaWalk): readonly Spot[] {
  const found = new Walker(walk).query(jsonPath(path) as unknown as Query, [walk.root], '$');
  return 'spots' in found ? found.spots : [];
}

/** String patterns of `match` and `search` in a JSONPath. */
export function patternsOf(path: string): string[] {
  const found: string[] = [];
  const visit = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    const { name, args, segments, selectors, expression, left, right, path: inner } = part as Record<string, unknown>;
    if ((name === 'match' || name === 'search') && Array.isArray(args)) {
      const { value } = args[1] as { value?: unknown };
      if (typeof value === 'string') found.push(value);
    }
    for (const one of [segments, selectors, args]) if (Array.isArray(one)) one.forEach(visit);
    for (const one of [expression, left, right, inner]) visit(one);
  };
  visit(jsonPath(path));
  return found;
}
