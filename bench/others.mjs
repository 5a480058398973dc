// Lines of the table that are no race of two programs: sizes of reports, thousands of services, the page, the editor.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { faulty, invoice, service } from './generate.mjs';
import { check, ours } from './lines.mjs';
import { inTurn } from './measure.mjs';
import { pageNumbers } from './page.mjs';
import { portfolio } from './portfolio.mjs';

const number = (value, digits = 0) =>
  value.toLocaleString('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const run = ({ argv }, cwd) => spawnSync(argv[0], argv.slice(1), { cwd, encoding: 'utf8', maxBuffer: 1 << 29 });

/** What the report says of a clean service, beside its documents and the rules. */
function report({ root }) {
  const title = 'JSON-Bericht eines Dienstes ohne Befund, ohne Regeln und Dokumente';
  const { stdout } = run(check(root, ['--reporter', 'json', join(root, 'examples', 'hundehaltung')]));
  const [{ documents: _documents, ...facts }] = JSON.parse(stdout).services;
  const kilobytes = JSON.stringify(facts).length / 1000;
  return {
    id: 'report',
    title,
    budget: '≤ 6 KB',
    figure: `${number(kilobytes, 1)} KB`,
    ratio: kilobytes,
    kept: kilobytes <= 6,
  };
}

/** Milliseconds until a page of a file is shown. */
async function shown(file) {
  const chromium = process.env.VORGABEN_CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(chromium)) return null;
  const { chromium: driver } = await import('playwright-core');
  const browser = await driver.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const begun = performance.now();
    await page.goto(pathToFileURL(file).href);
    await page.locator('h1').first().waitFor();
    return performance.now() - begun;
  } finally {
    await browser.close();
  }
}

async function overview({ root, folder }) {
  const title = 'Übersicht über 300 Dienste';
  const budget = '≤ 1 MB HTML, ≤ 1 s in Chromium';
  const [home, file] = [join(folder, 'uebersicht'), join(folder, 'uebersicht.html')];
  portfolio(home, 300);
  run(check(root, ['--quiet', '--reporter', `uebersicht=${file}`, home]));
  if (!existsSync(file))
    return { id: 'overview', title, budget, figure: 'nicht gemessen: keine Übersicht geschrieben', kept: null };
  const megabytes = statSync(file).size / 1e6;
  const milliseconds = await shown(file);
  const time = milliseconds === null ? 'nicht gezeigt: kein Chromium' : `${number(milliseconds)} ms`;
  const kept = megabytes <= 1 && (milliseconds === null ? null : milliseconds <= 1000);
  return { id: 'overview', title, budget, figure: `${number(megabytes, 2)} MB, ${time}`, ratio: megabytes, kept };
}

/** Four shares and their merge, each once: memory must not grow with the number of services. */
function shards({ root, folder }, note) {
  const count = Number(process.env.VORGABEN_BENCH_SERVICES ?? 10_000);
  const home = join(folder, 'katalog');
  for (let index = 0; index < count; index++) service(join(home, `dienst-${String(index).padStart(5, '0')}`), index);
  const part = (index) => join(folder, `anteil-${index}.json`);
  const figures = [1, 2, 3, 4].map((index) => {
    note(`Anteil ${index} von 4 …`);
    return inTurn(
      [check(root, ['--shard', `${index}/4`, '--quiet', '--reporter', `json=${part(index)}`, home])],
      1,
      false,
    )[0];
  });
  note('Zusammenfügen …');
  const argv = ['merge', '--quiet', '--reporter', `json=${join(folder, 'ganz.json')}`, ...[1, 2, 3, 4].map(part)];
  const [merged] = inTurn([ours(root, argv, { exits: [0, 1] })], 1, false);
  const memory = Math.max(...[...figures, merged].map((one) => one.megabytes?.max ?? 0));
  const seconds = (merged.wall?.median ?? Number.NaN) / 1000;
  const slowest = Math.max(...figures.map((one) => one.wall?.median ?? 0)) / 1000;
  return {
    id: 'shards',
    title: `${number(count)} Dienste in vier Anteilen, und ihr Zusammenfügen`,
    budget: 'je ≤ 200 MB; Zusammenfügen ≤ 60 s',
    figure: `bis ${number(memory)} MB; Anteil bis ${number(slowest)} s, Zusammenfügen ${number(seconds)} s`,
    ratio: seconds,
    kept: memory <= 200 && seconds <= 60,
  };
}

