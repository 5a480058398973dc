import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { rulesetFiles, runCli } from '../helpers/io.ts';
import { RULES, steckbrief } from '../helpers/many-services.ts';

const DAY = (day: string) => ['--ruleset', 'regelwerk', '--as-of', day];
const world = (t: Test) =>
  t.testdir({
    regelwerk: rulesetFiles(RULES),
    dienste: {
      a: { 'steckbrief.yaml': steckbrief('a', 'behoerde: { name: Stadt A }\n') },
      b: { 'steckbrief.yaml': 'steckbrief: "1"\n' },
      'c ü': { 'steckbrief.yaml': steckbrief('c') },
    },
  });

t.test('reports of days become a course; what is half or twice is refused', async (t) => {
  const cwd = world(t);
  const check = (day: string, file: string, ...more: string[]) =>
    runCli(['check', ...DAY(day), ...more, '--quiet', '--reporter', `json=${file}`, 'dienste'], { cwd });
  await check('2026-10-01', 'okt.json');
  writeFileSync(join(cwd, 'dienste/b/steckbrief.yaml'), steckbrief('b'));
  await check('2026-11-01', 'nov.json');
  const made = await runCli(['uebersicht', 'nov.json', 'okt.json', '--output', 'u.html'], { cwd });
  t.same(made, { code: 0, out: '', err: '' });
  t.match(
    readFileSync(join(cwd, 'u.html'), 'utf8'),
    'Vom 01.10.2026 zum 01.11.2026: 0 Dienste neu nicht konform, 1 neu konform.',
  );
  t.match((await runCli(['uebersicht', '*.json'], { cwd })).out, 'Verlauf', 'a pattern will do');

  const whole = readFileSync(join(cwd, 'nov.json'), 'utf8');
  writeFileSync(join(cwd, 'halb.json'), whole.slice(0, -200));
  t.match(await runCli(['uebersicht', 'halb.json'], { cwd }), { code: 2, err: 'kein vollständiges JSON' });
  writeFileSync(join(cwd, 'noch.json'), whole);
  t.match(await runCli(['uebersicht', 'nov.json', 'noch.json'], { cwd }), {
    code: 2,
    err: /„dienste\/a“ steht in „nov.json“ und in „noch.json“/,
  });
  for (const n of [1, 2]) await check('2026-11-22', `anteil${n}.json`, '--shard', `${n}/2`);
  t.match(await runCli(['uebersicht', 'anteil1.json'], { cwd }), { code: 2, err: /fehlen: „2\/2“/ });
  const shares = await runCli(['uebersicht', 'anteil1.json', 'anteil2.json', 'okt.json'], { cwd });
  t.match(shares, { code: 0, out: 'Überblick: 3 Dienste' });
});

t.test('a page for each service, and the overview leads to it', async (t) => {
  const cwd = world(t);
  const argv = [
    'check',
    ...DAY('2026-11-22'),
    '--quiet',
    '--reporter',
    'html=seiten/',
    '--reporter',
    'uebersicht=u.html',
    'dienste',
  ];
  t.match(await runCli([...argv, '--reporter', 'json=r.json'], { cwd }), { code: 1, err: '' });
  const pages = readdirSync(join(cwd, 'seiten'));
  t.equal(pages.length, 3);
  const overview = readFileSync(join(cwd, 'u.html'), 'utf8');
  const links = new Set([...overview.matchAll(/href="(seiten\/[^"]+)"/g)].map(([, link]) => decodeURI(link!)));
  t.equal(links.size, 3);
  for (const link of links) t.ok(existsSync(join(cwd, link)), link);
  for (const page of pages) {
    const text = readFileSync(join(cwd, 'seiten', page), 'utf8');
    t.equal(text.match(/class="verdict/g)?.length, 1, 'one service');
    t.match(text, /: \d+ erfüllt|Konform|konform/);
  }
  const later = await runCli(['uebersicht', '--pages', 'seiten', '--output', 'v.html', 'r.json'], { cwd });
  t.equal(later.code, 0, later.err);
  t.equal(readFileSync(join(cwd, 'v.html'), 'utf8').replace(/<footer>.*/s, ''), overview.replace(/<footer>.*/s, ''));
  t.match(await runCli(['check', '--reporter', 'json=seiten/', 'dienste'], { cwd }), {
    code: 2,
    err: 'ist ein Ordner',
  });
  t.match(await runCli(['check', '--reporter', 'html=gibt/es/nicht/', 'dienste'], { cwd }), { code: 2 });
});
