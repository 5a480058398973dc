import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { EVERYTHING, FIXTURES, LIST, LISTED, schemaText } from '../helpers/fim-payload.ts';
import { runCli } from '../helpers/io.ts';

t.test('vorgaben fim: outline and JSON Schema', async (t) => {
  const cwd = t.testdir({
    'schema.xml': schemaText([...EVERYTHING, ...LISTED]),
    'liste.xml': LIST,
    'fremd.xml': '<a xmlns="urn:fremd"/>',
    'alt.xml': '<a xmlns="urn:xoev-de:fim:standard:xdatenfelder_1"/>',
    'brief.xml': readFileSync(join(FIXTURES, 'steckbrief-3.0.0.xml')),
    'kaputt.xml': '<a',
    'notiz.txt': 'x',
    ordner: {},
  });
  const run = (line: string) => runCli(['fim', ...line.split(' ')], { cwd });
  const german = await run('outline schema.xml');
  t.equal(german.code, 0);
  for (const line of [
    'S1 V1.0.0  Antrag · Datenschema, XDatenfelder 3.0.0',
    '  1:1  F1 V1.0.0  Familienname · Text, 2 bis 4 Zeichen, nach Muster',
    '  0:1  F6 V1.0.0  Name F6 · Auswahl aus 2 Werten',
    '  0:1  G1 V1.0.0  Wahl · Auswahlgruppe: genau eines davon',
    '    0:1  F22 V1.0.0  Name F22 · Ja oder Nein',
    '  0:1  F1 V1.0.0  Name F1 · Auswahl aus urn:l_1',
  ]) {
    t.ok(german.out.split('\n').includes(line), line);
  }
  t.match((await run('outline schema.xml --lang en')).out, /choice: exactly one of these/);
  const schema = await run('jsonschema schema.xml --style bare');
  t.equal(schema.code, 0);
  t.match(
    JSON.parse(schema.out).properties.F1_2,
    { oneOf: [{ const: 'a', description: 'Name a' }] },
    'codes from the list beside it',
  );
  t.match(schema.err, /^vorgaben: F1 \(Name F1\) steht mehrmals nebeneinander; .*„F1_2“/);
  const written = await run('jsonschema schema.xml --output s.json');
  t.match(written, { code: 0, out: 'JSON Schema von S1V1.0.0 in s.json geschrieben.\n' });
  t.ok(JSON.parse(readFileSync(join(cwd, 's.json'), 'utf8')).properties['F2V1.0.0']);
  const refused: readonly (readonly [line: string, why: RegExp])[] = [
    ['outline nix.xml', /„nix\.xml“ gibt es nicht/],
    ['outline ordner', /„ordner“ ist keine Datei/],
    ['outline fremd.xml', /fremd\.xml: Das Wurzelelement „a“ hat den Namensraum „urn:fremd“/],
    ['outline alt.xml', /alt\.xml: Die Datei ist in XDatenfelder 1 geschrieben/],
    ['jsonschema brief.xml', /brief\.xml: Die Nachricht „xdatenfelder\.dokumentsteckbrief\.0101“ enthält weder/],
    ['jsonschema kaputt.xml', /kaputt\.xml:1:\d+: /],
    ['jsonschema notiz.txt', /notiz\.txt: Das ist keine XDatenfelder-Datei/],
    [
      'jsonschema schema.xml --output nicht/da.json',
      /„nicht\/da\.json“ ließ sich nicht schreiben \(Datei oder Ordner gibt es nicht\)/,
    ],
    ['jsonschema schema.xml --style kurz', /„kurz“ kennt die Option/],
  ];
  for (const [line, why] of refused) {
    const { code: exit, out, err } = await run(line);
    t.match({ exit, out, err }, { exit: 2, out: /^$/, err: why }, line);
  }
});
