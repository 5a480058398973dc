/** The reasons that services give, each once: hundreds of services share a few dozen. */
export class Reasons {
  private readonly numbers = new Map<string, number>();
  private sorted: { readonly texts: readonly string[]; readonly ranks: readonly number[] } | undefined;

  /** What a reason is called while more are to come; from 1. */
  readonly numberOf = (text: string): number => {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.sorted = undefined;
    this.numbers.set(text, this.numbers.size + 1);
    return this.numbers.size;
  };

  /** Those that got their numbers after the first so many. */
  given(after: number): string[] {
    return this.numbers.size === after ? [] : [...this.numbers.keys()].slice(after);
  }

  /** All of them in the order of their characters: the shares of a run have the same order as the whole. */
  get texts(): readonly string[] {
    return this.order().texts;
  }

  /** Numbers given before, as they are in the order of `texts`. */
  settled(numbers: readonly number[]): number[] {
    const { ranks } = this.order();
    return numbers.map((number) => ranks[number]!);
  }

  private order() {
    if (!this.sorted) {
      const texts = [...this.numbers.keys()].sort();
      const ranks = [0, ...Array.from(this.numbers, () => 0)];
      texts.forEach((text, place) => {
        ranks[this.numbers.get(text)!] = place + 1;
      });
      this.sorted = { texts, ranks };
    }
    return this.sorted;
  }
}
