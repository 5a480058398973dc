/** Gives names away, each once. */
export class Names {
  private readonly taken: Set<string>;
  private readonly twins = new Map<string, number>();

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken);
  }

  /** The name itself, or with the next number that nobody has. */
  free(name: string): string {
    let twin = this.twins.get(name) ?? 1;
    let found = twin === 1 ? name : `${name}-${twin}`;
    for (; this.taken.has(found); found = `${name}-${twin}`) twin += 1;
    this.taken.add(found);
    this.twins.set(name, twin);
    return found;
  }
}
