import { memo } from '../base/memo.ts';
import type { Lang } from '../base/nouns.ts';
import type { Rule } from '../rulesets/types.ts';
import { EXPLAIN } from '../words/about-rules.ts';
import { render } from '../words/render.ts';
import { WORDS } from '../words/reporters/index.ts';
import { visible, visibleJson } from '../words/visible.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { rulesetFor } from './rulesets.ts';

const levelOf = ({ level }: Rule, lang: Lang): string =>
  (typeof level === 'string' ? [level] : Object.values(level)).map((one) => WORDS[`level.${one}`][lang]).join('/');

/** `vorgaben rules`: every rule of a ruleset with level and title, by chapter. */
export function rulesCommand(
  { ruleset: reference, json, lang }: { ruleset?: string; json?: boolean; lang: Lang },
  io: Io,
): ExitCode {
  const ruleset = rulesetFor(reference, io).ruleset;
  const texts = ruleset.texts();
  const { id, version, status } = ruleset.manifest;
  if (json) {
    const list = ruleset.rules.map((rule) => ({ ...rule, ...texts.get(rule.id)! }));
    io.stdout.write(
      `${visibleJson(JSON.stringify({ ruleset: { id, version, status, digest: ruleset.digest, includes: ruleset.includes }, rules: list }, null, 2))}\n`,
    );
    return EXIT.ok;
  }
  const width = Math.max(...ruleset.rules.map((rule) => levelOf(rule, lang).length));
  const chapters = new Map<string, string[]>();
  for (const rule of ruleset.rules) {
    const { chapter, title } = texts.get(rule.id)!;
    const line = `  ${rule.id.padEnd(9)} ${levelOf(rule, lang).padEnd(width)} ${title[lang]}`;
    memo(chapters, visible(chapter[lang]), () => []).push(visible(line));
  }
  const blocks = [...chapters].map(([chapter, lines]) => [chapter, ...lines].join('\n'));
  const count = render(
    EXPLAIN.count,
    { count: ruleset.rules.length, ruleset: `${id}@${version}`, status: WORDS[`status.${status}`][lang] },
    lang,
  );
  io.stdout.write(`${[...blocks, count].join('\n\n')}\n`);
  return EXIT.ok;
}
