/** A repeated part of a regular expression: a text that leads up to it, and one that it takes. */
interface Repeated {
  readonly before: string;
  readonly inside: string;
}

const GROUP = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/suy;
const ESCAPE = /\\(?:u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[pP]\{[^}]*\}|k<[^>]*>|c[A-Za-z]|\d+|.)/suy;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/y;
const ANY = /./suy;
/** What takes no character, or the same as something before. */
const EMPTY = /^(?:[\^$]|\\[bB]|\\[1-9]\d*|\\k<.*>)$/;
const UNTAKEN: ReadonlySet<string> = new Set(['(?=', '(?!', '(?<!']);
const LONGEST = 200;

/** Reads a valid regular expression from left to right and writes down a text that it takes as far as it was read. */
class Sampler {
  readonly repeated: Repeated[] = [];
  private at = 0;
  private readonly pattern: string;
  private readonly flags: string;
  private readonly alphabet: readonly string[];

  constructor(pattern: string, flags: string, alphabet: readonly string[]) {
    this.pattern = pattern;
    this.flags = flags;
    this.alphabet = alphabet;
  }

  private take(token: RegExp): RegExpExecArray | null {
    token.lastIndex = this.at;
    const found = token.exec(this.pattern);
    this.at += found?.[0].length ?? 0;
    return found;
  }

  /** Alternatives up to the closing bracket or the end; the text is that of the first. */
  alternatives(before: string): string {
    const first = this.sequence(before);
    while (this.pattern[this.at] === '|') {
      this.at += 1;
      this.sequence(before);
    }
    return first;
  }

  private sequence(before: string): string {
    let text = '';
    while (this.at < this.pattern.length && !/[|)]/.test(this.pattern[this.at]!)) {
      const inside = this.atom(before + text);
      const quantifier = this.take(QUANTIFIER);
      if (quantifier && !quantifier[0].startsWith('?') && quantifier[0] !== '{1}' && inside !== '')
        this.repeated.push({ before: before + text, inside });
      text = (text + inside.repeat(least(quantifier))).slice(0, LONGEST);
    }
    return text;
  }

  private atom(before: string): string {
    const group = this.take(GROUP)?.[0];
    if (group === undefined) return this.character((this.take(CLASS) ?? this.take(ESCAPE) ?? this.take(ANY))![0]);
    const text = this.alternatives(before);
    this.at += 1;
    return UNTAKEN.has(group) ? '' : text;
  }

  private character(source: string): string {
    if (EMPTY.test(source)) return '';
    const one = new RegExp(`^${source}$`, this.flags);
    return this.alphabet.find((character) => one.test(character)) ?? '';
  }
}

function least(quantifier: RegExpExecArray | null): number {
  if (quantifier === null || quantifier[0].startsWith('+')) return 1;
  return Math.min(LONGEST, Number(quantifier[1] ?? 0));
}

/** Where repetitions of a regular expression begin: a hostile text must get there before it can keep them busy. */
export function repetitions(pattern: string, flags: string, alphabet: readonly string[]): readonly Repeated[] {
  const sampler = new Sampler(pattern, flags, alphabet);
  sampler.alternatives('');
  return sampler.repeated;
}
