import { readdirSync, readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import t from 'tap';
import { CHECK_KINDS } from '../../src/rules/index.ts';
import { readRulesetFolder } from '../../src/rulesets/read.ts';
import { inSchema, patternsIn } from '../../src/workshop/lint/patterns.ts';
import { slowText } from '../../src/workshop/lint/redos.ts';
import { repetitions } from '../../src/workshop/lint/sample-text.ts';
import { sourcePatterns } from '../helpers/source-patterns.ts';

const LENGTH = 100_000;
/** A linear pattern needs a millisecond; on a busy machine that takes longer, but never this long. */
const LIMIT = 1500;

const context = createContext({});
const RUN = new Script('for (const text of texts) text.replace(expression, "")');

/** What patterns are made of: blanks, names, markup that is not closed, combining marks. */
const PUMPS = [' ', '\t', '\n', 'a', '0', '-', '.', '/', '@', 'ä', 'e\u0301', '\u0301', ':', '"', 'a.', '0.', ' a'];
const MARKUP = ['<', '<!--', '<?', '<a ', 'a="', '<a x="" ', '[', '{', '&', '\\'];
const ENDING = '\u0001';
/** Of what classes and escapes take. */
const LETTERS = 'aA0 -._:/@xyz1äß\n\t"\'=<>[](){}#?&,;+*|^$%~\u0301';
/** Repetitions of one pattern that are tried, from its beginning. */
const MOST = 12;

/** The texts an expression may be slow on: one thing repeated, or what leads into a repetition, again and again or once. */
function* textsFor(expression: RegExp, pumps: readonly string[]): Generator<readonly [string, string]> {
  const own = expression.source.replace(/\\./g, '').slice(0, 40);
  const parts = repetitions(expression.source, expression.flags, [...new Set([...own, ...LETTERS])]).slice(0, MOST);
  const long = (pump: string): string => pump.repeat(Math.ceil(LENGTH / pump.length));
  const repeated = parts.flatMap(({ before, inside }) => [before, before + inside, inside]);
  for (const pump of new Set([...pumps, ...own, ...repeated])) if (pump !== '') yield [pump, long(pump)];
  for (const { before, inside } of parts) if (before !== '') yield [`${before} + ${inside}`, before + long(inside)];
}

/** Whether an expression gets through all texts within the limit of one. */
function isQuick(expression: RegExp, texts: Iterable<string>): boolean {
  Object.assign(context, { expression, texts });
  try {
    RUN.runInContext(context, { timeout: LIMIT });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return false;
  }
}

function* bodiesFor(expression: RegExp, pumps: readonly string[]): Generator<string> {
  for (const [, body] of textsFor(expression, pumps)) yield body + ENDING;
}

/** The text that keeps an expression busy; null where none of them does. */
function busyText(expression: RegExp, pumps: readonly string[]): string | null {
  // Nearly always all of them together take less than one may; watching each would cost more than running it.
  if (isQuick(expression, bodiesFor(expression, pumps))) return null;
  for (const [name, body] of textsFor(expression, pumps)) if (!isQuick(expression, [body + ENDING])) return name;
  return null;
}

/** Texts that no service brings: what a person types, or what is short by its nature or by a guard before. */
const BOUNDED: ReadonlySet<string> = new Set([
  'cli/usage.ts /Did you mean (?:one of )?([^?]+)\\?/',
  'documents/shown-path.ts /(.)\\/+$/',
  'documents/recognise.ts /<!--.*?-->|<\\?.*?\\?>|<![^>]*>/gs',
  'workshop/trial/junit.ts /(?<=@\\d+)\\.(?=\\d)/g',
  // Samples of rules and stylesheets, well-formed before: a comment in them is closed.
  'workshop/lint/xml-path.ts /<!--[\\s\\S]*?-->/g',
]);
const BOUNDED_FILES = /^(?:workshop\/lint\/texts|standards\/schematron\/run\/modulo)\.ts /;

t.test('no pattern of our own code takes more than linear time', async (t) => {
  const seen = new Map([...sourcePatterns()].map((one) => [`${one.file} /${one.pattern}/${one.flags}`, one]));
  t.ok(seen.size > 330, 'all of them are looked at, those put together from parts too');
  for (const one of [...BOUNDED].filter((known) => !seen.has(known))) t.fail(`no longer there: ${one}`);
  for (const [name, { pattern, flags }] of seen) {
    if (BOUNDED.has(name) || BOUNDED_FILES.test(name)) continue;
    t.equal(busyText(new RegExp(pattern, flags), [...PUMPS, ...MARKUP]), null, name);
  }
});

/** Where each pattern is from that others bring with them: rules of ours, and schemas that judge what people write. */
function* brought(): Generator<readonly [string, string]> {
  for (const id of readdirSync('rulesets'))
    for (const version of readdirSync(`rulesets/${id}`))
      for (const file of readRulesetFolder(`rulesets/${id}/${version}`).rules)
        for (const { run } of patternsIn(file)) yield [run, file.rule.id];
  for (const file of readdirSync('schemas').filter((name) => name.endsWith('.json')))
    for (const { run } of inSchema(JSON.parse(readFileSync(`schemas/${file}`, 'utf8')), [])) yield [run, file];
  for (const { name, params } of CHECK_KINDS) for (const { run } of inSchema(params, [])) yield [run, name];
}

t.test('no pattern of a bundled rule, of a schema or of a parameter takes more than linear time', async (t) => {
  const seen = new Map(brought());
  t.ok(seen.size > 120, 'all of them are looked at');
  for (const [pattern, where] of seen) {
    t.equal(slowText(pattern), null, `${where}: ${pattern}`);
    t.equal(busyText(new RegExp(pattern, 'u'), PUMPS), null, `${where}: ${pattern}`);
  }
});

t.test('texts are put into normal form at one place, which takes linear time', async (t) => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const elsewhere = files.filter(
    (name) => !name.endsWith('normal-form.ts') && /\.normalize\((?:\)|'NF)/.test(readFileSync(`src/${name}`, 'utf8')),
  );
  t.same(elsewhere, []);
});
