import type { Change } from '../documents/change.ts';
import type { Document } from '../documents/document.ts';
import type { Service } from '../documents/service.ts';
import { documentsOf } from '../engine/bearing.ts';
import type { Judged } from '../engine/judge.ts';
import type { DecisionFault } from '../rules/decided.ts';
import type { ManualParams } from '../rules/generic/manual.ts';
import { meantPath } from '../rules/meant-path.ts';
import { setTo } from '../rules/mends.ts';
import type { Rule } from '../rulesets/types.ts';
import { isUnsaid, unanswerable, unseenIn } from '../text/answerable.ts';
import { dateComplaint, isoDay, shift } from '../text/calendar.ts';
import { nearest } from '../text/nearest.ts';
import { documentAt, stateOf } from './artefacts.ts';
import type { Circumstances, Say } from './case.ts';
import { type AnswerEntry, type Artefact, answersOf, type DecisionEntry } from './entries.ts';
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
  const consulted = named.flatMap((datei) => documentAt(datei, circumstances.service) ?? []);
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

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** How an entry is told what is wrong with it, and what counts as not written yet. */
interface Telling {
  readonly words: readonly string[];
  readonly say: Say;
}

/** A text that somebody is to answer for; true where nothing is wrong with it. */
function judgeText(
  member: 'wer' | 'rolle' | 'bemerkung',
  text: string,
  { words, say }: Telling,
  person = false,
): boolean {
  const complaint = unanswerable(text, { words, person });
  if (complaint) say(complaint.code, member, { member, ...complaint.args });
  return complaint === null;
}

function judgePerson({ wer, rolle }: AnswerEntry, question: ManualParams | null, telling: Telling): void {
  const { roles } = question ?? {};
  judgeText('wer', wer, telling, true);
  if (judgeText('rolle', rolle, telling) && roles && !roles.some((role) => same(role, rolle)))
    telling.say('role', 'rolle', { role: rolle, roles });
}

/** Whoever says that something is met or does not matter says why, or shows it. */
function judgeBasis({ ergebnis, bemerkung, nachweis }: AnswerEntry, telling: Telling): void {
  const remark = bemerkung ?? '';
  const demanded = ergebnis === 'nicht-anwendbar' || (ergebnis === 'erfuellt' && !nachweis);
  if (!demanded) return;
  if (!isUnsaid(remark)) judgeText('bemerkung', remark, telling);
  else telling.say(ergebnis === 'erfuellt' ? 'evidence-none' : 'no-reason', 'ergebnis');
}

/** The file that a path means, where its content is the one that was named: then nothing but the spelling was wrong. */
function pathFix({ datei, sha256 }: Artefact, state: string, service: Service): Change | undefined {
  const meant = state === 'missing' ? meantPath(datei, service) : '';
  return service.document(meant)?.sha256 === sha256 ? setTo(meant) : undefined;
}

function judgeEvidence(
  { value: { nachweis, gegenstand } }: DecisionEntry<AnswerEntry>,
  service: Service,
  say: Say,
): void {
  if (nachweis && 'datei' in nachweis) {
    const state = stateOf(nachweis, service);
    const empty = state === 'same' && documentAt(nachweis.datei, service)?.blank === true;
    if (state !== 'same' || empty)
      say(
        `evidence-${empty ? 'empty' : state}`,
        'nachweis/datei',
        { path: nachweis.datei },
        pathFix(nachweis, state, service),
      );
  } else if (nachweis) {
    const codePoint = unseenIn(nachweis.url);
    if (codePoint !== null) say('evidence-unseen', 'nachweis/url', { codePoint });
  }
  for (const [index, artefact] of (gegenstand ?? []).entries()) {
    const state = stateOf(artefact, service);
    const fix = pathFix(artefact, state, service);
    if (state !== 'same') say(`subject-${state}`, `gegenstand/${index}/datei`, { path: artefact.datei }, fix);
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
