import { memo } from '../base/memo.ts';
import { stateByForm } from '../documents/path-form.ts';
import type { Service } from '../documents/service.ts';
import type { Draft } from '../engine/drafts.ts';
import type { Judged } from '../engine/judge.ts';
import type { DecisionFault } from '../rules/decided.ts';
import { meantPath } from '../rules/meant-path.ts';
import { setTo } from '../rules/mends.ts';
import type { Rule } from '../rulesets/types.ts';
import { unanswerable } from '../text/answerable.ts';
import { dateComplaint, isoDay, shift } from '../text/calendar.ts';
import { respelt } from '../text/meant.ts';
import { nearest } from '../text/nearest.ts';
import { normalPath } from '../text/slash-paths.ts';
import { documentAt } from './artefacts.ts';
import type { Circumstances, Say } from './case.ts';
import { type DecisionEntry, type WaiverEntry, waiversOf } from './entries.ts';
import type { Settings } from './settings.ts';

/** What came of ausnahmen.yaml. */
interface Waivers {
  readonly faults: readonly DecisionFault[];
  /** For each finding that a waiver which holds covers, that waiver: the narrowest one. */
  readonly covering: ReadonlyMap<Draft, DecisionEntry<WaiverEntry>>;
}

/** Which waivers hold and what they cover: pure, linear in entries and findings. */
export function judgeWaivers(circumstances: Circumstances): Waivers {
  const faults: DecisionFault[] = [];
  const holding: DecisionEntry<WaiverEntry>[] = [];
  const ids = [...circumstances.settings.rules.keys()];
  const about = (entry: DecisionEntry<WaiverEntry>): Say => {
    const { document, pointer, value } = entry;
    return (code, below, args = {}, fix = undefined) =>
      faults.push({ document, pointer: `${pointer}/${below}`, code, args: { rule: value.regel, ...args }, fix });
  };
  for (const entry of waiversOf(circumstances.service)) {
    const before = faults.length;
    judgeRule(entry.value, circumstances.settings, ids, about(entry));
    judgePlace(entry.value, circumstances.service, about(entry));
    judgeDays(entry.value, circumstances, about(entry));
    judgeTexts(entry.value, circumstances.settings, about(entry));
    if (faults.length === before) holding.push(entry);
  }
  const { covering, used } = cover(holding, circumstances.judged);
  for (const entry of holding) {
    const { gueltigBis: until, regel } = entry.value;
    if (!used.has(entry) && wasJudged(circumstances.judged.get(circumstances.settings.rules.get(regel)!)))
      about(entry)('unused', 'stelle', { path: entry.value.stelle.datei });
    const { warnDays } = circumstances.settings.waivers!;
    if (warnDays > 0 && until <= shift(circumstances.asOf, `P${warnDays}D`))
      about(entry)('ends-soon', 'gueltigBis', { until });
  }
  return { faults, covering };
}

function judgeRule({ regel }: WaiverEntry, settings: Settings, ids: readonly string[], say: Say): void {
  if (/[*?[\]{}]/.test(regel)) say('pattern', 'regel');
  else if (!settings.rules.has(regel)) {
    const fix = setTo(respelt(regel, (id) => settings.rules.has(id)));
    say('unknown-rule', 'regel', { nearest: nearest(regel, ids) }, fix);
  } else if (!settings.waivers!.isWaivable(regel)) say('not-waivable', 'regel');
}

/** A waiver is for one file: a folder or a pattern would cover faults that nobody has seen yet. */
function judgePlace({ stelle: { datei } }: WaiverEntry, service: Service, say: Say): void {
  const written = stateByForm(datei);
  if (documentAt(datei, service)) return;
  const folder = `${normalPath(datei).replace(/\/$/, '')}/`;
  const isFolder = folder === './' || service.documents.some(({ relative }) => relative.startsWith(folder));
  if (written === 'outside' || written === 'absolute') say('place-outside', 'stelle/datei', { path: datei });
  else if (written === 'empty' || /[*?]/.test(datei) || isFolder) say('too-wide', 'stelle/datei', { path: datei });
  else say('place-missing', 'stelle/datei', { path: datei }, setTo(meantPath(datei, service)));
}

