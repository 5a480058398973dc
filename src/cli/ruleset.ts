import { resolve } from 'node:path';
import { render } from '../messages/render.ts';
import { RULESET_WORDS } from '../messages/ruleset.ts';
import { runExamples } from '../ruleset/examples.ts';
import { openFolder } from '../ruleset/find.ts';
import { lintFolder } from '../ruleset/lint.ts';
import type { RulesetFault } from '../ruleset/read.ts';
import type { Lang } from '../types.ts';
import { shownPath } from '../workspace/targets.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';

function line({ path, range, text, args }: RulesetFault, lang: Lang, io: Io): string {
  return `${shownPath(io.cwd, path)}:${range.start.line}:${range.start.column}  ${render(text, args, lang)}`;
}

/** `vorgaben ruleset lint`: everything that is wrong with a ruleset, and its rules' examples run both ways. */
export async function lintCommand(folder: string, { lang }: { lang: Lang }, io: Io): Promise<ExitCode> {
  const { read, ruleset, faults } = openFolder(resolve(io.cwd, folder));
  const examples = faults.length === 0 ? await runExamples(read, ruleset, lang) : [];
  const all = [...faults, ...lintFolder(read), ...examples.flatMap(({ fault }) => fault ?? [])];
  for (const fault of all) io.stdout.write(`${line(fault, lang, io)}\n`);
  const words = all.length > 0 ? RULESET_WORDS.faults : RULESET_WORDS.clean;
  const { id, version } = ruleset.manifest;
  io.stdout.write(
    `${render(words, { count: all.length, rules: read.rules.length, examples: examples.length, ruleset: `${id}@${version}` }, lang)}\n`,
  );
  return all.length > 0 ? EXIT.refused : EXIT.ok;
}
