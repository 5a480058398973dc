import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import t from 'tap';
import { findingsOf, reportOf } from '../helpers/io.ts';
import { endOf } from '../helpers/typed.ts';

/** Console blocks of a page, also those that only a script can show (`text` with a prompt). */
const blocksOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^```(?:console|text(?=\n\$ ))\n([\s\S]*?)^```$/gm)].map(([, block]) =>
    block!.trimEnd(),
  );
/** Plays a script of docs/ in an empty folder and holds its page against what was written. */
async function played(script: string, page: string, folder: string): Promise<{ missing: string[]; blocks: number }> {
  const { stdout } = await promisify(execFile)('bash', [resolve('docs', script), folder], {
    env: { PATH: process.env['PATH'], HOME: folder },
    maxBuffer: 20_000_000,
  });
  const transcript = stdout.split('\n');
  const blocks = blocksOf(join('docs', page));
  const missing: string[] = [];
  let from = 0;
  for (const block of blocks) {
    const { end, missing: line } = endOf(block.split('\n'), transcript, from);
    if (line !== null) missing.push(line);
    from = end;
  }
  return { missing, blocks: blocks.length };
}
const bash = process.platform === 'win32' ? { skip: 'the scripts of docs/ need bash' } : {};
t.test('the day of the Task Force goes as docs/regelwerke-veroeffentlichen.md tells it', bash, async (test) => {
  const { missing, blocks } = await played(
    'tag-der-task-force.sh',
    'regelwerke-veroeffentlichen.md',
    join(test.testdir({}), 'tag'),
  );
  test.ok(blocks >= 6);
  test.strictSame(missing, []);
});
t.test('an acceptance goes as docs/abnahme.md tells it', bash, async (test) => {
  const folder = join(test.testdir({}), 'abnahme');
  const { missing, blocks } = await played('abnahme.sh', 'abnahme.md', folder);
  test.ok(blocks >= 7);
  test.strictSame(missing, []);

  test.match(readFileSync(join(folder, 'abnahmeprotokoll.html'), 'utf8'), 'Konform: Alle ');
  const deficient = readFileSync(join(folder, 'mangelhaft.html'), 'utf8');
  const report = reportOf(readFileSync(join(folder, 'mangelhaft.json'), 'utf8'));
  const faults = findingsOf(report).filter(({ waivedBy }) => waivedBy === undefined);
  test.ok(faults.length > 100);
  const text = (message: string) =>
    message.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  test.strictSame(
    faults.filter(({ ruleId, message }) => !deficient.includes(ruleId) || !deficient.includes(text(message))),
    [],
    'the protocol names every fault',
  );
});
