import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { judge, letter, toldOf } from '../helpers/hostile.ts';
import { checkJson, findingsOf } from '../helpers/io.ts';

t.test('hostile Steckbriefe', async (t) => {
  const bomb = `a: &a ["x","x","x","x","x","x","x","x","x"]\n${Array.from(
    { length: 10 },
    (_, i) =>
      `${letter(i + 1)}: &${letter(i + 1)} [${Array(9)
        .fill(`*${letter(i)}`)
        .join(',')}]`,
  ).join('\n')}`;
  const cases: Record<string, readonly [content: string | Buffer, ruleId: string, says: RegExp]> = {
    'alias-bomb': [bomb, 'OZG1001', /Aliase/],
    'deep-flow': [`a: ${'['.repeat(5000)}${']'.repeat(5000)}`, 'OZG1001', /tiefer als 200 Ebenen/],
    'deep-block': [
      Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'OZG1001',
      /tiefer als 200 Ebenen/,
    ],
    'deep-dashes': [`a:\n  ${'- '.repeat(3000)}x\n`, 'OZG1001', /tiefer als 200 Ebenen/],
    'duplicate-keys': ['dienst: {name: a}\ndienst: {name: b}\n', 'OZG1001', /doppelt/],
    latin1: [Buffer.from('dienst:\n  name: H\xfcndin\n', 'latin1'), 'OZG1001', /Latin-1/],
    utf16: [Buffer.from('\ufeffdienst: {name: x}\n', 'utf16le'), 'OZG1001', /UTF-16/],
    nul: ['dienst: {name: "a\u0000b"}\n', 'OZG1001', /NUL-Byte/],
    empty: ['', 'OZG1001', /leer/],
    tag: ['dienst: !!js/function "x"\n', 'OZG1001', /js\/function/],
    tab: ['dienst:\n\tname: x\n', 'OZG1001', /Tabulator/],
    list: ['- 1\n- 2\n', 'OZG1002', /./],
    proto: [
      '__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\ndienst: {name: x}\n',
      'OZG1002',
      /__proto__|constructor/,
    ],
    parent: [
      'dienst: {name: x}\nfim: { datenschemata: [{ datei: ../../../../../../etc/passwd }] }\n',
      'OZG1004',
      /außerhalb/,
    ],
    absolute: [
      'dienst: {name: x}\nfim: { datenschemata: [{ datei: /etc/passwd }] }\n',
      'OZG1004',
      /\/etc\/passwd|außerhalb|absolut/,
    ],
    windows: ["dienst: {name: x}\nfim: { datenschemata: [{ datei: 'C:\\Windows\\win.ini' }] }\n", 'OZG1004', /C:/],
    device: ['dienst: {name: x}\nfim: { datenschemata: [{ datei: . }] }\n', 'OZG1004', /./],
  };
  for (const [name, [content, ruleId, says]] of Object.entries(cases)) {
    const cwd = t.testdir({ dienst: {} });
    writeFileSync(join(cwd, 'dienst', 'steckbrief.yaml'), content);
    const { report, out } = await judge(t, cwd, 'dienst', name);
    t.ok(
      toldOf(report).some((told) => told.ruleId === ruleId && says.test(told.message)),
      `${name}: ${toldOf(report).map(({ message }) => message)}`,
    );
    t.notMatch(out, /root:.*:0:0:/, `${name}: no file outside is shown`);
  }
  t.equal(({} as Record<string, unknown>)['polluted'], undefined, 'no prototype was polluted');
});
t.test('one deep YAML after another', async (t) => {
  const cwd = t.testdir({ a: {}, b: {} });
  for (const name of ['a', 'b', 'a']) {
    writeFileSync(join(cwd, name, 'steckbrief.yaml'), `a: ${'{a: '.repeat(20_000)}${'}'.repeat(20_000)}`);
    await judge(t, cwd, name, `deep YAML in ${name}`);
  }
});
t.test('hostile JSON Steckbriefe', async (t) => {
  for (const [name, text, says] of [
    ['deep', `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, /tiefer als 200/],
    ['twice', '{"dienst":{"name":"a"},"dienst":{"name":"b"}}', /doppelt/],
    ['cut', '{"dienst":{"name":"a"', /endet/],
    ['proto', '{"__proto__":{"polluted":true},"dienst":{"name":"x"}}', /__proto__/],
  ] as const) {
    const cwd = t.testdir({ dienst: { 'steckbrief.json': text } });
    const { report } = await judge(t, cwd, 'dienst', name);
    t.ok(
      toldOf(report).some(({ message }) => says.test(message)),
      `${name}: ${toldOf(report).map(({ message }) => message)}`,
    );
  }
  t.equal(({} as Record<string, unknown>)['polluted'], undefined);
});
t.test('a byte order mark is no fault', async (t) => {
  const cwd = t.testdir({ dienst: { 'steckbrief.yaml': '\ufeffdienst: { name: x }\n' } });
  const { report } = await checkJson(['--ruleset', 'xoev@1.0.0', 'dienst'], { cwd });
  t.notOk(findingsOf(report).some(({ ruleId }) => ruleId === 'OZG1001'));
});
