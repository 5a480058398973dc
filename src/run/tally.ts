import { UserError } from '../base/errors.ts';
import type { Crash } from '../engine/rule-work.ts';
import type { ServiceRun } from './judge-service.ts';

/** What services come to together beside their reports. */
export class Tally {
  /** Bugs of ours that came to light, to be told. */
  readonly crashes: Crash[] = [];
  /** Whether anything was looked at in any of them. */
  examined = false;

  add({ crashes, examinedAnything }: ServiceRun): void {
    this.crashes.push(...crashes);
    this.examined ||= examinedAnything;
  }
}

/** The refusal of a run that looked at nothing: it is never green. */
export function nothingToCheck(paths: readonly string[]): UserError {
  return new UserError(
    {
      de: 'In {paths} gibt es nichts zu prüfen: keinen Steckbrief und keine Datei einer bekannten Art.',
      en: 'There is nothing to check in {paths}: no Steckbrief and no file of a known kind.',
    },
    { paths: [...paths] },
  );
}
