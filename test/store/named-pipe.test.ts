import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import t from 'tap';
import { chunksNamed, readNamed } from '../../src/store/named-file.ts';

t.test('a pipe named by somebody is read to its end, and given up where nobody writes', async (t) => {
  const pipe = join(t.testdir({}), 'kanal');
  execFileSync('mkfifo', [pipe]);
  t.throws(() => readNamed(pipe, 'kanal', 100, 30), /cannot be read/);
  const writer = spawn('sh', ['-c', 'exec >"$0"; printf eins; sleep 0.1; printf zwei', pipe]);
  t.equal(String(readNamed(pipe, 'kanal', 100)), 'einszwei');
  writer.kill();
  t.throws(() => [...chunksNamed(pipe, 'kanal', 4, 30)], /cannot be read/, 'in chunks, too');
  const second = spawn('sh', ['-c', 'exec >"$0"; printf eins; sleep 0.1; printf zwei', pipe]);
  let said = '';
  for (const chunk of chunksNamed(pipe, 'kanal', 3)) said += String(chunk);
  t.equal(said, 'einszwei', 'what a pipe says comes whole');
  second.kill();
});
