import { memo } from '../base/memo.ts';

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

interface Finder {
  readonly whole: RegExp;
  readonly marked: RegExp;
  /** Words in capitals with a hyphen: nobody writes them by chance. */
  readonly loud: readonly string[];
  /** Without a match in the text of a file none of its values can be a placeholder. */
  readonly hint: RegExp;
}

const made = new WeakMap<readonly string[], Finder>();

function finderOf(words: readonly string[]): Finder {
  return memo(made, words, () => {
    const any = words.map((word) => word.replace(SPECIAL, '\\$&').replace(/\s+/g, '\\s+')).join('|') || '(?!)';
    return {
      whole: new RegExp(`^(?:${any})[.:!]*$`, 'iu'),
      // Within other words only what is marked off: [TODO], <TODO>, {{TODO}}, TODO:.
      marked: new RegExp(`[[<{(](?:${any})[\\]>})]|(?:^|[\\s/@"'])(?:${any}):(?=\\s|$)`, 'iu'),
      loud: words.filter((word) => /^\p{Lu}+-\p{Lu}+$/u.test(word)),
      // What stands for a character (`\u2026`, `&#8230;`) may stand for any.
      hint: new RegExp(`${any}|…|\\.{3}|\\\\[ux]|&#`, 'iu'),
    };
  });
}

/** Whether any value of a file may be a placeholder, told by its text; most files need not be gone through. */
export function mayHoldPlaceholder(text: string, words: readonly string[], isXml: boolean): boolean {
  return finderOf(words).hint.test(text) || (isXml ? /&lt;|<!\[CDATA\[/.test(text) : text.includes('<'));
}

/** What marks a value that is still to be filled in: one of the words, alone or marked off, `<…>` or an ellipsis alone. */
export function placeholderIn(value: string, words: readonly string[]): string | null {
  const text = value.trim();
  if (/^<[^<>]{1,80}>$/u.test(text) || /^(?:…|\.{3,})$/u.test(text)) return text;
  const { whole, marked, loud } = finderOf(words);
  if (whole.test(text)) return text;
  return marked.exec(text)?.[0].trim() ?? loud.find((word) => text.includes(word)) ?? null;
}
