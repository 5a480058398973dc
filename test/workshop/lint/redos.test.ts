import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { slowText } from '../../../src/workshop/lint/redos.ts';
import { type Files, ruleFile, rulesetFiles, runCli } from '../../helpers/io.ts';
import { both, select } from '../../helpers/lint.ts';

t.test('patterns: exponential ones are found, others are not', async (t) => {
  for (const pattern of [
    '^(a+)+$',
    '^(?:\\w+\\s?)*$',
    '^(a|a)*$',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '(x+x+)+y',
    '^(a{1,50}){1,50}$',
    '(?<=x)(b*)*c',
    '^Nr\\. (?:x|x)*y$',
    '^(?:Bescheid(?=.)(?: |[^a]){3,}(?:(?:b+)+))$',
  ])
    t.not(slowText(pattern), null, pattern);
  for (const pattern of [`^(?:${'[A-Za-z ]*'.repeat(6)})$`, 'a*a*b', '^Az: (?:ab)*(?:ab)*(?:ab)*$'])
    t.not(slowText(pattern), null, `of a high degree: ${pattern}`);
  for (const pattern of [
    '^\\d{4}-\\d{2}$',
    '^(?:[^@]+@)+$',
    'a*a*',
    '\\d+\\.\\d+\\.\\d+',
    '(?<=x)(?:ab)*c',
    '(?:[a-z]+/)*[a-z]+\\.html?',
    '\\s+$',
    '.*x.*',
    '\\p{Lu}+(?:-\\p{Lu}+)*',
    '[a-z0-9]+(?:-[a-z0-9]+)*',
    '(?:[^/?#@]+\\.)?(?:nrw|bund)\\.de(?::\\d+)?',
  ])
    t.equal(slowText(pattern), null, pattern);
});
t.test('lint: hundreds of faults stay readable, and nothing hostile is run', async (t) => {
  const rules = Array.from({ length: 120 }, (_, index) =>
    ruleFile(`TST${2000 + index}`, {
      ...select('$.dinst'),
      why: both(`Grund ${index}`),
      valid: { from: `20${10 + (index % 80)}-02-31` },
    }),
  );
  const cwd = t.testdir({ r: rulesetFiles(rules) });
  const short = await runCli(['ruleset', 'lint', 'r'], { cwd });
  t.equal(short.code, 2);
  t.ok(short.out.split('\n').length < 170, 'short');
  t.match(short.out, /ebenso .*TST2001.* und an 116 weiteren Stellen/);
  t.match(short.out, /weitere Arten von Mängeln sind nicht gezeigt/);
  t.ok((await runCli(['ruleset', 'lint', 'r', '--all'], { cwd })).out.length > short.out.length);

  const hostile = ruleFile('TST1001', {
    checks: [{ select: '$.dienst.name', kind: 'pattern', with: { matches: '(a+)+b' }, message: both('x') }],
    examples: { pass: [{ data: { dienst: { name: 'ab' } } }], fail: [{ data: { dienst: { name: 'a'.repeat(60) } } }] },
  });
  const bad: Record<string, string> = {
    'TST3001.yaml': '- a\n- b\n',
    'TST3002.yaml': '',
    'TST3003.yaml': 'id: !!js/function "function () { process.exit(9) }"\n',
    'TST3004.yaml': `a: &a [x]\n${[...'bcdefghij'].map((one, index) => `${one}: &${one} [${Array(10).fill(`*${'abcdefghi'[index]}`).join(', ')}]`).join('\n')}\n`,
    'TST3005.yaml': 'id: TST3005\nid: TST3005\n',
    'TST3006.yaml': `a: ${'['.repeat(3000)}${']'.repeat(3000)}\n`,
  };
  const files = rulesetFiles([hostile]);
  const dir = t.testdir({
    r: { ...files, rules: { ...(files['rules'] as Files), ...bad } },
    s: rulesetFiles([hostile]),
    viele: rulesetFiles([]),
  });
  writeFileSync(join(dir, 'r', 'rules', 'TST3007.yaml'), Buffer.from('id: \xe4', 'latin1'));
  writeFileSync(join(dir, 'r', 'rules', 'TST3008.yaml'), `a: ${'x'.repeat(20_000_001)}`);
  const { out } = await runCli(['ruleset', 'lint', 'r'], { cwd: dir });
  for (const says of [
    /TST3001\.yaml:1:1 .*Liste/,
    /TST3002\.yaml:1:1 .*leer/,
    /TST3003.*!!js\/function/,
    /TST3004.*Aliase/,
    /TST3005\.yaml:2:1.*doppelt/,
    /TST3006.*tiefer als 200/,
    /TST3007.*UTF-8/,
    /TST3008.*20 MB/,
    /TST1001.*rechnet sich/,
  ])
    t.match(out, says);
  t.match(
    await runCli(['ruleset', 'lint', 's'], { cwd: dir }),
    { code: 2, out: /rechnet sich/ },
    'its examples are not run',
  );
  t.match(await runCli(['ruleset', 'test', 's'], { cwd: dir }), { code: 2, err: /rechnet sich/ });
  for (let index = 0; index <= 5000; index++) writeFileSync(join(dir, 'viele', 'rules', `X${index}.yaml`), '');
  t.match(await runCli(['ruleset', 'lint', 'viele'], { cwd: dir }), {
    code: 2,
    err: /mehr als 5\.000 liest vorgaben nicht/,
  });
});