async function page({ runs }) {
  const title = 'Seite: Beispieldienst vom Ablegen bis zum Urteil';
  const budget = '≤ 1,5 s in Chromium, Seite ≤ 6 MB';
  const found = await pageNumbers(Math.min(runs, 3));
  if (typeof found === 'string') return { id: 'page', title, budget, figure: found, kept: null };
  const first = [...found.first].sort((a, b) => a - b)[found.first.length >> 1];
  const kept = first <= 1500 && found.bytes <= 6e6;
  return {
    id: 'page',
    title,
    budget,
    figure: `${number(first)} ms, ${number(found.bytes / 1e6, 1)} MB`,
    ratio: first,
    kept,
  };
}

function editor({ root, runs }) {
  const title = 'Sprachserver: Befunde nach einer Taste im Steckbrief';
  const budget = '≤ 100 ms, warm';
  const { stdout = '', status } = spawnSync(
    process.execPath,
    [join(root, 'bench', 'editor.mjs'), '--runs', String(runs * 2)],
    { encoding: 'utf8', timeout: 180_000 },
  );
  const said = /Taste im Steckbrief bis zu den Befunden \| ([\d.]+)/.exec(stdout)?.[1];
  if (said === undefined)
    return { id: 'editor', title, budget, figure: `nicht gemessen (Exit-Code ${status})`, kept: null };
  const milliseconds = Number(said.replace('.', ''));
  return { id: 'editor', title, budget, figure: `${said} ms`, ratio: milliseconds, kept: milliseconds <= 100 };
}

export const OTHERS = { report, overview, shards, page, editor };

/** How many times the work takes where there is so many times as much of it, as an exponent: 1 is linear, 0 is no growth. */
export function growth({ root, empty }) {
  const folder = mkdtempSync(join(tmpdir(), 'vorgaben-growth-'));
  const time = (args) => inTurn([check(root, args)], 3)[0].wall?.min ?? Number.NaN;
  const slope = (what, sizes, make) => {
    const times = sizes.map((size) => time(make(size)));
    const [less, more] = times.map((one) => one - empty);
    return { what, sizes, times, slope: Math.log(more / less) / Math.log(sizes[1] / sizes[0]) };
  };
  try {
    return [
      slope('Dienste', [125, 500], (size) => {
        const home = join(folder, `d${size}`);
        for (let index = 0; index < size; index++) service(join(home, `d${index}`), index);
        return ['--quiet', home];
      }),
      slope('Befunde', [300, 1200], (size) => ['--quiet', faulty(join(folder, `b${size}`), size)]),
      slope('Bytes XML', [10, 40], (size) => big(join(folder, `x${size}`), size * 1_000_000)),
      slope(
        'Regeln',
        RULESETS.map((id) => rulesIn(root, id)),
        (size) => [
          '--quiet',
          '--ruleset',
          RULESETS[size === rulesIn(root, RULESETS[0]) ? 0 : 1],
          join(root, 'examples', 'hundehaltung'),
        ],
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** XML of so many bytes and its schema, as words of a command line. */
function big(home, bytes) {
  invoice(home, bytes);
  return ['--quiet', '--standard', home, join(home, 'rechnung.xml')];
}

const RULESETS = ['ozg-grundlagen@1.0.0', 'nrw-online-dienste@2.0.0'];
const rulesIn = (root, id) => {
  const lines = readFileSync(join(root, 'dist', 'rulesets', `${id}.ruleset`), 'utf8').split('\n', 2);
  return JSON.parse(lines[1]).rules.length;
};
