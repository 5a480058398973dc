import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { DOCUMENT_KINDS } from '../documents/kinds/index.ts';
import { shownPath } from '../documents/targets.ts';
import { CHECK_KINDS, checkKind } from '../rules/index.ts';
import { bundled, openFolder } from '../rulesets/find.ts';
import type { RuleFile } from '../rulesets/read.ts';
import { idInPath, rulePath } from '../rulesets/rule-path.ts';
import { slashed } from '../store/real-path.ts';
import { nearest } from '../text/nearest.ts';
import { NEW_WORDS as WORDS } from '../words/new-rulesets.ts';
import { render } from '../words/render.ts';
import { writeNew, writeSchemas } from '../workshop/author/files.ts';
import { FIRST_VERSION } from '../workshop/author/first/facts.ts';
import { nextId, rangeFor, usualPrefix } from '../workshop/author/ids.ts';
import { nameFor, newRule } from '../workshop/author/new-rule.ts';
import { newRuleset, prefixFor } from '../workshop/author/new-ruleset.ts';
import { previousEdition } from '../workshop/lint/editions.ts';
import { schemaOf } from '../workshop/lint/modeline.ts';
import { UNFILLED } from '../workshop/lint/unfilled.ts';
import { runTests } from '../workshop/trial/suite.ts';
import { EXIT, type ExitCode, type Io, today } from './io.ts';
import { openNamed } from './ruleset-folder.ts';

interface RulesetOptions {
  readonly lang: Lang;
  readonly title?: string;
  readonly publisher?: string;
  readonly in: string;
}

/** The edition that a new ruleset takes in, so that the fixed rules are there. */
function baseRuleset(): string {
  const { version } = bundled()
    .filter(({ id }) => id === 'ozg-grundlagen')
    .at(-1)!;
  return `ozg-grundlagen@${version}`;
}

/** `vorgaben ruleset new`: a ruleset that is sound and tested from its first minute. */
export async function newCommand(id: string, options: RulesetOptions, io: Io): Promise<ExitCode> {
  const { lang, title, publisher } = options;
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new UserError(WORDS['bad-id'], { id });
  if (bundled().some((one) => one.id === id)) throw new UserError(WORDS['id-taken'], { id });
  const parent = resolve(io.cwd, options.in, id);
  const folder = join(parent, FIRST_VERSION);
  const shown = shownPath(io.cwd, folder);
  if (existsSync(folder)) throw new UserError(WORDS['folder-there'], { path: shown });
  const files = newRuleset({
    id,
    title,
    publisher,
    base: baseRuleset(),
    prefix: prefixFor(id),
    today: today(io.now()),
  });
  // Built aside and moved, so that nothing half-done is left behind; same depth, so that includes are found alike.
  const aside = join(parent, `.${FIRST_VERSION}.${process.pid}`);
  try {
    for (const [path, text] of Object.entries(files)) writeNew(join(aside, path), text);
    writeSchemas(aside);
    const { read, ruleset } = openFolder(aside);
    const wanted = () => true;
    await runTests(read, ruleset, {
      lang,
      wanted,
      casesOnly: true,
      update: true,
      strict: false,
      whole: false,
      today: today(io.now()),
    });
    renameSync(aside, folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof UserError || code === undefined) throw error;
    throw new UserError(WORDS['not-written'], { path: shown, reason: code });
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  io.stdout.write(`${render(WORDS.created, { path: shown, id, version: FIRST_VERSION }, lang)}\n`);
  return EXIT.ok;
}

interface RuleOptions {
  readonly lang: Lang;
  readonly id?: string;
  readonly kind: string;
  readonly check: string;
  readonly title?: string;
}

/** Words side by side, as many as fit a line of 80. */
function inLines(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > 74) lines.push(word);
    else lines[lines.length - 1] = `${last}, ${word}`;
  }
  return lines;
}

