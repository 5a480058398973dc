import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import t, { type Test } from 'tap';
import { findingsOf, reportOf, runCli } from '../helpers/io.ts';

const STECKBRIEF = [
  'steckbrief: "1" # Fassung',
  'dienst: { id: hund, name: Hund, muster: "true" }',
  'gebiet:',
  '  ags: [5362032] # Gemeinde',
  'identifizierung: { vertrauensnivau: Niedrig }',
  '',
].join('\n');
const MENDED = STECKBRIEF.replace('"true"', 'true')
  .replace('[5362032]', '["05362032"]')
  .replace('vertrauensnivau: Niedrig', 'vertrauensniveau: niedrig');
const DAY = ['--as-of', '2026-11-22'];

const service = (t: Test, text = STECKBRIEF) => t.testdir({ dienst: { 'steckbrief.yaml': text } });
const at = (cwd: string) => readFileSync(join(cwd, 'dienst/steckbrief.yaml'), 'utf8');
const check = (cwd: string, ...args: readonly string[]) => runCli(['check', ...DAY, ...args, 'dienst'], { cwd });

t.test('--fix writes what has one right answer, says so, and reports on what is there then', async (t) => {
  for (const [how, spelt] of [
    ['as it is', (text: string) => text],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text: string) => `\ufeff${text}`],
    ['without a last line end', (text: string) => text.trimEnd()],
  ] as const) {
    const cwd = service(t, spelt(STECKBRIEF));
    const { out, err } = await check(cwd, '--fix', '--reporter', 'json');
    t.equal(at(cwd), spelt(MENDED), how);
    t.match(err, /Befunde in 1 Datei behoben:\n {2}dienst\/steckbrief.yaml: OZG1002 \(4\), OZG1021 \(1\)/, how);
    t.notOk(
      findingsOf(reportOf(out)).some(({ fix }) => fix),
      how,
    );
    const again = await check(cwd, '--fix', '--reporter', 'json');
    t.match(again.err, /nichts, was sich mit --fix beheben/, how);
    t.equal(again.out, out.replace(/^/, ''), `${how}: the same report`);
    t.equal(at(cwd), spelt(MENDED), `${how}: a second time changes nothing`);
  }
});

