// npm run bench -- --only page, or node bench/page.mjs [runs]: how large the page is, and how long it takes in Chromium.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { processesBelow } from './measure.mjs';

const root = join(fileURLToPath(import.meta.url), '..', '..');
const PAGE = join(root, 'dist', 'vorgaben.html');
const CHROMIUM = process.env.VORGABEN_CHROMIUM ?? '/usr/bin/chromium';
const SERVICES = 50;

/** Megabytes of the largest tab; what Chromium's processes share is counted once, which adding up their sizes would not. */
function tabMegabytes(browser) {
  const tabs = processesBelow(browser).filter((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('renderer'),
  );
  const held = (pid) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1]) / 1024;
  return Math.max(...tabs.map(held));
}

const median = (all) => [...all].sort((a, b) => a - b)[all.length >> 1];

/** Drops a folder on the page; milliseconds until the verdict is shown. */
async function dropped(page, folder) {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('.verdict')) one.remove();
    const shown = new MutationObserver(() => {
      if (!document.querySelector('.verdict')) return;
      shown.disconnect();
      window.SHOWN = performance.now();
    });
    shown.observe(document.body, { childList: true, subtree: true });
    // The browser has read the names by then; what follows is ours.
    addEventListener('change', () => (window.BEGAN = performance.now()), { capture: true, once: true });
  });
  await page.locator('.drop input[type=file]').first().setInputFiles(folder);
  await page.locator('.verdict').waitFor({ timeout: 120_000 });
  return page.evaluate(() => window.SHOWN - window.BEGAN);
}

/** Milliseconds and bytes of the page; a text that says why there are none where there are none. */
export async function pageNumbers(runs = 5) {
  if (!existsSync(PAGE)) return 'Seite: nicht gebaut (npm run build).';
  if (!existsSync(CHROMIUM)) return `Seite: nicht gemessen, kein Chromium unter ${CHROMIUM}.`;
  const { chromium } = await import('playwright-core');
  const home = mkdtempSync(join(tmpdir(), 'vorgaben-bench-page-'));
  const many = join(home, 'dienste');
  for (let n = 1; n <= SERVICES; n++) {
    mkdirSync(many, { recursive: true });
    cpSync(join(root, 'examples', 'hundehaltung'), join(many, `dienst-${n}`), { recursive: true });
  }
  const server = await chromium.launchServer({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  const browser = await chromium.connect(server.wsEndpoint());
  const pid = server.process().pid;
  try {
    const [paints, first, later] = [[], [], []];
    for (let run = 0; run <= runs; run++) {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(PAGE).href);
      const paint = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      );
      // Whoever drops something has read a sentence before.
      await page.waitForTimeout(2500);
      const once = await dropped(page, join(root, 'examples', 'hundehaltung'));
      const twice = await dropped(page, join(root, 'examples', 'hundehaltung'));
      if (run > 0) {
        paints.push(paint);
        first.push(once);
        later.push(twice);
      }
      await page.close();
    }
    const page = await browser.newPage();
    await page.goto(pathToFileURL(PAGE).href);
    await page.waitForTimeout(2500);
    const before = tabMegabytes(pid);
    const all = await dropped(page, many);
    const after = [tabMegabytes(pid)];
    for (let n = 0; n < 2; n++) {
      await dropped(page, many);
      after.push(tabMegabytes(pid));
    }
    const page0 = readFileSync(PAGE);
    const packed = gzipSync(page0, { level: 9 }).length;
    return { bytes: statSync(PAGE).size, packed, paints, first, later, all, before, after };
  } finally {
    await browser.close();
    await server.close();
    rmSync(home, { recursive: true });
  }
}

/** The same as lines for people. */
export async function pageFigures(runs = 5) {
  const found = await pageNumbers(runs);
  if (typeof found === 'string') return [found];
  const { bytes, packed, paints, first, later, all, before, after } = found;
  const mb = (size) => (size / 1e6).toFixed(1).replace('.', ',');
  const ms = (times) =>
    `${Math.round(median(times))} ms (${Math.round(Math.min(...times))}–${Math.round(Math.max(...times))})`;
  return [
    `Seite: ${mb(bytes)} MB, gzip ${mb(packed)} MB (Budget 6 und 2 MB)`,
    `Seite, erste Anzeige: ${ms(paints)}`,
    `Seite, Beispieldienst vom Ablegen bis zum Urteil: ${ms(first)}, noch einmal: ${ms(later)} (Budget 1.500 ms)`,
    `Seite, ${SERVICES} Dienste: ${Math.round(all)} ms (Budget 10.000 ms); der Tab hat ${Math.round(before)} MB vorher, ${after.map(Math.round).join(', ')} MB nach einem, zwei, drei Läufen`,
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const line of await pageFigures(Number(process.argv[2] ?? 5))) console.log(line);
