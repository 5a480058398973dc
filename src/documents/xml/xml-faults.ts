import type { Args } from '../../base/nouns.ts';
import type { Fault } from '../file-facts.ts';
import { Lines } from '../lines.ts';
import type { ErrorDetail } from './libxml.ts';

/** libxml2's messages (2.14, pinned) to our codes; the first that matches decides, the words are ours. */
const MESSAGES: readonly (readonly [expression: RegExp, code: string, args?: readonly string[]])[] = [
  [/limit exceeded|too (?:long|big)|^Excessive|^Maximum|internal error|memory/i, 'xml-engine'],
  [/^Opening and ending tag mismatch: (\S+) line \d+ and (\S+)/, 'xml-mismatch', ['expected', 'found']],
  [/^Premature end of data in tag (\S+)/, 'xml-unclosed', ['element']],
  [/^EndTag: '<\/' not found/, 'xml-unclosed', ['element']],
  [/^Entity '([^']+)' not defined/, 'xml-entity', ['entity']],
  [/^xmlParseEntityRef|^EntityRef: expecting/, 'xml-ampersand'],
  [/^Attribute (\S+) redefined/, 'xml-duplicate-attribute', ['attribute']],
  [/^Namespaced Attribute (\S+) in .* redefined/, 'xml-duplicate-attribute', ['attribute']],
  [/^Namespace prefix (\S+)/, 'xml-prefix', ['prefix']],
  [/^xmlns(?::\S+)?: '(.*)' is not a valid URI/s, 'xml-namespace', ['namespace']],
  [/(?:invalid Char value|invalid xmlChar value) (\d+)/, 'xml-character', ['value']],
  [/^Extra content at the end/, 'xml-extra'],
  [/^(?:Start tag expected|Document is empty|StartTag: invalid element name)/, 'xml-start'],
  [/omment/, 'xml-comment'],
  [/CDATA|CData|']]>'/, 'xml-cdata'],
  [/XML declaration|version|[Ee]ncoding|parsing XML declaration/, 'xml-declaration'],
  [/[Tt]ag|AttValue|attribute|'>'/, 'xml-tag'],
];

/** What a code's place begins with, looking back from where libxml2 stopped reading. */
const BEGINS: Readonly<Record<string, string>> = {
  'xml-mismatch': '<',
  'xml-tag': '<',
  'xml-prefix': '<',
  'xml-namespace': '<',
  'xml-duplicate-attribute': '<',
  'xml-entity': '&',
  'xml-ampersand': '&',
};

/** The first thing libxml2 complains about as a fault of the file; later ones are consequences. Its columns count code points. */
export function xmlFault(details: readonly ErrorDetail[], text: string): Fault {
  const first = details[0] ?? { message: '', line: 1, col: 1, level: 3 };
  const lines = new Lines(text);
  const line = [...(lines.line(first.line) ?? '')];
  const column = line.slice(0, Math.max(0, first.col - 1)).join('').length;
  const found = MESSAGES.find(([expression]) => expression.test(first.message));
  const code = found?.[1] ?? 'xml';
  const match = found?.[0].exec(first.message);
  const args: Args = Object.fromEntries((found?.[2] ?? []).map((name, i) => [name, match?.[i + 1] ?? '']));
  const end = lines.offset(Math.max(1, first.line)) + column;
  const begin = BEGINS[code] === undefined ? -1 : text.lastIndexOf(BEGINS[code], end - 1);
  const range = begin === -1 ? lines.range(end, end + 1) : lines.range(begin, end);
  // What is no reference at all is meant as the character.
  const alone = code === 'xml-ampersand' && /^&\s/.test(text.slice(begin, begin + 2));
  const fix = { range: lines.range(begin, begin + 1), text: '&amp;' };
  return { stage: 'syntax', code, args, range, ...(alone && { fix }) };
}
