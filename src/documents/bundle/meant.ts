import type { Json } from '../../base/nouns.ts';
import type { FileDocument } from '../file.ts';
import type { Found } from './budget.ts';
import { type Here, segment } from './here.ts';
import { isObject, type Members } from './members.ts';
import type { Notes } from './notes.ts';
import { isMapped } from './references.ts';
import type { Resolver } from './resolver.ts';
import type { Role } from './shapes.ts';

/** What a description means without having it in its place. */
export class Meant {
  /** Schemas of other files that a discriminator or a `$dynamicRef` names. */
  readonly schemas: { readonly found: Found; readonly target: string; readonly place: string }[] = [];
  private readonly main: FileDocument;
  private readonly resolver: Resolver;
  private readonly notes: Notes;

  constructor(main: FileDocument, resolver: Resolver, notes: Notes) {
    this.main = main;
    this.resolver = resolver;
    this.notes = notes;
  }

  /** What an object names beside what stands in it. */
  by(own: Members, role: Role, here: Here): void {
    if (role === 'schema') this.schema(own['$dynamicRef'], `${here.to}/$dynamicRef`, here);
    if (role === 'link') this.operation(own['operationRef'], `${here.to}/operationRef`, here);
    if (role === 'discriminator' && isObject(own['mapping']))
      for (const [name, target] of Object.entries(own['mapping']))
        if (typeof target === 'string' && isMapped(target))
          this.schema(target, `${here.to}/mapping${segment(name)}`, here);
  }

  /** A name that leads to nothing in its own file may be one that only its use decides. */
  private schema(target: Json | undefined, place: string, here: Here): void {
    if (typeof target !== 'string') return;
    const local = target.startsWith('#');
    if (local && here.document === this.main) return;
    const found = this.resolver.resolve(target, here);
    if (!('code' in found)) {
      if (found.document !== this.main) this.schemas.push({ found, target, place });
      if (!local) this.notes.add(place, target);
    } else if (!local) this.notes.addUnlessFar(place, target, found);
  }

  /** The operation of a link. */
  private operation(target: Json | undefined, place: string, here: Here): void {
    if (typeof target !== 'string' || (target.startsWith('#') && here.document === this.main)) return;
    const found = this.resolver.resolve(target, here);
    this.notes.addUnlessFar(place, target, 'code' in found ? found : null);
  }
}
