import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { parse, stringify } from 'yaml';
import type { RuleResult } from '../../src/base/finding.ts';
import type { Json, Outcome, Verdict } from '../../src/base/nouns.ts';
import { KeptDocuments } from '../../src/documents/kept-documents.ts';
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

/** Every key of a mapping and every entry of a list, the deepest ones too. */
function* keys(value: Json, path: Key = []): Generator<Key> {
  if (value === null || typeof value !== 'object') return;
  const names = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  for (const name of names) {
    yield [...path, name];
    yield* keys((value as Record<string | number, Json>)[name]!, [...path, name]);
  }
}

function without(value: Json, [name, ...rest]: Key): Json {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, Json>;
  if (rest.length === 0 && Array.isArray(copy)) copy.splice(Number(name), 1);
  else if (rest.length === 0) delete copy[name!];
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
const kept = new KeptDocuments();
t.teardown(() => {
  kept.close();
  return examiner.close();
});
async function told(of: readonly MemoryFile[]): Promise<Told> {
  const { run } = await judgedOne(
    { service: openMemory(of, kept.document), place: null },
    {
      rulesets: { for: () => ruleset },
      standards: examiner,
      phase: 'abnahme',
      asOf: '2026-11-22',
      lang: 'de',
      onCrash: 'refuse',
    },
  );
  kept.sweep();
  return run.report;
}

const VERDICTS: readonly Verdict[] = ['not-conforming', 'undecided', 'conforming'];
const JUDGED: ReadonlySet<Outcome> = new Set(['passed', 'failed', 'needs-review', 'waived']);
const IN_PLACE: ReadonlySet<Outcome> = new Set(['failed', 'open', 'unverified', 'needs-review']);

/**
 * Rules that say something of a statement only where it is made, as their own requirement tells („Ist … genannt“), or of
 * a list with one entry less, which is another statement and no silence: these alone may vanish with it.
 */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  'dienst.status': ['OZG1074'],
  // Region or municipality key, either is enough.
  'gebiet.ags': ['OZG1021', 'OZG1024', 'OZG1028', 'OZG7007'],
  'gebiet.ags.0': ['OZG1021', 'OZG1024', 'OZG1028', 'OZG7007'],
  'kontext.recht.1': ['OZG1031'],
  'kontext.transport.1': ['OZG5040'],
  // There is no earlier version to agree with.
  'schnittstellen.0.entityIdBisher': ['OZG2062'],
  // The only connection of the example.
  'verbindungen.0': ['OZG1311', 'OZG1312'],
  'barrierefreiheit.antwortWochen': ['OZG6026'],
  // Which words a page needs is asked of pages whose purpose is stated.
  'seiten.0.art': ['OZG6067', 'OZG6068'],
  // The licence is named in publiccode.yml as well; its text is asked for where one lies there.
  LICENSE: ['OZG6071'],
};

const whole = await told(files);

