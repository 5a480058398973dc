import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import t from 'tap';
import { programIn } from '../../editors/vscode/src/program.ts';
import { bundledCommand } from '../helpers/bundle.ts';
import { exampleFile } from '../helpers/editor.ts';
import { checked } from '../helpers/shown-checked.ts';
import { FakeCode } from '../helpers/vscode.ts';

const HOME = resolve('editors/vscode');
const VSCE = join(HOME, 'node_modules', '@vscode', 'vsce', 'vsce');
const skip = existsSync(VSCE) ? false : 'npm ci --prefix editors/vscode has not been run';

t.test('the program that is started', async (t) => {
  const folder = t.testdir({ node_modules: { '.bin': { vorgaben: '' } } });
  const own = join(folder, 'node_modules', '.bin', 'vorgaben');
  const at = { path: '', folders: ['/nirgends', folder], trusted: true, platform: 'linux' } as const;
  t.same(programIn(at), { command: own, shell: false });
  t.same(programIn({ ...at, trusted: false }), { command: 'vorgaben', shell: false }, 'not out of a strange folder');
  t.same(programIn({ ...at, path: '/opt/vorgaben' }), { command: '/opt/vorgaben', shell: false });
  t.same(programIn({ ...at, folders: [], platform: 'win32' }), { command: 'vorgaben.cmd', shell: true });
});

/** Packs the extension without network and unzips it, as VS Code does when it is installed. */
function installed(folder: string): string {
  const file = join(folder, 'vorgaben.vsix');
  const env = { ...process.env, http_proxy: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9' };
  const built = spawnSync(process.execPath, [join(HOME, 'build.mjs')], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const options = ['package', '--no-dependencies', '--allow-missing-repository', '--out', file];
  const packed = spawnSync(process.execPath, [VSCE, ...options], { cwd: HOME, env, encoding: 'utf8' });
  if (packed.status !== 0) throw new Error(packed.stdout + packed.stderr);
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return join(folder, 'extension');
}

interface Extension {
  activate(context: { readonly subscriptions: unknown[] }): Promise<void>;
  deactivate(): Promise<void>;
}

interface Action {
  readonly title: string;
  readonly edit?: {
    readonly edits: readonly { readonly uri: object; readonly edits: readonly { newText: string }[] }[];
  };
}

t.test('the packed extension shows, explains and mends', { skip }, async (t) => {
  const home = t.testdir({ dienst: {}, paket: {} });
  const folder = join(home, 'dienst');
  cpSync(exampleFile('hundehaltung-mangelhaft'), folder, { recursive: true });
  const extension = installed(join(home, 'paket'));
  const { main, l10n } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  t.equal(l10n, undefined);
  t.notOk(existsSync(join(extension, 'node_modules')), 'nothing else is packed');

  const program = join(home, 'vorgaben');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${bundledCommand()}" "$@"\n`);
  chmodSync(program, 0o755);
  const code = new FakeCode(folder, { path: program, lang: 'de', asOf: '2026-11-22' });
  const { activate, deactivate } = code.run<Extension>(join(extension, main));
  await activate({ subscriptions: [] });
  t.same(code.errors, []);
  const { document, text } = code.open(join(folder, 'steckbrief.yaml'));
  const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => undefined }) };
  const ask = async <T>(kind: string, method: string, ...rest: unknown[]): Promise<T> =>
    (await code.provided(kind)[method]!(...([document, ...rest, token] as never[]))) as T;

  // Answered once all is judged.
  const [lens] = await ask<{ command: { title: string } }[]>('CodeLensProvider', 'provideCodeLenses');
  t.match(lens!.command.title, /^Nicht konform · /);
  const shown = [...code.diagnostics].flatMap(([uri, all]) =>
    all.map(({ message, range: { start } }) => JSON.stringify([uri.split('/dienst/')[1], start.line, message])),
  );
  const told = (await checked(folder)).map((one) => {
    const [path, , message, start] = JSON.parse(one);
    return JSON.stringify([path, start.line, message]);
  });
  t.same(shown.sort(), told.sort(), 'as check says');

  const wrong = text.positionAt(text.getText().indexOf('"9911000910400"') + 2);
  const hover = await ask<{ contents: { value: string } }>('HoverProvider', 'provideHover', wrong);
  t.match(JSON.stringify(hover), /OZG1011 · Der LeiKa-Schlüssel hat 14 Ziffern/);
  const context = { diagnostics: [], triggerKind: 1, only: undefined };
  const actions = await ask<Action[]>(
    'CodeActionsProvider',
    'provideCodeActions',
    { start: wrong, end: wrong },
    context,
  );
  const waive = actions.find(({ title }) => title.startsWith('Ausnahme von OZG1011'));
  t.match(waive?.edit?.edits[0]?.edits[0]?.newText, /- regel: OZG1011\n/);
  t.match(String(waive?.edit?.edits[0]?.uri), /ausnahmen\.yaml$/);
  t.ok(code.commands.has('vorgaben.restart'));
  await deactivate();

  const lost = new FakeCode(folder, { path: join(home, 'gibt-es-nicht') });
  const other = lost.run<Extension>(join(extension, main));
  await other.activate({ subscriptions: [] });
  t.match(lost.errors.join('\n'), /ließ sich nicht starten.*vorgaben\.path/);
  await other.deactivate();
});
