import { findRuleset } from '../ruleset/find.ts';
import { guideHtml } from '../ruleset/guide/html.ts';
import { guideMarkdown } from '../ruleset/guide/markdown.ts';
import { type Guide, guideOf } from '../ruleset/guide/model.ts';
import { examplesOf } from '../ruleset/guide/read-examples.ts';
import type { Lang } from '../types.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { writable } from './options.ts';
import { writeText } from './write-reports.ts';

interface Options {
  readonly format: 'markdown' | 'html';
  readonly output?: string;
  readonly lang: Lang;
}

const WRITERS: Readonly<Record<Options['format'], (guide: Guide) => string>> = {
  markdown: guideMarkdown,
  html: guideHtml,
};

/** `vorgaben ruleset docs`: the Leitfaden, from the rules alone. */
export function rulesetDocsCommand(reference: string, { format, output, lang }: Options, io: Io): ExitCode {
  const file = output === undefined ? null : writable(output, io);
  const ruleset = findRuleset(reference, io.cwd);
  const text = WRITERS[format](guideOf(ruleset, { lang, examples: examplesOf(reference, ruleset, io.cwd) }));
  if (file === null) io.stdout.write(text);
  else writeText(file, text, output!);
  return EXIT.ok;
}
