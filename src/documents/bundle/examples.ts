import type { Origin } from '../document.ts';
import type { Budget } from './budget.ts';
import type { Here } from './here.ts';
import type { Members } from './members.ts';
import type { Notes } from './notes.ts';
import type { Resolver } from './resolver.ts';

/** Examples in files of their own, which are values: what looks like a reference in them is none. */
export class Examples {
  private readonly resolver: Resolver;
  private readonly notes: Notes;
  private readonly budget: Budget;
  private readonly origins: Map<string, Origin>;

  constructor(resolver: Resolver, notes: Notes, budget: Budget, origins: Map<string, Origin>) {
    this.resolver = resolver;
    this.notes = notes;
    this.budget = budget;
    this.origins = origins;
  }

  /** An example whose value stands in another file, with that value. */
  joined(own: Members, here: Here): Members {
    const target = own['externalValue'];
    if (typeof target !== 'string' || own['value'] !== undefined || own['$ref'] !== undefined) return own;
    const { to } = here;
    const reached = this.resolver.file(target, here);
    this.notes.addUnlessFar(`${to}/externalValue`, target, 'code' in reached ? reached : null);
    if ('code' in reached) return own;
    const { document: file } = reached;
    const value = file.syntax === 'data' ? file.alone?.value : undefined;
    const found = { document: file, pointer: '', value: value ?? null };
    if (!this.budget.takes(found, to) || value === undefined) return own;
    this.origins.set(`${to}/value`, { document: file, pointer: '' });
    const { externalValue: _, ...rest } = own;
    return { ...rest, value };
  }
}
