const NAME = '[\\p{L}_][\\p{L}\\p{N}._-]{0,200}';
/** Words of the expressions that mean the same in XPath 1.0 and later. */
const WORD = new RegExp(
  [
    '(?<space>\\s+)',
    '(?<call>(?:exists|not)\\s*\\()',
    `(?<name>@?(?:${NAME}:)?${NAME}(?![\\p{L}\\p{N}.:_-]|\\s*\\()|text\\s*\\(\\s*\\)|\\.(?![.\\d]))`,
    '(?<equals>=)',
    `(?<literal>'[^'&]{0,1000}'|"[^"&]{0,1000}")`,
    '(?<slash>/)',
    '(?<bracket>\\[)',
    '(?<close>[\\])])',
  ].join('|'),
  'uy',
);
const KEYWORD =
  /^(?:and|or|eq|ne|lt|le|gt|ge|is|div|idiv|mod|to|union|intersect|except|instance|treat|castable|cast|return|satisfies|then|else|if|for|some|every)$/;

/** What stands before a word: nothing yet, a slash, a step of a path, a comparison sign, something that is true or false. */
type Before = 'start' | 'slash' | 'step' | 'sign' | 'answer';
/** What is open: `exists(` takes a path alone, since anything else exists always. */
type Open = 'exists' | 'not' | 'predicate';

/**
 * An expression of XPath 2 or later as XPath 1.0; null where it says anything that the two might understand differently or that might
 * take long. All it may do is go down by names and compare with texts, joined by `exists`, `not`, `and`, `or`.
 * Source: XPath 2.0, appendix I (incompatibilities with XPath 1.0).
 */
export function asPlainPath(path: string, prefixes: Readonly<Record<string, string>>): string | null {
  if (prefixes[''] !== undefined) return null;
  const open: Open[] = [];
  let before: Before = 'start';
  let plain = '';
  /** What a word makes of the place it stands in, null where it may not stand there. */
  const taken = (word: Readonly<Record<string, string | undefined>>, rest: string): Before | null => {
    const { call, name, equals, literal, slash, bracket } = word;
    const within = open.at(-1);
    if (call) {
      if (before !== 'start' || within === 'exists') return null;
      open.push(call.startsWith('exists') ? 'exists' : 'not');
      return 'start';
    }
    if (name === 'and' || name === 'or')
      return (before === 'step' || before === 'answer') && within !== 'exists' ? 'start' : null;
    if (name) {
      const [prefix, local] = name.replace('@', '').split(':');
      // What starts outside of a predicate starts at the document, where only `/` leads to.
      if (before === 'start' && !open.includes('predicate')) return null;
      const isKnown = local === undefined ? !KEYWORD.test(name) : prefixes[prefix!] !== undefined;
      return isKnown && (before === 'start' || before === 'slash') ? 'step' : null;
    }
    // Only a text may follow: of two paths each may be any number of nodes.
    if (equals) return before === 'step' && within !== 'exists' && /^\s*['"]/.test(rest) ? 'sign' : null;
    if (literal) return before === 'sign' ? 'answer' : null;
    // `//` may look through the whole document, again and again.
    if (slash) return before === 'step' || before === 'start' ? 'slash' : null;
    if (bracket) {
      if (before !== 'step') return null;
      open.push('predicate');
      return 'start';
    }
    if (before !== 'step' && before !== 'answer') return null;
    const ended = open.pop();
    if (ended === undefined || (word['close'] === ']') !== (ended === 'predicate')) return null;
    return ended === 'predicate' ? 'step' : 'answer';
  };
  WORD.lastIndex = 0;
  while (WORD.lastIndex < path.length) {
    const { groups } = WORD.exec(path) ?? {};
    if (!groups) return null;
    if (!groups['space']) {
      const next = taken(groups, path.slice(WORD.lastIndex, WORD.lastIndex + 1000));
      if (next === null) return null;
      before = next;
    }
    plain += groups['call']?.replace(/^exists/, 'boolean') ?? Object.values(groups).find((word) => word !== undefined);
  }
  return (before === 'step' || before === 'answer') && open.length === 0 ? `boolean(${plain})` : null;
}
