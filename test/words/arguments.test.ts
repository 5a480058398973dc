import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import ts from 'typescript';
import { CHECK_KINDS } from '../../src/rules/index.ts';
import { argumentsOf, type Piece, piecesOf } from '../../src/words/template.ts';
import { allPairs } from '../helpers/message-pairs.ts';

const PAIRS = allPairs();

/** Facts that a sentence shows; which of them decide about its optional parts and forms may differ. */
function shownBy(template: string): string[] {
  const names = (pieces: readonly Piece[]): string[] =>
    pieces.flatMap((piece) => {
      if (typeof piece === 'string') return [];
      if ('when' in piece) return names(piece.part);
      return 'counts' in piece ? piece.forms.flatMap(names) : [piece.name];
    });
  return [...new Set(names(piecesOf(template)))].sort();
}

/** Every text in both languages that a module exports, however deep in its tables. */
function exported(value: unknown, seen = new Set<unknown>()): { de: string; en: string }[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const { de, en } = value as { de?: unknown; en?: unknown };
  if (typeof de === 'string' && typeof en === 'string') return [{ de, en }];
  return Object.values(value).flatMap((one) => exported(one, seen));
}

t.test('German and English take the same arguments', async (t) => {
  for (const { place, de, en } of PAIRS) {
    const [german, english] = [shownBy(de), shownBy(en)];
    if (german.join() !== english.join()) t.fail(`${place}: ${german} / ${english}`);
    for (const [lang, text] of Object.entries({ de, en }))
      if (text.trim() === '' || text.includes('{}')) t.fail(`${place}: ${lang} ${text}`);
  }
  t.ok(PAIRS.length > 1250, `${PAIRS.length} sentences are compared`);
  t.same(shownBy('{a} {b?{c}} {d|{e:date}|f}'), ['a', 'c', 'e'], 'arguments are found in all parts');
});

t.test('every table that a module exports is among them', async (t) => {
  const known = new Set(PAIRS.map(({ de, en }) => `${de}\n${en}`));
  const plain = (text: string) => argumentsOf(text).size === 0;
  for (const path of readdirSync('src/words', { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue;
    const texts = exported({ ...((await import(`../../src/words/${path}`)) as object) });
    // What is put together from other sentences is known by its parts.
    const foreign = texts.filter(({ de, en }) => !known.has(`${de}\n${en}`) && plain(de));
    t.same(foreign, [], path);
  }
  const ofKinds = CHECK_KINDS.flatMap(({ messages }) => exported(messages));
  t.ok(ofKinds.length > 300, 'the sentences of the check kinds are imported');
  t.same(
    ofKinds.filter(({ de, en }) => !known.has(`${de}\n${en}`) && plain(de)),
    [],
  );
});

/** Codes as the sources of the check kinds name them: `code: '…'` and the second argument of `at(…)`. */
function codesNamed(path: string): string[] {
  const codes: string[] = [];
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const add = (node: ts.Expression | undefined): void => {
    if (node && ts.isStringLiteral(node)) codes.push(node.text);
    if (node && ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(add);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'code') add(node.initializer);
    if (ts.isCallExpression(node) && node.expression.getText() === 'at') add(node.arguments[1]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return codes;
}

t.test('a code has a sentence, and a sentence a code', async (t) => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('generated'))
    .map((path) => join('src', path));
  const sentences = new Set(CHECK_KINDS.flatMap(({ messages }) => Object.keys(messages)));
  const named = files
    .filter((path) => /src.rules./.test(path))
    .flatMap((path) => codesNamed(path).map((code) => ({ path, code })));
  t.ok(named.length > 150, `${named.length} codes are named`);
  for (const { path, code } of named) if (!sentences.has(code)) t.fail(`${path}: no sentence for ${code}`);

  const uses = new Map<string, number>();
  const prefixes = new Set<string>();
  for (const path of files) {
    const text = readFileSync(path, 'utf8');
    for (const [word] of text.matchAll(/(?<![\w-])[a-z][\w-]*(?![\w-])/g)) uses.set(word, (uses.get(word) ?? 0) + 1);
    for (const [, prefix = ''] of text.matchAll(/`([a-z]+(?:-[a-z]+)*-)\$\{/g)) prefixes.add(prefix);
  }
  for (const { name, messages } of CHECK_KINDS)
    for (const code of Object.keys(messages)) {
      // Its key in a table, and at least one place that says it; `*` is the sentence for all others.
      const said = code === '*' || uses.get(code)! > 1 || [...prefixes].some((prefix) => code.startsWith(prefix));
      if (!said) t.fail(`${name}: nobody says ${code}`);
    }
});
