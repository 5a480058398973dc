import type { AcrossFinding } from '../base/across-results.ts';
import type { Level } from '../base/nouns.ts';
import type { ReportRule, ReportStream } from '../base/report.ts';
import type { Say } from '../words/reporters/index.ts';
import { oneLine } from '../words/visible.ts';
import { rulesById } from './view.ts';

/** So many findings of a rule are told; the JSON report has all. */
const MOST = 20;

/** A finding about several services, with its rule. */
export interface AcrossHit {
  readonly rule: Pick<ReportRule, 'id' | 'title'> | undefined;
  readonly ruleId: string;
  readonly finding: AcrossFinding;
}

/** What is told of services side by side, in the order of the rules. */
export function acrossHits({ across = [], rules }: Pick<ReportStream, 'across' | 'rules'>): AcrossHit[] {
  const byId = rulesById({ rules });
  return across.flatMap(({ ruleId, findings }) =>
    findings.map((finding) => ({ rule: byId.get(ruleId), ruleId, finding })),
  );
}

/** A rule, a level, a sentence: plain text of foreign origin, to be escaped by who writes it. */
export interface AcrossText {
  readonly ruleId: string;
  readonly level: Level | null;
  readonly text: string;
}

/** The findings about several services, the first of each rule, and why services could not be compared; nothing where all is well. */
export function acrossTexts({ across = [] }: Pick<ReportStream, 'across'>, say: Say): AcrossText[] {
  const texts = across.flatMap(({ ruleId, findings }): AcrossText[] => {
    const shown = findings.slice(0, MOST).map(({ level, message }) => ({ ruleId, level, text: oneLine(message) }));
    const more = say('more-findings', { shown: MOST, total: findings.length });
    return findings.length > MOST ? [...shown, { ruleId, level: null, text: more }] : shown;
  });
  const open = across.filter(({ outcome }) => outcome === 'unverified');
  const reasons = new Set(open.map(({ reason }) => oneLine(reason ?? say('no-reason'))));
  const told = [...reasons].map((text) => {
    const ruleId = open
      .filter(({ reason }) => oneLine(reason ?? '') === text)
      .map((one) => one.ruleId)
      .join(', ');
    return { ruleId, level: null, text };
  });
  return [...texts, ...told];
}
