import stringWidth from 'string-width';
import t from 'tap';
import { runCli } from '../helpers/io.ts';
import { world } from '../helpers/two-services.ts';

const COLUMNS = 60;
/** Lines that are wider than the terminal; what nobody can break (a path, an address, a call to be copied) may be. */
const wide = (text: string): string[] =>
  text.split('\n').filter((line) => stringWidth(line) > COLUMNS && line.trim().includes(' '));

t.test('the help of every command fits into 60 columns', async (t) => {
  const commands = [
    ...[
      'check',
      'abnahme',
      'compare',
      'merge',
      'baseline',
      'init',
      'explain',
      'rules',
      'lock',
      'standards',
      'katalog',
      'fim',
    ],
    ...['ruleset', 'completion', 'help'],
  ];
  const below: Readonly<Record<string, readonly string[]>> = {
    abnahme: ['vorbereiten', 'verify', 'sign'],
    ruleset: ['new', 'new-rule', 'lint', 'test', 'diff', 'docs', 'pack', 'add', 'list'],
    standards: ['add', 'list', 'verify', 'remove'],
  };
  const all = commands.flatMap((one) => [[one], ...(below[one] ?? []).map((two) => [one, two])]);
  for (const lang of ['de', 'en'])
    for (const command of [[], ...all]) {
      const { out } = await runCli([...command, '--help', '--lang', lang], { columns: COLUMNS });
      t.same(wide(out), [], `${command.join(' ')} ${lang}`);
    }
});

t.test('so do a summary and a report of services with long names', async (t) => {
  const cwd = world(t);
  for (const words of [['--summary'], [], ['--verbose']]) {
    const { out } = await runCli(['check', ...words, 'gut', 'schlecht'], { cwd, columns: COLUMNS });
    t.not(out, '');
    t.same(wide(out), [], words.join(' '));
  }
});
