import type { Document } from '../documents/document.ts';
import type { Service } from '../documents/service.ts';
import { documentsOf } from '../engine/applicability.ts';
import type { Judged } from '../engine/judge.ts';
import type { DecisionFault } from '../rules/decided.ts';
import type { ManualParams } from '../rules/generic/manual.ts';
import type { Rule } from '../rulesets/types.ts';
import { dateComplaint, shift } from '../text/calendar.ts';
import { nearest } from '../text/nearest.ts';
import { documentAt, stateOf } from './artefacts.ts';
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
    const say: Say = (code, below, args = {}) =>
      faults.push({ document, pointer: `${pointer}/${below}`, code, args: { rule: value.regel, ...args } });
    const rule = circumstances.settings.rules.get(value.regel);
    const count = counts.get(value.regel)!;
    if (!rule) say('unknown-rule', 'regel', { nearest: nearest(value.regel, ids) });
    else if (count > 1) say('twice', 'regel', { count });
    else {
      const question = questionOf(rule);
      const open = circumstances.judged.get(rule)?.conclusion.outcome === 'needs-review';
      if (!question && !open) say('not-asked', 'regel');
      const expires = judgeDay(value, question, circumstances.asOf, say);
      judgePerson(value, question, say);
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
  const consulted = named.flatMap((datei) => documentAt(datei, circumstances.service) ?? []);
  return { faults, consulted: [...new Set(consulted)], holding };
}

/** The last day an answer holds; undefined where it never ends or has no day. */
function judgeDay({ wann }: AnswerEntry, question: ManualParams | null, asOf: string, say: Say): string | undefined {
  const complaint = dateComplaint(wann);
  if (complaint) {
    say(complaint.code, 'wann', complaint.args);
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

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

function judgePerson({ rolle, ergebnis, bemerkung }: AnswerEntry, question: ManualParams | null, say: Say): void {
  const { roles } = question ?? {};
  if (roles && !roles.some((role) => same(role, rolle))) say('role', 'rolle', { role: rolle, roles });
  if (ergebnis === 'nicht-anwendbar' && (bemerkung ?? '').trim() === '') say('no-reason', 'ergebnis');
}

function judgeEvidence(
  { value: { nachweis, gegenstand } }: DecisionEntry<AnswerEntry>,
  service: Service,
  say: Say,
): void {
  if (nachweis && 'datei' in nachweis) {
    const state = stateOf(nachweis, service);
    if (state !== 'same') say(`evidence-${state}`, 'nachweis/datei', { path: nachweis.datei });
  }
  for (const [index, artefact] of (gegenstand ?? []).entries()) {
    const state = stateOf(artefact, service);
    if (state !== 'same') say(`subject-${state}`, `gegenstand/${index}/datei`, { path: artefact.datei });
  }
}

/** The files an answer to a rule is about; empty where it is about the service as a whole. */
export function subjectsOf(rule: Rule, service: Service, judged: ReadonlyMap<Rule, Judged>): readonly Document[] {
  const run = judged.get(rule)?.run;
  if (!run) return [];
  const asked = questionOf(rule) !== null;
  const documents = asked ? documentsOf(rule, service) : [...run.documents];
  return documents.filter(
    ({ kind }) => kind !== 'nachweise' && kind !== 'ausnahmen' && !(asked && kind === 'steckbrief'),
  );
}

/** An answer is bound to the files it was given about: one it does not name could be exchanged unnoticed. */
function judgeCoverage(
  { gegenstand }: AnswerEntry,
  rule: Rule,
  question: ManualParams | null,
  { service, judged }: Circumstances,
  say: Say,
): void {
  const named = new Set((gegenstand ?? []).flatMap(({ datei }) => documentAt(datei, service) ?? []));
  const open = question || judged.get(rule)?.conclusion.outcome === 'needs-review';
  const missing = open ? subjectsOf(rule, service, judged).filter((document) => !named.has(document)) : [];
  if (missing.length > 0)
    say('uncovered', gegenstand ? 'gegenstand' : 'regel', {
      files: missing.slice(0, 3).map(({ relative }) => relative),
      more: Math.max(0, missing.length - 3),
    });
}
