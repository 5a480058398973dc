import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Test } from 'tap';
import { bundledCommand } from './bundle.ts';

const CHROMIUM = process.env['VORGABEN_CHROMIUM'] ?? '/usr/bin/chromium';

/** Why tests in a browser are skipped; false where there is one. */
export const noBrowser = existsSync(CHROMIUM)
  ? false
  : `no Chromium at ${CHROMIUM} (VORGABEN_CHROMIUM names another one)`;

/** Starts Debian's Chromium, which itself connects to nothing, and ends it with the test; `env` says what its language is. */
export async function startBrowser(t: Test, env: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const browser = await chromium.launch({
    env: { ...process.env, ...env } as Record<string, string>,
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  t.teardown(() => browser.close());
  return browser;
}

/** The page as it is built, opened from the disk; `requests` are all addresses that were asked for. */
export interface OpenPage {
  readonly page: Page;
  readonly requests: string[];
  readonly errors: string[];
  /** Puts files, a zip or a folder on the page and waits for the verdict or the refusal. */
  check(paths: string | string[], folder?: boolean): Promise<string>;
  /** Clicks and gives the file that is saved. */
  saved(button: string): Promise<{ readonly name: string; readonly path: string; readonly text: () => string }>;
  open(view: string): Promise<void>;
  /** Sets the day, which every result hangs on, and what the check is for. */
  choose(asOf: string, phase?: 'entwicklung' | 'abnahme'): Promise<void>;
}

/** The address of the page, built where it is older than its sources. */
export function pageAddress(): string {
  bundledCommand();
  return pathToFileURL(resolve('dist/vorgaben.html')).href;
}

export async function openPage(
  browser: Browser,
  { address = pageAddress(), ...options }: BrowserContextOptions & { readonly address?: string } = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const [requests, errors]: [string[], string[]] = [[], []];
  context.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address);
  return {
    page,
    requests,
    errors,
    async check(paths, folder = false) {
      const told = page.locator('.verdict .sentence, .refusal');
      await page.evaluate("document.querySelectorAll('.verdict, .refusal').forEach((one) => one.remove())");
      await page
        .locator('.drop input[type=file]')
        .nth(folder ? 0 : 1)
        .setInputFiles(paths);
      await told.first().waitFor();
      return ((await told.first().textContent()) ?? '').trim();
    },
    async saved(button) {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: button, exact: true }).click();
      const download = await coming;
      const path = await download.path();
      return { name: download.suggestedFilename(), path, text: () => readFileSync(path, 'utf8') };
    },
    async choose(asOf, phase = 'entwicklung') {
      const settings = page.locator('details.settings');
      if ((await settings.getAttribute('open')) === null) await settings.locator('> summary').click();
      await page
        .locator('input[name=phase]')
        .nth(phase === 'abnahme' ? 1 : 0)
        .check();
      await settings.locator('input[type=date]').fill(asOf);
    },
    async open(view) {
      await page.getByRole('tab', { name: new RegExp(`^${view}`) }).click();
    },
  };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe says is wrong on the page that is open; every rule of WCAG and best practice. The page must let it in (`bypassCSP`). */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as AxeResults;
  const places = (nodes: AxeResults['violations'][number]['nodes']) =>
    nodes.map(({ target }) => target.join(' ')).slice(0, 3);
  return violations.map(({ id, nodes }) => `${id}: ${places(nodes).join(', ')}`);
}
