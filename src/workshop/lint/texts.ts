import type { Args, Json, Text } from '../../base/nouns.ts';
import type { FileDocument } from '../../documents/file.ts';
import type { RuleFile, RulesetFault } from '../../rulesets/faults.ts';
import { kindsOf } from '../../rulesets/raw.ts';
import type { RulesetFolder } from '../../rulesets/read.ts';
import { argumentsOf, oddForms } from '../../words/template.ts';
import { lintFault } from './fault.ts';
import { UNFILLED, unfilledIn, unfilledInRule } from './unfilled.ts';

/** Names and titles may be the same word in both languages; a sentence is not. */
const LONGEST_NAME = 4;

/** Given as arguments, since a template cannot show its own holes. */
const EXAMPLE_OF_FORMS = { name: '{count|', example: '{count|Datei|Dateien}' };

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

/** What is wrong with one sentence in two languages. */
function bothLanguages(document: FileDocument, field: string, text: Text, pointer: string): RulesetFault[] {
  const faults: RulesetFault[] = [];
  const add = (code: Parameters<typeof lintFault>[1], args: Args, at = pointer) =>
    faults.push(lintFault(document, code, { field, ...args }, { pointer: at }));
  for (const lang of ['de', 'en'] as const) if (text[lang].trim() === '') add('blank-text', {}, `${pointer}/${lang}`);
  const same = text.de.trim() === text.en.trim() && text.de.trim() !== '' && !text.de.includes(UNFILLED);
  if (same && wordsOf(text.de).length > LONGEST_NAME) add('same-sentence', {});
  const [de, en] = [argumentsOf(text.de), argumentsOf(text.en)];
  const only = [...[...de].filter((name) => !en.has(name)), ...[...en].filter((name) => !de.has(name))];
  if (only.length > 0) add('placeholders', { only, braces: `{${only[0]}}` });
  for (const lang of ['de', 'en'] as const)
    for (const hole of oddForms(text[lang])) add('plural-forms', { hole, ...EXAMPLE_OF_FORMS }, `${pointer}/${lang}`);
  return faults;
}

/**
 * Tags of HTML that only dress a text: a reader would see them as they are. One in quotation marks, or in another element
 * (`<xdf3:art><code>X</code></xdf3:art>`), is itself what the sentence is about.
 */
const DRESSING =
  /(?<![>„'"])<(?:code|kbd|samp|tt|var|b|i|u|em|strong|small|sub|sup|br|p|span|div|pre|ul|ol|li|a|font)(?:\s[^>]*|\/)?>/i;

function markup(document: FileDocument, field: string, text: Text, pointer: string): RulesetFault[] {
  return (['de', 'en'] as const).flatMap((lang) => {
    const tag = DRESSING.exec(text[lang])?.[0];
    return tag === undefined ? [] : [lintFault(document, 'markup', { field, tag }, { pointer: `${pointer}/${lang}` })];
  });
}

/**
 * Texts of a rule: there in both languages, not the same sentence, the same placeholders, nothing left to fill in, no HTML
 * unless the rule is about pages.
 */
export function textFaults(file: RuleFile): RulesetFault[] {
  const { rule, document } = file;
  const { title, requirement, why, fix, checks } = rule;
  const texts: [string, Text][] = Object.entries({ title, requirement, why, fix });
  const messages = checks.flatMap(({ message }, index): [string, Text, string][] =>
    message ? [[`checks[${index}].message`, message, `/checks/${index}/message`]] : [],
  );
  const all = [...texts.map(([field, text]): [string, Text, string] => [field, text, `/${field}`]), ...messages];
  const pages = kindsOf(rule).includes('html');
  return [
    ...all.flatMap(([field, text, pointer]) => [
      ...bothLanguages(document, field, text, pointer),
      ...(pages ? [] : markup(document, field, text, pointer)),
    ]),
    ...unfilledInRule(file),
  ];
}

/** Title and chapters of ruleset.yaml. */
export function manifestTextFaults({ document, manifest }: RulesetFolder): RulesetFault[] {
  return [
    ...bothLanguages(document, 'title', manifest.title, '/title'),
    ...Object.entries(manifest.chapters ?? {}).flatMap(([name, text]) =>
      bothLanguages(document, `chapters.${name}`, text, `/chapters/${name}`),
    ),
    ...unfilledIn(document, manifest as unknown as Json),
  ];
}
