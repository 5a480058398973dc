import type { Say } from '../../words/page/index.ts';
import type { Refused } from './engine.ts';
import { MOST_BYTES, MOST_FILES, TooMuch } from './intake.ts';
import type { RunView } from './run-view.ts';

/** No check of a service takes so long; one that does has met something that never ends. */
export const LONGEST_MINUTES = 15;

function tooMuch({ what, size }: TooMuch, say: Say): string {
  return what === 'too-many'
    ? say('shell.too-many', { limit: MOST_FILES })
    : say('shell.too-large', { size: Math.round(size / 1e6), limit: MOST_BYTES / 1e6 });
}

/** Says what kept something from being done, and what to do. */
export function tellFault(error: unknown, run: RunView, say: Say): void {
  if (error instanceof TooMuch) {
    run.refuse(say('shell.refused'), tooMuch(error, say));
    return;
  }
  const { kind, message } = error as Refused;
  if (kind === 'cancelled') {
    run.clear();
    run.tell(say('shell.cancelled'));
  } else if (kind === 'too-long') run.refuse(say('shell.refused'), say('shell.too-long', { minutes: LONGEST_MINUTES }));
  else if (kind === 'died') run.refuse(say('shell.refused'), say('shell.died', { reason: message }));
  else run.refuse(say(kind === 'refused' ? 'shell.refused' : 'shell.bug'), message);
}
