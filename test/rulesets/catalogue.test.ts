import t from 'tap';
import { catalogueText, openCatalogue } from '../../src/rulesets/catalogue.ts';
import { findRuleset } from '../../src/rulesets/find.ts';
import { pretty, STECKBRIEF, withFile } from '../helpers/folders.ts';
import { type Files, rulesetFiles, runCli } from '../helpers/io.ts';

t.test('a catalogue of an included ruleset cannot be replaced', async (t) => {
  const catalogue = (entries: object) => pretty({ title: 'K', date: '2026-01-01', source: 'S', entries });
  const folder = (files: Files, id: string, includes: string[] = []) => ({
    '1.0.0': withFile(files, 'ruleset.yaml', pretty({ ...JSON.parse(String(files['ruleset.yaml'])), id, includes })),
  });
  const head = { 'ruleset.yaml': String(rulesetFiles()['ruleset.yaml']) };
  const cwd = t.testdir({
    grund: folder(withFile(rulesetFiles(), 'catalogues/k.json', catalogue({ a: 1 })), 'grund'),
    oben: folder(withFile(head, 'catalogues/k.yaml', catalogue({ b: 1 })), 'oben', ['grund@1.0.0']),
    gleich: folder(withFile(head, 'catalogues/k.yaml', catalogue({ a: 1 })), 'gleich', ['grund@1.0.0']),
    dienst: STECKBRIEF,
  });
  t.match(await runCli(['check', '--ruleset', 'oben/1.0.0', 'dienst'], { cwd }), {
    code: 2,
    err: /Katalog „k“ gibt es.*mit anderem Inhalt/,
  });
  t.match(await runCli(['check', '--ruleset', 'gleich/1.0.0', 'dienst'], { cwd }), { code: 0 });
  const ruleset = findRuleset('gleich/1.0.0', cwd);
  t.match(ruleset.catalogue('k'), { entries: { a: 1 } });
  t.equal(ruleset.catalogue('k'), ruleset.catalogue('k'), 'parsed once');
  t.equal(ruleset.catalogue('weg'), undefined);
});
t.test('keys of a catalogue are its entries, and nothing inside them', async (t) => {
  const entries = { '05': 'Nordrhein-Westfalen', 'a"b': 'mit "Anführung": drin', ü: true };
  const known = openCatalogue(catalogueText({ title: 'K "K"', date: '2026-01-01', source: 'S', entries }));
  t.match(known, { title: 'K "K"', date: '2026-01-01' });
  t.strictSame(
    ['05', 'a"b', 'ü', '5', 'title', 'K', 'Anführung', 'entries'].map((key) => known.has(key)),
    [true, true, true, false, false, false, false, false],
  );
  t.strictSame(known.entries, entries);
  const often = openCatalogue(catalogueText({ title: 'K', date: '2026-01-01', source: 'S', entries }));
  const many = Array.from({ length: 60 }, (_, index) => often.has(index % 2 ? '05' : 'title'));
  t.ok(
    many.every((found, index) => found === (index % 2 === 1)),
    'the same answer, however often it is asked',
  );
  const nested = openCatalogue(
    catalogueText({ title: 'K', date: '2026-01-01', source: 'S', entries: { a: { b: 1 } } }),
  );
  t.strictSame([nested.has('a'), nested.has('b')], [true, false], 'what stands inside an entry is no key');
});
