import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { SKELETON_KINDS } from '../../src/init/skeletons.ts';
import { checkJson, resultOf, runCli } from '../helpers/io.ts';
import { AS_OF } from '../helpers/pages.ts';

t.test('init lays out files that the checks can read', async (test) => {
  const cwd = test.testdir({});
  const kinds = ['bundid', 'xzufi', 'openapi', 'fit-connect', 'publiccode', 'barrierefreiheit'];
  const args = [
    'init',
    'hund',
    '--name',
    'Hund "anmelden" & mehr',
    '--leistung',
    '99110009104000',
    '--url',
    'https://dienste.beispielstadt.de/h',
  ];
  const options = kinds.flatMap((kind) => ['--schnittstelle', kind]);
  const ran = await runCli([...args, ...options], { cwd });
  test.equal(ran.code, 0, ran.err);
  test.match(ran.out, 'publiccode.yml');
  test.match(parse(readFileSync(join(cwd, 'hund', 'steckbrief.yaml'), 'utf8')), {
    schnittstellen: [{ art: 'bundid', datei: 'schnittstellen/bundid-metadata.xml' }],
    seiten: [{ art: 'barrierefreiheit' }],
  });
  const { report } = await checkJson([...AS_OF, 'hund'], { cwd });
  for (const id of ['OZG1001', 'OZG1002', 'OZG1004', 'OZG1005', 'OZG2001', 'OZG2002', 'OZG3001', 'OZG6056'])
    test.equal(resultOf(report, id).outcome, 'passed', id);
  test.equal(resultOf(report, 'OZG6051').outcome, 'failed', 'what is to be filled in does not count as stated');
  test.equal(resultOf(report, 'OZG1006').outcome, 'failed', 'and is told as such');
  test.equal(resultOf(report, 'OZG7020').outcome, 'passed', 'all are declared');
  test.equal(resultOf(report, 'OZG6060').outcome, 'failed', 'a blank is no answer');
  const again = await runCli([...args, ...options, '--force'], { cwd });
  test.match(again.err, 'nicht überschrieben', 'what is there stays');
  test.match(await runCli([...args, '--schnittstelle', 'bundit', '--force'], { cwd }), { code: 2, err: 'bundid' });
});

/** What somebody might have answered before a skeleton is written: nothing more than the name, or all there is. */
const ANSWERS: readonly (readonly string[])[] = [
  [],
  ['--behoerde', 'Stadt Beispielstadt'],
  ['--url', 'https://dienste.beispielstadt.de/h', '--leistung', '99110009104000'],
  [
    ...['--behoerde', 'Stadt Beispielstadt', '--hersteller', 'Beispiel-IT', '--gemeinde', '053620032032'],
    ...['--url', 'https://dienste.beispielstadt.de/h', '--leistung', '99110009104000', '--leistung', '99110009070000'],
  ],
];

t.test(
  'whatever was answered, each skeleton says where people must fill in, and passes for nothing before',
  async (test) => {
    for (const [index, answers] of ANSWERS.entries())
      for (const kind of SKELETON_KINDS) {
        const cwd = test.testdir({});
        const options = ['--name', 'Hundehaltung', ...answers, '--schnittstelle', kind];
        const ran = await runCli(['init', 'hund', ...options], { cwd });
        test.equal(ran.code, 0, ran.err);
        const { schnittstellen = [], seiten = [] } = parse(readFileSync(join(cwd, 'hund', 'steckbrief.yaml'), 'utf8'));
        const files = [...schnittstellen, ...seiten].map(({ datei }: { datei: string }) => `hund/${datei}`);
        test.equal(files.length, 1, kind);
        const { report } = await checkJson([...AS_OF, 'hund'], { cwd });
        const placeholders = resultOf(report, 'OZG1006').findings.map(({ path }) => path);
        for (const file of files) test.ok(placeholders.includes(file), `${file} (${index})`);
      }
  },
);
