import t from 'tap';
import type { Json } from '../../src/base/nouns.ts';
import { fillIn } from '../../src/rulesets/defaults.ts';
import { bundledRuleset, openFolder } from '../../src/rulesets/find.ts';
import type { RuleDefaults } from '../../src/rulesets/types.ts';
import { ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';

const DEFAULTS: readonly RuleDefaults[] = [
  { since: '1.0.0', applies: { kind: 'steckbrief' } },
  { for: 'TST1*', source: { title: 'Ordnung, Nr. {number}', url: 'https://a.de/#{number}', grade: 'A' } },
  { for: ['TST1002', 'ABC*'], since: '2.0.0', source: { title: 'Anderes' } },
];

t.test('fillIn: whole members, the last entry that holds, source one by one unless it is another', (t) => {
  const cases: [string, Json, Json, [string, number][]][] = [
    [
      'nothing said',
      { id: 'TST1001' },
      {
        since: '1.0.0',
        applies: { kind: 'steckbrief' },
        source: { title: 'Ordnung, Nr. 1001', url: 'https://a.de/#1001', grade: 'A' },
      },
      [
        ['/since', 0],
        ['/applies', 0],
        ['/source', 1],
      ],
    ],
    [
      'a member of its own is taken whole',
      { id: 'TST2001', applies: { kind: 'xzufi' } },
      { since: '1.0.0', applies: { kind: 'xzufi' } },
      [['/since', 0]],
    ],
    [
      'a later entry goes first',
      { id: 'TST1002', applies: {} },
      { since: '2.0.0', applies: {}, source: { title: 'Anderes' } },
      [
        ['/since', 2],
        ['/source', 2],
      ],
    ],
    [
      'a source without title is filled up',
      { id: 'TST1003', since: '3.0.0', applies: {}, source: { grade: 'C' } },
      { since: '3.0.0', applies: {}, source: { title: 'Ordnung, Nr. 1003', url: 'https://a.de/#1003', grade: 'C' } },
      [
        ['/source/title', 1],
        ['/source/url', 1],
      ],
    ],
    [
      'a source with title is another one',
      { id: 'TST1004', since: '3.0.0', applies: {}, source: { title: 'Gesetz' } },
      { since: '3.0.0', applies: {}, source: { title: 'Gesetz' } },
      [],
    ],
  ];
  for (const [name, rule, wanted, from] of cases) {
    const filled = fillIn(rule, DEFAULTS);
    t.same(filled.value, { ...(rule as object), ...(wanted as object) }, name);
    t.same([...filled.from].sort(), [...from].sort(), `${name}: where from`);
  }
  for (const odd of [null, 'x', ['x'], { id: 7 }, {}] as Json[]) t.equal(fillIn(odd, DEFAULTS).value, odd, 'no rule');
  t.end();
});

t.test('defaults: a rule loads as if written out, and a fault is told where it is written', async (t) => {
  const { source, since, applies, ...short } = ruleFile('TST1001', { level: 'SOLL' }) as Record<string, Json>;
  const whole = { source, since, applies } as Record<string, Json>;
  const cwd = t.testdir({
    short: rulesetFiles([short], { defaults: [whole] }),
    long: rulesetFiles([{ ...short, ...whole }]),
    incomplete: rulesetFiles([short], { defaults: [{ ...whole, source: { title: 'x' } }] }),
    shape: rulesetFiles([short], { defaults: [{ ...whole, lavel: 'MUSS' }] }),
    idle: rulesetFiles([{ ...short, ...whole }], { defaults: [{ for: 'TST2*', tags: ['x'] }, { since: '0.1.0' }] }),
    day: rulesetFiles([short], { defaults: [{ ...whole, valid: { from: '2026-02-30' } }] }),
    own: rulesetFiles([{ ...short, since: 'x' }], { defaults: [whole] }),
  });
  const packed = ['short', 'long'].map((name) => openFolder(`${cwd}/${name}`));
  t.same(packed[0]!.faults, []);
  t.same(packed[0]!.packed, packed[1]!.packed, 'the packed form does not know of defaults');

  const lint = async (name: string) => (await runCli(['ruleset', 'lint', name, '--all'], { cwd })).out;
  t.match(await lint('incomplete'), /^incomplete\/ruleset\.yaml:\d+:\d+ .*„url“/m);
  t.match(await runCli(['ruleset', 'lint', 'shape'], { cwd }), {
    code: 2,
    err: /shape\/ruleset\.yaml:\d+:\d+: .*„lavel“/,
  });
  t.match(await lint('day'), /^day\/ruleset\.yaml:\d+:\d+ {2}„2026-02-30“ ist kein Tag/m);
  t.match(await lint('own'), /^own\/rules\/TST1001\.yaml:\d+:\d+ .*since/m, 'what the rule says is told of the rule');
  t.match(
    await lint('idle'),
    /^idle\/ruleset\.yaml:\d+:\d+ {2}Diese Vorgabe „tags“ unter „defaults“ nutzt keine Regel/m,
  );
  t.match(await lint('idle'), /„since“ unter „defaults“ nutzt keine Regel/);
});

t.test('our rulesets say nothing of defaults once they are packed', (t) => {
  for (const reference of ['fim-datenfelder@1.8.0', 'nrw-online-dienste@2.0.0']) {
    const { manifest, texts } = bundledRuleset(reference);
    t.notOk('defaults' in manifest);
    t.ok([...texts().values()].every(({ since, source }) => since !== '' && !source.title.includes('{number}')));
  }
  t.end();
});
