import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { checkJson, findingsOf, runCli } from '../helpers/io.ts';

const STECKBRIEF = `steckbrief: "1"
regelwerk: nrw-online-dienste@2.0.0
leistungen: [{ leika: "99110009104999", ozgId: "10160" }]
`;
const LIST = ['LeiKa;Bezeichnung', '99110009104000;Hundehaltung', '99110009104001;Katzenhaltung'].join('\n');

/** A folder with a service and a list, and what a user has installed: nothing. */
function world(t: Test, files: Readonly<Record<string, string>> = {}) {
  const cwd = t.testdir({
    dienst: { 'steckbrief.yaml': STECKBRIEF },
    'leika-2026-05-01.csv': LIST,
    daten: {},
    ...files,
  });
  const options = { cwd, env: { VORGABEN_DATA: join(cwd, 'daten') } };
  return { cwd, options, run: (...argv: string[]) => runCli(argv, options) };
}

t.test('an installed list judges, is named, and is pinned', async (t) => {
  const { cwd, options, run } = world(t);
  const levels = async () => {
    const { report } = await checkJson(['dienst', '--as-of', '2026-11-22'], options);
    const level = findingsOf(report).find(({ ruleId }) => ruleId === 'OZG1018')?.level;
    return [report.ruleset.catalogues?.map(({ name, date }) => `${name} ${date}`), level];
  };
  t.same(await levels(), [undefined, 'KANN'], 'a key that a list of 2019 lacks is a note');

  t.match(await run('katalog', 'add', 'leika-2026-05-01.csv'), {
    code: 2,
    err: /nur 2 Schlüssel, die mitgelieferte Liste vom 05\.10\.2019 hat 4\.813/,
  });
  t.notOk(existsSync(join(cwd, 'daten/kataloge/leika')), 'what is refused leaves nothing');
  t.match(await run('katalog', 'add', 'leika-2026-05-01.csv', '--trotzdem'), {
    code: 0,
    out: /^LeiKa-Schlüssel: 2 Schlüssel, Stand 01\.05\.2026, aufgenommen in .*\n {2}4\.\d+ Schlüssel der mitgelieferten/,
  });
  t.same(await levels(), [['leika 2026-05-01'], 'SOLL'], 'one that a young list lacks is a warning');
  const old = await checkJson(['dienst', '--as-of', '2027-05-01'], options);
  t.equal(findingsOf(old.report).find(({ ruleId }) => ruleId === 'OZG1018')?.level, 'KANN', 'lists age');
  t.match((await run('katalog', 'list')).out, /^leika: LeiKa-Schlüssel, Stand 01\.05\.2026 \(aufgenommen\)$/m);

  for (const format of ['terminal', 'html', 'markdown', 'junit', 'sarif', 'json']) {
    const { out } = await run('check', 'dienst', '--reporter', format);
    t.match(out, /LeiKa-Schlüssel[\s\S]{0,60}(?:01\.05\.2026|2026-05-01)/, `${format} names it`);
  }

  t.match(await run('lock', 'dienst'), { code: 0 });
  t.match(readFileSync(join(cwd, 'vorgaben.lock'), 'utf8'), /catalogues:\n {2}- id: leika\n {4}version: 2026-05-01\n/);
  writeFileSync(join(cwd, 'neu.csv'), `${LIST}\n99110009104999;Vogelhaltung\n`);
  t.match(await run('katalog', 'add', 'neu.csv', '--stand', '2026-06-01', '--trotzdem'), { code: 0 });
  t.same((await levels())[0], ['leika 2026-05-01'], 'the pinned one is used, not the newest');

  const file = join(cwd, 'daten/kataloge/leika/2026-05-01/katalog.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Katzen', 'Hasen'));
  t.match(await run('check', 'dienst'), { code: 2, err: /ist nicht der, den vorgaben\.lock festlegt/ });
  appendFileSync(file, 'x');
  t.match(await run('check', 'dienst'), { code: 2, err: /ist beschädigt/ });
  t.match(await runCli(['check', 'dienst'], { cwd, env: { VORGABEN_DATA: join(cwd, 'leer') } }), {
    code: 2,
    err: /legt den Katalog „leika“ vom 01\.05\.2026 fest; er ist hier nicht aufgenommen/,
  });
});

t.test('what is not installed', async (t) => {
  const { run } = world(t, { 'ohne.csv': LIST, 'alt.csv': LIST, 'bild.csv': '\u0000\u0001' });
  for (const [argv, err] of [
    [['ohne.csv'], /sagt nicht, von welchem Tag/],
    [['ohne.csv', '--stand', '01.05.2026'], /„01\.05\.2026“ ist kein Tag/],
    [['ohne.csv', '--stand', '2026-02-30'], /ist kein Tag/],
    [['alt.csv', '--stand', '2018-01-01', '--trotzdem'], /eine ältere wird nicht aufgenommen/],
    [['bild.csv', '--stand', '2026-01-01'], /keine Liste von Schlüsseln/],
    [['fehlt.csv'], /kann nicht gelesen werden \(Datei oder Ordner gibt es nicht\)/],
    [['daten'], /kann nicht gelesen werden \(das ist ein Ordner\)/],
  ] as const)
    t.match(await run('katalog', 'add', ...argv), { code: 2, err }, argv.join(' '));
  const { cwd } = world(t);
  t.match(await runCli(['katalog', 'add', 'leika-2026-05-01.csv'], { cwd, env: { VORGABEN_DATA: '', HOME: '' } }), {
    code: 2,
    err: /VORGABEN_DATA/,
  });
});
