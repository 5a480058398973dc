import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { bundledCommand } from './helpers/bundle.ts';
import { checkJson, findingsOf, reportOf, runCli } from './helpers/io.ts';

const XDF = (body: string, dtd = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${dtd}<x:s xmlns:x="urn:xoev-de:fim:standard:xdatenfelder_3.0.0">${body}</x:s>`;
const letter = (index: number) => String.fromCharCode(97 + index);
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, i) => `<!ENTITY ${letter(i + 1)} "${`&${letter(i)};`.repeat(10)}">`).join('')}]>\n`;
const SECRET = 'streng-geheim-4711';
const STACK = /\n\s+at .+:\d+:\d+/;

/** Checks one hostile input; it must be a finding of the service, told without a stack; what hangs runs into tap's time limit. */
async function judge(t: Test, cwd: string, path: string, name: string) {
  const ran = await checkJson(['--ruleset', 'xoev@1.0.0', path], { cwd });
  t.equal(ran.code, 1, `${name}: exit 1`);
  t.notMatch(ran.out + ran.err, STACK, `${name}: no stack`);
  t.notMatch(ran.out + ran.err, SECRET, `${name}: nothing leaks`);
  return ran;
}

t.test('hostile XML', async (t) => {
  const cwd = t.testdir({ 'geheim.txt': SECRET, 'harmlos.xml': '<a/>' });
  // The first run loads the program, which says nothing of how long an input takes.
  await checkJson(['--ruleset', 'xoev@1.0.0', 'harmlos.xml'], { cwd });
  const secret = `file://${join(cwd, 'geheim.txt')}`;
  const cases: Record<string, readonly [content: string | Buffer, code: string, says: RegExp]> = {
    laughs: [XDF('&m;', LAUGHS), 'doctype', /DOCTYPE/],
    xxe: [XDF('&e;', `<!DOCTYPE x [<!ENTITY e SYSTEM "${secret}">]>\n`), 'doctype', /DOCTYPE/],
    dtd: [XDF('', '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">\n'), 'doctype', /DOCTYPE/],
    deep: [XDF('<a>'.repeat(200_000) + '</a>'.repeat(200_000)), 'depth', /tiefer als 200 Ebenen/],
    attributes: [
      XDF(`<a ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
      'attributes',
      /Attribute/,
    ],
    nul: [XDF('a\u0000b'), 'nul', /NUL-Byte/],
    utf16: [Buffer.from(`\ufeff${XDF('')}`, 'utf16le'), 'utf-16', /UTF-16/],
    'utf16-be': [Buffer.from(`\ufeff${XDF('')}`, 'utf16le').swap16(), 'utf-16', /UTF-16/],
    latin1: [Buffer.from(XDF('<a>H\u00fcndin</a>'), 'latin1'), 'latin-1', /Latin-1/],
    'not-utf8': [
      Buffer.concat([Buffer.from('<a>'), Buffer.from([0x81, 0x81]), Buffer.from('</a>')]),
      'not-utf-8',
      /UTF-8/,
    ],
    encoding: ['<?xml version="1.0" encoding="ISO-8859-1"?><a/>', 'declared-encoding', /ISO-8859-1/],
    empty: ['', 'empty', /leer/],
    cut: [XDF('<a><b>text</b>').slice(0, -6), 'xml-', /geschlossen|Ende|Tag/],
    unclosed: [XDF('<a>'), 'xml-', /geschlossen|Ende-Tag/],
    entity: [XDF('&auml;'), 'xml-entity', /„&auml;“|&auml;/],
    binary: [Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)), '', /NUL|UTF-8/],
    escapes: ['<a>\u001b[31mrot</a>', 'xml-character', /Zeichen/],
  };
  for (const [name, [content, code, says]] of Object.entries(cases)) {
    writeFileSync(join(cwd, `${name}.xml`), content);
    const { report } = await judge(t, cwd, `${name}.xml`, name);
    const [finding] = findingsOf(report);
    t.match(finding, { path: `${name}.xml`, message: says, ruleId: /^(?:OZG1001|XOEV1001)$/ }, name);
    t.ok(finding!.code.startsWith(code), `${name}: ${finding!.code}`);
    t.notMatch(finding!.message, /[\u0000-\u001f]/, `${name}: no control characters`);
  }
});

t.test('XInclude is not followed', async (t) => {
  const cwd = t.testdir({ 'geheim.txt': SECRET });
  const include = `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://${join(cwd, 'geheim.txt')}" parse="text"/>`;
  writeFileSync(join(cwd, 'a.xml'), XDF(include));
  const { code, out } = await runCli(['check', '--reporter', 'json', 'a.xml'], { cwd });
  t.equal(code, 1, 'it is not valid XDatenfelder');
  t.equal(reportOf(out).verdict, 'not-conforming');
  t.notMatch(out, SECRET);
});

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
      findingsOf(report).some((finding) => finding.ruleId === ruleId && says.test(finding.message)),
      `${name}: ${findingsOf(report).map(({ message }) => message)}`,
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
      findingsOf(report).some(({ message }) => says.test(message)),
      `${name}: ${findingsOf(report).map(({ message }) => message)}`,
    );
  }
  t.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

t.test('a byte order mark is no fault', async (t) => {
  const cwd = t.testdir({ dienst: { 'steckbrief.yaml': '\ufeffdienst: { name: x }\n' } });
  const { report } = await checkJson(['--ruleset', 'xoev@1.0.0', 'dienst'], { cwd });
  t.notOk(findingsOf(report).some(({ ruleId }) => ruleId === 'OZG1001'));
});

t.test('hostile rulesets are refused', async (t) => {
  const cwd = t.testdir({
    dienst: { 'steckbrief.yaml': 'dienst: { id: x }\n' },
    bombe: { 'ruleset.yaml': 'a: &a [1,1]\nb: &b [*a,*a]\n' },
    tief: { 'ruleset.yaml': `a: ${'['.repeat(3000)}` },
  });
  for (const name of ['bombe', 'tief']) {
    const ran = await runCli(['check', '--ruleset', name, 'dienst'], { cwd });
    t.match(ran, { code: 2, out: '', err: /ruleset\.yaml:\d+:\d+: / }, name);
    t.notMatch(ran.err, STACK);
  }
});

t.test('the installed command', async (t) => {
  const bin = bundledCommand();

  t.test('--version', async (t) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, '--version'], { encoding: 'utf8' });
    t.same(
      { status, stdout, stderr },
      { status: 0, stdout: `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`, stderr: '' },
    );
  });

  t.test('a refusal', async (t) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'check', 'weg.xml'], { encoding: 'utf8' });
    t.match({ status, stdout, stderr }, { status: 2, stdout: '', stderr: /weg\.xml/ });
  });

  t.test('a reader that goes away: quiet end, the same exit code', async (t) => {
    const entries = Array.from({ length: 3000 }, (_, index) => `  - { name: "Leistung ${index}", falsch: 1 }`).join(
      '\n',
    );
    const cwd = t.testdir({ 'steckbrief.yaml': `leistungen:\n${entries}\n` });
    const child = spawn(process.execPath, [bin, 'check', '--reporter', 'json', '.'], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.once('close', done));
    t.same({ code, err }, { code: 1, err: '' });
  });
});
