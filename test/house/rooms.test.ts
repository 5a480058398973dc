import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { testFilesIn } from '../helpers/room.ts';

t.test('every test file is run, and once', async (t) => {
  const rooms = readdirSync('test/rooms').flatMap((name) =>
    [...readFileSync(join('test/rooms', name), 'utf8').matchAll(/'([\w/-]+)'/g)].map((match) => match[1]!),
  );
  const run = rooms.flatMap((room) => testFilesIn(`test/${room}`)).sort();
  t.same(
    run,
    testFilesIn('test').filter((file) => !file.startsWith('test/rooms/')),
  );
});