t.test('--fix-dry-run shows a diff, writes nothing and fails as long as there is something to mend', async (t) => {
  const cwd = service(t);
  const { code, out } = await check(cwd, '--fix-dry-run');
  t.equal(code, 1);
  t.matchOnly(out, /^--- a\/dienst\/steckbrief\.yaml\n\+\+\+ b\/dienst\/steckbrief\.yaml\n@@ /);
  t.match(out, /\n- {2}ags: \[5362032\] # Gemeinde\n/);
  t.match(out, /\n\+ {2}ags: \["05362032"\] # Gemeinde\n/);
  t.equal(at(cwd), STECKBRIEF);
  writeFileSync(join(cwd, 'dienst/steckbrief.yaml'), MENDED);
  const none = await check(cwd, '--fix-dry-run');
  t.same([none.code, none.out], [0, '']);
  const secret = service(t, `${STECKBRIEF}# password: "Xk9$mQ2!vLp4wZ"\n`);
  t.notMatch(
    (await check(secret, '--fix-dry-run')).out,
    /Xk9/,
    'what stands around is not shown where it is a password',
  );
});

t.test('--only mends what it shows', async (t) => {
  const cwd = service(t);
  await check(cwd, '--fix', '--only', 'OZG1021');
  t.equal(at(cwd), STECKBRIEF.replace('[5362032]', '["05362032"]'));
});

t.test('what cannot be asked together is refused before anything is done', async (t) => {
  for (const [args, said] of [
    [['--fix', '--phase', 'abnahme'], /In der Abnahme ändert vorgaben nichts/],
    [['--fix-dry-run', '--phase', 'abnahme'], /In der Abnahme ändert vorgaben nichts/],
    [['--fix', '--fix-dry-run'], /--fix und --fix-dry-run lassen sich nicht/],
    [['--fix', '--watch'], /--fix und --watch lassen sich nicht/],
    [['--fix-dry-run', '--reporter', 'json'], /zeigt nur den Diff/],
    [['--watch', '--reporter', 'json'], /geben Sie dem Bericht json eine Datei/],
    [['--watch', '-'], /--watch und - lassen sich nicht/],
    [['--fix', '-'], /--fix und - lassen sich nicht/],
    [['-'], /Nennen Sie die Datei: check - --stdin-filename/],
    [['--stdin-filename', 'x.yaml'], /gehört zu „-“ als Pfad/],
    [['-', '--stdin-filename', 'fehlt/x.yaml'], /Den Ordner von „fehlt\/x.yaml“ gibt es nicht/],
    [['-', '--stdin-filename', 'dienst'], /„dienst“ ist keine Datei/],
  ] as const) {
    const cwd = service(t);
    const { code, err } = await check(cwd, ...args);
    t.equal(code, 2, args.join(' '));
    t.match(err, said, args.join(' '));
    t.equal(at(cwd), STECKBRIEF, args.join(' '));
  }
});

t.test('zip archives, links and signed files stay as they are, and the first two are named', async (t) => {
  const cwd = t.testdir({
    dienst: { 'steckbrief.yaml': MENDED, 'echt.yml': 'publiccodeYmlVersion: "0.7"\nreleaseDate: 1.4.2026\n' },
  });
  symlinkSync('echt.yml', join(cwd, 'dienst/publiccode.yml'));
  const link = await check(cwd, '--fix');
  t.match(link.err, /1 Befund in 1 Datei behoben:\n {2}dienst\/echt\.yml: /);
  t.notMatch(link.err, /Nicht geändert/, 'what a link leads to is mended under its own name');
  const outside = t.testdir({
    dienst: { 'steckbrief.yaml': MENDED },
    'p.yml': 'publiccodeYmlVersion: "0.7"\nreleaseDate: 1.4.2026\n',
  });
  symlinkSync('p.yml', join(outside, 'publiccode.yml'));
  const loose = await runCli(['check', ...DAY, '--fix', 'publiccode.yml'], { cwd: outside });
  t.match(loose.err, /Nicht geändert: publiccode\.yml\. Die Datei .* ein Verweis/);
  t.match(readFileSync(join(outside, 'p.yml'), 'utf8'), '1.4.2026');

  writeFileSync(join(cwd, 'dienst.zip'), zipSync({ 'steckbrief.yaml': Buffer.from(STECKBRIEF) }));
  const zip = await runCli(['check', ...DAY, '--fix', 'dienst.zip'], { cwd });
  t.match(zip.err, /Nicht geändert: dienst\.zip\/steckbrief\.yaml\. Die Datei liegt in einem Zip-Archiv/);

  const signature = (name: string) =>
    `<?xml version="1.0" encoding="ISO-8859-1"?>\n<a><${name}:SignatureValue xmlns:${name}="urn:x"/></a>\n`;
  const signed = t.testdir({ dienst: { 'steckbrief.yaml': MENDED, 'a.xml': signature('ds') } });
  const { err } = await check(signed, '--fix');
  t.match(err, /nichts, was sich mit --fix beheben/);
  t.equal(readFileSync(join(signed, 'dienst/a.xml'), 'utf8'), signature('ds'));
});

t.test('a finding that a waiver covers is left alone', async (t) => {
  const waiver = [
    'fassung: "1"',
    'ausnahmen:',
    '  - regel: OZG1021',
    '    stelle: { datei: steckbrief.yaml }',
    '    begruendung: Der Schlüssel wird mit der nächsten Fassung berichtigt, die beauftragt ist.',
    '    genehmigtVon: Dr. Clara Leitung',
    '    genehmigtAm: "2026-10-01"',
    '    aktenzeichen: "10-7/26"',
    '    gueltigBis: "2027-02-28"',
    '',
  ].join('\n');
  const cwd = t.testdir({ dienst: { 'steckbrief.yaml': STECKBRIEF, 'ausnahmen.yaml': waiver } });
  await check(cwd, '--fix', '--only', 'OZG1021');
  t.equal(at(cwd), STECKBRIEF);
});

t.test('the terminal counts what can be mended, GitHub says how, SARIF has it as fixes', async (t) => {
  const cwd = service(t);
  t.match((await check(cwd)).out, /4 Befunde lassen sich mit --fix beheben/);
  t.match((await check(cwd, '--lang', 'en')).out, /4 findings can be mended with --fix/);
  t.match((await check(cwd, '--reporter', 'github')).out, /So ist es richtig: „"05362032"“\./);
  const { runs } = JSON.parse((await check(cwd, '--reporter', 'sarif')).out);
  const [fix] = runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'OZG1021').fixes;
  t.strictSame(fix, {
    description: { text: 'Mit --fix behebbar' },
    artifactChanges: [
      {
        artifactLocation: { uri: 'dienst/steckbrief.yaml' },
        replacements: [
          {
            deletedRegion: { startLine: 4, startColumn: 9, endLine: 4, endColumn: 16 },
            insertedContent: { text: '"05362032"' },
          },
        ],
      },
    ],
  });
});

t.test('check - judges the text of standard input in place of the file', async (t) => {
  const cwd = t.testdir({ dienst: { 'steckbrief.yaml': MENDED }, neu: {}, allein: {} });
  const judged = async (name: string, input: string, ...more: readonly string[]) => {
    const args = ['check', ...DAY, '-', ...more, '--stdin-filename', name, '--reporter', 'json'];
    const { out } = await runCli(args, { cwd, input });
    const report = reportOf(out);
    return { report, shape: findingsOf(report).filter(({ ruleId }) => ruleId === 'OZG1002').length };
  };
  t.equal((await judged('dienst/steckbrief.yaml', STECKBRIEF)).shape, 3);
  t.equal((await judged('dienst/steckbrief.yaml', MENDED)).shape, 0);
  t.equal((await judged('dienst/steckbrief.yaml', STECKBRIEF, 'dienst')).shape, 3, 'with the paths named');
  t.equal((await judged('neu/steckbrief.yaml', STECKBRIEF)).shape, 3, 'a file that is not there yet');
  const other = await judged('dienst/publiccode.yml', 'publiccodeYmlVersion: "0.7"\nreleaseDate: "1.4.2026"\n');
  t.same(
    other.report.services.map(({ steckbrief }) => steckbrief),
    ['dienst/steckbrief.yaml'],
    'its service is judged',
  );
  t.ok(findingsOf(other.report).some(({ path, code }) => path === 'dienst/publiccode.yml' && code === 'not-date'));
  const loose = await judged('allein/publiccode.yml', 'publiccodeYmlVersion: "0.7"\nreleaseDate: "1.4.2026"\n');
  t.same(
    loose.report.services.map(({ steckbrief }) => steckbrief),
    [null],
    'a file of no service stands alone',
  );
  const large = ['check', '-', '--stdin-filename', 'dienst/steckbrief.yaml', '--max-file-size', '0.00001'];
  const { code, err } = await runCli(large, { cwd, input: STECKBRIEF });
  t.equal(code, 2);
  t.match(err, /Text der Standardeingabe ist größer als/);
  t.equal(at(cwd), MENDED);
});

t.test('--watch tells what changed since, lives through what cannot be read, and ends with 0', async (t) => {
  const cwd = service(t, MENDED);
  const file = join(cwd, 'dienst/steckbrief.yaml');
  const count = (text: string, word: string) => text.split(word).length - 1;
  let step = 0;
  const { code, out, err } = await runCli(['check', ...DAY, '--watch', '--only', 'OZG1002', 'dienst'], {
    cwd,
    until: (said) => {
      if (step === 0 && said.err.includes('wartet auf Änderungen')) {
        step = 1;
        writeFileSync(file, MENDED.replace('niedrig', 'nieder'));
      } else if (step === 1 && count(said.out, 'steht nicht zur Wahl') > 0 && said.out.endsWith('\n\n')) {
        step = 2;
        writeFileSync(file, MENDED);
      }
      return step === 2 && said.out.includes('Behoben: ') && said.out.endsWith('\n\n');
    },
  });
  t.equal(code, 0);
  const [first = '', ...changes] = out.split(/(?=^Neu: |^Behoben: )/m);
  t.match(first, /hund · nrw-online-dienste/);
  t.match(
    changes.join(''),
    /^Neu: \d+ Befunde?\n[\s\S]*„nieder“[\s\S]*^Behoben: \d+ Befunde?\n {2}dienst\/steckbrief.yaml:5:/m,
  );
  t.notMatch(changes.join(''), /hund · nrw-online-dienste/, 'the whole is told once');
  t.match(err, /Strg-C beendet/);
});
