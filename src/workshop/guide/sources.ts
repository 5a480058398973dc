import { grouped } from '../../reporters/view.ts';
import type { SOURCES } from '../../words/source-table.ts';
import type { Speaker } from '../../words/speaker.ts';
import type { Guide, GuideRule } from './guide.ts';

/** One source with every rule that rests on it, in the order of its sections. */
export interface SourceRules {
  readonly title: string;
  readonly rules: readonly GuideRule[];
}

const NATURAL = new Intl.Collator('de', { numeric: true });

const inOrder = (a: GuideRule, b: GuideRule): number =>
  NATURAL.compare(a.source.section ?? '', b.source.section ?? '') || NATURAL.compare(a.id, b.id);

/** The rules of a guide by the text they come from: who knows a law reads them under it, not under a chapter. */
export function bySource({ chapters }: Guide): readonly SourceRules[] {
  const rules = chapters.flatMap((chapter) => chapter.rules);
  return [...grouped(rules, ({ source }) => source.title)]
    .map(([title, some]) => ({ title, rules: some.toSorted(inOrder) }))
    .sort((a, b) => NATURAL.compare(a.title, b.title));
}

type SaySource = Speaker<typeof SOURCES>;
export type Head = keyof typeof SOURCES & `column.${string}`;

/** The columns of the table, in both formats: heading and what stands below it. */
export const COLUMNS: readonly {
  readonly head: Head;
  readonly cell: (rule: GuideRule, say: SaySource) => string;
}[] = [
  { head: 'column.section', cell: ({ source }, say) => source.section ?? say('whole') },
  { head: 'column.rule', cell: ({ id }) => id },
  { head: 'column.requirement', cell: ({ requirement }) => requirement },
  { head: 'column.level', cell: ({ level }) => level },
  { head: 'column.grade', cell: ({ source }) => source.grade },
  { head: 'column.valid', cell: ({ valid }, say) => valid || say('unbounded') },
  { head: 'column.binds', cell: ({ binds }) => binds },
];
