import type { Attestation, AttestedResult, Waiver } from '../base/decisions.ts';
import { memo } from '../base/memo.ts';
import type { Args } from '../base/nouns.ts';
import type { Document } from '../documents/document.ts';
import { type Draft, draft } from '../engine/drafts.ts';
import { type Judged, outcomeOf, whyOf } from '../engine/judge.ts';
import type { Places } from '../engine/places.ts';
import { DECIDED } from '../words/decided.ts';
import { shownArgs } from '../words/render.ts';
import { visible } from '../words/visible.ts';
import type { Answer } from './answers.ts';
import type { DecisionEntry, WaiverEntry } from './entries.ts';

const RESULTS: Readonly<Record<string, AttestedResult>> = {
  erfuellt: 'met',
  'nicht-erfuellt': 'not-met',
  'nicht-anwendbar': 'not-applicable',
};

/** A remark of several lines in one, nothing in it invisible, not longer than a reader wants. */
function remark(text: string, longest = 300): string {
  const line = visible(text.trim().replace(/\s+/g, ' '));
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

function whereOf(document: Document, pointer: string, places: Places): () => { path: string; line: number } {
  const range = places.want(document, { pointer });
  return () => ({ path: document.path, line: range().start.line });
}

/** A rule that was open, as the answer of a human settles it. */
export function answered(judged: Judged, answer: Answer, places: Places): Judged {
  const { document, pointer, value, expires } = answer;
  const { ergebnis, wer, rolle, wann, nachweis, bemerkung } = value;
  const result = RESULTS[ergebnis]!;
  const where = whereOf(document, pointer, places);
  const attestation = (): Attestation => ({
    result,
    by: wer,
    role: rolle,
    on: wann,
    ...(nachweis
      ? {
          evidence: 'url' in nachweis ? { url: nachweis.url } : { file: nachweis.datei, sha256: nachweis.sha256 },
        }
      : {}),
    ...(bemerkung ? { remark: bemerkung } : {}),
    ...(expires ? { expires } : {}),
    ...where(),
  });
  const args: Args = { by: wer, role: rolle, on: wann, text: remark(bemerkung ?? '') };
  const run = judged.run && { ...judged.run, gaps: judged.run.gaps.filter(({ what }) => what.gap !== 'needs-review') };
  const settled = { ...judged, run, attestation };
  const { conclusion } = judged;
  if (result === 'met') return { ...settled, conclusion: { ...conclusion, outcome: 'passed', why: [] } };
  if (result === 'not-applicable') {
    const why = [{ text: DECIDED['not-applicable'], args: shownArgs(args) }];
    return { ...settled, conclusion: { ...conclusion, outcome: 'not-applicable', why } };
  }
  const what = { document, pointer, code: 'not-met', args };
  const drafts = [
    ...judged.drafts,
    draft({ what, text: DECIDED['not-met'], check: 0 }, conclusion.level ?? 'KANN', places),
  ];
  return { ...settled, drafts, conclusion: { ...conclusion, outcome: 'failed', why: [] } };
}

function waiverOf({ document, pointer, value }: DecisionEntry<WaiverEntry>, places: Places): () => Waiver {
  const { stelle } = value;
  const where = whereOf(document, pointer, places);
  return () => ({
    rule: value.regel,
    place: [stelle.datei, stelle.pfad, stelle.code].filter((part) => part !== undefined).join(' '),
    reason: value.begruendung,
    approvedBy: value.genehmigtVon,
    approvedOn: value.genehmigtAm,
    fileNumber: value.aktenzeichen,
    until: value.gueltigBis,
    ...where(),
  });
}

/** A rule some of whose findings are waived. What is open besides stays open: a waiver answers no question. */
export function waived(
  judged: Judged,
  covering: ReadonlyMap<Draft, DecisionEntry<WaiverEntry>>,
  places: Places,
): Judged {
  if (!judged.drafts.some((one) => covering.has(one))) return judged;
  const indexes = new Map<DecisionEntry<WaiverEntry>, number>();
  const drafts = judged.drafts.map((one) => {
    const entry = covering.get(one);
    return entry ? { ...one, waivedBy: memo(indexes, entry, () => indexes.size) } : one;
  });
  const entries = [...indexes.keys()];
  const decided = { ...judged, drafts, waivers: entries.map((entry) => waiverOf(entry, places)) };
  const { conclusion, run } = judged;
  if (conclusion.outcome !== 'failed' || !run) return decided;
  const rest = drafts.filter((one) => one.waivedBy === undefined);
  const outcome = outcomeOf(run, rest, conclusion.level ?? 'KANN');
  if (outcome === 'failed') return decided;
  if (outcome === 'unverified' || outcome === 'needs-review')
    return { ...decided, conclusion: { ...conclusion, outcome, why: whyOf(run, outcome) } };
  const { gueltigBis: until, genehmigtVon: by, aktenzeichen: number, begruendung } = entries[0]!.value;
  const why = [{ text: DECIDED.waived, args: { ...shownArgs({ until, by, number }), text: remark(begruendung) } }];
  return { ...decided, conclusion: { ...conclusion, outcome: 'waived', why } };
}
