import { existsSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { UserError } from '../../../src/base/errors.ts';
import { addStandard } from '../../../src/standards/packages/add.ts';
import type { Prepare } from '../../../src/standards/packages/compiles.ts';
import { serviceStore } from '../../../src/store/installed.ts';
import { STEP_REASONS } from '../../../src/words/engine/index.ts';
import { config, root, STANDARD, scenario, sch, type Tree, XSL, xsd } from '../../helpers/packages.ts';

t.test('Schematron is compiled ahead', async (test) => {
  const cwd = test.testdir({
    quelle: STANDARD['XTest 1.0'] as Tree,
    k: {
      'scenarios.xml': config(scenario('eins', '/a:r', 'a.xsd', sch('r.xsl'))),
      'a.xsd': xsd('urn:test:1', root('r')),
      'r.xsl': XSL,
    },
  });
  const seen: string[] = [];
  const prepare =
    (fault?: string): Prepare =>
    async (sources, { cacheFolder }) => {
      seen.push(cacheFolder, ...sources.map(({ file, root: at }) => file.slice(at.length + 1)));
      return sources.map((source) =>
        fault ? { source, ok: false, fault: { code: fault, args: { location: 'x' } } } : { source, ok: true },
      );
    };
  const request = { more: [], cwd, cacheFolder: '/cache' };
  const add = (path: string, name: string, fault?: string) =>
    addStandard({ ...request, path, store: serviceStore(join(cwd, name), name), prepare: prepare(fault) });
  await add('quelle', 'a');
  test.strictSame(seen, ['/cache', 'sch/gebaut.xsl', 'sch/regeln.sch']);
  await add('k', 'b');
  test.strictSame(seen.slice(3), ['/cache', 'r.xsl']);
  const { added } = await add('quelle', 'c', 'schematron-engine');
  test.equal(added[0]?.uncompiled.length, 2, 'what this installation cannot compile is added, and said');
  const refusal = await add('quelle', 'd', 'schematron-missing').catch((error: UserError) => error);
  test.match(refusal, { text: STEP_REASONS['schematron-missing'], place: { path: 'sch/gebaut.xsl' } });
  await test.rejects(add('quelle', 'd', 'schematron-function'), UserError);
  test.notOk(existsSync(join(cwd, 'd')), 'what is refused leaves nothing');
});
