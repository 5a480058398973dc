import { stringify } from 'yaml';
import type { Json } from '../../base/nouns.ts';
import { isXmlKind } from '../../documents/kinds/index.ts';
import type { Change, Example } from '../../rulesets/raw.ts';
import type { Rule } from '../../rulesets/types.ts';
import type { Say } from './voice.ts';

/** An example, short enough to read: a heading in words and the text itself. */
export interface GuideExample {
  readonly about: string;
  readonly text: string;
}

/** Longer ones show a file, not a point. */
const LONGEST = 1200;
const LONGEST_LINE = 500;

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

const yaml = (value: Json): string => stringify(value, { lineWidth: 100 }).trimEnd();
const inline = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** XML written on one line, broken between tags and indented; text content is not touched. */
function indented(xml: string): string {
  if (xml.includes('\n')) return xml.trim();
  let depth = 0;
  return xml
    .trim()
    .replace(/>\s*</g, '>\n<')
    .split('\n')
    .map((line) => {
      if (line.startsWith('</')) depth = Math.max(0, depth - 1);
      const made = '  '.repeat(depth) + line;
      if (/^<[^/?!]/.test(line) && !line.endsWith('/>') && !/<\/[^<>]+>$/.test(line)) depth += 1;
      return made;
    })
    .join('\n');
}

function changes({ set, remove, add, base }: Example, say: Say): string {
  const change = (word: 'change.set' | 'change.add') => (one: Change) =>
    say(word, { select: one.select, value: inline(one.value) });
  return [
    say('based-on', { base: base! }),
    ...list(set).map(change('change.set')),
    ...list(remove).map((select) => say('change.remove', { select })),
    ...list(add).map(change('change.add')),
  ].join('\n');
}

/** What an example says, part by part; null where it is no more than a fixture as it stands. */
function told(example: Example, rule: Rule, say: Say): GuideExample | null {
  const { text, data, base, steckbrief, files = {}, asOf, name } = example;
  const parts: string[] = [];
  const isXml = rule.applies.kind.some((kind) => isXmlKind(kind));
  if (text !== undefined) parts.push(isXml ? indented(text) : text.trim());
  else if (data !== undefined) parts.push(yaml(data));
  else if (base !== undefined) {
    if (!example.set && !example.remove && !example.add) return null;
    parts.push(changes(example, say));
  }
  if (steckbrief !== undefined) parts.push(`${say('steckbrief-says')}\n${yaml(steckbrief)}`);
  for (const [file, content] of Object.entries(files))
    parts.push(`${say('file-says', { name: file })}\n${content.trim()}`);
  const about = [name, asOf && say('as-of', { day: asOf })].filter(Boolean).join(', ');
  return parts.length === 0 ? null : { about, text: parts.join('\n\n') };
}

const fits = ({ text }: GuideExample): boolean =>
  text.length <= LONGEST && text.split('\n').every((line) => line.length <= LONGEST_LINE);

/** The shortest of a rule's examples; null where each is a whole file. Those that test where the rule does not hold are left out. */
export function shortest(examples: readonly Example[], rule: Rule, say: Say): GuideExample | null {
  const candidates = examples
    .filter(({ outcome }) => outcome !== 'not-applicable' && outcome !== 'unverified')
    .flatMap((example) => told(example, rule, say) ?? [])
    .filter(fits);
  return candidates.reduce<GuideExample | null>(
    (best, one) => (best === null || one.text.length < best.text.length ? one : best),
    null,
  );
}
