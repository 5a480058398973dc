import type { Document } from '../documents/document.ts';
import type { DecisionFault } from '../rules/decided.ts';
import type { ManualParams } from '../rules/generic/manual.ts';
import { setTo } from '../rules/mends.ts';
import type { Rule } from '../rulesets/types.ts';
import { dateComplaint, isoDay, shift } from '../text/calendar.ts';
import { nearest } from '../text/nearest.ts';
import { judgeCoverage, judgeEvidence } from './answer-files.ts';
import { judgeBasis, judgePerson } from './answer-person.ts';
import { documentAt } from './artefacts.ts';
import type { Circumstances, Say } from './case.ts';
import { type AnswerEntry, answersOf, type DecisionEntry } from './entries.ts';
import { questionOf } from './settings.ts';

/** An answer that holds for this run. */
export interface Answer extends DecisionEntry<AnswerEntry> {
  readonly rule: Rule;
  readonly expires?: string;
}

/** What came of nachweise.yaml. */
interface Answers {
  readonly faults: readonly DecisionFault[];
  /** Evidence, and files that answers which hold are about: a human has looked at them. */
  readonly consulted: readonly Document[];
  readonly holding: readonly Answer[];
}

/** Which answers hold: pure, and each entry is looked at once. */
export function judgeAnswers(circumstances: Circumstances): Answers {
  const all = answersOf(circumstances.service);
  const counts = new Map<string, number>();
  for (const { value } of all) counts.set(value.regel, (counts.get(value.regel) ?? 0) + 1);
  const ids = [...circumstances.settings.rules.keys()];
  const faults: DecisionFault[] = [];
  const holding: Answer[] = [];
  for (const entry of all) {
    const { document, pointer, value } = entry;
    const before = faults.length;
    const say: Say = (code, below, args = {}, fix = undefined) =>
      faults.push({ document, pointer: `${pointer}/${below}`, code, args: { rule: value.regel, ...args }, fix });
    const rule = circumstances.settings.rules.get(value.regel);
    const count = counts.get(value.regel)!;
    if (!rule) say('unknown-rule', 'regel', { nearest: nearest(value.regel, ids) });
    else if (count > 1) say('twice', 'regel', { count });
    else {
      const question = questionOf(rule);
      const open = circumstances.judged.get(rule)?.conclusion.outcome === 'needs-review';
      if (!question && !open) say('not-asked', 'regel');
      const expires = judgeDay(value, question, circumstances.asOf, say);
      judgePerson(value, question, { words: circumstances.settings.placeholders, say });
      if (question || open) judgeBasis(value, { words: circumstances.settings.placeholders, say });
      judgeEvidence(entry, circumstances.service, say);
      judgeCoverage(value, rule, question, circumstances, say);
      if (faults.length === before) holding.push({ ...entry, rule, ...(expires ? { expires } : {}) });
    }
  }
  // That evidence is another than it was is a finding; that nothing looked at it would be none.
  const named = [
    ...all.flatMap(({ value: { nachweis } }) => (nachweis && 'datei' in nachweis ? nachweis.datei : [])),
    ...holding.flatMap(({ value }) => (value.gegenstand ?? []).map(({ datei }) => datei)),
  ];
  const consulted = named.flatMap((path) => documentAt(path, circumstances.service) ?? []);
  return { faults, consulted: [...new Set(consulted)], holding };
}

/** The last day an answer holds; undefined where it never ends or has no day. */
function judgeDay({ wann }: AnswerEntry, question: ManualParams | null, asOf: string, say: Say): string | undefined {
  const complaint = dateComplaint(wann);
  if (complaint) {
    say(complaint.code, 'wann', complaint.args, setTo(isoDay(wann)));
    return undefined;
  }
  if (wann > asOf) say('future', 'wann', { date: wann, asOf });
  const { validMonths, validDays } = question ?? {};
  const ends = [
    ...(validMonths === undefined ? [] : [shift(wann, `P${validMonths}M`)]),
    ...(validDays === undefined ? [] : [shift(wann, `P${validDays}D`)]),
  ].sort()[0];
  if (ends !== undefined && ends < asOf) say('expired', 'wann', { date: wann, until: ends, asOf });
  return ends;
}
