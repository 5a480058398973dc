import type { Json } from '../../base/nouns.ts';
import { DEPTH } from '../depth.ts';
import type { Origin } from '../document.ts';
import type { FileDocument } from '../file.ts';
import { baseOf } from './addresses.ts';
import { Budget, type Found } from './budget.ts';
import { isForeign } from './dialect.ts';
import { Examples } from './examples.ts';
import { asFragment, resourceOf } from './follow.ts';
import { below, type Here, segment } from './here.ts';
import { Meant } from './meant.ts';
import { beside, isList, isObject, type Members, withMember } from './members.ts';
import { Names } from './names.ts';
import { Notes } from './notes.ts';
import type { Reach } from './reach.ts';
import { isResource } from './references.ts';
import { Resolver } from './resolver.ts';
import { entryRole, isReferable, memberRole, type Role } from './shapes.ts';
import type { Unreached } from './unreached.ts';

const keyOf = (role: Role, { document, pointer }: Found): string => JSON.stringify([role, document.relative, pointer]);

/**
 * Puts a description together from the files it refers to, each part where the first reference to it stands; further
 * references, and those in a circle, lead there. What is left is one description without references to other files.
 */
export class Bundler {
  readonly notes = new Notes();
  readonly origins = new Map<string, Origin>();
  readonly budget = new Budget();
  private readonly main: FileDocument;
  private readonly resolver: Resolver;
  /** In OpenAPI 3.1 what stands beside a reference counts, too. */
  private readonly siblings: boolean;
  private readonly mounted = new Map<string, string>();
  private readonly meant: Meant;
  private readonly examples: Examples;

  constructor(main: FileDocument, reach: Reach, version: string) {
    this.main = main;
    this.resolver = new Resolver(reach);
    this.meant = new Meant(main, this.resolver, this.notes);
    this.examples = new Examples(this.resolver, this.notes, this.budget, this.origins);
    this.siblings = !version.startsWith('3.0');
  }

  /** The whole description. */
  build(root: Json): Json {
    const resource = { root, at: '' };
    const whole = this.walk(root, 'root', { document: this.main, at: '', to: '', resource, base: null, within: [] });
    if (this.meant.schemas.length === 0 || !isObject(whole)) return whole;
    const components = isObject(whole['components']) ? whole['components'] : {};
    const schemas = isObject(components['schemas']) ? components['schemas'] : {};
    const more = { ...schemas, ...Object.fromEntries(this.hoisted(Object.keys(schemas))) };
    return withMember(whole, 'components', withMember(components, 'schemas', more));
  }

  private walk(value: Json, role: Role, here: Here): Json {
    if (isList(value)) {
      const entry = entryRole(role);
      const walked = value.map((one, index) => this.walk(one, entry, below(here, String(index))));
      return walked.some((one, index) => one !== value[index]) ? walked : value;
    }
    if (!isObject(value)) return value;
    const inside = isResource(value, role)
      ? { ...here, resource: { root: here.resource.root, at: here.at }, base: baseOf(value, here.base) }
      : here;
    const target = Object.hasOwn(value, '$ref') ? value['$ref'] : undefined;
    return typeof target === 'string' ? this.refer(value, target, role, inside) : this.members(value, role, inside);
  }

  private members(own: Members, role: Role, here: Here): Members {
    const changed: [string, Json][] = [];
    for (const [key, one] of Object.entries(own)) {
      const member = memberRole(role, key);
      const walked = member === null ? one : this.walk(one, member, below(here, key));
      if (walked !== one) changed.push([key, walked]);
    }
    const whole = changed.length === 0 ? own : { ...own, ...Object.fromEntries(changed) };
    this.meant.by(own, role, here);
    return role === 'example' ? this.examples.joined(whole, here) : whole;
  }

  /** An object that refers to something, with it put in its place. */
  private refer(own: Members, target: string, role: Role, here: Here): Json {
    const found = this.resolver.resolve(target, here);
    const place = `${here.to}/$ref`;
    if ('code' in found) {
      this.notes.add(place, target, found);
      return this.members(own, role, here);
    }
    if (found.document === this.main) {
      this.notes.add(place, target);
      const rest = this.members(own, role, here);
      return here.document === this.main && target.startsWith('#')
        ? rest
        : withMember(rest, '$ref', asFragment(found.pointer));
    }
    return this.mount(own, target, role, here, found);
  }

  private mount(own: Members, target: string, role: Role, here: Here, found: Found): Json {
    const place = `${here.to}/$ref`;
    const key = keyOf(role, found);
    const before = here.within.find((one) => one.key === key)?.to;
    const earlier = before ?? (isReferable(role) ? this.mounted.get(key) : undefined);
    if (earlier !== undefined && earlier !== here.to) {
      this.notes.add(place, target);
      return withMember(this.members(own, role, here), '$ref', asFragment(earlier));
    }
    const joined = beside(own, found.value, role, this.siblings);
    const to = here.to + (joined?.below ?? '');
    const refusal = joined && (joined.code ?? this.refusal(found, role, to, here.within));
    const code = earlier === here.to ? 'ref-dangling' : refusal;
    this.notes.add(place, target, code === null ? null : { code, path: found.document.relative });
    if (code !== null || joined === null) return this.members(own, role, here);
    for (const name of Object.keys(joined.kept))
      this.origins.set(here.to + segment(name), { document: here.document, pointer: here.at + segment(name) });
    return joined.join(this.members(joined.kept, role, here), this.put(found, role, to, here.within));
  }

  /** Why a part is not put in. */
  private refusal(found: Found, role: Role, to: string, { length: hops }: Here['within']): Unreached | null {
    if (this.siblings && role === 'schema' && isForeign(found)) return 'ref-dialect';
    return hops < DEPTH && this.budget.takes(found, to) ? null : 'ref-limit';
  }

  /** What was found, walked through as it comes to stand at a place of the whole. */
  private put(found: Found, role: Role, to: string, within: Here['within']): Json {
    const { document, pointer, value } = found;
    const key = keyOf(role, found);
    this.mounted.set(key, to);
    this.origins.set(to, { document, pointer });
    const { at, base } = resourceOf(document.alone!.value, pointer);
    const resource = { root: document.alone!.value, at };
    return this.walk(value, role, { document, at: pointer, to, resource, base, within: [...within, { key, to }] });
  }

  /** Schemas that are meant without standing anywhere, by names that are not taken. */
  private *hoisted(taken: readonly string[]): Generator<[string, Json]> {
    const names = new Names(taken);
    // While these are walked through, further ones come to light.
    for (const { found, target, place } of this.meant.schemas) {
      if (this.mounted.has(keyOf('schema', found))) continue;
      const { relative: path } = found.document;
      const name = names.free(path.replace(/^.*\/|\.[^./]*$/g, '').replace(/[^\w.-]/g, '_'));
      const to = `/components/schemas/${name}`;
      const code = this.refusal(found, 'schema', to, []);
      if (code === null) yield [name, this.put(found, 'schema', to, [])];
      else this.notes.add(place, target, { code, path });
    }
  }
}
