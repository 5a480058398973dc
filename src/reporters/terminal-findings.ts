import { reaches } from '../base/levels.ts';
import { memo } from '../base/memo.ts';
import type { Position } from '../base/nouns.ts';
import { oneLine } from '../words/visible.ts';
import { entry, type Page } from './terminal-page.ts';
import { padEnd, width, windowOf, wrap } from './text-layout.ts';
import { capped, folded, grouped, type Hit, MOST, placeOf } from './view.ts';

/** All findings of a service, file by file. */
export function findingLines(all: readonly Hit[], page: Page): string[] {
  const { options, say, columns } = page;
  const { only } = options;
  const hits = only === undefined ? all : all.filter(({ finding }) => reaches(finding.level, only));
  const { shown, totals } = capped(hits);
  const placeColumns = shown.reduce((most, { finding }) => Math.max(most, placeOf(finding).length), 5);
  const lines: string[] = [];
  for (const [path, inFile] of grouped(shown, ({ finding }) => finding.path)) {
    const groups = folded(inFile);
    lines.push(
      oneLine(path),
      ...groups.flatMap((same, index) => sameFinding(same, sameSpot(same, groups[index + 1]), placeColumns, page)),
    );
  }
  for (const [id, total] of totals) lines.push(...entry(page, id, say('more-findings', { shown: MOST, total })));
  const hidden = all.length - hits.length;
  if (hidden > 0) lines.push(...wrap(say('lesser-hidden', { n: hidden }), columns));
  return lines;
}

/** Whether the next finding marks the very same text: the picture then stands once, below the last of them. */
function sameSpot([one]: readonly Hit[], next: readonly Hit[] | undefined): boolean {
  const [a, b] = [one?.finding.range, next?.[0]?.finding.range];
  const same = (left: Position, right: Position) => left.line === right.line && left.column === right.column;
  return a !== undefined && b !== undefined && same(a.start, b.start) && same(a.end, b.end);
}

const sentences = new WeakMap<Page, Map<string, readonly string[]>>();

/** So many sentences are remembered; those with names in them never come again. */
const MOST_SENTENCES = 2000;

/** A sentence in lines; many services are told the same. */
function sentenceLines(message: string, columns: number, page: Page): readonly string[] {
  const known = memo(sentences, page, () => new Map<string, readonly string[]>());
  if (known.size === MOST_SENTENCES) known.clear();
  return memo(known, `${columns} ${message}`, () => wrap(oneLine(message), columns));
}

/** One sentence with its place and source line, and the other places it holds for. */
function sameFinding(
  [first, ...others]: readonly Hit[],
  shownBelow: boolean,
  placeColumns: number,
  page: Page,
): string[] {
  const { say, paint, columns, levelColumns, idColumns } = page;
  const { finding, result, rule } = first!;
  const level = say(`level.${finding.level}`);
  const indent = 2 + placeColumns + 2 + levelColumns + 2;
  const textColumns = columns - indent - 2 - idColumns;
  const message = sentenceLines(
    result.due ? say('due-finding', { text: finding.message }) : finding.message,
    textColumns,
    page,
  );
  const tail = `${padEnd(message.at(-1)!, textColumns)}  ${rule.id.padStart(idColumns)}`;

  const below = shownBelow ? [] : excerpt(first!, columns - indent, page);
  if (others.length > 0) {
    const places = others.map((hit) => placeOf(hit.finding)).join(', ');
    below.push(...wrap(say('likewise', { places }), textColumns));
  }
  const gap = ' '.repeat(levelColumns - width(level) + 2);
  return [
    `  ${placeOf(finding).padEnd(placeColumns)}  ${paint[finding.level](level)}${gap}${message.length === 1 ? tail : message[0]}`,
    ...[...message.slice(1, -1), ...(message.length === 1 ? [] : [tail]), ...below].map(
      (line) => ' '.repeat(indent) + line,
    ),
  ];
}

function excerpt({ finding }: Hit, columns: number, { options, paint }: Page): string[] {
  const { level, path, pointer, range } = finding;
  const { start, end } = range;
  const wholeFile = pointer === '' && start.line === end.line && start.column === end.column;
  const line = wholeFile ? null : options.excerpt(path, start.line);
  if (line === null || line.trim() === '') return [];
  const number = String(start.line);
  const { before, marked, after } = windowOf(line, range, columns - number.length - 3);
  const carets = paint[level]('^'.repeat(Math.max(1, width(marked))));
  return [
    `${number} │ ${before}${marked}${after}`.trimEnd(),
    `${' '.repeat(number.length)} │ ${' '.repeat(width(before))}${carets}`,
  ];
}
