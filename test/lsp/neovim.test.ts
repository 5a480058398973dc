import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { bundledCommand } from '../helpers/bundle.ts';
import { exampleFile } from '../helpers/editor.ts';
import { checkJson, findingsOf } from '../helpers/io.ts';

const NVIM = process.env['VORGABEN_NVIM'] ?? 'nvim';
const present = spawnSync(NVIM, ['--version']).status === 0;

t.test(
  'Neovim shows what check says, and a code action is applied and saved',
  {
    skip: present ? false : 'there is no Neovim here (apt-get install neovim)',
  },
  async (t) => {
    const home = t.testdir({ dienst: {} });
    const folder = join(home, 'dienst');
    cpSync(exampleFile('hundehaltung-mangelhaft'), folder, { recursive: true });
    const standard = exampleFile('standards', 'xhundesteuer');
    const out = join(home, 'gesehen.json');
    const job = {
      folder,
      out,
      cmd: [process.execPath, bundledCommand(), 'lsp', '--stdio', '--lang', 'de'],
      settings: { standards: [standard], asOf: '2026-11-22' },
      waive: 'OZG1011',
      title: 'Ausnahme von OZG1011',
    };
    const { report } = await checkJson(['--standard', standard, '.'], { cwd: folder });
    const before = readFileSync(join(folder, 'ausnahmen.yaml'), 'utf8');
    const { status, stderr } = spawnSync(
      NVIM,
      ['--headless', '--clean', '-n', '-u', 'NONE', '-S', 'test/lsp/neovim.lua'],
      {
        env: { ...process.env, VORGABEN_JOB: JSON.stringify(job), VORGABEN_CACHE: '/tmp/vorgaben-test-cache' },
        encoding: 'utf8',
        timeout: 240_000,
      },
    );
    t.equal(status, 0, stderr);
    const seen = JSON.parse(readFileSync(out, 'utf8'));

    const severity = { MUSS: 1, SOLL: 2, KANN: 3 } as const;
    const told = findingsOf(report).filter(({ waivedBy }) => waivedBy === undefined);
    const expected = told.map((one) =>
      JSON.stringify([one.path, one.range.start.line - 1, one.ruleId, severity[one.level], one.message]),
    );
    const shown = (seen.shown as { [key: string]: unknown }[])
      .filter(({ path }) => path !== 'gesehen.json')
      .map(({ path, line, code, severity, message }) => JSON.stringify([path, line, code, severity, message]));
    t.same(shown.sort(), expected.sort());

    t.match((seen.titles as string[]).join('\n'), /Ausnahme von OZG1011 für diese Stelle in ausnahmen\.yaml eintragen/);
    t.match(seen.hover.contents.value, /\*\*OZG1011 · /);
    const after = readFileSync(join(folder, 'ausnahmen.yaml'), 'utf8');
    t.ok(after.startsWith(before.trimEnd()), 'what was there stays');
    t.match(
      after.slice(before.trimEnd().length),
      /^\n {2}- regel: OZG1011\n {4}stelle: \{ datei: "steckbrief\.yaml", /,
    );
  },
);
