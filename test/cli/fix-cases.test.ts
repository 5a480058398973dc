import fc from 'fast-check';
import t from 'tap';
import { CHECK_KINDS } from '../../src/rules/index.ts';
import {
  type Bytes,
  exampleWith,
  FIX_CASES,
  type FixCase,
  type Found,
  Judge,
  mendedFiles,
  type Spelling,
} from '../helpers/mending.ts';

const judge = new Judge();
t.teardown(() => judge.close());

const PLAIN: Spelling = { crlf: false, mark: false };
const said = ({ ruleId, code, path, message }: Found) => [ruleId, code, path, message].join(' ');
const kind = ({ ruleId, code, path }: Found) => [ruleId, code, path].join(' ');
const textOf = (files: Bytes, path: string) => files.get(path)!.toString('utf8');

/** Mends until nothing is left to mend: what was found first and last, and the files then. */
async function mended(broken: Bytes) {
  const first = await judge.findings(broken);
  let [files, findings] = [broken, first];
  const seen = new Set(first.map(said));
  for (let round = 0; round < 8 && findings.some(({ fix }) => fix); round += 1) {
    files = mendedFiles(files, findings);
    findings = await judge.findings(files);
    for (const one of findings.filter(({ fix }) => fix)) seen.add(said(one));
  }
  return { first, last: findings, files, seen };
}

const title = ({ regel, code, was }: FixCase) => `${regel} ${code}: ${was}`;

t.test('each case is found, mended to the letter, and found no more', async (t) => {
  const right = new Set((await judge.findings(exampleWith([], 'falsch', PLAIN))).map(kind));
  for (const one of FIX_CASES) {
    const { first, last, files } = await mended(exampleWith([one], 'falsch', PLAIN));
    const found = first.filter(
      ({ ruleId, code, path }) => ruleId === one.regel && code === one.code && path === one.datei,
    );
    t.ok(
      found.some(({ fix }) => fix),
      `${title(one)} comes with a fix`,
      { found, first: first.map(said) },
    );
    t.equal(
      textOf(files, one.datei),
      textOf(exampleWith([one], 'geheilt', PLAIN), one.datei),
      `${title(one)} is mended`,
    );
    t.strictSame(last.filter(({ fix }) => fix).map(said), [], `${title(one)}: a second time changes nothing`);
    const before = new Set([...first.map(kind), ...right]);
    t.strictSame(
      last.map(kind).filter((finding) => !before.has(finding)),
      [],
      `${title(one)}: nothing else came`,
    );
  }
});

t.test('several at once, with CRLF and a byte order mark, are mended to the same letters', async (t) => {
  const spelling = fc.record({ crlf: fc.boolean(), mark: fc.boolean() });
  const several = fc
    .shuffledSubarray([...FIX_CASES.keys()], { minLength: 1, maxLength: 5 })
    .map((numbers) => numbers.map((number) => FIX_CASES[number]!))
    // What changes the same place twice is no case.
    .filter((cases) => {
      try {
        const text = exampleWith(cases, 'falsch', PLAIN);
        return cases.every(({ datei, falsch }) => textOf(text, datei).includes(falsch));
      } catch {
        return false;
      }
    });
  await fc.assert(
    fc.asyncProperty(several, spelling, async (cases, spelling) => {
      const { last, files } = await mended(exampleWith(cases, 'falsch', spelling));
      const wanted = exampleWith(cases, 'geheilt', spelling);
      for (const [path, bytes] of wanted) if (!files.get(path)!.equals(bytes)) return false;
      return last.every(({ fix }) => !fix);
    }),
    { numRuns: 15 },
  );
  t.pass();
});

t.test('the Abnahme changes nothing', async (t) => {
  const findings = await judge.findings(exampleWith([FIX_CASES[0]!], 'falsch', PLAIN), 'abnahme');
  t.ok(findings.some(({ ruleId }) => ruleId === FIX_CASES[0]!.regel));
  t.notOk(findings.some(({ fix }) => fix));
});

t.test('only codes that say so come with a fix, and each that says so has a sentence', async (t) => {
  for (const { name, fixable = [], messages } of CHECK_KINDS)
    t.strictSame(
      fixable.filter((code) => !(code in messages)),
      [],
      name,
    );
});
