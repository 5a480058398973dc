import type { Args, Lang } from '../base/nouns.ts';
import { shownPath } from '../documents/shown-path.ts';
import type { RulesetFault } from '../rulesets/faults.ts';
import { ascending } from '../text/ascending.ts';
import { render } from '../words/render.ts';
import { RULESET_AUTHORING as WORDS } from '../words/ruleset-faults.ts';
import { visible } from '../words/visible.ts';
import { runExamples } from '../workshop/examples.ts';
import { lintFolder } from '../workshop/lint/index.ts';
import { messageFaults } from '../workshop/lint/messages.ts';
import { patternFaults } from '../workshop/lint/patterns.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { openNamed } from './ruleset-folder.ts';

interface Options {
  readonly lang: Lang;
  readonly all?: boolean;
}

/** One sentence, with every place it is said of. */
interface Group {
  readonly first: RulesetFault;
  readonly says: string;
  readonly fix: string;
  readonly places: string[];
}

/** More sentences than that nobody reads at once. */
const MOST = 50;
const MOST_PLACES = 3;

const order = (a: RulesetFault, b: RulesetFault): number =>
  ascending(a.path, b.path) || a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;

/** Faults by what they say: the same word misspelt in a hundred rules is one thing to mend. */
function groupsOf(faults: readonly RulesetFault[], lang: Lang, io: Io): Group[] {
  const groups = new Map<string, Group>();
  for (const fault of [...faults].sort(order)) {
    const { path, range, text, args, fix } = fault;
    const says = render(text, args, lang);
    const group = groups.get(says) ?? { first: fault, says, fix: fix ? render(fix, args, lang) : '', places: [] };
    groups.set(says, group);
    group.places.push(`${shownPath(io.cwd, path)}:${range.start.line}:${range.start.column}`);
  }
  return [...groups.values()];
}

/** Lines for one sentence; its remedy stands below it, once for each remedy. */
function* linesOf({ says, fix, places }: Group, told: Set<string>, all: boolean, lang: Lang): Generator<string> {
  yield `${places[0]}  ${says}`;
  const rest = places.slice(1);
  const shown = all ? rest : rest.slice(0, MOST_PLACES);
  const more = rest.length - shown.length;
  if (rest.length > 0) yield `    ${render(WORDS.also, { places: shown.join(', '), more }, lang)}`;
  if (fix !== '' && !told.has(fix)) yield `    → ${fix}`;
  told.add(fix);
}

/** `vorgaben ruleset lint`: everything that is wrong with a ruleset, and its rules' examples run both ways. */
export async function lintCommand(folder: string, { lang, all = false }: Options, io: Io): Promise<ExitCode> {
  const { read, ruleset, faults } = openNamed(folder, 'lint', io);
  const linted = lintFolder(read, ruleset);
  // Nothing runs a pattern that could keep the run busy for ever.
  const slow = new Set(read.rules.filter((one) => patternFaults(one).length > 0).map(({ rule }) => rule.id));
  const runnable = (name: string) => !slow.has(name.split(' ')[0]!);
  const examples = faults.length === 0 ? await runExamples(read, ruleset, lang, runnable) : [];
  const run = [...examples.flatMap(({ fault }) => fault ?? []), ...messageFaults(read, examples)];
  const found = [...faults, ...linted, ...run];
  const say = (text: (typeof WORDS)[keyof typeof WORDS], args: Args) =>
    io.stdout.write(`${visible(render(text, args, lang))}\n`);
  const { id, version } = ruleset.manifest;
  const name = `${id}@${version}`;
  if (found.length === 0) {
    say(WORDS.clean, { ruleset: name, rules: read.rules.length, examples: examples.length });
    return EXIT.ok;
  }
  const groups = groupsOf(found, lang, io);
  const told = new Set<string>();
  for (const group of all ? groups : groups.slice(0, MOST))
    for (const line of linesOf(group, told, all, lang)) io.stdout.write(`${visible(line)}\n`);
  if (!all && groups.length > MOST) say(WORDS.more, { count: groups.length - MOST });
  if (faults.length > 0) say(WORDS['not-run'], {});
  say(WORDS.faults, { count: found.length, files: new Set(found.map(({ path }) => path)).size, ruleset: name });
  return EXIT.refused;
}
