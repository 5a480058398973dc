import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { Child, findSaxon } from '../../../../src/standards/schematron/run/child.ts';
import { SchematronEngine } from '../../../../src/standards/schematron/run/engine.ts';
import type { LoadRequest } from '../../../../src/standards/schematron/run/protocol.ts';
import { partsOf, sealOf } from '../../../../src/standards/schematron/run/sealed-file.ts';
import '../../../helpers/bare-processes.ts';
import { saxon, saying } from '../../../helpers/schematron.ts';

const LIMIT = 60_000;

t.test(
  'what was compiled before is loaded by its process as the first deed',
  { ...saxon, timeout: 300_000 },
  async (t) => {
    const root = realpathSync(
      t.testdir({
        'eins.xsl': saying("'eins'"),
        'zwei.xsl': saying("'zwei'"),
        'system.xsl': saying("'drei'"),
        cache: {},
      }),
    );
    const folder = join(root, 'cache');
    const sheets = ['eins', 'zwei'];
    const run = async () => {
      const engine = new SchematronEngine({ folder });
      const answers = await Promise.all(
        sheets.map((name) => engine.run({ file: join(root, `${name}.xsl`), root }, '<a/>')),
      );
      engine.close();
      return answers.map((answer) => ('items' in answer ? answer.items[0]!.text : answer.code));
    };
    t.same(await run(), sheets, 'compiled');
    t.same(await run(), sheets, 'taken from their files');

    const paths = readdirSync(join(folder, 'schematron')).map((name) => join(folder, 'schematron', name));
    const kept = paths.map((path) => {
      const key = /([0-9a-f]{64})\.sef$/.exec(path)![1]!;
      return { path, key, ...partsOf(readFileSync(path)) };
    });
    const [one, other] = [kept[0]!, kept[1]!];
    t.equal(one.seal, sealOf(one.key, one.sef));
    const load = ({ key, sef }: typeof one): LoadRequest => ({ do: 'load', key, sef, lookThrough: true });

    const child = new Child(findSaxon()!);
    t.teardown(() => child.stop());
    child.start({ ...one, lookThrough: true });
    t.same(await child.ask(load(other), LIMIT), { documents: [] }, 'another is asked for first');
    t.same(await child.ask(load(one), LIMIT), { documents: [] }, 'the answer to the first deed is kept');
    for (const { key } of kept)
      t.match(await child.ask({ do: 'run', key, text: '<a/>' }, LIMIT), { result: { items: [{}] } }, 'both are loaded');
    child.stop();
    t.match(await child.ask(load(one), LIMIT), { documents: [] }, 'a process that is started anew is asked as ever');

    for (const [name, bytes] of [
      ['swapped', readFileSync(other.path)],
      ['cut off', readFileSync(one.path).subarray(0, -5)],
    ] as const) {
      const swapped = new Child(findSaxon()!);
      t.teardown(() => swapped.stop());
      writeFileSync(one.path, bytes);
      swapped.start({ ...one, lookThrough: true });
      await t.rejects(
        swapped.ask(load(one), LIMIT),
        { code: 'died' },
        `${name} after it was looked at: nothing is run`,
      );
    }
    const gone = new Child(findSaxon()!);
    t.teardown(() => gone.stop());
    gone.start({ ...one, path: join(root, 'fehlt.sef'), lookThrough: true });
    t.match(await gone.ask(load(one), LIMIT), { documents: [] }, 'a file that is gone is sent as ever');
  },
);
