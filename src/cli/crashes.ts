import type { Lang } from '../base/nouns.ts';
import type { Crash } from '../engine/rule-work.ts';
import { reasonOf } from '../run/crashes.ts';
import { CLI } from '../words/command-line/index.ts';
import { render } from '../words/render.ts';
import { visible } from '../words/visible.ts';
import type { Io } from './io.ts';

/** Bugs of ours that came to light, each in a line. */
export function tellCrashes(crashes: readonly Crash[], lang: Lang, io: Io): void {
  for (const crash of crashes) {
    const { kind, ruleId, error } = crash;
    io.stderr.write(`vorgaben: ${render(CLI.crash, { kind, ruleId, reason: visible(reasonOf(crash)) }, lang)}\n`);
    if (io.env['VORGABEN_DEBUG']) io.stderr.write(`${(error as Error)?.stack ?? ''}\n`);
  }
}