/** A waiver that nobody can be asked about, or that gives no reason, is none. */
function judgeTexts(entry: WaiverEntry, { placeholders: words }: Settings, say: Say): void {
  for (const member of ['begruendung', 'genehmigtVon', 'aktenzeichen'] as const) {
    const complaint = unanswerable(entry[member], { words, person: member === 'genehmigtVon' });
    if (complaint) say(complaint.code, member, { member, ...complaint.args });
  }
}

function judgeDays({ genehmigtAm, gueltigBis }: WaiverEntry, { settings, asOf }: Circumstances, say: Say): void {
  const complaints = (['genehmigtAm', 'gueltigBis'] as const).flatMap((member) => {
    const day = member === 'genehmigtAm' ? genehmigtAm : gueltigBis;
    const complaint = dateComplaint(day);
    if (complaint) say(complaint.code, member, complaint.args, setTo(isoDay(day)));
    return complaint ?? [];
  });
  if (complaints.length > 0) return;
  const { maxDays } = settings.waivers!;
  const limit = maxDays === null ? null : shift(genehmigtAm, `P${maxDays}D`);
  if (genehmigtAm > asOf) say('future', 'genehmigtAm', { date: genehmigtAm, asOf });
  if (gueltigBis < genehmigtAm) say('ends-before', 'gueltigBis', { until: gueltigBis, date: genehmigtAm });
  else if (gueltigBis < asOf) say('expired', 'gueltigBis', { until: gueltigBis, asOf });
  if (limit !== null && gueltigBis > limit)
    say('too-long', 'gueltigBis', { until: gueltigBis, limit, days: maxDays ?? 0 });
}

/** Whether a rule was judged to the end, so that a waiver without a finding is one too many. */
function wasJudged(judged: Judged | undefined): boolean {
  if (!judged) return false;
  const { run, skip } = judged;
  if (!run) return skip !== 'phase' && skip !== 'not-yet' && skip !== 'steckbrief-unreadable';
  return (
    run.crashes.length === 0 && run.unreadable.length === 0 && !run.gaps.some(({ what }) => what.gap === 'unverified')
  );
}

/** A pointer and all places it lies in. */
function* above(pointer: string): Generator<string> {
  yield pointer;
  for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1))
    yield pointer.slice(0, end);
}

const keyOf = (rule: string, file: string, pointer: string, code: string) => [rule, file, pointer, code].join('\0');

/** Under which keys a waiver to a finding may lie, the nearest first. */
function keysOf(rule: string, { document, pointer, problem }: Draft): string[] {
  const { code } = problem.what;
  const places = new Set([...above(pointer), ...above(document.stablePointer(pointer)), '']);
  return [...places].flatMap((place) => [code, ''].map((one) => keyOf(rule, document.relative, place, one)));
}

/** Waivers to findings by rule, file, place and code; a waiver for a place covers what lies in it. */
function cover(holding: readonly DecisionEntry<WaiverEntry>[], judged: ReadonlyMap<Rule, Judged>) {
  const byPlace = new Map<string, DecisionEntry<WaiverEntry>>();
  for (const entry of holding) {
    const { regel, stelle } = entry.value;
    memo(byPlace, keyOf(regel, normalPath(stelle.datei), stelle.pfad ?? '', stelle.code ?? ''), () => entry);
  }
  const rules = new Set(holding.map(({ value }) => value.regel));
  const covering = new Map<Draft, DecisionEntry<WaiverEntry>>();
  const used = new Set<DecisionEntry<WaiverEntry>>();
  for (const [{ id }, { drafts }] of judged) {
    if (!rules.has(id)) continue;
    for (const draft of drafts) {
      const entries = keysOf(id, draft).flatMap((key) => byPlace.get(key) ?? []);
      for (const entry of entries) used.add(entry);
      if (entries.length > 0) covering.set(draft, entries[0]!);
    }
  }
  return { covering, used };
}
