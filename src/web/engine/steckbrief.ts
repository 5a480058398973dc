import { memo } from '../../base/memo.ts';
import type { Lang } from '../../base/nouns.ts';
import { today } from '../../cli/io.ts';
import { rulesetFor } from '../../cli/rulesets.ts';
import { STECKBRIEF_NAMES } from '../../documents/kinds/steckbrief.ts';
import { FormJudge } from '../form/judging/form-judge.ts';
import type { Kept } from './check.ts';
import { ioOf } from './ground.ts';
import { targetOf } from './judging.ts';
import type { Choices, OwnSteckbrief } from './protocol.ts';

const judges = new Map<string, FormJudge>();

/** What judges a Steckbrief while it is written; making one reads a whole ruleset, so it is kept. */
export function formJudgeFor(choices: Choices, lang: Lang, files: readonly string[] | undefined): FormJudge {
  const io = ioOf();
  const asOf = choices.asOf ?? today(io.now());
  return memo(judges, JSON.stringify([choices.ruleset, asOf, lang, files]), () => {
    judges.clear();
    return new FormJudge(rulesetFor(choices.ruleset, io).ruleset, { lang, asOf, files });
  });
}

/** The Steckbrief of a service of the last check, to go on with; null where it has none. */
export function steckbriefOf(kept: Kept | undefined, service: string): OwnSteckbrief | null {
  const report = kept?.report.services.find(({ path }) => path === service);
  if (!kept || !report || report.steckbrief === null) return null;
  const top = service === '.' ? 0 : service.length + 1;
  const { source } = targetOf(kept, service);
  const name = report.steckbrief.slice(top);
  if (!(STECKBRIEF_NAMES as readonly string[]).includes(name.toLowerCase())) return null;
  return {
    file: { name, text: new TextDecoder().decode(source.bytes(name)) },
    files: report.documents.map(({ path }) => path.slice(top)),
  };
}
