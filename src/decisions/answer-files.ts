import type { Change } from '../documents/change.ts';
import type { Document } from '../documents/document.ts';
import type { Service } from '../documents/service.ts';
import { documentsOf } from '../engine/bearing.ts';
import type { Judged } from '../engine/judge.ts';
import type { ManualParams } from '../rules/generic/manual.ts';
import { meantPath } from '../rules/meant-path.ts';
import { setTo } from '../rules/mends.ts';
import type { Rule } from '../rulesets/types.ts';
import { unseenIn } from '../text/answerable.ts';
import { documentAt, stateOf } from './artefacts.ts';
import type { Circumstances, Say } from './case.ts';
import type { AnswerEntry, Artefact, DecisionEntry } from './entries.ts';
import { questionOf } from './settings.ts';

/** The file that a path means, where its content is the one that was named: then nothing but the spelling was wrong. */
function pathFix({ datei, sha256 }: Artefact, state: string, service: Service): Change | undefined {
  const meant = state === 'missing' ? meantPath(datei, service) : '';
  return service.document(meant)?.sha256 === sha256 ? setTo(meant) : undefined;
}

/** Whether evidence and the files judged are those that are there. */
export function judgeEvidence(
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
export function judgeCoverage(
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
