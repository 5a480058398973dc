import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { CancellationTokenSource } from 'vscode-languageserver/node.js';
import { Editor, exampleFile } from '../helpers/editor.ts';

const STECKBRIEF = 'steckbrief: "1"\ndienst: { name: x }\n';

async function work(
  t: Test,
  files: Readonly<Record<string, string | object>> = {},
  options: Parameters<typeof Editor.open>[1] = {},
) {
  const folder = t.testdir({ dienst: { 'steckbrief.yaml': STECKBRIEF, ...files } } as never);
  const home = join(folder, 'dienst');
  const editor = await Editor.open(home, options);
  const uri = await editor.show(join(home, 'steckbrief.yaml'));
  await editor.settled(uri);
  return { home, editor, uri };
}

/** Whether the server still does its work. */
async function lives(t: Test, editor: Editor, uri: string, name: string) {
  await editor.type(uri, 0, editor.text(uri).length, `${STECKBRIEF}leistungen: [{ leika: "123" }]\n`);
  t.ok(
    (await editor.settled(uri)).some(({ code }) => code === 'OZG1011'),
    `${name}: it goes on`,
  );
  t.notMatch(editor.logged.join('\n'), /Unerwarteter Fehler/, `${name}: no bug of ours`);
}

t.test('half-typed texts', async (t) => {
  const { editor, uri } = await work(t);
  for (const text of [
    '',
    '{',
    'a: [',
    'a: "',
    'dienst:\n\t- x',
    '? ',
    '&a *a',
    '- - -\n:',
    '!!js/x 1',
    '\uFEFF',
    '%YAML 9\n---\n',
    '"\\u',
    '\uD800',
    'a: *a\n',
    '<<: {',
  ]) {
    await editor.type(uri, 0, editor.text(uri).length, text);
    const position = { line: 0, character: text.length };
    for (const method of ['hover', 'completion', 'definition', 'references', 'documentSymbol', 'codeLens'])
      await editor.ask(`textDocument/${method}`, uri, { position, context: { includeDeclaration: true } });
    t.ok((await editor.settled(uri)).length > 0, JSON.stringify(text));
  }
  await lives(t, editor, uri, 'half-typed');
  t.equal(await editor.leave(), 0);
});

t.test('files that are too large, binary, or no files', async (t) => {
  const { home, editor, uri } = await work(t, { 'bild.png': '\u0000\u0001', sub: { 'a.yaml': 'a: 1' } });
  const large = join(home, 'gross.yaml');
  const big = await editor.show(large, `a:\n${'- aaaaaaaaaaaaaaaa\n'.repeat(560_000)}`);
  t.match(await editor.settled(big), [{ message: /^Nicht geprüft: / }], 'said where it stands');
  for (const method of ['hover', 'completion', 'documentSymbol', 'references'])
    await editor.ask(`textDocument/${method}`, big, { position: { line: 3, character: 4 }, context: {} });
  await editor.close(big);
  const binary = await editor.show(join(home, 'daten.xml'), `<a>${'\u0000\u0007'.repeat(100)}`);
  t.ok((await editor.settled(binary)).length > 0);
  writeFileSync(join(home, 'roh.json'), Buffer.from([0xff, 0xfe, 0x00, 0x80]));
  const raw = await editor.show(join(home, 'roh.json'), '\uFFFD\uFFFD');
  await editor.settled(raw);
  const folder = await editor.show(join(home, 'sub'), 'a: 1');
  await editor.settled(folder);
  await lives(t, editor, uri, 'strange files');
  t.equal(await editor.leave(), 0);
});

t.test('folders that vanish and come back', async (t) => {
  const { home, editor, uri } = await work(t, { 'x.json': '{' });
  const all = () => JSON.stringify([...editor.diagnostics].sort());
  const before = all();
  t.match(before, /x\.json/);
  renameSync(home, `${home}-weg`);
  await editor.type(uri, 0, 0, '# neu\n');
  await editor.settled(uri);
  t.same([...editor.diagnostics], [], 'nothing is said of what is not there');
  t.match(editor.logged, [/nicht mehr da/]);
  renameSync(`${home}-weg`, home);
  await editor.type(uri, 0, 6, '');
  await editor.settled(uri);
  t.equal(all() === before, true, 'as before');
  rmSync(join(home, 'steckbrief.yaml'));
  await editor.close(uri);
  const alone = await editor.show(join(home, 'x.json'));
  t.same(await editor.settled(alone), [], 'no service any more');
  mkdirSync(join(home, 'steckbrief.yaml'));
  const odd = await editor.show(join(home, 'steckbrief.yaml', 'y.json'), '{}');
  await editor.settled(odd);
  rmSync(join(home, 'steckbrief.yaml'), { recursive: true });
  const again = await editor.show(join(home, 'steckbrief.yaml'), STECKBRIEF);
  await lives(t, editor, again, 'folders');
  t.equal(await editor.leave(), 0);
});

