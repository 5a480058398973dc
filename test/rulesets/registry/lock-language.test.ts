import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { runCli } from '../../helpers/io.ts';

t.test('the comment of a lock is in the language of the run that made it, and stays', async (test) => {
  const env = { VORGABEN_DATA: join(test.testdir({}), 'daten') };
  for (const [lang, other, head, rest] of [
    ['de', 'en', /^# Geschrieben von .*\n# „trust“ nehmen/, /Written|where you have/],
    ['en', 'de', /^# Written by .*\n# 'trust' only/, /Geschrieben|nehmen Sie/],
  ] as const) {
    const cwd = join(test.testdir({ [lang]: { 'steckbrief.yaml': 'steckbrief: "1"\ndienst: { id: a }\n' } }), lang);
    const text = () => readFileSync(join(cwd, 'vorgaben.lock'), 'utf8');
    await runCli(['lock', '--lang', lang], { cwd, env });
    test.match(text(), head);
    test.notMatch(text(), rest, 'one language');
    const before = text();
    await runCli(['lock', '--lang', other], { cwd, env });
    test.equal(text(), before, 'who writes in the other language changes nothing');
  }
});
