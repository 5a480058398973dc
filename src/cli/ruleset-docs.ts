import type { Lang } from '../base/nouns.ts';
import type { Guide } from '../workshop/guide/guide.ts';
import { guideHtml } from '../workshop/guide/html.ts';
import { guideMarkdown } from '../workshop/guide/markdown.ts';
import { guideOf } from '../workshop/guide/model.ts';
import { sourcesHtml } from '../workshop/guide/sources-html.ts';
import { sourcesMarkdown } from '../workshop/guide/sources-markdown.ts';
import { examplesOf } from '../workshop/read-examples.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { rulesetNamed } from './rulesets.ts';
import { Output } from './write-file.ts';

interface Options {
  readonly format: 'markdown' | 'html';
  readonly output?: string;
  /** The rules by the text they come from, instead of the Leitfaden. */
  readonly quellen?: boolean;
  readonly lang: Lang;
}

const WRITERS: Readonly<Record<Options['format'], (guide: Guide) => string>> = {
  markdown: guideMarkdown,
  html: guideHtml,
};

const SOURCE_WRITERS: typeof WRITERS = { markdown: sourcesMarkdown, html: sourcesHtml };

/** `vorgaben ruleset docs`: the Leitfaden or the table of sources, from the rules alone. */
export function rulesetDocsCommand(reference: string, { format, output, quellen, lang }: Options, io: Io): ExitCode {
  const out = new Output(output, io);
  const ruleset = rulesetNamed(reference, io);
  const text = (quellen ? SOURCE_WRITERS : WRITERS)[format](
    guideOf(ruleset, { lang, examples: examplesOf(reference, ruleset, io.cwd) }),
  );
  out.write(text);
  return EXIT.ok;
}
