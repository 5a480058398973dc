// npm run bench [-- --runs 7 --only example,many --no-yardsticks]: our figures beside others', as a table in Markdown.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cases } from './cases.mjs';
import { hasGnuTime, inTurn } from './measure.mjs';
import { pageFigures } from './page.mjs';
import { npmYardsticks, saxon, xmllint } from './yardsticks.mjs';

const root = join(fileURLToPath(import.meta.url), '..', '..');
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
    'no-yardsticks': { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs braucht eine ganze Zahl ab 1');

const say = (line) => process.stdout.write(`${line}\n`);
const note = (line) => process.stderr.write(`${line}\n`);
const number = (value, digits = 0) =>
  value.toLocaleString('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const cell = (figures, digits) =>
  figures === null
    ? '–'
    : `${number(figures.median, digits)} (${number(figures.min, digits)}–${number(figures.max, digits)})`;

/** What the budget allows, and whether the medians of this very run keep it. */
function verdict(budget, our, others) {
  if (!budget) return '';
  const parts = [];
  const kept = [];
  const other = others.find(({ command }) => command.name === budget.of);
  if (budget.times && other?.wall) {
    const limit = budget.times * other.wall.median + (budget.plus ?? 0);
    parts.push(
      `≤ ${number(budget.times, 2)} × ${budget.of}${budget.plus ? ` + ${budget.plus} ms` : ''} (hier ${number(limit)} ms; gemessen ${number(our.wall.median / other.wall.median, 2)} ×)`,
    );
    kept.push(our.wall.median <= limit);
  }
  if (budget.ms) {
    parts.push(`≤ ${number(budget.ms)} ms`);
    kept.push(our.wall.median <= budget.ms);
  }
  if (budget.megabytes && our.megabytes) {
    parts.push(`≤ ${number(budget.megabytes)} MB`);
    kept.push(our.megabytes.median <= budget.megabytes);
  }
  if (kept.length === 0) return 'kein Vergleich möglich';
  return `${parts.join(', ')}: ${kept.every(Boolean) ? 'eingehalten' : '**überschritten**'}`;
}

function row(title, { command, fault, wall, cpu, megabytes }, last) {
  const name = command.ours ? '**vorgaben**' : command.name;
  return fault === null
    ? `| ${title} | ${name} | ${cell(wall)} | ${cell(cpu)} | ${cell(megabytes)} | ${last} |`
    : `| ${title} | ${name} | nicht gemessen: ${fault.replaceAll('|', '/')} | | | |`;
}

const folder = mkdtempSync(join(tmpdir(), 'vorgaben-bench-'));
try {
  const tools = values['no-yardsticks'] ? {} : npmYardsticks(note);
  const wanted = values.only.split(',').filter(Boolean);
  // The page is measured in a browser, by itself.
  const only = wanted.filter((id) => id !== 'page');
  const data = process.env.VORGABEN_TEST_DATA ?? join(root, '..', 'shared', 'data');
  const list =
    only.length === 0 && wanted.length > 0
      ? []
      : cases(
          values['no-yardsticks']
            ? { root, folder, data, tools, xmllint: null, saxon: null }
            : { root, folder, data, tools, xmllint: xmllint(), saxon: saxon() },
          only,
        );
  if (!hasGnuTime) note('Ohne Speicher und Prozessorzeit: /usr/bin/time von GNU fehlt.');
  say(
    `${new Date().toISOString().slice(0, 10)} · Node ${process.versions.node} · ${type()} ${release()} · ${cpus().length} × ${cpus()[0]?.model.trim()} · ${number(totalmem() / 2 ** 30)} GB`,
  );
  say(
    `Je ${runs} Läufe nach einem Probelauf, reihum; Median (kleinster–größter Wert). Last zu Beginn: ${number(loadavg()[0], 1)}.`,
  );
  if (loadavg()[0] > cpus().length / 4)
    say('**Die Maschine war belastet**: Aussagekräftig sind nur Verhältnisse und die kleinsten Werte.');
  say('');
  say('| Arbeit | Programm | Zeit in ms | Prozessorzeit in ms | Speicherspitze in MB | Budget |');
  say('|---|---|--:|--:|--:|---|');
  for (const { title, ours, others, budget } of list) {
    const [our, ...rest] = inTurn([ours, ...others], runs);
    say(row(title, our, our.fault === null ? verdict(budget, our, rest) : ''));
    for (const other of rest) say(row('', other, ''));
  }
  if (wanted.length === 0 || wanted.includes('page')) for (const line of ['', ...(await pageFigures(runs))]) say(line);
  say('');
  say(`Last am Ende: ${number(loadavg()[0], 1)}.`);
} finally {
  rmSync(folder, { recursive: true });
}
