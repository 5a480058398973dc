import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { runCli } from '../helpers/io.ts';

t.test('a list so long that each row would become a folder is refused before anything is written', async (t) => {
  const rows = (count: number) => `name\n${'a\n'.repeat(count)}`;
  const cwd = t.testdir({ 'viel.csv': rows(50_001), 'leer.csv': 'name\n' });
  t.match(await runCli(['init', 'dienste', '--from', 'viel.csv'], { cwd }), {
    code: 2,
    err: /„viel\.csv“ hat 50\.001 Zeilen; für jede entstünde ein Ordner\. Die Grenze liegt bei 50\.000/,
  });
  t.match(await runCli(['init', 'dienste', '--from', 'leer.csv', '--lang', 'en'], { cwd }), {
    code: 2,
    err: /'leer\.csv' is no list of services/,
  });
});

const HEAD = 'name;serviceSolutions;communeSolutions;confidenceLevel;authentications;paymentTypes;serviceSystems\n';
const dienst = (cwd: string, name: string): Record<string, unknown> =>
  parse(readFileSync(join(cwd, 'dienste', name, 'steckbrief.yaml'), 'utf8')) as Record<string, unknown>;

t.test('what a row holds and no Steckbrief can take is said with its row', async (t) => {
  const rows = [
    'Laube;9,9110E+13;5362032;normal;;;',
    'Garten;99110009104000|9.911E13,99.110.009.070.000;53620032032|Kerpen;sehr hoch;;;',
    ';99110009104000;;;;;',
    '',
    'Hof;Hofschild;="05362032";hoch;BundID;;10160|10161',
    'Weg;99110009104000;;;;;;zu viel',
  ];
  const cwd = t.testdir({ 'k.csv': HEAD + rows.join('\n') });
  const run = await runCli(['init', 'dienste', '--from', 'k.csv'], { cwd });
  t.match(run, { code: 1, out: /: 4\. / });
  const said = run.err.trim().split('\n');
  t.same(
    said.map((line) => line.slice(0, 9).trim()),
    [
      'Zeile 2 (',
      'Zeile 2 (',
      'Zeile 3 (',
      'Zeile 3 (',
      'Zeile 3 (',
      'Zeile 3 (',
      'Zeile 4:',
      'Zeile 6 (',
      'Zeile 6 (',
      'Zeile 7 (',
    ],
  );
  for (const [at, wanted] of [
    [0, /„9,9110E\+13“; so rundet/],
    [1, /„5362032“ in „communeSolutions“ ist als „05362032“ übernommen/],
    [2, /„9\.911E13“/],
    [3, /„053620032032“ übernommen/],
    [4, /„Kerpen“ in „communeSolutions“ ist weder/],
    [5, /„sehr hoch“ in „confidenceLevel“ ist nicht bekannt/],
    [6, /Name \(name\)/],
    [7, /mehrere OZG-Nummern \(„10160“, „10161“\)/],
    [8, /„Hofschild“ in „serviceSolutions“ ist kein LeiKa-Schlüssel/],
    [9, /8 Zellen, in der Kopfzeile 7/],
  ] as const)
    t.match(said[at], wanted);
  t.same(dienst(cwd, 'laube')['leistungen'], undefined, 'a rounded key is no two keys');
  t.match(dienst(cwd, 'garten'), {
    leistungen: [{ leika: '99110009104000' }, { leika: '99110009070000' }],
    gebiet: { ars: ['053620032032'] },
  });
  t.match(dienst(cwd, 'hof'), { gebiet: { ags: ['05362032'] }, kontext: { konten: ['bundid'] } });
  t.same(dienst(cwd, 'weg')['kontext'], undefined, 'an empty cell says nothing about accounts and payment');
  const english = await runCli(['init', 'en', '--from', 'k.csv', '--lang', 'en'], { cwd });
  t.match(english.err, /^Row 2 \('Laube'\): 'serviceSolutions' holds '9,9110E\+13'/);
});

t.test('numbers, levels and keys of a JSON list are read, or named with their entry', async (t) => {
  const list = [
    {
      name: 'Bad',
      serviceSolutions: [
        { service: { serviceKey: 99110009104000 }, maturity: { name: 'drei' } },
        { service: { name: 'X' } },
      ],
      communeSolutions: [{ commune: { regionalKey: 53620032032, officialCommunityKey: 5362032 } }],
      maturity: { name: 'hoch' },
      paymentTypes: [],
      authentications: [],
    },
  ];
  const cwd = t.testdir({ 'j.json': JSON.stringify(list) });
  const { code, err } = await runCli(['init', 'dienste', '--from', 'j.json'], { cwd });
  t.equal(code, 1);
  for (const wanted of [
    '„drei“ in „serviceSolutions.maturity“',
    'beim 2. Eintrag der LeiKa-Schlüssel',
    '„hoch“ in „maturity“',
  ])
    t.ok(err.includes(`Eintrag 1 („Bad“): `) && err.includes(wanted), wanted);
  t.match(dienst(cwd, 'bad'), {
    leistungen: [{ leika: '99110009104000' }],
    gebiet: { ars: ['053620032032'], ags: ['05362032'] },
    kontext: { konten: [], zahlung: false },
  });
});

t.test('rows of one name, or alike in all a folder name holds, get folders and ids of their own', async (t) => {
  const long = 'Sehr langer Name eines Dienstes, der weit über das hinausgeht, was ein Ordner fasst';
  const rows = ['Hund', 'hund', `${long} A`, `${long} B`, `${long} C`];
  const cwd = t.testdir({ 'k.csv': `NAME,url\n${rows.map((name) => `"${name}",`).join('\n')}\n` });
  t.equal((await runCli(['init', 'dienste', '--from', 'k.csv'], { cwd })).code, 0);
  const folders = readdirSync(join(cwd, 'dienste'));
  t.equal(folders.length, rows.length);
  for (const folder of folders) t.match(dienst(cwd, folder)['dienst'], { id: folder });
});

t.test('a table as Excel on Windows stores it is read; where one Steckbrief stands, none is written', async (t) => {
  const cwd = t.testdir({
    'k.csv': Buffer.from('name;url\nZ\u00e4hler;\nHund;\n', 'latin1'),
    dienste: { hund: { 'steckbrief.yaml': 'steckbrief: "1"\n' } },
  });
  t.match(await runCli(['init', 'dienste', '--from', 'k.csv'], { cwd }), {
    code: 2,
    err: /liegt schon ein Steckbrief/,
  });
  t.notOk(existsSync(join(cwd, 'dienste', 'zaehler')));
  t.equal((await runCli(['init', 'dienste', '--from', 'k.csv', '--force'], { cwd })).code, 0);
  t.match(dienst(cwd, 'zaehler')['dienst'], { name: 'Zähler' });
});

t.test('the example of the documentation is taken over without a word', async (t) => {
  const [, example = ''] = /```csv\n([\s\S]*?)```/.exec(readFileSync('docs/dienste-uebernehmen.md', 'utf8'))!;
  const cwd = t.testdir({ 'k.csv': example });
  t.match(await runCli(['init', 'dienste', '--from', 'k.csv'], { cwd }), { code: 0, err: '', out: /: 2\. / });
  t.match(dienst(cwd, 'hundehaltung'), {
    leistungen: [{ leika: '99110009104000', ozgId: '10160' }, { leika: '99110009070000' }],
    gebiet: { ags: ['05362032'], ars: ['053620032032'] },
    identifizierung: { vertrauensniveau: 'niedrig' },
    kontext: { konten: ['bundid'] },
  });
});
