import { readFileSync } from 'node:fs';
import t from 'tap';
import { runCli } from '../helpers/io.ts';
import { endOf, typed } from '../helpers/typed.ts';

for (const [page, least] of [
  ['docs/regeln-schreiben.md', { commands: 12, files: 5 }],
  ['docs/regelwerke-veroeffentlichen.md', { commands: 20, files: 3 }],
] as const)
  t.test(`${page} can be typed from top to bottom`, async (test) => {
    const { commands, files, wrong } = await typed(page, test.testdir({}));
    test.strictSame(wrong, []);
    test.ok(commands >= least.commands && files >= least.files, `${commands} commands, ${files} files`);
  });

const pictures = (page: string): [command: string, shown: string[]][] =>
  [...readFileSync(page, 'utf8').matchAll(/^<!-- Bild: vorgaben (.+) -->\n\n```text\n([\s\S]*?)\n```$/gm)].map(
    ([, command, shown]) => [command!, shown!.split('\n')],
  );

t.test('the READMEs show what the command really says', async (test) => {
  const said = new Map<string, string[]>();
  for (const page of ['README.md', 'README.de.md']) {
    test.ok(pictures(page).length > 0, page);
    for (const [command, shown] of pictures(page)) {
      if (!said.has(command)) said.set(command, (await runCli(command.split(' '))).out.trimEnd().split('\n'));
      const { missing } = endOf(shown, said.get(command)!, 0, true);
      test.equal(missing, null, `${page}: not said`);
    }
  }
});
