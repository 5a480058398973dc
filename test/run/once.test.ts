import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';

/** Files below src/ that say something. */
const saying = (words: RegExp): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && words.test(readFileSync(join('src', name), 'utf8')))
    .sort();

t.test('the loop stands once: nothing else has documents examined or rules applied', async (t) => {
  // The language server keeps what it examined; it makes its examiner where all are made.
  t.same(saying(/new (?:Keeping)?Examiner\(/), []);
  t.same(saying(/(?<!function )\bcheckService\(/), ['run/judged.ts']);
  t.same(saying(/\bexaminerOf\(/), ['lsp/service-session.ts', 'run/judged.ts', 'run/standards.ts']);
});

t.test('words come last: the engine knows sentences and their facts, but no language', async (t) => {
  t.same(
    saying(/\bLang\b|\brender\(|\.(?:de|en)\b/).filter((path) => path.startsWith('engine/')),
    [],
  );
});
