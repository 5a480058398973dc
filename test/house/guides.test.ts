import t from 'tap';
import { typed } from '../helpers/typed.ts';

for (const [page, least] of [
  ['docs/regeln-schreiben.md', { commands: 12, files: 5 }],
  ['docs/regelwerke-veroeffentlichen.md', { commands: 20, files: 3 }],
] as const)
  t.test(`${page} can be typed from top to bottom`, async (test) => {
    const { commands, files, wrong } = await typed(page, test.testdir({}));
    test.strictSame(wrong, []);
    test.ok(commands >= least.commands && files >= least.files, `${commands} commands, ${files} files`);
  });
