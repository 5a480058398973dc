import t from 'tap';
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
