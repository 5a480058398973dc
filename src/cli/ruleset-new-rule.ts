import { existsSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { DOCUMENT_KINDS } from '../documents/kinds/index.ts';
import { checkKind } from '../rules/index.ts';
import { THEMES } from '../rules/themes.ts';
import type { RuleFile } from '../rulesets/faults.ts';
import { idInPath, rulePath } from '../rulesets/rule-path.ts';
import { slashed } from '../store/real-path.ts';
import { nearest } from '../text/nearest.ts';
import { NEW_WORDS as WORDS } from '../words/new-rulesets.ts';
import { render } from '../words/render.ts';
import { writeNew, writeSchemas } from '../workshop/author/files.ts';
import { nextId, rangeFor, usualPrefix } from '../workshop/author/ids.ts';
import { nameFor, newRule } from '../workshop/author/new-rule.ts';
import { prefixFor } from '../workshop/author/new-ruleset.ts';
import { previousEdition } from '../workshop/lint/editions.ts';
import { schemaOf } from '../workshop/lint/modeline.ts';
import { UNFILLED } from '../workshop/lint/unfilled.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { openNamed } from './ruleset-folder.ts';

interface RuleOptions {
  readonly lang: Lang;
  readonly id?: string;
  readonly kind: string;
  readonly check: string;
  readonly title?: string;
}

interface Shelf {
  readonly title: string;
  readonly words: readonly string[];
}

/** Words side by side, as many as fit a line of 80; each shelf begins with its title. */
function linesOf({ title, words }: Shelf): string[] {
  const lines: string[] = title === '' ? [] : [`${title}:`];
  const indent = title === '' ? '' : '  ';
  let line = '';
  for (const word of words) {
    if (line !== '' && line.length + word.length > 72) {
      lines.push(`${indent}${line}`);
      line = '';
    }
    line += line === '' ? word : `, ${word}`;
  }
  return [...lines, `${indent}${line}`];
}

/** Refuses a word that is none of those there are, and lists them. */
function known(value: string, shelves: readonly Shelf[], what: 'unknown-kind' | 'unknown-check'): void {
  const all = shelves.flatMap(({ words }) => words);
  if (all.includes(value)) return;
  throw new UserError(WORDS[what], { value, nearest: nearest(value, all), lines: shelves.flatMap(linesOf) });
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
  const themes = THEMES.map(({ title, kinds }) => ({ title: title[lang], words: kinds }));
  known(kind, [{ title: '', words: [...DOCUMENT_KINDS].sort() }], 'unknown-kind');
  known(check, themes, 'unknown-check');
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
    lang,
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
