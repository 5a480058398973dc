// npm run bench [-- --runs 5 --only example,many --no-yardsticks]: every line of the budgets beside its yardstick in the same
// run. A whole run writes docs/leistung.md; one with --only or --no-yardsticks prints alone.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LINE_IDS, lines } from './lines.mjs';
import { hasGnuTime, inTurn, peakOfTree } from './measure.mjs';
import { growth, OTHERS } from './others.mjs';
import { record, tableOf } from './record.mjs';
import { npmYardsticks, saxon, xmllint } from './yardsticks.mjs';

const root = join(fileURLToPath(import.meta.url), '..', '..');
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    'no-yardsticks': { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs braucht eine ganze Zahl ab 1');
const only = values.only.split(',').filter(Boolean);
const known = [...LINE_IDS, ...Object.keys(OTHERS), 'growth'];
const unknown = only.filter((id) => !known.includes(id));
if (unknown.length > 0) throw new Error(`Unbekannt: ${unknown.join(', ')}; vorhanden: ${known.join(', ')}`);
const asked = (id) => only.length === 0 || only.includes(id);

const note = (line) => process.stderr.write(`${line}\n`);
const number = (value, digits = 0) =>
  value.toLocaleString('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** What a budget allows in milliseconds, in words, and the figure it is held against; null where the yardstick is not there. */
function limitOf(budget, { empty, ours, other }) {
  const limits = [];
  if (budget.empty)
    limits.push({
      text: `≤ ${number(budget.empty, 1)} E`,
      figure: `${number(ours / empty, 1)} E`,
      ratio: ours / empty,
      kept: ours <= budget.empty * empty,
    });
  const times = budget.times ?? budget.andTimes;
  if (times === undefined) return limits;
  const plus = budget.plusEmpty ?? 0;
  const text = `≤ ${number(times, 1)} × Vergleich${plus ? ` + ${plus} E` : ''}`;
  if (other === null) limits.push({ text, figure: 'ohne Vergleich', kept: null });
  else
    limits.push({
      text,
      figure: `${number(ours / other, 2)} ×`,
      ratio: ours / other,
      kept: ours <= times * other + plus * empty,
    });
  return limits;
}

/** One line of the table. */
async function measured(line, empty) {
  const { id, title, budget } = line;
  const nothing = (figure) => ({ id, title, budget: budgetText(budget), figure, kept: null });
  if (line.missingInput) return nothing(`nicht gemessen: es fehlt ${line.missingInput}`);
  const besides = [line.other, line.floor].filter(Boolean);
  const series = inTurn([line.ours, ...besides], line.slow ? Math.min(runs, 3) : runs);
  const [our] = series;
  const [other, least] = [line.other, line.floor].map((one) => series.find(({ command }) => command === one));
  if (our.fault !== null) return nothing(`nicht gemessen: ${our.fault.replaceAll('|', '/')}`);
  const beside = other?.fault === null ? other.wall.median : null;
  const limits = limitOf(budget, { empty, ours: our.wall.median, other: beside });
  const megabytes = line.tree ? await peakOfTree(line.ours) : (our.megabytes?.median ?? null);
  if (budget.megabytes && megabytes !== null)
    limits.push({
      text: `≤ ${budget.megabytes} MB`,
      figure: `${number(megabytes)} MB`,
      kept: megabytes <= budget.megabytes,
    });
  const verdicts = limits.map(({ kept }) => kept);
  const missing = beside === null && line.missing ? `; es fehlt ${line.missing}` : '';
  const floor = least
    ? `; ${line.floor.name}: ${least.fault?.replaceAll('|', '/') ?? `${number(least.wall.median)} ms`}`
    : '';
  const yardstick =
    beside === null ? '' : `; ${line.other.name}${line.aside ? `, ${line.aside}` : ''}: ${number(beside)} ms`;
  return {
    id,
    title,
    budget: budgetText(budget),
    figure: `${limits.map(({ figure }) => figure).join(', ')} (${number(our.wall.median)} ms, ${number(our.cpu?.median ?? 0)} ms Prozessorzeit${yardstick}${missing}${floor})`,
    ratio: limits.find(({ ratio }) => ratio !== undefined)?.ratio,
    kept: verdicts.includes(false) ? false : verdicts.includes(null) ? null : true,
  };
}

const budgetText = (budget) => {
  const limits = limitOf(budget, { empty: 1, ours: 1, other: 1 }).map(({ text }) => text);
  return [...limits, ...(budget.megabytes ? [`≤ ${budget.megabytes} MB`] : [])].join(', ');
};

const folder = mkdtempSync(join(tmpdir(), 'vorgaben-bench-'));
try {
  const begun = performance.now();
  const load = loadavg()[0];
  if (!hasGnuTime) note('Ohne Speicher und Prozessorzeit: /usr/bin/time von GNU fehlt.');
  const without = values['no-yardsticks'];
  const tools = without ? {} : npmYardsticks(note);
  const data = process.env.VORGABEN_TEST_DATA ?? join(root, '..', 'shared', 'data');
  const context = {
    root,
    folder,
    data,
    tools,
    runs,
    xmllint: without ? null : xmllint(),
    saxon: without ? null : saxon(),
  };
  const empty = inTurn([{ name: 'node -e 0', argv: [process.execPath, '-e', '0'] }], Math.max(runs, 7))[0].wall.median;
  const rows = [];
  const add = (row) => {
    rows.push(row);
    note(`${row.title}: ${row.figure}`);
  };
  for (const line of lines(context, only.length === 0 ? [] : only.filter((id) => LINE_IDS.includes(id)))) {
    if (asked(line.id)) add(await measured(line, empty));
  }
  for (const [id, make] of Object.entries(OTHERS)) if (asked(id)) add(await make(context, note));
  const slopes = asked('growth') ? growth({ root, empty }) : [];
  const facts = {
    day: new Date().toISOString().slice(0, 10),
    machine: `Node ${process.versions.node}, ${type()} ${release()}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${number(totalmem() / 2 ** 30)} GB`,
    empty,
    load: [load, loadavg()[0]],
    loaded: Math.max(load, 0) > cpus().length / 4,
    runs,
    minutes: (performance.now() - begun) / 60_000,
    rows,
    slopes,
  };
  process.stdout.write(tableOf(facts));
  if (only.length === 0 && !without) record(join(root, 'docs', 'leistung.md'), facts);
} finally {
  rmSync(folder, { recursive: true });
}
