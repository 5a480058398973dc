import t from 'tap';
import type { Args, Lang } from '../../src/base/nouns.ts';
import { render } from '../../src/words/render.ts';
import { argumentsOf, oddForms } from '../../src/words/template.ts';
import { allPairs, type Pair } from '../helpers/message-pairs.ts';

const PAIRS = allPairs();
const LANGS = ['de', 'en'] as const;

/** Nouns that are the same for one and for several. */
const SAME: Readonly<Record<Lang, ReadonlySet<string>>> = {
  de: new Set(['Zeichen', 'Bit', 'Byte', 'MB', 'Posten', 'KB', 'MUSS', 'Schlüssel']),
  en: new Set(),
};

/** A number and the thing that is counted, as a template with a fixed form has them. */
const COUNTED: Readonly<Record<Lang, RegExp>> = {
  de: /\{(\w+)\} (?:(?:weitere|neue|erfüllte|verschiedene)[nr]? )?([A-ZÄÖÜ][\wäöüß]*)/g,
  en: /\{(\w+)\} (?:(?:further|new|such|different|online|applicable) )?([a-z]+s)\b/g,
};

/** A part that has a form for one and a form for several. */
const FORMS = /\{\w+\|(?:[^{}]|\{[^{}]*\})*\}/g;

/** Arguments that are counts: something is counted with them in German, or they choose between forms. */
function countsOf({ de, en }: Pair): ReadonlySet<string> {
  const nouns = [...de.matchAll(COUNTED.de)].map((match) => match[1]!);
  const forms = [...`${de} ${en}`.matchAll(/\{(\w+)\|/g)].map((match) => match[1]!);
  return new Set([...nouns, ...forms]);
}

const fixed = (pair: Pair, lang: Lang): string[] => {
  const counts = countsOf(pair);
  return [...pair[lang].replace(FORMS, '').matchAll(COUNTED[lang])].flatMap(([whole, name = '', noun = '']) =>
    // The sentence for several things is never said of one.
    !counts.has(name) || SAME[lang].has(noun) || (pair.form === 'other' && name === 'n') ? [] : [whole],
  );
};

t.test('what is counted has a form for one and a form for several', async (t) => {
  t.ok(PAIRS.length > 1200, 'the sentences are found');
  for (const pair of PAIRS)
    for (const lang of LANGS) {
      const odd = fixed(pair, lang);
      if (odd.length > 0) t.fail(`${pair.place} ${lang}: ${odd.join(', ')}`);
      const bars = oddForms(pair[lang]);
      if (bars.length > 0) t.fail(`${pair.place} ${lang}: not two forms: ${bars.join(', ')}`);
    }
  t.same(fixed({ place: '', de: '{n} Dateien', en: '{n} files' }, 'en'), ['{n} files'], 'and a fixed one is found');
});

const NOUNS: Readonly<Record<Lang, RegExp>> = {
  de: /\{(\w+)\} \{\1\|(\p{Lu}\p{L}*)\|(\p{Lu}\p{L}*)\}/gu,
  // A verb behind a number is no noun.
  en: /\{(\w+)\} \{\1\|(?!(?:is|was|has)\|)(\p{L}+)\|(\p{L}+)\}/gu,
};

/** Nouns that a sentence counts in two forms, and so how one and how several of them are called. */
const nouns = (lang: Lang, form: 1 | 2) =>
  new Set(PAIRS.flatMap((pair) => [...pair[lang].matchAll(NOUNS[lang])].map((match) => match[form + 1]!)));

t.test('no sentence counts one thing in the plural or several in the singular', async (t) => {
  for (const lang of LANGS) {
    const [ones, others] = [nouns(lang, 1), nouns(lang, 2)];
    t.ok(ones.size > 20 && others.size > 20, `${lang}: the nouns are found`);
    let counted = 0;
    for (const pair of PAIRS)
      for (const value of [0, 1, 2]) {
        if ((pair.form === 'one' && value !== 1) || (pair.form === 'other' && value === 1)) continue;
        const args: Args = Object.fromEntries([...argumentsOf(pair[lang])].map((name) => [name, value]));
        const said = render(pair, args, lang);
        const [right, wrong] = value === 1 ? [ones, others] : [others, ones];
        for (const [, noun = ''] of said.matchAll(new RegExp(`(?<![\\p{L}\\d.,-])${value} (\\p{L}+)`, 'gu'))) {
          if (right.has(noun)) counted += 1;
          else if (wrong.has(noun)) t.fail(`${pair.place}: ${said}`);
        }
      }
    t.ok(counted > 100, `${lang}: ${counted} counts are looked at`);
  }
});

t.test('forms are chosen by a number or by the length of a list', async (t) => {
  const text = { de: '{n} {n|Datei ({path})|Dateien{more? und {more} mehr}}', en: '{n} {n|file|files}' };
  for (const [args, says] of [
    [{ n: 0 }, '0 Dateien'],
    [{ n: 1, path: 'a' }, '1 Datei (a)'],
    [{ n: 2, more: 3 }, '2 Dateien und 3 mehr'],
    [{ n: 1000 }, '1.000 Dateien'],
    [{ n: 1.5 }, '1,5 Dateien'],
    [{ n: ['a'], path: 'a' }, '„a“ Datei (a)'],
    [{ n: ['a', 'b'] }, '„a“, „b“ Dateien'],
    [{}, '{n} {n|Datei ({path})|Dateien{more? und {more} mehr}}'],
  ] as const)
    t.equal(render(text, args, 'de'), says);
  t.same([...argumentsOf(text.de)], ['n', 'path', 'more'], 'and all their arguments are known');
  t.same(oddForms('{a|b} {a?{b|c|d|e}} {c|d|{e|f}}'), ['{a|b}', '{b|c|d|e}', '{e|f}'], 'other than two are odd');
  t.same(oddForms('{a?b|c} {a?{b|c|d}}'), ['b|c'], 'a part that is left out or not has no forms');
  t.equal(render({ de: '{n|eines}', en: '' }, { n: 2 }, 'de'), '{n|eines}', 'and stay visible');
});
