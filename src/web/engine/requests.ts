import { UserError } from '../../base/errors.ts';
import type { Lang } from '../../base/nouns.ts';
import { CLI } from '../../words/command-line/index.ts';
import { render } from '../../words/render.ts';
import { check, type Kept, optionsOf, pathsOf } from './check.ts';
import { exported } from './export.ts';
import { lay, PLACES } from './ground.ts';
import { editions, installRuleset, installStandard } from './installed.ts';
import { questionsAbout, withAnswer, withFile, withWaiver } from './judging.ts';
import type { Refusal, RequestName, Requests } from './protocol.ts';
import { bringSaxon } from './saxon.ts';
import { formJudgeFor, steckbriefOf } from './steckbrief.ts';

export { editions };

/** The run that exports are made of. */
let kept: Kept | undefined;

/** What each request comes to; `step` is told how far a run is. */
export const WORK: {
  [N in Exclude<RequestName, 'equip'>]: (
    given: Requests[N]['in'],
    lang: Lang,
    step: (done: string) => void,
  ) => Promise<Requests[N]['out']>;
} = {
  check: async ({ files, choices }, _lang, step) => {
    const names = lay(PLACES.input, files);
    const { kept: last, checked } = await check(pathsOf(names), optionsOf(choices), step);
    kept = last;
    return checked;
  },
  standard: (given, lang) => installStandard(given, lang),
  saxon: (given, lang) => bringSaxon(given, lang),
  ruleset: ({ files, keys }, lang) => installRuleset(files, keys, lang),
  export: async ({ format }) => exported(kept!, format),
  questions: ({ service }) => questionsAbout(kept!, service),
  answer: ({ service, answer, proof }) => withAnswer(kept!, service, answer, proof),
  put: async ({ service, file: { name, text } }) => withFile(kept!, service, name, text),
  steckbrief: async ({ service }) => steckbriefOf(kept, service),
  formFacts: async ({ choices, files }, lang) => formJudgeFor(choices, lang, files).facts(),
  formFind: async ({ choices, files, catalogue, typed }, lang) =>
    formJudgeFor(choices, lang, files).find(catalogue, typed),
  formJudge: ({ choices, files, file: { name, text } }, lang) => formJudgeFor(choices, lang, files).judge(text, name),
  waive: async ({ service, waiver }) => withWaiver(kept!, service, waiver),
};

/** What a person is told of an error: bad input with its sentence, a bug of ours with its stack. */
export function refusalOf(error: unknown, lang: Lang): Refusal {
  if (error instanceof UserError) return { kind: 'refused', text: render(error.text, error.args, lang) };
  const reason = (error as Error)?.message ?? String(error);
  return { kind: 'bug', text: `${render(CLI.bug, { reason }, lang)}\n${(error as Error)?.stack ?? ''}` };
}