function known(value: string, words: readonly string[], what: 'unknown-kind' | 'unknown-check'): void {
  if (words.includes(value)) return;
  throw new UserError(WORDS[what], { value, nearest: nearest(value, words), lines: inLines([...words].sort()) });
}

/** Id of the new rule: as asked for, or the next free one that begins so. */
function idFor({ id, kind }: RuleOptions, own: readonly string[], used: ReadonlySet<string>, fallback: string): string {
  const begin = id ?? rangeFor(usualPrefix(own) || fallback, kind);
  if (/^[A-Z]{2,8}\d{4}$/.test(begin)) {
    if (used.has(begin)) throw new UserError(WORDS['rule-there'], { id: begin });
    return begin;
  }
  if (!/^[A-Z]{2,8}\d{0,3}$/.test(begin)) throw new UserError(WORDS['bad-rule-id'], { id: begin });
  const next = nextId(begin, used);
  if (next === null) throw new UserError(WORDS['range-full'], { begin });
  return next;
}

/** The schema that the other rules name, or a copy in the ruleset; as seen from the file of the new rule. */
function schemaFor(folder: string, path: string, rules: readonly RuleFile[]): string {
  const schemas = rules.flatMap(({ document }) => {
    const schema = schemaOf(document.text);
    return schema === null ? [] : [resolve(folder, dirname(document.relative), schema)];
  });
  const usual = schemas.find((one) => existsSync(one));
  const outside = usual !== undefined && dirname(usual) !== resolve(folder, 'schemas');
  if (!outside) writeSchemas(folder);
  const schema = outside ? usual : resolve(folder, 'schemas/rule-1.schema.json');
  return slashed(relative(dirname(resolve(folder, path)), schema));
}

/** `vorgaben ruleset new-rule`: the skeleton of a rule, with the next free id. */
export function newRuleCommand(given: string, options: RuleOptions, io: Io): ExitCode {
  const { lang, kind, check, title } = options;
  known(kind, DOCUMENT_KINDS, 'unknown-kind');
  known(
    check,
    CHECK_KINDS.map(({ name }) => name),
    'unknown-check',
  );
  const folder = resolve(io.cwd, given);
  const { read, ruleset } = openNamed(given, 'new-rule', io);
  const { manifest, rules } = read;
  const own = rules.map(({ rule }) => rule.id);
  const before = previousEdition(read)?.rules.map(({ rule }) => rule.id) ?? [];
  const withdrawn = Object.keys(manifest.withdrawn ?? {});
  // A rule that does not load yet has its id all the same.
  const inFiles = read.faults.flatMap(({ path }) => idInPath(path) ?? []);
  const used = new Set([...own, ...ruleset.rules.map((rule) => rule.id), ...before, ...withdrawn, ...inFiles]);
  const id = idFor(options, own, used, prefixFor(manifest.id));
  const chapters = Object.keys(manifest.chapters ?? {});
  const all = chapters.length > 0 ? chapters : Object.keys(ruleset.manifest.chapters ?? {});
  const chapter = all[0] ?? UNFILLED;
  const name = nameFor(id, title);
  // Without a title the name is for the author to find; the file need not say it.
  const path =
    title === undefined
      ? posix.join(posix.dirname(rulePath({ id, name, chapter })), `${id}.yaml`)
      : rulePath({ id, name, chapter });
  const text = newRule({
    id,
    kind,
    check,
    name,
    title,
    chapter,
    chapters: all,
    since: manifest.version,
    schema: schemaFor(folder, path, rules),
  });
  writeNew(join(folder, path), text);
  const places = text.split(UNFILLED).length - 2;
  const shown = posix.join(slashed(given), path);
  const summary = checkKind(check)!.summary[lang];
  io.stdout.write(
    `${render(WORDS['rule-created'], { id, path: shown, places, check, summary, folder: given }, lang)}\n`,
  );
  return EXIT.ok;
}
