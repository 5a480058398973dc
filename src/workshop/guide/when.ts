import type { Args, Json, Lang } from '../../base/nouns.ts';
import { GUIDE } from '../../words/guide/index.ts';
import { render } from '../../words/render.ts';

type Schema = Readonly<Record<string, Json>>;

const isSchema = (value: Json | undefined): value is Schema =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Keywords that only say of which type a value is: they decide nothing a reader would miss. */
const SILENT: ReadonlySet<string> = new Set(['type', '$comment', 'description']);

/** Thrown inside, caught by `conditionText`: a keyword there are no words for. */
class Unspoken extends Error {}

class Speaker {
  private readonly lang: Lang;

  constructor(lang: Lang) {
    this.lang = lang;
  }

  private say(code: keyof typeof GUIDE, args: Args): string {
    return render(GUIDE[code], args, this.lang);
  }

  /** The facts a schema demands of the value at `path`, each a clause. */
  clauses(schema: Schema, path: string): string[] {
    const named = new Set(Object.keys(isSchema(schema['properties']) ? schema['properties'] : {}));
    return Object.entries(schema).flatMap(([keyword, value]) => {
      if (SILENT.has(keyword)) return [];
      if (keyword === 'required') {
        // A member that is described as well is there anyway.
        return (value as string[])
          .filter((name) => !named.has(name) || this.bare(schema, name))
          .map((name) => this.say('when.given', { path: below(path, name) }));
      }
      return this.keyword(keyword, value, path);
    });
  }

  /** Whether a property's schema says nothing by itself. */
  private bare(schema: Schema, name: string): boolean {
    const part = (schema['properties'] as Schema)[name];
    return isSchema(part) && Object.keys(part).every((keyword) => SILENT.has(keyword));
  }

  private keyword(keyword: string, value: Json, path: string): string[] {
    switch (keyword) {
      case 'properties':
        return Object.entries(value as Schema).flatMap(([name, part]) => {
          if (!isSchema(part)) throw new Unspoken();
          return this.clauses(part, below(path, name));
        });
      case 'const':
        return [this.say('when.is', { path, value: this.value(value) })];
      case 'enum':
        return [this.say('when.one-of', { path, values: (value as Json[]).map((one) => this.value(one)).join(', ') })];
      case 'pattern':
        return [this.say('when.pattern', { path, pattern: String(value) })];
      case 'minItems':
        return [
          value === 1 ? this.say('when.filled', { path }) : this.say('when.at-least', { path, n: Number(value) }),
        ];
      case 'maxItems':
        if (value !== 0) throw new Unspoken();
        return [this.say('when.empty', { path })];
      case 'contains':
        return [this.contains(value, path)];
      case 'not':
        return [this.negation(value, path)];
      case 'anyOf':
        return [(value as Json[]).map((one) => this.joined(one, path)).join(this.say('when.or', {}))];
      case 'allOf':
        return (value as Json[]).map((one) => this.joined(one, path));
      default:
        throw new Unspoken();
    }
  }

  private contains(value: Json, path: string): string {
    if (!isSchema(value)) throw new Unspoken();
    if ('const' in value) return this.say('when.names', { path, value: this.value(value['const']!) });
    if (Array.isArray(value['enum']))
      return this.say('when.names-one', { path, values: value['enum'].map((one) => this.value(one)).join(', ') });
    return this.say('when.entry', { path, facts: this.clauses(value, '').join(this.say('when.and', {})) });
  }

  private negation(value: Json, path: string): string {
    if (!isSchema(value)) throw new Unspoken();
    const [keyword, ...more] = Object.keys(value).filter((one) => !SILENT.has(one));
    const inner = value['contains'];
    if (more.length === 0 && keyword === 'const')
      return this.say('when.is-not', { path, value: this.value(value['const']!) });
    if (more.length === 0 && keyword === 'contains' && isSchema(inner) && 'const' in inner)
      return this.say('when.names-not', { path, value: this.value(inner['const']!) });
    if (more.length === 0 && keyword === 'required' && (value['required'] as string[]).length === 1)
      return this.say('when.not-given', { path: below(path, (value['required'] as string[])[0]!) });
    return this.say('when.not', { facts: this.joined(value, path) });
  }

  private joined(value: Json, path: string): string {
    if (!isSchema(value)) throw new Unspoken();
    return this.clauses(value, path).join(this.say('when.and', {}));
  }

  private value(value: Json): string {
    if (typeof value === 'boolean') return this.say(value ? 'when.true' : 'when.false', {});
    return typeof value === 'string' ? this.say('when.quoted', { value }) : JSON.stringify(value);
  }
}

const below = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** A condition over the Steckbrief (`applies.when`) as a clause people can read; where there are no words for it, its JSON. */
export function conditionText(when: Schema, lang: Lang): string {
  const speaker = new Speaker(lang);
  try {
    const clauses = speaker.clauses(when, '');
    return clauses.length > 0 ? clauses.join(render(GUIDE['when.and'], {}, lang)) : JSON.stringify(when);
  } catch {
    // A ruleset is foreign text: whatever shape it has, its JSON says it.
    return JSON.stringify(when);
  }
}
