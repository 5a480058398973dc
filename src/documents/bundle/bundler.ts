import type { Json } from '../../base/nouns.ts';
import type { BundleReference, Origin } from '../document.ts';
import type { FileDocument } from '../file.ts';
import { baseOf } from './addresses.ts';
import { Budget, type Found } from './budget.ts';
import { asFragment, follow, type Resource, resourceOf } from './follow.ts';
import { beside, isList, isObject, type Members, withMember } from './members.ts';
import type { Reach, Unreached } from './reach.ts';
import { isMapped, isResource } from './references.ts';
import { entryRole, isReferable, memberRole, type Role } from './shapes.ts';

/** Where the walk is: in which file, and where that comes to stand in the whole. */
interface Here {
  readonly document: FileDocument;
  readonly at: string;
  readonly to: string;
  readonly resource: Resource;
  /** Address of the schema around. */
  readonly base: string | null;
  /** References that led here, so that one back to them stays a reference. */
  readonly within: readonly { readonly key: string; readonly to: string }[];
}

interface Meant {
  readonly found: Found;
  readonly target: string;
  readonly place: string;
}

type Nowhere = { readonly code: Unreached; readonly path: string };

const segment = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
const below = (here: Here, key: string): Here => ({
  ...here,
  at: here.at + segment(key),
  to: here.to + segment(key),
});

const keyOf = (role: Role, { document, pointer }: Found): string => JSON.stringify([role, document.relative, pointer]);

/** The dialects of JSON Schema that OpenAPI 3.1 is judged by. */
const DIALECT = /^https:\/\/(?:spec\.openapis\.org\/oas\/3\.1\/dialect\/|json-schema\.org\/draft\/2020-12\/schema)/;

function isForeign({ document, value }: Found): boolean {
  return [value, document.alone?.value].some((one) => {
    const dialect = isObject(one) ? one['$schema'] : undefined;
    return typeof dialect === 'string' && !DIALECT.test(dialect);
  });
}

/**
 * Puts a description together from the files it refers to, each part where the first reference to it stands; further
 * references, and those in a circle, lead there. What is left is one description without references to other files.
 */
export class Bundler {
  readonly references: BundleReference[] = [];
  readonly origins = new Map<string, Origin>();
  readonly budget = new Budget();
  private readonly main: FileDocument;
  private readonly reach: Reach;
  /** In OpenAPI 3.1 what stands beside a reference counts, too. */
  private readonly siblings: boolean;
  private readonly mounted = new Map<string, string>();
  /** Schemas that are meant without standing anywhere: by a discriminator, or by `$dynamicRef`. */
  private readonly meant: Meant[] = [];

  constructor(main: FileDocument, reach: Reach, version: string) {
    this.main = main;
    this.reach = reach;
    this.siblings = !version.startsWith('3.0');
  }

  /** The whole description. */
  build(root: Json): Json {
    const resource = { root, at: '' };
    let whole = this.walk(root, 'root', { document: this.main, at: '', to: '', resource, base: null, within: [] });
    for (let next = this.meant.shift(); next; next = this.meant.shift()) whole = this.hoist(whole, next);
    return whole;
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
    let whole = own;
    for (const [key, one] of Object.entries(own)) {
      const member = memberRole(role, key);
      const walked = member === null ? one : this.walk(one, member, below(here, key));
      if (walked !== one) whole = withMember(whole, key, walked);
    }
    if (role === 'schema') this.mean(own['$dynamicRef'], `${here.to}/$dynamicRef`, here);
    if (role === 'link') this.look(own['operationRef'], `${here.to}/operationRef`, here);
    if (role === 'discriminator' && isObject(own['mapping']))
      for (const [name, target] of Object.entries(own['mapping']))
        if (typeof target === 'string' && isMapped(target))
          this.mean(target, `${here.to}/mapping${segment(name)}`, here);
    return role === 'example' ? this.example(whole, here) : whole;
  }

  /** An object that refers to something, with it put in its place. */
  private refer(own: Members, target: string, role: Role, here: Here): Json {
    const found = this.resolve(target, here);
    const place = `${here.to}/$ref`;
    if ('code' in found) {
      this.note(place, target, found);
      return this.members(own, role, here);
    }
    if (found.document === this.main) {
      this.note(place, target);
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
      this.note(place, target);
      return withMember(this.members(own, role, here), '$ref', asFragment(earlier));
    }
    const joined = beside(own, found.value, role, this.siblings);
    const to = here.to + (joined?.below ?? '');
    const code = earlier === here.to ? 'ref-dangling' : (joined?.code ?? this.refusal(found, role, to));
    this.note(place, target, code === null ? null : { code, path: found.document.relative });
    if (code !== null || joined === null) return this.members(own, role, here);
    for (const name of Object.keys(joined.kept))
      this.origins.set(here.to + segment(name), { document: here.document, pointer: here.at + segment(name) });
    return joined.join(this.members(joined.kept, role, here), this.put(found, role, to, here.within));
  }

