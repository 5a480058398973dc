import type { Judgement } from './judging/judgement.ts';

/** So long nobody types on: then the rules are asked. */
const WAIT = 300;

/** Asks the rules whenever a text rests; of answers that overtake each other only that to the last question counts. */
export class JudgingLoop {
  private readonly ask: () => Promise<Judgement>;
  private readonly told: (judgement: Judgement | null) => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private question = 0;

  /** `told` is given null where the rules could not be asked. */
  constructor(ask: () => Promise<Judgement>, told: (judgement: Judgement | null) => void) {
    this.ask = ask;
    this.told = told;
  }

  /** Asks when the text rests, or at once. */
  wake(wait = WAIT): void {
    clearTimeout(this.timer);
    const mine = ++this.question;
    this.timer = setTimeout(async () => {
      let judgement: Judgement | null = null;
      try {
        judgement = await this.ask();
      } catch {
        judgement = null;
      }
      if (mine === this.question) this.told(judgement);
    }, wait);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.question += 1;
  }
}
