import type { Patience } from './patience.ts';
import type { Tree } from './pattern-tree.ts';

const MOST_STATES = 5000;

/** A step of the automaton: to `next` on a character, or freely to several where the position allows. */
interface State {
  readonly test?: (character: string) => boolean;
  readonly only?: 'start' | 'end';
  next: number[];
}

/** Thompson's construction; null where a repetition would make it too large. */
export function automaton(tree: Tree): readonly State[] | null {
  const states: State[] = [{ next: [] }];
  const add = (state: State): number => states.push(state) - 1;
  const build = (part: Tree, after: number): number => {
    if (states.length > MOST_STATES) return after;
    if (part.type === 'atom') return add({ test: part.test, next: [after] });
    if (part.type === 'start' || part.type === 'end') return add({ only: part.type, next: [after] });
    if (part.type === 'list') return part.parts.reduceRight((next, one) => build(one, next), after);
    if (part.type === 'choice') return add({ next: part.parts.map((one) => build(one, after)) });
    if (part.type !== 'repeat') return after;
    let next = after;
    if (part.max === Infinity) {
      const loop = add({ next: [after] });
      states[loop]!.next.push(build(part.body, loop));
      next = loop;
    } else {
      for (let i = part.min; i < part.max && states.length <= MOST_STATES; i++)
        next = add({ next: [after, build(part.body, next)] });
    }
    for (let i = 0; i < part.min && states.length <= MOST_STATES; i++) {
      const before = states.length;
      next = build(part.body, next);
      if (states.length === before) break;
    }
    return next;
  };
  const first = build(tree, 0);
  states.push({ next: [first] });
  return states.length > MOST_STATES ? null : states;
}

/** Whether the automaton takes a whole text; null where `patience` ends first. */
export function accepts(states: readonly State[], text: string, patience: Patience): boolean | null {
  const characters = [...text];
  let here = new Set<number>();
  const enter = (start: number, position: number, into: Set<number>) => {
    const todo = [start];
    for (let index = todo.pop(); index !== undefined; index = todo.pop()) {
      if (into.has(index)) continue;
      const state = states[index]!;
      into.add(index);
      const open = state.only === undefined || position === (state.only === 'start' ? 0 : characters.length);
      if (!state.test && open) todo.push(...state.next);
    }
  };
  enter(states.length - 1, 0, here);
  for (const [position, character] of characters.entries()) {
    const there = new Set<number>();
    for (const index of here) if (states[index]!.test?.(character)) enter(states[index]!.next[0]!, position + 1, there);
    here = there;
    if (!patience.take(here.size + 1)) return null;
  }
  return here.has(0);
}
