import * as real from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { put } from '../../../src/web/world/files.ts';
import * as memory from '../../../src/web/world/fs.ts';
import { stat, writeFile } from '../../../src/web/world/fs-promises.ts';

type Fs = typeof real;

/** What an action comes to: its value, or the code of what the system says. */
function outcome(action: () => unknown): unknown {
  try {
    return action() ?? null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}

/** What vorgaben does with files, each step of which a file system answers. */
function played(fs: Fs, home: string): unknown[] {
  const at = (path: string) => join(home, path);
  const text = (path: string) => {
    const file = fs.openSync(at(path), 'r');
    const bytes = Buffer.alloc(100);
    const size = fs.readSync(file, bytes, 0, 100, null);
    const again = fs.readSync(file, bytes, size, 10, 1);
    fs.closeSync(file);
    return [bytes.toString('utf8', 0, size), again, fs.statSync(at(path)).size];
  };
  const kinds = (path: string) =>
    fs
      .readdirSync(at(path), { withFileTypes: true })
      .map((entry) => [entry.name, entry.isFile(), entry.isDirectory(), entry.isSymbolicLink()])
      .sort();
  return [
    () => fs.mkdirSync(at('a')),
    () => fs.mkdirSync(at('a')),
    () => fs.mkdirSync(at('x/y')),
    () => void fs.mkdirSync(at('x/y/z'), { recursive: true }),
    () => fs.writeFileSync(at('a/eins'), 'äöü'),
    () => fs.writeFileSync(at('a/eins'), 'neu', { flag: 'wx' }),
    () => fs.writeFileSync(at('a/zwei'), 'zwei', { flag: 'wx' }),
    () => text('a/eins'),
    () => text('a/fehlt'),
    () => fs.readdirSync(at('a')).sort(),
    () => fs.readdirSync(at('a/eins')),
    () => fs.readdirSync(at('fehlt')),
    () => fs.readdirSync(home, { recursive: true }).map(String).sort(),
    () => kinds('.'),
    () => fs.existsSync(at('a/eins')),
    () => fs.existsSync(at('a/eins/b')),
    () => fs.lstatSync(at('fehlt'), { throwIfNoEntry: false }) === undefined,
    () => fs.statSync(at('fehlt')),
    () => fs.statSync(at('a')).isDirectory(),
    () => fs.accessSync(at('fehlt')),
    () => fs.renameSync(at('a/eins'), at('x/eins')),
    () => fs.renameSync(at('a/eins'), at('x/eins')),
    () => text('x/eins'),
    () => fs.linkSync(at('x/eins'), at('a/zwei')),
    () => fs.linkSync(at('x/eins'), at('a/drei')),
    () => text('a/drei'),
    () => fs.rmdirSync(at('a')),
    () => fs.rmSync(at('a')) ?? 'removed',
    () => fs.rmSync(at('fehlt')),
    () => fs.rmSync(at('fehlt'), { force: true }),
    () => fs.rmSync(at('a'), { recursive: true }),
    () => fs.rmdirSync(at('x/y/z')),
    () => fs.rmdirSync(at('x/eins')),
    () => fs.realpathSync(at('x/../x/y')) === at('x/y'),
    () => fs.realpathSync.native(at('fehlt')),
    () => fs.mkdtempSync(at('t-')).startsWith(at('t-')),
    () => {
      const file = fs.openSync(at('teile'), 'wx+');
      fs.writeSync(file, Buffer.from('abc'));
      fs.writeSync(file, Buffer.from('-def-'), 1, 3);
      fs.writeSync(file, Buffer.from('X'), 0, 1, 1);
      const size = fs.fstatSync(file).size;
      fs.closeSync(file);
      return [size, outcome(() => fs.fstatSync(file)), ...text('teile')];
    },
    () => fs.readdirSync(home).filter((name) => !name.startsWith('t-')),
  ].map(outcome);
}

t.test('the file system of the page answers as that of Node does', async (t) => {
  const expected = played(real, t.testdir());
  memory.mkdirSync('/probe', { recursive: true });
  const found = played(memory as unknown as Fs, '/probe');
  for (const [step, answer] of expected.entries()) {
    // Systems have several words for a folder that is to be removed as a file.
    const folder = answer === 'ERR_FS_EISDIR';
    t.same(found[step], folder ? 'EISDIR' : answer, `step ${step}`);
  }
});

t.test('files that were put there, and promises', async (t) => {
  put('/da/tief/datei', Buffer.from('hallo'));
  t.equal(Buffer.from(memory.bytesAt('/da/tief/datei')).toString(), 'hallo');
  t.throws(() => memory.bytesAt('/da/tief'), { code: 'EISDIR' });
  t.throws(() => memory.bytesAt('/da/fehlt'), { code: 'ENOENT' });
  t.throws(() => put('/da/tief/datei/darunter', Buffer.from('')), { code: 'ENOTDIR' });
  await writeFile('/da/neu', 'neu', { flag: 'wx' });
  t.equal((await stat('/da/neu')).size, 3);
  await t.rejects(stat('/da/nicht'), { code: 'ENOENT' });
});