/** Asserts that nothing got better and that something stands in the place of each rule that no longer judges. */
function neverBetter(test: Test, name: string, less: Told): void {
  test.ok(VERDICTS.indexOf(less.verdict) <= VERDICTS.indexOf(whole.verdict), `${name}: the verdict is not better`);
  const changed = less.results.filter(({ outcome }, index) => outcome !== whole.results[index]!.outcome);
  const gone = changed.filter(({ outcome }) => !JUDGED.has(outcome) && !IN_PLACE.has(outcome));
  if (changed.some(({ outcome }) => IN_PLACE.has(outcome))) return;
  const optional = OPTIONAL[name] ?? [];
  const vanished = gone.map(({ ruleId }) => ruleId).filter((id) => !optional.includes(id));
  test.strictSame(vanished, [], `${name}: nothing vanishes unseen`);
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

t.test('no key of the Steckbrief and no entry of a list can be left out for the better', async (test) => {
  const all = [...keys(steckbrief)];
  test.ok(all.length > 400);
  for (const key of all) neverBetter(test, key.join('.'), await told(said(without(steckbrief, key))));
});

/** The same Steckbrief with something else at a place. */
function put(value: Json, [name, ...rest]: Key, what: Json): Json {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, Json>;
  copy[name!] = rest.length === 0 ? what : put(copy[name!]!, rest, what);
  return copy as Json;
}

t.test('nothing that says nothing is better than a statement', async (test) => {
  const fillers: readonly Json[] = ['BITTE-AUSFÜLLEN', '', '   ', null, [], '…', 'TODO', 'xxx'];
  // Each place once in a while, each filler at many places: every one costs a whole run.
  const some = [...keys(steckbrief)].filter((_, index) => index % 5 === 0);
  for (const [index, key] of some.entries())
    neverBetter(test, key.join('.'), await told(said(put(steckbrief, key, fillers[index % fillers.length]!))));
});

t.test('no file can be left out for the better', async (test) => {
  for (const file of files)
    if (file.relative !== 'steckbrief.yaml')
      neverBetter(test, file.relative, await told(files.filter((one) => one !== file)));
});

t.test('parts that name files cannot be deleted while the files lie there', async (test) => {
  for (const [part, rule] of [
    ['xoev', 'OZG7037'],
    ['fim', 'OZG7020'],
    ['schnittstellen', 'OZG7020'],
    ['seiten', 'OZG7051'],
  ] as const) {
    const { results } = await told(said(without(steckbrief, [part])));
    test.equal(results.find(({ ruleId }) => ruleId === rule)!.outcome, 'failed', part);
  }
});

t.test('what a file shows is held against the context, at both places', async (test) => {
  const { kontext, ...rest } = steckbrief as { kontext: Record<string, Json>; [part: string]: Json };
  const no = { ...kontext, konten: [], zahlung: false, uploads: false, transport: ['email'], pvog: false, suche: [] };
  // Whether anybody names the files or not.
  const { schnittstellen, ...unnamed } = rest;
  for (const statements of [{ ...unnamed, schnittstellen }, unnamed]) {
    const { results } = await told(said({ ...statements, kontext: no } as Json));
    for (const id of ['OZG7042', 'OZG7043', 'OZG7044', 'OZG7045', 'OZG7047']) {
      const { findings, level } = results.find(({ ruleId }) => ruleId === id)!;
      test.equal(level, 'MUSS');
      test.strictSame([...new Set(findings.map(({ code }) => code))].sort(), ['denied', 'shown'], id);
      test.ok(findings.some(({ path }) => path.endsWith('steckbrief.yaml')));
    }
  }
});

t.test('a placeholder is no statement for any other rule', async (test) => {
  const { dienst, ...rest } = steckbrief as { dienst: Record<string, Json>; [part: string]: Json };
  const { results } = await told(said({ ...rest, dienst: { ...dienst, url: 'TODO', name: '<Name>' } }));
  const codes = results.flatMap(({ findings }) => findings).filter(({ pointer }) => pointer === '/dienst/url');
  test.strictSame([...new Set(codes.map(({ code }) => code))].sort(), ['placeholder', 'unfilled']);
  test.equal(results.find(({ ruleId }) => ruleId === 'OZG1081')!.outcome, 'open', 'its form is open');
  const kontext = { ...(rest['kontext'] as Record<string, Json>), zahlung: 'TODO' };
  const unsaid = await told(said({ ...rest, dienst, kontext }));
  test.equal(unsaid.results.find(({ ruleId }) => ruleId === 'OZG7043')!.outcome, 'open', 'a condition on it is open');
});

t.test('only a sample may live at hosts for examples', async (test) => {
  const { dienst, ...rest } = steckbrief as { dienst: Record<string, Json>; [part: string]: Json };
  const { muster, ...real } = dienst;
  test.equal(muster, true);
  const { results } = await told(said({ ...rest, dienst: real }));
  const { findings, level } = results.find(({ ruleId }) => ruleId === 'OZG1006')!;
  test.equal(level, 'MUSS');
  for (const name of ['steckbrief.yaml', 'bundid-metadata.xml', 'openapi.yaml', 'publiccode.yml', 'antrag.html'])
    test.ok(
      findings.some(({ path, code }) => path.endsWith(name) && code === 'sample-host'),
      name,
    );
  test.notOk(
    findings.some(({ path }) => path.includes('xoev/')),
    'a made-up person may have such an address',
  );
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
