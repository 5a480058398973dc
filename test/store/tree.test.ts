import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { LIMITS } from '../../src/store/limits.ts';
import { treeOf } from '../../src/store/tree.ts';
import { refusal } from '../helpers/store.ts';

t.test('folders', async (test) => {
  const dir = test.testdir({
    a: { 'x.xsd': '1', b: { 'y.xsd': '22' }, '.git': { 'z.xsd': '' } },
    aussen: { 'geheim.xsd': '' },
  });
  symlinkSync('../aussen', join(dir, 'a', 'link'));
  symlinkSync('../aussen/geheim.xsd', join(dir, 'a', 'l.xsd'));
  const { files, links } = treeOf(join(dir, 'a'), 'a');
  test.strictSame(
    [[...files], links],
    [
      [
        ['b/y.xsd', 2],
        ['x.xsd', 1],
      ],
      ['l.xsd', 'link'],
    ],
    'links are named, not followed',
  );
  test.strictSame([...treeOf(join(dir, 'a'), 'a', { skip: false }).files.keys()].length, 3);
  test.strictSame([...treeOf(join(dir, 'a'), 'a', { only: (name) => name !== 'b' }).files.keys()], ['x.xsd']);
  test.equal(await refusal(() => treeOf(join(dir, 'a'), 'a', { limits: { ...LIMITS, files: 1 } })), 'too-many');
  test.equal(await refusal(() => treeOf(join(dir, 'a'), 'a', { limits: { ...LIMITS, depth: 0 } })), 'too-deep');
  test.equal(await refusal(() => treeOf(join(dir, 'weg'), 'weg')), 'not-readable');
});
