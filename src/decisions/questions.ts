import type { Lang } from '../base/nouns.ts';
import type { Service } from '../documents/service.ts';
import type { Judged } from '../engine/judge.ts';
import { reasonIn, type Speak } from '../engine/reasons.ts';
import type { Rule } from '../rulesets/types.ts';
import { render } from '../words/render.ts';
import { subjectsOf } from './answer-files.ts';
import type { Artefact } from './entries.ts';
import { questionOf } from './settings.ts';

/** A question that a rule puts to humans about a service, open or answered. */
export interface Question {
  readonly ruleId: string;
  readonly open: boolean;
  /** The question in one sentence. */
  readonly text: string;
  /** What to look at; empty where the rule does not say. */
  readonly look: string;
  /** Who may answer; anybody where it is empty. */
  readonly roles: readonly string[];
  /** The files the answer is about, as they are now; empty where it is about the service as a whole. */
  readonly subjects: readonly Artefact[];
}

/** Every question that binds in this run: those of rules of kind `manual`, and others that could not be judged without humans. */
export function questionsOf(judged: ReadonlyMap<Rule, Judged>, service: Service, lang: Lang): Question[] {
  const speak: Speak = (text, args) => render(text, args, lang);
  return [...judged.values()].flatMap(({ rule, conclusion, attestation }) => {
    const open = conclusion.outcome === 'needs-review';
    if (!open && !attestation) return [];
    const manual = rule.checks.find(({ kind }) => kind === 'manual');
    const { look, roles = [] } = questionOf(rule) ?? {};
    const subjects = subjectsOf(rule, service, judged).flatMap(({ relative, sha256 }) =>
      sha256 === null ? [] : [{ datei: relative, sha256 }],
    );
    return [
      {
        ruleId: rule.id,
        open,
        text: manual?.message?.[lang] ?? reasonIn(conclusion.why, speak),
        look: look?.[lang] ?? '',
        roles,
        subjects,
      },
    ];
  });
}
