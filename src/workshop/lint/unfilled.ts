import type { Json } from '../../base/nouns.ts';
import type { FileDocument } from '../../documents/file.ts';
import type { RuleFile, RulesetFault } from '../../rulesets/faults.ts';
import { lintFault } from './fault.ts';

/** What `ruleset new-rule` writes where only the author knows what belongs there. */
export const UNFILLED = 'AUSFÜLLEN';

/** Tells whether a text at a place still waits for its author. */
type Waits = (text: string, pointer: string) => boolean;

const waits: Waits = (text) => text.includes(UNFILLED);

/** Words that a rule itself takes for placeholders; none unless that is all the rule does. */
function wordsDefined({ rule: { checks } }: RuleFile): string[] {
  if (!checks.every(({ kind }) => kind === 'placeholder')) return [];
  const lists = checks.flatMap(({ with: params }) => Object.values((params as { words?: object })?.words ?? {}));
  return lists.flat().filter((word): word is string => typeof word === 'string' && word.includes(UNFILLED));
}

/** Where the rule on placeholders lists its words, and shows what breaks it. */
const ITS_OWN = /^\/(?:checks\/\d+\/with\/words|examples\/fail)\//;

/**
 * The rule that says which words are placeholders has to write them down: in its list, in examples that break it, and in
 * quotation marks within a sentence that says more. Everywhere else it waits for its author like any other.
 */
function waitsIn(file: RuleFile): Waits {
  const words = wordsDefined(file);
  if (words.length === 0) return waits;
  return (text, pointer) => {
    if (ITS_OWN.test(pointer)) return false;
    let rest = text;
    for (const word of words)
      for (const [open, close] of ['„“', "''"]) rest = rest.replaceAll(open! + word + close!, '');
    return waits(rest, pointer) || (rest !== text && rest.trim().split(/\s+/).length < 3);
  };
}

function within(document: FileDocument, value: Json, pointer: string, field: string, is: Waits): RulesetFault[] {
  if (typeof value === 'string')
    return is(value, pointer) ? [lintFault(document, 'unfilled', { field, value }, { pointer })] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const path = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const name = Array.isArray(value) ? `${field}[${key}]` : field === '' ? key : `${field}.${key}`;
    const itself = is(key, path)
      ? [lintFault(document, 'unfilled', { field, value: key }, { pointer: path, part: 'key' })]
      : [];
    return [...itself, ...within(document, entry as Json, path, name, is)];
  });
}

/** Places of a rule where its author has not yet written what the skeleton asks for. */
export function unfilledInRule(file: RuleFile): RulesetFault[] {
  const { document } = file;
  return waits(document.text, '') ? within(document, document.root!.value, '', '', waitsIn(file)) : [];
}

/** The same in any other file of a ruleset. */
export const unfilledIn = (document: FileDocument, value: Json): RulesetFault[] =>
  within(document, value, '', '', waits);
