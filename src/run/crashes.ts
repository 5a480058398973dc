import { UserError } from '../base/errors.ts';
import type { Crash } from '../engine/rule-work.ts';

/**
 * What a check kind that throws means to whoever judges. `unverified`: its rule could not be judged, the run goes on and
 * hands the crash over to be told; `bug`: the run ends, for nothing of it may be written down as a state of the service;
 * `refuse`: the run ends with a refusal of the rule, for those who write rules.
 */
export type OnCrash = 'unverified' | 'bug' | 'refuse';

/** Ends a run that a crash is to end. */
export function stopAt([crash]: readonly Crash[], onCrash: OnCrash): void {
  if (!crash || onCrash === 'unverified') return;
  throw onCrash === 'bug' ? crash.error : unrunnable(crash);
}

/** What a crash says of itself. */
export const reasonOf = ({ error }: Crash): string => (error as Error)?.message ?? String(error);

/** Parameters of the rule that nothing else caught, or a bug of ours. */
function unrunnable(crash: Crash): UserError {
  return new UserError(
    {
      de: 'Die Prüfart „{kind}“ der Regel {id} kommt mit ihren Angaben nicht zurecht ({reason}).',
      en: "The check kind '{kind}' of the rule {id} cannot cope with its parameters ({reason}).",
    },
    { kind: crash.kind, id: crash.ruleId, reason: reasonOf(crash) },
  );
}
