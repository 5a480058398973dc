import type { Finding } from '../base/finding.ts';
import { memo } from '../base/memo.ts';
import { oneLine } from '../words/visible.ts';
import type { Shown } from './shown.ts';
import type { Page } from './terminal-page.ts';
import { padEnd, width, windowOf, wrap } from './text-layout.ts';
import { type Hit, placeOf, sourceTitle } from './view.ts';

/** How much is said of a finding. */
export interface Form {
  /** Whether the line of the file is shown, and where the rule comes from. */
  readonly picture: boolean;
  /** Whether is said what to do. */
  readonly remedy: boolean;
}

/** What all findings of one weight are told with. */
export interface Section extends Form {
  readonly shown: Shown;
  /** Files of which the very same is said as of the one a finding stands in. */
  readonly others: ReadonlyMap<Finding, readonly string[]>;
  readonly placeColumns: number;
}

/** So many further files are named of which the same is to be said. */
const FEW_FILES = 6;

const sentences = new WeakMap<Page, Map<string, readonly string[]>>();

/** So many sentences are remembered; those with names in them never come again. */
const MOST_SENTENCES = 2000;

/** A sentence in lines; many services are told the same. */
function sentenceLines(message: string, columns: number, page: Page): readonly string[] {
  const known = memo(sentences, page, () => new Map<string, readonly string[]>());
  if (known.size === MOST_SENTENCES) known.clear();
  return memo(known, `${columns} ${message}`, () => wrap(oneLine(message), columns));
}

/** One sentence with its place and source line, the other places and rules it holds for, and what to do the first time a rule speaks. */
export function sameFinding(
  hits: readonly Hit[],
  shownBelow: boolean,
  { shown, others, placeColumns, picture, remedy }: Section,
  page: Page,
): string[] {
  const { say, paint, columns, levelColumns, idColumns } = page;
  const [first] = hits;
  const { finding, rule } = first!;
  const level = say(`level.${finding.level}`);
  const indent = 2 + placeColumns + 2 + levelColumns + 2;
  const textColumns = columns - indent - 2 - idColumns;
  const message = sentenceLines(finding.message, textColumns, page);
  const tail = `${padEnd(message.at(-1)!, textColumns)}  ${rule.id.padStart(idColumns)}`;
  const isNew = shown.isFirst(rule.id);

  const pictured = picture && !shownBelow && (isNew || page.options.verbose === true);
  const below = !pictured ? [] : excerpt(first!, columns - indent, page);
  const places = [...new Set(hits.slice(1).map((hit) => placeOf(hit.finding)))].filter(
    (one) => one !== placeOf(finding),
  );
  if (places.length > 0) below.push(...wrap(say('likewise', { places: places.join(', ') }), textColumns));
  const files = (others.get(finding) ?? []).map(oneLine);
  if (files.length > 0) {
    const named = page.options.verbose === true ? files : files.slice(0, FEW_FILES);
    const more = files.length - named.length;
    below.push(...wrap(say('likewise-files', { n: files.length, files: named.join(', '), more }), columns - indent));
  }
  const rules = [...new Set(hits.map((hit) => hit.rule.id))].filter((id) => id !== rule.id);
  if (rules.length > 0) below.push(...wrap(say('likewise', { places: rules.join(', ') }), textColumns));
  if (isNew && remedy) below.push(...remedyLines(first!, picture, columns - indent, page));
  const gap = ' '.repeat(levelColumns - width(level) + 2);
  return [
    `  ${placeOf(finding).padEnd(placeColumns)}  ${paint[finding.level](level)}${gap}${message.length === 1 ? tail : message[0]}`,
    ...[...message.slice(1, -1), ...(message.length === 1 ? [] : [tail]), ...below].map(
      (line) => ' '.repeat(indent) + line,
    ),
  ];
}

const ARROW = '→ ';

/** What to do, and in one line where the rule comes from; its address where there is room, else `explain` has it. */
function remedyLines({ rule }: Hit, sourced: boolean, columns: number, page: Page): string[] {
  const { say, options } = page;
  const fix = sentenceLines(rule.fix, columns - ARROW.length, page).map(
    (line, index) => (index === 0 ? ARROW : ' '.repeat(ARROW.length)) + line,
  );
  if (!sourced) return fix;
  const source = say('source', { title: sourceTitle(rule) });
  const url = oneLine(rule.source.url);
  const whole = `${source} · ${url}`;
  if (options.verbose === true) return [...fix, ...wrap(whole, columns)];
  return [...fix, width(whole) <= columns ? whole : cut(source, columns)];
}

const cut = (text: string, columns: number): string => {
  const [line = '', ...more] = wrap(text, columns - 2);
  return more.length === 0 ? line : `${line} …`;
};

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