t.test('an editor that never answers', async (t) => {
  const { editor, uri } = await work(
    t,
    {},
    {
      silent: true,
      capabilities: {
        workspace: {
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
          codeLens: { refreshSupport: true },
          inlayHint: { refreshSupport: true },
        },
      },
    },
  );
  await lives(t, editor, uri, 'silent');
  t.equal(await editor.leave(), 0);
});

t.test('messages in the wrong order, of the wrong kind, or none at all', async (t) => {
  const early = new Editor();
  const uri = 'file:///tmp/nirgends.yaml';
  const position = { line: 0, character: 0 };
  await t.rejects(early.ask('textDocument/hover', uri, { position }), { code: -32002 }, 'not initialized');
  await early.connection.sendNotification('exit');
  t.equal(await early.ended, 1, 'left without leave');

  const { editor, uri: mine } = await work(t);
  const tell = (method: string, params: unknown) => editor.connection.sendNotification(method, params as object);
  await tell('textDocument/didChange', { textDocument: { uri, version: 3 }, contentChanges: [{ text: 'a' }] });
  await tell('textDocument/didClose', { textDocument: { uri } });
  await tell('textDocument/didSave', { textDocument: { uri } });
  await tell('textDocument/didOpen', {
    textDocument: { uri: 'untitled:1', languageId: 'yaml', version: 1, text: 'a' },
  });
  await tell('textDocument/didOpen', {
    textDocument: { uri: 'file://%zz', languageId: 'yaml', version: 1, text: 'a' },
  });
  await tell('textDocument/didOpen', { textDocument: { uri: mine, languageId: 'yaml', version: 9, text: STECKBRIEF } });
  await tell('workspace/didChangeWatchedFiles', { changes: [{ uri: 'git:x', type: 1 }] });
  await tell('workspace/didChangeConfiguration', { settings: null });
  await tell('workspace/didChangeConfiguration', { settings: { vorgaben: 7 } });
  await tell('$/garnichts', { a: 1 });
  await t.rejects(editor.connection.sendRequest('textDocument/unbekannt', {}), { code: -32601 });
  t.equal(await editor.ask('textDocument/hover', uri, { position }), null, 'no such text');
  for (const at of [
    { line: 1e9, character: 0 },
    { line: -5, character: -5 },
    { line: 0, character: 1e9 },
  ])
    await editor.ask('textDocument/completion', mine, { position: at });
  for (const params of [null, {}, { textDocument: 5 }])
    await t.rejects(editor.connection.sendRequest('textDocument/hover', params), `${params}`);
  const source = new CancellationTokenSource();
  const taken = editor.connection.sendRequest(
    'textDocument/hover',
    { textDocument: { uri: mine }, position },
    source.token,
  );
  source.cancel();
  await t.rejects(taken, { code: -32800 }, 'taken back');
  await lives(t, editor, mine, 'wrong order');
  editor.input.write('Content-Length: 5\r\n\r\n{"a":');
  editor.input.write('Content-Length: 2\r\n\r\n[]');
  await lives(t, editor, mine, 'no JSON');
  editor.input.end();
  t.equal(await editor.ended, 1, 'the line was cut');
});

t.test('many changes at once are judged once', async (t) => {
  const folder = t.testdir();
  cpSync(exampleFile('hundehaltung'), folder, { recursive: true });
  const editor = await Editor.open(folder);
  const uri = await editor.show(join(folder, 'steckbrief.yaml'));
  await editor.settled(uri);
  let told = 0;
  editor.connection.onNotification('textDocument/publishDiagnostics', () => {
    told += 1;
  });
  for (let i = 0; i < 200; i++) await editor.type(uri, 0, 0, '#\n');
  await editor.settled(uri);
  t.ok(told < 100, `${told} times`);
  t.equal(await editor.leave(), 0);
});
