import type { Position } from '../base/nouns.ts';
import { oneLine } from '../words/visible.ts';
import { Shown } from './shown.ts';
import { type Form, type Section, sameFinding } from './terminal-finding.ts';
import type { Page } from './terminal-page.ts';
import { wrap } from './text-layout.ts';
import { twinsOf } from './twins.ts';
import { folded, grouped, type Hit, placeOf } from './view.ts';
import { isWanted } from './wanted.ts';

/** What weighs most comes first: what fails now, what fails at the Abnahme, what ought to be, what might be. */
const WEIGHTS = ['MUSS', 'due', 'SOLL', 'KANN'] as const;
type Weight = (typeof WEIGHTS)[number];
const weightOf = ({ finding, result }: Hit): Weight =>
  finding.level !== 'MUSS' && result.due !== undefined ? 'due' : finding.level;

/** All findings of a service by weight, and in each weight file by file. */
export function findingLines(all: readonly Hit[], page: Page): string[] {
  const { say, options } = page;
  const hits = all.filter((hit) => isWanted(hit, options.only));
  const placeColumns = hits.reduce((most, { finding }) => Math.max(most, placeOf(finding).length), 5);
  const shown = new Shown(options.verbose === true);
  const lines = WEIGHTS.flatMap((weight) => {
    const own = hits.filter((hit) => weightOf(hit) === weight);
    if (own.length === 0) return [];
    const rules = new Set(own.map(({ rule }) => rule.id)).size;
    const form = FORMS[options.verbose === true ? 'MUSS' : weight];
    shown.begin(weight, (options.only ?? []).length > 0);
    const { hits: told, others } = twinsOf(own);
    const body = [...grouped(told, ({ finding }) => finding.path)].flatMap(([path, inFile]) =>
      fileLines(path, inFile, { shown, others, placeColumns, ...form }, page),
    );
    const untold = shown.untold > 0 ? wrap(say('untold', { n: shown.untold, weight }), page.columns) : [];
    return ['', say(`weight.${weight}`, { rules, n: own.length }), ...body, ...untold];
  });
  const left = [...shown.left].map(([id, n]) => `${id} ${n}`).join(', ');
  if (left !== '')
    lines.push(
      ...wrap(
        say('more-places', { places: left, verbose: options.verbose === true, brief: options.verbose !== true }),
        page.columns,
      ),
    );
  const hidden = all.length - hits.length;
  if (hidden > 0) lines.push(...wrap(say('only-shown', { n: hidden }), page.columns));
  return lines.slice(1);
}
/** How much is said the first time a rule speaks: the less it weighs, the less. */
const FORMS: Readonly<Record<Weight, Form>> = {
  MUSS: { picture: true, remedy: true },
  due: { picture: true, remedy: true },
  SOLL: { picture: false, remedy: true },
  KANN: { picture: false, remedy: false },
};

function fileLines(path: string, inFile: readonly Hit[], section: Section, page: Page): string[] {
  const groups = folded(inFile).flatMap((same) => section.shown.take(same));
  if (groups.length === 0) return [];
  return [
    oneLine(path),
    ...groups.flatMap((same, index) => sameFinding(same, sameSpot(same, groups[index + 1]), section, page)),
  ];
}

/** Whether the next finding marks the very same text: the picture then stands once, below the last of them. */
function sameSpot([one]: readonly Hit[], next: readonly Hit[] | undefined): boolean {
  const [a, b] = [one?.finding.range, next?.[0]?.finding.range];
  const same = (left: Position, right: Position) => left.line === right.line && left.column === right.column;
  return a !== undefined && b !== undefined && same(a.start, b.start) && same(a.end, b.end);
}
