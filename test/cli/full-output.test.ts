import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import t from 'tap';
import { bundledCommand } from '../helpers/bundle.ts';

t.test('an output that cannot be written is a refusal of one line', { skip: !existsSync('/dev/full') }, async (t) => {
  const command = bundledCommand();
  for (const argv of ['rules', 'check examples/hundehaltung', 'check --reporter json examples/hundehaltung']) {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${command}" ${argv} > /dev/full`], {
      encoding: 'utf8',
    });
    t.equal(status, 2, argv);
    t.match(stderr, /Die Ausgabe ließ sich nicht schreiben \(der Datenträger ist voll\)/);
    t.notMatch(stderr, /at .*\.js|Error:/, 'no stack');
    t.equal(stderr.match(/ist voll\)\. /g)?.length, 1, 'once');
  }
});
