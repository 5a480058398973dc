import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { MemorySource } from '../../src/documents/memory-source.ts';
import { openService } from '../../src/documents/open.ts';
import { REPORTERS } from '../../src/reporters/index.ts';
import { bundledRuleset } from '../../src/rulesets/find.ts';
import { checkService } from '../../src/run/judge-service.ts';
import { runCli } from '../helpers/io.ts';

/** Where and when a run takes place. */
interface World {
  readonly folder: string;
  readonly clock: number;
  readonly zone: string;
  readonly env: Readonly<Record<string, string>>;
  readonly umask: number;
  readonly last: boolean;
}

const EXAMPLES = ['hundehaltung', 'hundehaltung-mangelhaft', 'standards'];

/** Runs work while this process believes in another clock, zone, locale and mask. */
async function inWorld<T>({ clock, zone, env, umask }: World, work: () => Promise<T>): Promise<T> {
  const before = { Date: globalThis.Date, env: { ...process.env }, umask: process.umask(umask) };
  const shift = clock - Date.now();
  globalThis.Date = class extends before.Date {
    constructor(...given: readonly number[]) {
      super(...((given.length === 0 ? [before.Date.now() + shift] : given) as [number]));
    }

    static override now(): number {
      return before.Date.now() + shift;
    }
  } as DateConstructor;
  Object.assign(process.env, env, { TZ: zone });
  try {
    return await work();
  } finally {
    globalThis.Date = before.Date;
    for (const name of ['TZ', ...Object.keys(env)]) delete process.env[name];
    Object.assign(process.env, before.env);
    process.umask(before.umask);
  }
}

/** All reports of the examples, written in a world. */
async function reports(world: World): Promise<Record<string, string>> {
  const names = world.last ? [...EXAMPLES].reverse() : EXAMPLES;
  mkdirSync(world.folder, { recursive: true });
  for (const name of names) cpSync(join('examples', name), join(world.folder, name), { recursive: true });
  mkdirSync(join(world.folder, 'berichte'));
  const args = [
    ...REPORTERS.flatMap(({ name }) => ['--reporter', `${name}=berichte/${name}`]),
    ...['--as-of', '2026-11-22', '--standard', 'standards/xhundesteuer'],
    ...['hundehaltung', 'hundehaltung-mangelhaft'],
  ];
  return inWorld(world, async () => {
    const { env, clock } = world;
    const { code, out } = await runCli(['check', ...args], { cwd: world.folder, env, now: () => new Date(clock) });
    const files = readdirSync(join(world.folder, 'berichte')).sort();
    const written = files.map((file) => [file, readFileSync(join(world.folder, 'berichte', file), 'utf8')]);
    return { ...Object.fromEntries(written), stdout: out, code: String(code) };
  });
}

t.test('same input, same bytes: whatever clock, zone, locale, folder, mask and order', async (t) => {
  const dir = t.testdir({});
  const here = await reports({
    ...{ folder: join(dir, 'a'), clock: Date.UTC(2026, 10, 22, 12), zone: 'Europe/Berlin', umask: 0o022, last: false },
    env: { LANG: 'de_DE.UTF-8', HOME: join(dir, 'heim') },
  });
  const there = await reports({
    ...{ folder: join(dir, 'ein anderer', 'Ordner'), clock: Date.UTC(2031, 1, 28, 23, 30), zone: 'Pacific/Kiritimati' },
    ...{ umask: 0o077, last: true, env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: join(dir, 'b') } },
  });
  t.same(Object.keys(here).length, REPORTERS.length + 2);
  t.equal(here['code'], '1');
  for (const [name, text] of Object.entries(here)) t.ok(text === there[name], `${name}: the same bytes`);
});

t.test('the order in which a source lists its files says nothing', async (t) => {
  const root = 'examples/hundehaltung-mangelhaft';
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const entries = files.map((one): [string, string] => {
    const path = join(one.parentPath, one.name);
    return [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
  });
  const ruleset = bundledRuleset('nrw-online-dienste');
  const judged = [entries, entries.toReversed(), [...entries.slice(7), ...entries.slice(0, 7)]].map((listed) => {
    const service = openService(new MemorySource(listed), 'x', { maxBytes: 1e8 });
    const { report } = checkService(service, { ruleset, phase: 'abnahme', asOf: '2026-11-22', lang: 'de' });
    for (const document of service.documents) document.dispose();
    return JSON.stringify(report);
  });
  t.ok(judged[0]!.length > 10_000);
  t.ok(judged.every((one) => one === judged[0]));
});
