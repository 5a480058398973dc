import t from 'tap';
import { KINDS } from '../../src/documents/kinds/index.ts';
import type { Syntax } from '../../src/documents/kinds/kind.ts';
import { type MemoryFile, openMemory } from '../../src/documents/memory.ts';
import { isWritten } from '../../src/documents/recognise.ts';
import { findRuleset } from '../../src/rulesets/find.ts';
import { judged } from '../../src/run/judged.ts';
import type { StandardsOfRun } from '../../src/run/standards.ts';
import { checkJson, resultOf, ruleFile, rulesetFiles } from '../helpers/io.ts';

const standards: StandardsOfRun = { given: [], cwd: '.', user: null, lock: null, schematron: { folder: null } };

const WRITTEN: readonly (readonly [syntax: Syntax, name: string, text: string])[] = [
  ['data', 'datei.yaml', 'a: { b: [1, x] }\n'],
  ['data', 'datei.json', '{ "a": { "b": [1, "x"] } }'],
  ['data', 'liste.json', '[]'],
  ['xml', 'datei.xml', '<a xmlns="urn:x"><b c="1">x</b></a>'],
  ['html', 'datei.html', '<!DOCTYPE html><html lang="de"><title>x</title><p>y</p></html>'],
  ['text', 'datei.txt', 'Nur ein Text.\n'],
  ['certificate', 'datei.pem', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'],
];

t.test('whatever a file is declared as, and whatever it is: every rule comes to an outcome', async (t) => {
  const ruleset = findRuleset('nrw-online-dienste@2.0.0', '.');
  const all = WRITTEN.flatMap(([syntax, relative, text]) => KINDS.map((kind) => ({ syntax, relative, text, kind })));
  const services = all.map(({ relative, text, kind }) => {
    const files: MemoryFile[] = [
      { relative: 'steckbrief.yaml', text: 'dienst: { id: x, name: X }\n' },
      { relative, text, kind: kind.name },
    ];
    return { service: openMemory(files), place: null };
  });
  const judging = {
    rulesets: { for: () => ruleset },
    standards,
    phase: 'abnahme',
    asOf: '2026-11-22',
    lang: 'de',
  } as const;
  let index = 0;
  for await (const { service, run } of judged(services, { ...judging, onCrash: 'bug' })) {
    const { syntax, relative, kind } = all[index]!;
    const told = run.report.results.filter(({ findings }) => findings.some(({ code }) => code === 'other-syntax'));
    const fault = service.documents.at(-1)!.fault?.code;
    const name = `${relative} as ${kind.name}`;
    if (kind.syntax === 'certificate' && (syntax === 'certificate' || syntax === 'text'))
      t.equal(fault, 'no-certificate', name);
    else if (syntax === 'certificate' || isWritten(kind, syntax)) t.not(fault, 'other-syntax', name);
    else {
      t.equal(fault, 'other-syntax', name);
      t.ok(told.length > 0, `${name}: a finding says so`);
    }
    index += 1;
  }
  t.equal(index, all.length, 'all of them were judged');
});

t.test('a file declared twice is read as what it can be, and the other declaration is a finding', async (t) => {
  const cwd = t.testdir({
    'steckbrief.yaml':
      'xoev: [{ standard: x, beispiele: [{ datei: m.xml }] }]\nschnittstellen: [{ art: fit-connect, datei: m.xml }]\n',
    'm.xml': '<m xmlns="urn:x"/>',
  });
  const { report, code } = await checkJson(['.'], { cwd });
  t.equal(code, 1);
  t.equal(report.services[0]!.documents.find(({ path }) => path === 'm.xml')!.kind, 'xoev');
  t.match(resultOf(report, 'OZG1005').findings, [{ code: 'other-syntax', path: 'm.xml' }]);
});

/** Its path is one for the library, not for our short way. */
const SEARCH = ruleFile('TST1001', {
  checks: [{ select: '$..leika', kind: 'length', with: { max: 14 } }],
  examples: { pass: [{ data: { leika: 'x' } }], fail: [{ data: { leika: 'x'.repeat(15) } }] },
});

t.test('a service that is deep or long ends no run: the one beside it gets its report', async (t) => {
  const nested = (depth: number) => `leistungen: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;
  const long = (count: number) => `leistungen: [${[...Array(count).keys()].map((n) => `{leika: "${n}"}`).join(',')}]\n`;
  for (const [name, steckbrief, expected] of [
    ['as deep as files may be', nested(198), 1],
    ['deeper', nested(250), 1],
    ['a list that is too long to be passed on as arguments', long(130_000), 0],
  ] as const) {
    const cwd = t.testdir({
      r: rulesetFiles([SEARCH]),
      a: { 'steckbrief.yaml': steckbrief },
      b: { 'steckbrief.yaml': 'dienst: { id: b }\n' },
    });
    const { report, code } = await checkJson(['--ruleset', 'r', 'a', 'b'], { cwd });
    t.equal(code, expected, name);
    t.same(
      report.services.map(({ path }) => path),
      ['a', 'b'],
      `${name}: both are in the report`,
    );
  }
});
