import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import type { CompletionList, Hover, InlayHint, Location } from 'vscode-languageserver';
import { Editor } from '../helpers/editor.ts';
import { ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';

const RULE = `id: OZG1900
name: name-da
chapter: test
title: { de: Der Dienst hat einen Namen, en: The service has a name }
requirement: { de: Der Dienst nennt seinen Namen., en: The service says its name. }
why: { de: "Sonst weiß niemand, welcher es ist.", en: Nobody would know which one it is. }
fix: { de: Tragen Sie ihn ein., en: Enter it. }
level: MUSS
source: { title: Quelle, url: "https://example.org/quelle", grade: A }
applies: { kind: steckbrief }
checks:
  - select: $.dienst
    kind: required
    with: { child: name }
examples:
  pass:
    - { data: { dienst: { name: Anmelden } } }
  fail:
    - { data: { dienst: { id: x } } }
since: 1.0.0
`;

async function work(t: Test) {
  const files = rulesetFiles([
    ruleFile('OZG1901', { examples: { pass: [{}], fail: [{ data: { behoerde: { name: 'x' } } }] } }),
  ]);
  const folder = t.testdir({
    probe: { '1.0.0': { ...files, rules: { ...(files['rules'] as object), test: { 'OZG1900-name-da.yaml': RULE } } } },
  });
  const home = join(folder, 'probe', '1.0.0');
  const editor = await Editor.open(home);
  t.teardown(() => editor.leave());
  const uri = await editor.show(join(home, 'rules', 'test', 'OZG1900-name-da.yaml'));
  const hints = async () =>
    (await editor.ask<InlayHint[] | null>('textDocument/inlayHint', uri, {
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    })) ?? [];
  return { home, editor, uri, hints };
}

t.test('what lint says of the whole ruleset stands at its places', async (t) => {
  const { home, editor, hints } = await work(t);
  await hints();
  const shown = [...editor.diagnostics].flatMap(([uri, all]) =>
    all.map(({ range: { start }, message }) => {
      const path = fileURLToPath(uri).slice(home.length + 1);
      return `${path}:${start.line + 1}:${start.character + 1}  ${message.split('\n')[0]}`;
    }),
  );
  const { out, code } = await runCli(['ruleset', 'lint', '--all', '.'], { cwd: home });
  t.equal(code, 2, out);
  const said = out.split('\n').filter((line) => /^\S+:\d+:\d+ {2}(?!Das Beispiel von OZG1901)/.test(line));
  t.ok(said.length > 0, 'examples of rules that are not open wait');
  t.same(
    said.filter((line) => !shown.includes(line)),
    [],
    'nothing of lint is missing',
  );
});

t.test('examples run while they are written, and their sentence is shown', async (t) => {
  const { editor, uri, hints } = await work(t);
  const labels = async () => (await hints()).map(({ label }) => label);
  const [good, bad] = await labels();
  t.equal(good, '→ ✓');
  t.match(bad, /^→ .*name/);
  t.same(
    (await hints()).map(({ position }) => position.line),
    [15, 17].map((line) => line + 1),
  );
  const mine = () => (editor.diagnostics.get(uri) ?? []).map(({ message }) => message);

  await editor.replace(uri, '{ child: name }', '{ child: url }');
  await hints();
  t.match(mine(), [/Das Beispiel von OZG1900 soll „passed“ ergeben; es ergibt „failed“/]);
  await editor.replace(uri, '{ child: url }', '{ child: name }');
  t.same(await labels(), [good, bad]);
  t.same(mine(), []);

  const hover = await editor.ask<Hover>('textDocument/hover', uri, { position: editor.position(uri, '{ id: x }') });
  t.match((hover.contents as { value: string }).value, /\*\*fail\/0\*\* → failed/);

  await editor.replace(uri, 'kind: required', 'kind: requird');
  await hints();
  t.match(mine().join('\n'), /requird/);
  await editor.replace(uri, 'level: MUSS', 'level: [');
  await hints();
  t.ok(mine().length > 0, 'half-typed');
});

t.test('kinds and parameters are proposed with what they mean', async (t) => {
  const { editor, uri, hints } = await work(t);
  await hints();
  const items = async (old: string, typed: string) => {
    const end = await editor.replace(uri, old, typed);
    const before = editor.text(uri).slice(0, end);
    const list = await editor.ask<CompletionList>('textDocument/completion', uri, {
      position: editor.position(uri, before, before.length),
    });
    await editor.type(uri, end - typed.length, end, old);
    return list.items;
  };
  const kinds = await items('kind: required', 'kind: ');
  const required = kinds.find(({ label }) => label === 'required');
  t.match(required, { detail: /./, documentation: { value: /`child`/ } });
  t.match(
    (await items('{ child: name }', '{ ')).map(({ label }) => label),
    ['child'],
  );
  t.ok((await items('level: MUSS', 'level: ')).some(({ label }) => label === 'SOLL'));
  t.ok((await items('chapter: test', 'chapter: ')).some(({ label, detail }) => label === 'xoev' && detail === 'XÖV'));
  const hover = await editor.ask<Hover>('textDocument/hover', uri, { position: editor.position(uri, 'required', 2) });
  t.match((hover.contents as { value: string }).value, /^`required`: .+[\s\S]*- `child`/);
});

t.test('an id leads to its rule; a broken ruleset.yaml is told where it is broken', async (t) => {
  const { home, editor, uri, hints } = await work(t);
  await editor.replace(uri, 'since: 1.0.0', 'since: 1.0.0\ndeprecated: 1.0.0\nreplacedBy: OZG1901');
  const found = await editor.ask<Location>('textDocument/definition', uri, {
    position: editor.position(uri, 'OZG1901', 1),
  });
  t.equal(fileURLToPath(found.uri), join(home, 'rules', 'OZG1901.yaml'));
  const head = await editor.show(join(home, 'ruleset.yaml'));
  await editor.replace(head, '"status": "entwurf"', '"status": "fertig"');
  await hints();
  t.match(editor.diagnostics.get(head), [{ severity: 1, range: { start: { line: /^[1-9]\d*$/ } }, message: /fertig/ }]);
});

t.test('a service follows the ruleset that is worked on, once it is saved', async (t) => {
  const dienst = { 'steckbrief.yaml': 'steckbrief: "1"\ndienst: { id: x, name: x }\n' };
  const folder = t.testdir({ dienst, probe: { '1.0.0': rulesetFiles([ruleFile('OZG1901')]) } });
  const home = join(folder, 'probe', '1.0.0');
  const editor = await Editor.open(join(folder, 'dienst'), { settings: { ruleset: home } });
  t.teardown(() => editor.leave());
  const steckbrief = await editor.show(join(folder, 'dienst', 'steckbrief.yaml'));
  const codes = async () => (await editor.settled(steckbrief)).map(({ code }) => code);
  t.notOk((await codes()).includes('OZG1901'));
  const path = join(home, 'rules', 'OZG1901.yaml');
  const rule = await editor.show(path);
  await editor.replace(rule, '"child": "dienst"', '"child": "behoerde"');
  t.notOk((await codes()).includes('OZG1901'), 'not yet');
  writeFileSync(path, editor.text(rule));
  await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri: rule } });
  t.ok((await codes()).includes('OZG1901'));
});
