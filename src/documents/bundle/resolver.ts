import { segments } from '../naming.ts';
import type { Found } from './budget.ts';
import { follow, fragment, pointed, resourceOf } from './follow.ts';
import { type Here, segment } from './here.ts';
import { isObject } from './members.ts';
import type { Reach, Reached } from './reach.ts';
import type { Unreached } from './unreached.ts';

/** Why a reference leads to nothing, and which file that is about. */
export interface Nowhere {
  readonly code: Unreached;
  readonly path: string;
}

type From = Pick<Here, 'document' | 'resource' | 'base'>;

/** So many references may stand in the way of one: in a circle there is no end. */
const MOST_ON_THE_WAY = 20;

/** Finds what references lead to, in whichever file. */
export class Resolver {
  private readonly reach: Reach;

  constructor(reach: Reach) {
    this.reach = reach;
  }

  /** The file that a reference names. */
  file(target: string, { document, base }: From): Reached {
    const [file = ''] = target.split('#');
    return target.trim() === ''
      ? { code: 'ref-dangling', path: document.relative }
      : this.reach.file(document, file, base);
  }

  resolve(target: string, from: From, left = MOST_ON_THE_WAY): Found | Nowhere {
    const local = target.startsWith('#');
    const reached = local ? { document: from.document, at: from.resource.at } : this.file(target, from);
    if ('code' in reached) return reached;
    const { document, at } = reached;
    if (!document.alone || document.syntax !== 'data') return { code: 'ref-unread', path: document.relative };
    const found = follow({ root: document.alone.value, at }, target);
    return found ? { document, ...found } : this.through(document, at, fragment(target) ?? '', left);
  }

  /** A pointer may lead through a part that stands in another file: in the whole it would lead on there. */
  private through(document: Here['document'], at: string, inside: string, left: number): Found | Nowhere {
    const nowhere: Nowhere = { code: 'ref-dangling', path: document.relative };
    if (left === 0 || !inside.startsWith('/')) return nowhere;
    const root = document.alone!.value;
    const steps = segments(inside);
    let pointer = at;
    let here = pointed(root, at);
    for (const [index, step] of steps.entries()) {
      const next = here === undefined ? undefined : pointed(here, segment(step));
      if (next !== undefined) {
        [here, pointer] = [next, pointer + segment(step)];
        continue;
      }
      const reference = isObject(here) ? here['$ref'] : undefined;
      if (typeof reference !== 'string' || reference.startsWith('#')) return nowhere;
      const { at: around, base } = resourceOf(root, pointer);
      const found = this.resolve(reference, { document, resource: { root, at: around }, base }, left - 1);
      if ('code' in found) return found;
      const rest = steps.slice(index).map(segment).join('');
      const value = pointed(found.value, rest);
      return value === undefined
        ? this.through(found.document, found.pointer, rest, left - 1)
        : { document: found.document, pointer: found.pointer + rest, value };
    }
    return nowhere;
  }
}
