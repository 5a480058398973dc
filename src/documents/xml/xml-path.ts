/** An element met in one pass over a text; its libxml2 path is put together when the pass is over and somebody asks. */
export class ElementPath {
  private readonly parent: ElementPath | null;
  /** As libxml2 writes a step: the name with its prefix, `*` for an element of a default namespace. */
  private readonly step: string;
  private readonly index: number;
  /** How many children of each step there are by now, so that neither twins nor later siblings are searched for. */
  private counts: Map<string, number> | null = null;

  constructor(parent: ElementPath | null, name: string, uri: string) {
    this.parent = parent;
    this.step = !name.includes(':') && uri !== '' ? '*' : name;
    this.index = parent ? parent.count(this.step) : 1;
  }

  /** Counts a child; `*[n]` counts all elements. */
  private count(step: string): number {
    this.counts ??= new Map();
    const all = (this.counts.get('*') ?? 0) + 1;
    this.counts.set('*', all);
    if (step === '*') return all;
    const twins = (this.counts.get(step) ?? 0) + 1;
    this.counts.set(step, twins);
    return twins;
  }

  /** Path as libxml2 writes it; true only after the whole text was read, since a later twin adds an index. */
  get pointer(): string {
    const twins = this.parent?.counts?.get(this.step) ?? 1;
    return `${this.parent?.pointer ?? ''}/${this.step}${twins > 1 ? `[${this.index}]` : ''}`;
  }
}
