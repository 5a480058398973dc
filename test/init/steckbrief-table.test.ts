import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import t from 'tap';
import { parse } from 'yaml';
import type { Json } from '../../src/base/nouns.ts';
import { cellsOf, steckbriefOf } from '../../src/init/steckbrief-cells.ts';
import { rowsOfSteckbriefe, tableOf } from '../../src/init/steckbrief-table.ts';
import { runCli } from '../helpers/io.ts';

const back = (steckbrief: Json) => {
  const [row] = rowsOfSteckbriefe(Buffer.from(tableOf([{ folder: 'd', steckbrief }])))!;
  return steckbriefOf(row!.cells);
};

t.test('a Steckbrief comes back from the table as it went in', async (t) => {
  const value = fc.letrec<{ one: Json }>((tie) => ({
    one: fc.oneof(
      { maxDepth: 3 },
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '',
        '05362032',
        '2026-01-01',
        '=1+1',
        '-x',
        "'a",
        ' a ',
        'a;b"c\nd',
        'true',
        'null',
        '[',
        '{',
        '1,5',
        'Köln',
      ),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('one'), { maxLength: 3 }),
      fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), tie('one'), { maxKeys: 3, noNullPrototype: true }),
    ),
  })).one;
  const key = fc.constantFrom('dienst', 'behoerde', 'leistungen', 'eigenes');
  fc.assert(
    fc.property(fc.dictionary(key, value, { minKeys: 1, noNullPrototype: true }), (steckbrief) => {
      if (cellsOf(steckbrief) === null) return;
      const { steckbrief: again, bad } = back(steckbrief);
      t.same(bad, []);
      if (JSON.stringify(again) !== JSON.stringify(steckbrief)) t.strictSame(again, steckbrief);
    }),
    { numRuns: 500, seed: 19 },
  );
});

t.test('examples go to one table and back without loss', async (t) => {
  const cwd = t.testdir({});
  const { code, err } = await runCli(['steckbriefe', '--csv', '--output', join(cwd, 't.csv'), 'examples']);
  t.same({ code, err }, { code: 0, err: '' });
  const made = await runCli(['init', 'neu', '--from', 't.csv'], { cwd });
  t.match(made, { code: 0, err: '' });
  const [head, ...lines] = readFileSync(join(cwd, 't.csv'), 'utf8').trimEnd().split('\n');
  t.match(head, /^\ufeffordner;steckbrief;regelwerk;kontext\.portal;/, 'columns in the order of the schema');
  t.ok(lines.length >= 2);
  for (const name of ['hundehaltung', 'hundehaltung-mangelhaft']) {
    const [old, now] = ['.', join(cwd, 'neu')].map((folder) =>
      parse(readFileSync(join(folder, 'examples', name, 'steckbrief.yaml'), 'utf8')),
    );
    t.strictSame(now, old, name);
  }
  t.match(await runCli(['init', 'neu', '--from', 't.csv'], { cwd }), { code: 2 }, "nobody's work is written over");
});

t.test('cells and folders that cannot be read are said', async (t) => {
  const cwd = t.testdir({
    't.csv':
      'ordner;steckbrief;dienst.name;leistungen;dienst.name.x\na;"""1""";Hund;[1;\n../b;"""1""";Katze;;\na;"""1""";Maus;;\nc;"""1""";Igel;;zu viel\n',
    gut: { 'steckbrief.yaml': 'steckbrief: "1"\ndienst: { name: "=Hund" }\n' },
    leer: { 'steckbrief.yaml': '- 1\n' },
  });
  const ran = await runCli(['init', 'neu', '--from', 't.csv'], { cwd });
  t.equal(ran.code, 1);
  t.match(ran.err, /Zeile 2: In der Spalte „leistungen“ steht „\[1“/);
  t.match(ran.err, /Zeile 3: „\.\.\/b“ führt aus dem Ordner hinaus/);
  t.match(ran.err, /Zeile 4: „a“/);
  t.match(ran.err, /Zeile 5: In der Spalte „dienst\.name\.x“/);
  t.match(ran.out, /neu.*2|2/);
  const table = await runCli(['steckbriefe', '--csv'], { cwd });
  t.match(table, { code: 1, out: 'gut;"""1""";"""=Hund"""', err: /„leer“/ });
  t.match((await runCli(['steckbriefe', 'gut'], { cwd })).out, /^gut {2}=Hund\n$/);
  t.match(await runCli(['steckbriefe'], { cwd: t.testdir({}) }), { code: 2 });
});
