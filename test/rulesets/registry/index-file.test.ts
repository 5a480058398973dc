import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { Json } from '../../../src/base/nouns.ts';
import { replacementLoop } from '../../../src/rulesets/admissible.ts';
import { chooseEntry, type IndexFile } from '../../../src/rulesets/registry/index-file.ts';
import { type Loose, published } from '../../helpers/published.ts';

t.test('chains of replacements end, however long', async (t) => {
  const chain = (length: number, last?: string) =>
    new Map(
      Array.from({ length }, (_, n) => [
        `R${n}`,
        n < length - 1 ? { replacedBy: `R${n + 1}` } : last ? { replacedBy: last } : {},
      ]),
    );
  t.equal(replacementLoop(chain(5000)), null);
  t.same(replacementLoop(chain(3, 'R1')), ['R1', 'R2']);
  t.same(replacementLoop(chain(1, 'R0')), ['R0']);
  t.equal(replacementLoop(chain(1, 'fort')), null);
});
t.test('index: what is older, other, withdrawn or too new is refused', async (t) => {
  const { cwd, run, publish } = await published(t);
  const add = (source: string, ...more: string[]) => run('ruleset', 'add', source, ...more);
  const at = (name: string) => join(cwd, 'pub', name);
  const keep = (to: string) => {
    rmSync(join(cwd, to), { recursive: true, force: true });
    cpSync(join(cwd, 'pub'), join(cwd, to), { recursive: true });
  };
  keep('alt');
  t.match(await add('pub/index.json', '--trust-key', 'k.pub'), { code: 0 });

  const yaml = join(cwd, 'r', 'ruleset.yaml');
  const head = JSON.parse(readFileSync(yaml, 'utf8'));
  const version = async (number: string, more: Readonly<Record<string, Json>> = {}) => {
    writeFileSync(yaml, JSON.stringify({ ...head, ...more, version: number }));
    await run('ruleset', 'pack', 'r', '--output', `pub/probe-${number}.tgz`);
    await run('ruleset', 'sign', `pub/probe-${number}.tgz`, '--key', 'k.key');
    await publish('2026-12-01');
  };
  await version('1.1.0');
  await version('2.0.0');
  const index = () => JSON.parse(readFileSync(at('index.json'), 'utf8')) as IndexFile;
  t.match(index(), {
    sequence: 3,
    generated: '2026-12-01',
    entries: [
      { published: '2026-11-22' },
      { supersedes: 'probe@1.0.0' },
      { supersedes: 'probe@1.1.0', published: '2026-12-01' },
    ],
  });
  t.match(await add('pub', 'probe@1.1.0'), { code: 0, out: /probe@1\.1\.0 .*aufgenommen/ });
  t.match(await add('alt'), {
    code: 2,
    err: /alter Stand des Verzeichnisses „probe“ \(Nummer 1; gesehen wurde schon 3\)/,
  });
  t.match(await add('pub'), { code: 0, out: /probe@2\.0\.0/ }, 'the newest');
  t.match(
    readFileSync(join(cwd, 'vorgaben.lock'), 'utf8'),
    /use: probe@2\.0\.0[\s\S]*sequence: 3[\s\S]*version: 1\.0\.0[\s\S]*version: 1\.1\.0[\s\S]*version: 2\.0\.0/,
  );

  await publish('2026-12-02', '--yank', 'probe@2.0.0=Regel TST1001 war falsch.');
  t.match(index(), { sequence: 4 });
  t.match(await add('pub', 'probe@2.0.0'), {
    code: 2,
    err: /probe@2\.0\.0 ist zurückgezogen: Regel TST1001 war falsch\./,
  });
  t.match(await add('pub'), { code: 0, out: /probe@1\.1\.0/ }, 'the newest that was not withdrawn');
  t.match(await add('pub', 'anders'), { code: 2, err: /anders gibt es in „pub\/index\.json“ nicht.*probe@1\.0\.0/ });
  await version('3.0.0', { valid: {} });
  t.match(index().entries.at(-1), { supersedes: 'probe@1.1.0' });

  keep('anders');
  for (const [name, change, says] of [
    [
      'the same number, other content',
      (one: Loose) => {
        one.generated = '2026-12-24';
      },
      /ein anderes Verzeichnis .* unter derselben Nummer 5/,
    ],
    [
      'a newer format',
      (one: Loose) => {
        one.formatVersion = '2';
      },
      /hat die Fassung 2/,
    ],
    [
      'an unknown key',
      (one: Loose) => {
        one.neu = 1;
      },
      /index\.json:\d+:\d+: /,
    ],
    [
      'another checksum',
      (one: Loose) => {
        one.sequence = 9;
        one.entries.at(-1).sha256 = '0'.repeat(64);
      },
      /nicht die Datei, die das Verzeichnis meint/,
    ],
    [
      'another size',
      (one: Loose) => {
        one.sequence = 9;
        one.entries.at(-1).size -= 1;
      },
      /nicht die Datei|größer als/,
    ],
    [
      'huge',
      (one: Loose) => {
        one.sequence = 9;
        one.entries.at(-1).size = 1e12;
      },
      /größer als 50 MB/,
    ],
    [
      'another version',
      (one: Loose) => {
        one.sequence = 9;
        one.entries.at(-1).version = '3.0.1';
      },
      /enthält probe@3\.0\.0 statt probe@3\.0\.1/,
    ],
    [
      'out of the folder',
      (one: Loose) => {
        one.sequence = 9;
        one.entries.at(-1).url = '../k.key';
      },
      /keine Adresse/,
    ],
    [
      'by http',
      (one: Loose) => {
        one.sequence = 9;
        one.entries.at(-1).url = 'http://example.org/x.tgz';
      },
      /nur https/,
    ],
    [
      'a file that is not there',
      (one: Loose) => {
        one.sequence = 9;
        one.entries.at(-1).url = 'fehlt.tgz';
      },
      /gibt es nicht/,
    ],
    [
      'an odd name',
      (one: Loose) => {
        one.sequence = 9;
        one.entries.at(-1).url = '%zz';
      },
      /keine Adresse/,
    ],
  ] as const) {
    keep('anders');
    await add('pub');
    const copy = index();
    change(copy);
    writeFileSync(join(cwd, 'anders/index.json'), JSON.stringify(copy));
    t.match(
      await add('anders'),
      { code: 2, err: /passt nicht zu seiner Signatur/ },
      `${name}: nothing is read before the signature`,
    );
    await run('ruleset', 'sign', 'anders/index.json', '--key', 'k.key');
    t.match(await add('anders'), { code: 2, out: '', err: says }, name);
  }
  rmSync(join(cwd, 'anders/index.json.minisig'));
  t.match(await add('anders', '--allow-unsigned'), { code: 2, err: /keine Signatur/ }, 'an index is always signed');

  const entry = { ...index().entries[0]!, requires: '>=99.0.0', version: '9.0.0' };
  const newer = { ...index(), entries: [...index().entries, entry] };
  t.throws(() => chooseEntry(newer, undefined, 'x'), /requires vorgaben/);
  t.throws(
    () => chooseEntry({ ...newer, entries: [entry, { ...entry, id: 'zwei' }] }, undefined, 'x'),
    /several rulesets/,
  );
  t.throws(
    () => chooseEntry({ ...newer, entries: [{ ...entry, status: 'zurueckgezogen' }] }, 'probe', 'x'),
    /only withdrawn/,
  );

  const make = (...more: string[]) => run('ruleset', 'index', 'pub', '--as-of', '2026-12-03', ...more);
  t.match(await make('--id', 'neu'), { code: 2, err: /sein Name ändert sich nicht/ });
  t.match(await make('--yank', 'probe'), { code: 2, err: /id@version=Grund/ });
  t.match(await make('--yank', 'probe@7.0.0=x'), { code: 2, err: /probe@7\.0\.0 steht nicht im Verzeichnis/ });
  t.match(await run('ruleset', 'index', 'dienst', '--as-of', '2026-12-03'), { code: 2, err: /liegt kein Paket/ });
  t.match(await run('ruleset', 'index', 'fehlt', '--as-of', '2026-12-03'), { code: 2, err: /„fehlt“ gibt es nicht/ });
  t.match(await run('ruleset', 'index', 'pub', '--as-of', 'heute'), { code: 2, err: /kein Tag/ });
  rmSync(at('index.json'));
  t.match(await make('--id', 'Groß'), { code: 2, err: /passt nicht für --id/ });
  t.match(await make('--url', 'https://example.org/regeln'), { code: 0 });
  t.equal(index().entries[0]!.url, 'https://example.org/regeln/probe-1.0.0.tgz');
  writeFileSync(yaml, JSON.stringify({ ...head, publisher: 'Anders' }));
  await run('ruleset', 'pack', 'r', '--output', 'pub/probe-1.0.0.tgz');
  t.match(await make(), { code: 2, err: /probe@1\.0\.0 ist schon veröffentlicht, mit anderem Inhalt/ });
});
