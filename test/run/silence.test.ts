import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { parse, stringify } from 'yaml';
import type { Json, Outcome, RuleResult, Verdict } from '../../src/base/nouns.ts';
import { type MemoryFile, openMemory } from '../../src/documents/memory.ts';
import { findRuleset } from '../../src/rulesets/find.ts';
import { judgedOne } from '../../src/run/judged.ts';
import { Examiner } from '../../src/standards/examiner.ts';

const EXAMPLE = join('examples', 'hundehaltung');
const files: readonly MemoryFile[] = (readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' }) as string[])
  .filter((name) => statSync(join(EXAMPLE, name)).isFile())
  .map((name) => ({ relative: name.replaceAll('\\', '/'), text: readFileSync(join(EXAMPLE, name), 'utf8') }));
const steckbrief = parse(files.find(({ relative }) => relative === 'steckbrief.yaml')!.text) as Json;

type Key = readonly (string | number)[];

/** Every key of a mapping, the deepest ones too. */
function* keys(value: Json, path: Key = []): Generator<Key> {
  if (value === null || typeof value !== 'object') return;
  const names = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  for (const name of names) {
    if (typeof name === 'string') yield [...path, name];
    yield* keys((value as Record<string | number, Json>)[name]!, [...path, name]);
  }
}

function without(value: Json, [name, ...rest]: Key): Json {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, Json>;
  if (rest.length === 0) delete copy[name!];
  else copy[name!] = without(copy[name!]!, rest);
  return copy as Json;
}

const ruleset = findRuleset('nrw-online-dienste@2.0.0', '.');
const said = (value: Json): MemoryFile[] =>
  files.map((file) => (file.relative === 'steckbrief.yaml' ? { ...file, text: stringify(value) } : file));

interface Told {
  readonly verdict: Verdict;
  readonly results: readonly RuleResult[];
}

// Without the package of its standard: that the example conforms with it is held in examples.test.ts.
const examiner = new Examiner([], '.');
t.teardown(() => examiner.close());
async function told(of: readonly MemoryFile[]): Promise<Told> {
  const { run } = await judgedOne(
    { service: openMemory(of), place: null },
    {
      rulesets: { for: () => ruleset },
      standards: examiner,
      phase: 'abnahme',
      asOf: '2026-11-22',
      lang: 'de',
      onCrash: 'refuse',
    },
  );
  return run.report;
}

const VERDICTS: readonly Verdict[] = ['not-conforming', 'undecided', 'conforming'];
const JUDGED: ReadonlySet<Outcome> = new Set(['passed', 'failed', 'needs-review', 'waived']);
const IN_PLACE: ReadonlySet<Outcome> = new Set(['failed', 'open', 'unverified', 'needs-review']);

/** Statements that a service may leave out: a rule on their form has nothing to look at without them. */
const OPTIONAL = new Set([
  'dienst.status',
  'gebiet.ags',
  'schnittstellen.0.entityIdBisher',
  'schnittstellen.3.datei',
  'postfach.schnittstelle',
  'barrierefreiheit.antwortWochen',
  'seiten.0.art',
]);

const whole = await told(files);

/** Asserts that nothing got better and that something stands in the place of each rule that no longer judges. */
function neverBetter(test: Test, name: string, less: Told): void {
  test.ok(VERDICTS.indexOf(less.verdict) <= VERDICTS.indexOf(whole.verdict), `${name}: the verdict is not better`);
  const changed = less.results.filter(({ outcome }, index) => outcome !== whole.results[index]!.outcome);
  const gone = changed.filter(({ outcome }) => !JUDGED.has(outcome) && !IN_PLACE.has(outcome));
  const stands = changed.some(({ outcome }) => IN_PLACE.has(outcome)) || OPTIONAL.has(name);
  test.ok(gone.length === 0 || stands, `${name}: ${gone.map(({ ruleId }) => ruleId).join()} vanish unseen`);
}

t.test('the example conforms as a whole', async (test) => {
  const unanswered = whole.results.filter(({ outcome, level }) => IN_PLACE.has(outcome) && level === 'MUSS');
  test.ok(unanswered.every(({ ruleId, outcome }) => ruleId.startsWith('XOEV') && outcome === 'unverified'));
  test.strictSame(
    whole.results.filter(({ outcome }) => outcome === 'open'),
    [],
    'it states whatever is asked',
  );
});

t.test('no key of the Steckbrief can be left out for the better', async (test) => {
  const all = [...keys(steckbrief)];
  // All parts, all of the context, and of the rest every sixteenth: each one costs a whole run.
  const some = all.filter((key, index) => key.length === 1 || key[0] === 'kontext' || index % 16 === 0);
  test.ok(some.length > 60, `${some.length} of ${all.length}`);
  for (const key of some) neverBetter(test, key.join('.'), await told(said(without(steckbrief, key))));
});

t.test('no file can be left out for the better', async (test) => {
  for (const file of files)
    if (file.relative !== 'steckbrief.yaml' && file.relative !== 'LICENSE')
      neverBetter(test, file.relative, await told(files.filter((one) => one !== file)));
});

t.test('a Steckbrief that says nothing leaves everything open', async (test) => {
  const number = ({ results }: Told, wanted: Outcome) => results.filter(({ outcome }) => outcome === wanted).length;
  for (const text of ['{}\n', 'steckbrief: "1"\n']) {
    const empty = await told([{ relative: 'steckbrief.yaml', text }]);
    test.ok(number(empty, 'open') > 120);
    test.ok(number(empty, 'passed') < 10, 'next to nothing is met');
    test.equal(empty.verdict, 'not-conforming');
  }
});

t.test('a number without end is no number', async (test) => {
  for (const written of ['.inf', '-.Inf', '.nan', '+.INF']) {
    const { results } = await told([{ relative: 'steckbrief.yaml', text: `upload: { maxMB: ${written} }\n` }]);
    const { findings } = results.find(({ ruleId }) => ruleId === 'OZG1002')!;
    test.match(findings, [{ message: `„${written}“; vorgesehen ist eine Zahl` }], written);
  }
});

t.test('what the context denies is named at both places', async (test) => {
  const kontext = { ...(steckbrief as { kontext: Record<string, Json> }).kontext, uploads: false, pvog: false };
  const { results, verdict } = await told(said({ ...(steckbrief as Record<string, Json>), kontext }));
  test.equal(verdict, 'not-conforming');
  for (const id of ['OZG7039', 'OZG7041']) {
    const { findings } = results.find(({ ruleId }) => ruleId === id)!;
    test.ok(findings.length >= 2, id);
  }
});
