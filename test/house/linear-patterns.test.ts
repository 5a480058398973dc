import { readdirSync, readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import t from 'tap';
import ts from 'typescript';
import { parse } from 'yaml';
import { slowText } from '../../src/workshop/lint/redos.ts';

const LENGTH = 100_000;
/** A linear pattern needs a millisecond; on a busy machine that takes longer, but never this long. */
const LIMIT = 1500;

const context = createContext({});
const RUN = new Script('text.replace(expression, "")');

/** What patterns are made of: blanks, names, markup that is not closed, combining marks. */
const PUMPS = [' ', '\t', '\n', 'a', '0', '-', '.', '/', '@', 'ä', 'e\u0301', '\u0301', ':', '"', 'a.', '0.', ' a'];
const MARKUP = ['<', '<!--', '<?', '<a ', 'a="', '<a x="" ', '[', '{', '&', '\\'];
const ENDING = '\u0001';

/** The text that keeps an expression busy; null where none of them does. */
function busyText(expression: RegExp, pumps: readonly string[]): string | null {
  const own = expression.source.replace(/\\./g, '').slice(0, 40);
  for (const pump of new Set([...pumps, ...own])) {
    Object.assign(context, { expression, text: pump.repeat(LENGTH / pump.length) + ENDING });
    try {
      RUN.runInContext(context, { timeout: LIMIT });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      return pump;
    }
  }
  return null;
}

/** Texts that no service brings: what a person types, or what is short by its nature or by a guard before. */
const BOUNDED: ReadonlySet<string> = new Set([
  'documents/targets.ts /(.)\\/+$/',
  'documents/recognise.ts /<!--.*?-->|<\\?.*?\\?>|<![^>]*>/gs',
  'workshop/trial/junit.ts /(?<=@\\d+)\\.(?=\\d)/g',
  // Samples of rules and stylesheets, well-formed before: a comment in them is closed.
  'workshop/lint/xml-path.ts /<!--[\\s\\S]*?-->/g',
]);
const BOUNDED_FILES = /^(?:workshop\/lint\/texts|standards\/schematron\/run\/modulo)\.ts /;

t.test('no pattern of our own code takes more than linear time', async (t) => {
  const seen = new Set<string>();
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.startsWith('generated')) continue;
    const source = ts.createSourceFile(file, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.Latest);
    const walk = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) seen.add(`${file} ${node.text}`);
      ts.forEachChild(node, walk);
    };
    walk(source);
  }
  t.ok(seen.size > 300, 'all of them are looked at');
  for (const one of [...BOUNDED].filter((known) => !seen.has(known))) t.fail(`no longer there: ${one}`);
  for (const one of seen) {
    if (BOUNDED.has(one) || BOUNDED_FILES.test(one)) continue;
    const [, pattern, flags] = /^\S+ \/(.*)\/([a-z]*)$/s.exec(one)!;
    t.equal(busyText(new RegExp(pattern!, flags), [...PUMPS, ...MARKUP]), null, one);
  }
});

/** The kinds of checks whose patterns are for the whole value. */
const whole = (kind: string): boolean => kind === 'pattern' || kind === 'file-name';

/** Every regular expression among the parameters of checks, as it is run. */
function* patternsIn(kind: string, value: unknown, name = ''): Generator<string> {
  if (typeof value === 'string' && /^(?:matches|pattern|text|link|near|titled|take|part|testPaths)$/.test(name))
    yield name === 'matches' && whole(kind) ? `^(?:${value})$` : value;
  if (value === null || typeof value !== 'object') return;
  for (const [key, part] of Object.entries(value)) yield* patternsIn(kind, part, Array.isArray(value) ? name : key);
}

t.test('no pattern of a bundled rule takes more than linear time', async (t) => {
  const seen = new Map<string, string>();
  for (const file of readdirSync('rulesets', { recursive: true, encoding: 'utf8' })) {
    if (!/\/rules\/.*\.yaml$/.test(file)) continue;
    const { id, applies, checks } = parse(readFileSync(`rulesets/${file}`, 'utf8'));
    for (const { kind, with: given } of checks ?? [])
      for (const one of patternsIn(kind, given)) seen.set(one, `${id} ${kind}`);
    for (const one of patternsIn('schema', applies?.when)) seen.set(one, `${id} when`);
  }
  t.ok(seen.size > 60, 'all of them are looked at');
  for (const [pattern, where] of seen) {
    t.equal(slowText(pattern), null, `${where}: ${pattern}`);
    t.equal(busyText(new RegExp(pattern, 'u'), PUMPS), null, `${where}: ${pattern}`);
  }
});
