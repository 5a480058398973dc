import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { type MemoryFile, openMemory } from '../../src/documents/memory.ts';
import { findRuleset } from '../../src/rulesets/find.ts';
import { judgedOne } from '../../src/run/judged.ts';
import { Examiner } from '../../src/standards/examiner.ts';

const EXAMPLE = join('examples', 'hundehaltung');
const files: readonly MemoryFile[] = (readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' }) as string[])
  .filter((name) => statSync(join(EXAMPLE, name)).isFile())
  .map((name) => ({ relative: name.replaceAll('\\', '/'), text: readFileSync(join(EXAMPLE, name), 'utf8') }));
const RIGHT = files.find(({ relative }) => relative === 'steckbrief.yaml')!.text;
const examiner = new Examiner([], '.');
t.teardown(() => examiner.close());
const ruleset = findRuleset('nrw-online-dienste@2.0.0', '.');

/** The example with another Steckbrief, and further files. */
async function told(steckbrief: string, further: readonly MemoryFile[] = []) {
  const rest = files.filter(({ relative }) => !further.some((one) => one.relative === relative));
  const changed = rest.map((file) => (file.relative === 'steckbrief.yaml' ? { ...file, text: steckbrief } : file));
  const service = openMemory([...changed, ...further]);
  const { run } = await judgedOne(
    { service, place: null },
    {
      rulesets: { for: () => ruleset },
      standards: examiner,
      phase: 'entwicklung',
      asOf: '2026-11-22',
      lang: 'de',
      onCrash: 'refuse',
    },
  );
  const findings = run.report.results.flatMap((one) => one.findings.map((found) => ({ rule: one.ruleId, ...found })));
  return { verdict: run.report.verdict, results: run.report.results, findings, fault: service.steckbrief!.fault };
}

/** A second fault, at the end, that is only found where the rest is judged. */
const wrong = RIGHT.replace('leika: "99110009104000"', 'leika: "9911000910400"');
const DAMAGED: Readonly<Record<string, string>> = {
  tab: wrong.replace('\n  name: Hundehaltung anmelden', '\n\tname: Hundehaltung anmelden'),
  'duplicate-key': wrong.replace('\n  status: umgesetzt', '\n  status: umgesetzt\n  status: umgesetzt'),
  yaml: wrong.replace('name: Hundehaltung anmelden, ändern', 'name: Hund: anmelden, ändern'),
  'unknown-alias': wrong.replace('version: 1.4.0', 'version: *fassung'),
  'yaml-escape': wrong.replace('"Anmelden mit BundID', '"Anmelden\\mit BundID'),
  'yaml-blank': wrong.replace('\n  name: Hundehaltung', '\n  name:\u00a0Hundehaltung'),
  'yaml-tag': wrong.replace('version: 1.4.0', 'version: !fassung 1.4.0'),
};

t.test('after one fault that can be mended the rest is judged, at its places, and passes nothing', async (test) => {
  const line = (text: string) => text.slice(0, text.indexOf('"9911000910400"')).split('\n').length;
  for (const [code, text] of Object.entries(DAMAGED)) {
    test.not(text, wrong, `${code} is there`);
    const { verdict, findings, results } = await told(text);
    test.match(
      findings.filter(({ rule }) => rule === 'OZG1001'),
      [{ code, message: /Die übrigen Angaben sind trotzdem geprüft/ }],
    );
    const [leika] = findings.filter(({ rule }) => rule === 'OZG1011');
    test.equal(leika?.range.start.line, line(text), `${code}: the other fault is found where it stands`);
    test.equal(verdict, 'not-conforming');
    const shape = results.find(({ ruleId }) => ruleId === 'OZG1012');
    test.not(shape?.outcome, 'passed', 'a rule on the Steckbrief is not met by what was guessed');
  }
});

t.test('what cannot be mended leaves the rest open', async (test) => {
  const { findings, verdict } = await told(
    wrong.replace('name: Hundehaltung anmelden', 'name: "Hundehaltung anmelden'),
  );
  test.notOk(findings.some(({ rule }) => rule === 'OZG1011'));
  test.notMatch(findings.find(({ rule }) => rule === 'OZG1001')?.message, /trotzdem/);
  test.equal(verdict, 'not-conforming');
});

t.test('a damaged file of decisions decides nothing', async (test) => {
  const waiver = (until: string) =>
    [
      'ausnahmen:',
      '  - regel: OZG1011',
      '    stelle: { datei: steckbrief.yaml }',
      '    begruendung: Der Schlüssel ist beantragt und wird nachgetragen.',
      '    genehmigtVon: Erika Beispiel, Leitung der Abnahme',
      '    genehmigtAm: "2026-11-01"',
      '    aktenzeichen: 12.3-45',
      `    gueltigBis: ${until}`,
      '',
    ].join('\n');
  const outcome = async (until: string) =>
    (await told(wrong, [{ relative: 'ausnahmen.yaml', text: waiver(until) }])).results.find(
      ({ ruleId }) => ruleId === 'OZG1011',
    )?.outcome;
  test.equal(await outcome('"2026-12-31"'), 'waived');
  test.equal(await outcome('"2026-12-31"\n    gueltigBis: "2026-12-31"'), 'failed');
});

/** Numbers by chance, the same in every run. */
function* chance(): Generator<number> {
  for (let state = 42; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

t.test('however a Steckbrief is damaged, it never conforms, and no rule on it is met', async (test) => {
  const numbers = chance();
  const next = (below: number) => Math.floor(numbers.next().value! * below);
  const DIRT = ['\t', '\u00a0', ': ', '"', '*x ', '\\', '„', '- ', '{', '}', '!x ', '\n', '&a ', "'"];
  const LINES: readonly ((line: string) => string)[] = [
    (line) => line.replace(/^ +/, '\t'),
    (line) => line.replace(/^ /, '\u00a0'),
    (line) => line.replace(/: (?=[A-Za-z])/, ': x: '),
    (line) => line.replace(/: (?=\w)/, ': *'),
    (line) => `${line}\n${line}`,
  ];
  const dirty = () => {
    const at = next(RIGHT.length);
    return RIGHT.slice(0, at) + DIRT[next(DIRT.length)]! + RIGHT.slice(at + next(3));
  };
  const oneLine = () => {
    const lines = RIGHT.split('\n');
    const at = next(lines.length);
    return lines.with(at, LINES[next(LINES.length)]!(lines[at]!)).join('\n');
  };
  let damaged = 0;
  let mended = 0;
  for (let round = 0; round < 60; round += 1) {
    const text = round % 3 === 0 ? dirty() : oneLine();
    const { verdict, fault, results, findings } = await told(text);
    if (!fault) continue;
    damaged += 1;
    if (findings.some(({ rule, args }) => rule === 'OZG1001' && args['despite'])) mended += 1;
    test.equal(verdict, 'not-conforming', `round ${round}`);
    test.not(results.find(({ ruleId }) => ruleId === 'OZG1002')?.outcome, 'passed');
  }
  test.ok(damaged > 10 && mended > 9, `${damaged} damaged, ${mended} of them mended`);
});
