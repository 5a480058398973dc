import { createHash } from 'node:crypto';

/** Answers of before, the last ones of them. */
export class Remembered<T> {
  private readonly most: number;
  private readonly known = new Map<string, T>();

  constructor(most: number) {
    this.most = most;
  }

  /** What identifies a question; null where nothing is remembered. */
  question(...parts: readonly (string | number | undefined)[]): string | null {
    if (this.most === 0) return null;
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  }

  get(question: string | null): T | undefined {
    return question === null ? undefined : this.known.get(question);
  }

  set(question: string | null, answer: T): void {
    if (question === null) return;
    this.known.set(question, answer);
    const [oldest] = this.known.keys();
    if (this.known.size > this.most && oldest !== undefined) this.known.delete(oldest);
  }
}
