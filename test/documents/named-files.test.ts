import t from 'tap';
import { KINDS } from '../../src/documents/kinds/index.ts';
import { MemorySource } from '../../src/documents/memory-source.ts';
import { openService } from '../../src/documents/open.ts';
import { STECKBRIEF_SCHEMA } from '../../src/schemas/steckbrief.ts';
import { checkJson, resultOf } from '../helpers/io.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** Every place where a Steckbrief may name a file: keys, `*` for an entry of a list. */
function places(schema: Schema, path: readonly string[] = []): string[][] {
  if (schema.items) return places(schema.items, [...path, '*']);
  return Object.entries(schema.properties ?? {}).flatMap(([key, one]) =>
    key === 'datei' ? [[...path, key]] : places(one, [...path, key]),
  );
}

/** A Steckbrief that says nothing but this value at this place. */
const saying = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight((below, key) => (key === '*' ? [below] : { [key]: below }), value);

const PLACES = places(STECKBRIEF_SCHEMA as Schema);

t.test('every datei that the schema knows counts as named', async (t) => {
  t.ok(PLACES.length > 20, 'the schema is walked');
  for (const place of PLACES) {
    const steckbrief = JSON.stringify(saying(place, 'ordner/datei.xyz'));
    const source = new MemorySource([
      ['steckbrief.json', steckbrief],
      ['ordner/datei.xyz', 'Inhalt'],
    ]);
    const { documents } = openService(source, '.', { maxBytes: 1_000_000 });
    t.equal(documents[1]?.declarations.length, 1, place.join('.'));
  }
});

t.test('nobody is told to name what the Steckbrief names', async (t) => {
  const files = PLACES.map((place, index) => ({ place, file: `datei-${index}.xyz` }));
  const folders = files.map(({ place, file }) => [
    `dienst-${file}`,
    {
      'steckbrief.json': JSON.stringify({ dienst: { id: file }, ...(saying(place, file) as object) }),
      [file]: 'Inhalt',
      'unbenannt.xyz': 'Inhalt',
    },
  ]);
  const { report } = await checkJson([], { cwd: t.testdir(Object.fromEntries(folders)) });
  t.equal(report.services.length, PLACES.length);
  for (const [index] of report.services.entries())
    t.same(
      resultOf(report, 'OZG1003', index)
        .findings.filter(({ code }) => code === 'not-examined')
        .map(({ path }) => path.split('/').at(-1)),
      ['unbenannt.xyz'],
      report.services[index]!.path,
    );
});

t.test('kinds are declared where the schema has a file', async (t) => {
  const known = new Set(PLACES.map((place) => `/${place.slice(0, -1).join('/')}`));
  for (const { name, declared } of KINDS)
    for (const place of declared?.places ?? []) t.ok(known.has(place), `${name}: ${place}`);
});
