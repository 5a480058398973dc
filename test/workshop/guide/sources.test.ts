import t from 'tap';
import { both } from '../../helpers/compared.ts';
import { ruleFile, rulesetFiles, runCli } from '../../helpers/io.ts';

const EVIL = 'x</script><script>alert(1)</script> | `a` [l](javascript:alert(1)) \u202e *b*';
const source = (title: string, section: string, url = 'https://law.test/a') => ({ title, section, url, grade: 'B' });

t.test('rules stand under the text they come from, in the order of its sections', async (t) => {
  const cwd = t.testdir({
    a: rulesetFiles([
      ruleFile('TST1001', { source: source('Zweites Gesetz', '§ 10') }),
      ruleFile('TST1002', { source: source('Zweites Gesetz', '§ 9 Abs. 2') }),
      ruleFile('TST1003', { source: source('Erstes Gesetz', '§ 1'), level: { entwicklung: 'SOLL', abnahme: 'MUSS' } }),
      ruleFile('TST1004', {
        source: { title: 'Erstes Gesetz', url: 'https://law.test/a', grade: 'C' },
        level: 'SOLL',
        valid: { from: '2026-01-01' },
        applies: { kind: 'steckbrief', when: { required: ['fim'] } },
      }),
    ]),
  });
  const { code, out } = await runCli(['ruleset', 'docs', 'a', '--quellen', '--format', 'markdown'], { cwd });
  t.equal(code, 0);
  const headings = [...out.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);
  t.same(headings, headings.toSorted(new Intl.Collator('de').compare), 'sources in alphabetical order');
  t.same(
    headings.filter((title) => title.endsWith('Gesetz')),
    ['Erstes Gesetz', 'Zweites Gesetz'],
  );
  t.same(
    [...out.matchAll(/^\| \[([^\]|]+)\]\(<[^|]+>\) \| (TST\d+) \|/gm)].map(([, section, id]) => `${id} ${section}`),
    ['TST1004 ganzer Text', 'TST1003 § 1', 'TST1002 § 9 Abs. 2', 'TST1001 § 10'],
  );
  t.match(out, /TST1004 .*\| C \| ab 01\.01\.2026 \| Für Dienste, deren Steckbrief sagt: fim ist angegeben\. \|/);
  t.match(out, /TST1003 .*\| SOLL \(Entwicklung\), MUSS \(Abnahme\) \| B \| unbefristet \|/);
  const html = await runCli(['ruleset', 'docs', 'a', '--quellen', '--lang', 'en'], { cwd });
  t.match(html.out, /<html lang="en">[\s\S]*<a href="#source-\d">Zweites Gesetz<\/a> \(2\)/);
  t.match(html.out, /<td><a href="https:\/\/law\.test\/a">§ 10<\/a><\/td><th scope="row">TST1001<\/th>/);
});

t.test('nothing of a ruleset is markup', async (t) => {
  const cwd = t.testdir({
    a: rulesetFiles([
      ruleFile('TST1001', {
        requirement: both(EVIL),
        source: source(EVIL, EVIL, 'https://law.test/\'"><script>alert(1)</script>'),
      }),
    ]),
  });
  const html = await runCli(['ruleset', 'docs', 'a', '--quellen'], { cwd });
  t.notMatch(html.out, /<script|\u202e/);
  const { out } = await runCli(['ruleset', 'docs', 'a', '--quellen', '--format', 'markdown'], { cwd });
  t.notMatch(out, /<script|[^\\]\[l\]\(|\u202e/);
  t.equal(out.match(/^\|.*TST1001.*$/gm)?.[0].match(/(?<!\\)\|/g)?.length, 8, 'a bar in a value opens no cell');
});

t.test('every rule of a bundled ruleset stands in the table once', async (t) => {
  const table = await runCli(['ruleset', 'docs', 'nrw-online-dienste@2.0.0', '--quellen', '--format', 'markdown']);
  const ids = [...table.out.matchAll(/^\| [^|]+ \| (\w+\d) \|/gm)].map(([, id]) => id);
  const guide = await runCli(['ruleset', 'docs', 'nrw-online-dienste@2.0.0', '--format', 'markdown']);
  t.same(ids.toSorted(), [...guide.out.matchAll(/^### ((?:OZG|FIM|XOEV)\d+)$/gm)].map(([, id]) => id).toSorted());
});

t.test('a page of vorgaben may be a source: named as text where nobody knows the way to it', async (t) => {
  const own = source('Grundsatz von vorgaben', 'Abschnitt 1', 'docs/grundsaetze.md#nie-stillschweigend-grün');
  const cwd = t.testdir({ a: rulesetFiles([ruleFile('TST1001', { source: own })]) });
  const table = await runCli(['ruleset', 'docs', 'a', '--quellen', '--format', 'markdown'], { cwd });
  t.equal(table.code, 0);
  t.match(table.out, 'Abschnitt 1 (docs/grundsaetze.md\\#nie-stillschweigend-grün)');
  const html = await runCli(['ruleset', 'docs', 'a', '--quellen'], { cwd });
  t.match(html.out, 'Abschnitt 1 (docs/grundsaetze.md#nie-stillschweigend-grün)');
  for (const url of ['docs/../secret.md', 'docs/a.html', 'other/a.md', 'docs/a.md#a b']) {
    const broken = t.testdir({ a: rulesetFiles([ruleFile('TST1001', { source: source('Titel', '1', url) })]) });
    t.equal((await runCli(['ruleset', 'docs', 'a', '--quellen'], { cwd: broken })).code, 2, url);
  }
});
