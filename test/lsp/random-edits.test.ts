import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import t from 'tap';
import { Editor, exampleFile } from '../helpers/editor.ts';
import { checked, shown } from '../helpers/shown-checked.ts';

/** Edits in all; 2,000 where somebody has the time: VORGABEN_EDITS=2000 npx tap test/lsp/random-edits.test.ts */
const EDITS = Number(process.env['VORGABEN_EDITS'] ?? 120);
const EACH = 40;

const FILES = [
  'steckbrief.yaml',
  'nachweise.yaml',
  'publiccode.yml',
  'fim/S05000000101V1.0.0.xml',
  'fim/antrag.json',
  'xoev/anmeldung.xml',
  'schnittstellen/openapi.yaml',
  'seiten/antrag.html',
];

const SNIPPETS = [
  ...[
    '',
    ' ',
    '\n',
    '\r\n',
    '  ',
    ':',
    ': ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '- ',
    '#',
    '&a ',
    '*a',
    '|',
    '\t',
    '\uFEFF',
    '\u0000',
  ],
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    '&amp;',
    'ä',
    '😀',
    'null',
    'true',
    '99110009104000',
    'datei: x.xml\n',
  ],
  ...['\nleistungen:\n  - { leika: "1" }\n', '\nkontext: {}\n', 'BITTE-AUSFÜLLEN', 'openapi: 3.1.0', '\n---\n'],
];

const edit = fc.record({
  file: fc.nat(FILES.length - 1),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removes: fc.oneof({ weight: 4, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(400) }),
  text: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...SNIPPETS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  ),
  next: fc.constantFrom('nothing', 'nothing', 'wait', 'undo', 'hover', 'completion', 'documentSymbol', 'close'),
});

t.test('random edits: the server lives, and in the end says what a fresh check says', async (t) => {
  const folder = t.testdir();
  cpSync(exampleFile('hundehaltung'), folder, { recursive: true });
  const runs = Math.max(1, Math.round(EDITS / EACH));
  const editor = await Editor.open(folder);
  let most = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: EACH, maxLength: EACH }), async (edits) => {
      cpSync(exampleFile('hundehaltung'), folder, { recursive: true });
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
      const open = new Map<string, string>();
      const uriOf = async (file: string) =>
        open.get(file) ?? (open.set(file, await editor.show(join(folder, file))).get(file) as string);
      await uriOf(FILES[0]!);
      for (const { file, at, removes, text, next } of edits) {
        const name = FILES[file]!;
        const uri = await uriOf(name);
        const { length } = editor.text(uri);
        const from = Math.floor(at * length);
        const to = Math.min(length, from + removes);
        const removed = editor.text(uri).slice(from, to);
        await editor.type(uri, from, to, text);
        const position = { line: Math.floor(at * 50), character: removes };
        if (next === 'wait') await editor.settled(uri);
        else if (next === 'undo') await editor.type(uri, from, from + text.length, removed);
        else if (next === 'close' && file > 0) {
          await editor.close(uri);
          open.delete(name);
        } else if (next !== 'nothing' && next !== 'close')
          void editor.ask(`textDocument/${next}`, uri, { position }).catch(() => null);
      }
      await editor.settled(open.get(FILES[0]!)!);
      const said = shown(folder, editor.diagnostics).filter((one) => !/"Nicht geprüft: /.test(one));
      // Half a pair of letters cannot be saved: it is written as editors write it.
      for (const [name, uri] of open) writeFileSync(join(folder, name), editor.text(uri));
      const fresh = await checked(folder);
      for (const uri of open.values()) await editor.close(uri);
      most = Math.max(most, process.memoryUsage().rss);
      if (JSON.stringify(said) !== JSON.stringify(fresh))
        throw new Error(
          `only the editor: ${said.filter((one) => !fresh.includes(one))}\nonly check: ${fresh.filter((one) => !said.includes(one))}`,
        );
    }),
    { numRuns: runs, seed: 20261129, endOnFailure: true },
  );
  t.notMatch(editor.logged.join('\n'), /Unerwarteter Fehler/);
  t.comment(`${runs * EACH} edits, ${Math.round(most / 1e6)} MB at most`);
  t.equal(await editor.leave(), 0);
});