  /** Why a part is not put in. */
  private refusal(found: Found, role: Role, to: string): Unreached | null {
    if (this.siblings && role === 'schema' && isForeign(found)) return 'ref-dialect';
    return this.budget.takes(found, to) ? null : 'ref-limit';
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

  /** A schema that is meant without standing anywhere, among the named ones. */
  private hoist(whole: Json, { found, target, place }: Meant): Json {
    if (!isObject(whole) || this.mounted.has(keyOf('schema', found))) return whole;
    const components = isObject(whole['components']) ? whole['components'] : {};
    const schemas = isObject(components['schemas']) ? components['schemas'] : {};
    const base = found.document.relative.replace(/^.*\/|\.[^./]*$/g, '').replace(/[^\w.-]/g, '_');
    let name = base;
    for (let twin = 2; Object.hasOwn(schemas, name); twin += 1) name = `${base}-${twin}`;
    const to = `/components/schemas/${name}`;
    const code = this.refusal(found, 'schema', to);
    if (code !== null) {
      this.note(place, target, { code, path: found.document.relative });
      return whole;
    }
    const named = withMember(schemas, name, this.put(found, 'schema', to, []));
    return withMember(whole, 'components', withMember(components, 'schemas', named));
  }

  /** Remembers a schema of another file that something means without having it in its place. */
  private mean(target: Json | undefined, place: string, here: Here): void {
    if (typeof target !== 'string') return;
    const local = target.startsWith('#');
    if (local && here.document === this.main) return;
    const found = this.resolve(target, here);
    if (!('code' in found)) {
      if (found.document !== this.main) this.meant.push({ found, target, place });
      if (!local) this.note(place, target);
    } else if (!local) this.noteUnlessFar(place, target, found);
  }

  /** The operation that a link means. */
  private look(target: Json | undefined, place: string, here: Here): void {
    if (typeof target !== 'string' || (target.startsWith('#') && here.document === this.main)) return;
    const found = this.resolve(target, here);
    this.noteUnlessFar(place, target, 'code' in found ? found : null);
  }

  /** An example in a file of its own, as its value. */
  private example(own: Members, { document, to, base }: Here): Members {
    const target = own['externalValue'];
    if (typeof target !== 'string' || own['value'] !== undefined || own['$ref'] !== undefined) return own;
    const reached = this.reach.file(document, target.split('#')[0]!, base);
    this.noteUnlessFar(`${to}/externalValue`, target, 'code' in reached ? reached : null);
    if ('code' in reached) return own;
    const { document: file } = reached;
    const value = file.syntax === 'data' ? file.alone?.value : undefined;
    const found = { document: file, pointer: '', value: value ?? null };
    if (!this.budget.takes(found, to) || value === undefined) return own;
    this.origins.set(`${to}/value`, { document: file, pointer: '' });
    const { externalValue: _, ...rest } = own;
    return { ...rest, value };
  }

  private resolve(target: string, here: Here): Found | Nowhere {
    const nowhere = { code: 'ref-dangling', path: here.document.relative } as const;
    const [file = ''] = target.split('#');
    if (target.trim() === '') return nowhere;
    if (file === '') {
      const found = follow(here.resource, target);
      return found ? { document: here.document, ...found } : nowhere;
    }
    const reached = this.reach.file(here.document, file, here.base);
    if ('code' in reached) return reached;
    const { document, at } = reached;
    const path = document.relative;
    if (!document.alone || document.syntax !== 'data') return { code: 'ref-unread', path };
    const found = follow({ root: document.alone.value, at }, target);
    return found ? { document, ...found } : { code: 'ref-dangling', path };
  }

  private note(pointer: string, target: string, nowhere: Nowhere | null = null): void {
    const { code = null, path = '' } = nowhere ?? {};
    this.references.push({ pointer, target, code, path });
  }

  /** What is no reference to judge by may lie on the network. */
  private noteUnlessFar(pointer: string, target: string, nowhere: Nowhere | null): void {
    if (nowhere?.code !== 'ref-elsewhere') this.note(pointer, target, nowhere);
  }
}
