import type { CodeLens } from 'vscode-languageserver';
import type { Outcome } from '../base/nouns.ts';
import { EDITOR } from '../words/editor.ts';
import { render } from '../words/render.ts';
import type { Asked } from './asked.ts';
import { START } from './places.ts';

/** What the service comes to, above its Steckbrief: what could not be judged is said there, too. */
export async function lensesOf({ service, form, lang }: Asked): Promise<CodeLens[]> {
  if (form?.name !== 'steckbrief') return [];
  const state = await service?.state();
  if (!state) return [];
  const { results, verdict } = state.run.report;
  const count = (outcome: Outcome) => results.filter((one) => one.outcome === outcome).length;
  const { id, version } = state.ruleset.manifest;
  const args = {
    verdict: EDITOR[verdict][lang],
    ruleset: `${id} ${version}`,
    failed: count('failed'),
    open: count('open'),
    unverified: count('unverified'),
    review: count('needs-review'),
  };
  return [{ range: START, command: { title: render(EDITOR.summary, args, lang), command: '' } }];
}
