// Writes examples/hundehaltung-mangelhaft/erwartet/ anew from what the check finds today: `node scripts/expected.mjs`. Read the diff, then `npm run generate`.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { at } from './root.mjs';

const EXAMPLE = 'examples/hundehaltung-mangelhaft';
const folder = at(EXAMPLE, 'erwartet');
const files = readdirSync(folder).sort();
const before = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

const standard = ['--standard', 'examples/standards/xhundesteuer'];
const run = ['bin/vorgaben.js', 'check', '--as-of', '2026-11-22', ...standard, '--reporter', 'json', EXAMPLE];
const { stdout, stderr } = spawnSync(process.execPath, run, { cwd: at('.'), encoding: 'utf8', maxBuffer: 1e9 });
if (stdout === '') throw new Error(stderr);
const found = JSON.parse(stdout).services.flatMap(({ results }) =>
  results.flatMap(({ ruleId, findings }) =>
    findings.map(({ code, path, range, message }) => ({
      regel: ruleId,
      code,
      stelle: `${path.slice(EXAMPLE.length + 1)}:${range.start.line}`,
      befund: message,
    })),
  ),
);

/** The file a rule's findings stand in: where they stood, else by what the rule or the place is about. */
const home = new Map([...before].flatMap(([file, text]) => parse(text).map(({ regel }) => [regel, file])));
function fileOf({ regel, stelle }) {
  const known = home.get(regel);
  if (known) return known;
  if (regel.startsWith('FIM')) return 'fim.yaml';
  if (regel.startsWith('XOEV')) return 'xoev.yaml';
  if (regel.startsWith('OZG8')) return 'abnahme.yaml';
  return stelle.startsWith('steckbrief.yaml') ? 'angaben.yaml' : 'portal.yaml';
}
const line = ({ stelle }) => Number(stelle.split(':').at(-1));
const path = ({ stelle }) => stelle.slice(0, stelle.lastIndexOf(':'));
const inOrder = (a, b) =>
  (path(a) < path(b) ? -1 : path(a) > path(b) ? 1 : line(a) - line(b)) ||
  (a.regel < b.regel ? -1 : a.regel > b.regel ? 1 : 0);

for (const [file, text] of before) {
  const head = text.slice(0, text.indexOf('- regel:'));
  const entries = found
    .filter((one) => fileOf(one) === file)
    .sort(inOrder)
    .map(
      ({ regel, code, stelle, befund }) =>
        `- regel: ${regel}\n  code: ${JSON.stringify(code)}\n  stelle: ${stelle}\n  befund: ${JSON.stringify(befund)}\n`,
    );
  writeFileSync(join(folder, file), head + entries.join(''));
}
console.log(`${found.length} findings`);
