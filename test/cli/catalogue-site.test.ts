import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { runCli } from '../helpers/io.ts';

t.test('a page for each service and one to find them, names with markup shown and not obeyed', async (t) => {
  const cwd = t.testdir({
    dienste: {
      a: {
        'steckbrief.yaml':
          'steckbrief: "1"\ndienst: { id: a, name: "<b>Hunde</b> & Katzen", url: "javascript:alert(1)" }\nleistungen: [{ leika: "99110009104000", name: Hundehaltung }]\ngebiet: { ars: ["053620032032"] }\neigenes: { liste: [1, { x: null }] }\n',
      },
      b: { 'steckbrief.yaml': 'steckbrief: "1"\ndienst: { id: b, name: Wohngeld, url: "https://a.de/b" }\n' },
      c: { 'steckbrief.yaml': 'dienst: [\n' },
    },
  });
  const ran = await runCli(['katalog', 'seite', 'dienste', '--output', 'netz'], { cwd });
  t.match(ran, { code: 1, out: 'Geschriebene Seiten im Ordner „netz“: 3.', err: 'dienste/c' });
  const pages = readdirSync(join(cwd, 'netz'));
  t.equal(pages.length, 3);
  const index = readFileSync(join(cwd, 'netz/index.html'), 'utf8');
  const links = [...index.matchAll(/href="([^"]+)"/g)].map(([, link]) => link!);
  t.same(
    links.filter((link) => !pages.includes(link)),
    [],
  );
  t.match(index, '&lt;b&gt;Hunde&lt;/b&gt; &amp; Katzen');
  t.match(index, '<option value="0">Hundehaltung</option>');
  t.match(index, /<select name="g">.*<option value="0">\p{Lu}/u, 'municipalities by name');
  const all = pages.map((page) => readFileSync(join(cwd, 'netz', page), 'utf8')).join('');
  t.notMatch(all, '<b>Hunde');
  t.notMatch(all, 'href="javascript');
  t.match(all, '<a href="https://a.de/b" rel="noreferrer">https://a.de/b</a>');
});
