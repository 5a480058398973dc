import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Lang } from '../../src/base/nouns.ts';
import { bundledRuleset } from '../../src/rulesets/find.ts';
import type { SteckbriefFile } from '../../src/web/form/host.ts';
import { FormJudge } from '../../src/web/form/judging/form-judge.ts';
import { FORM_STYLE } from '../../src/web/form/style.ts';

/** The policy of the page (design, section 11), as far as the form needs it. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:";

/** What the page does itself: mounts the form, its host being functions that the test gives. */
const SCRIPT = `
import { mountSteckbriefForm } from './src/web/form/mount.ts';
const { lang, file, files } = globalThis.START;
mountSteckbriefForm(document.querySelector('main'), {
  lang, file, files,
  judge: (text, name) => globalThis.formJudge(text, name),
  facts: () => globalThis.formFacts(),
  find: (catalogue, typed) => globalThis.formFind(catalogue, typed),
  save: (file) => { globalThis.SAVED = file; return true; },
}).then((form) => { globalThis.FORM = form; });
`;

let script: Promise<string> | undefined;
const bundled = (): Promise<string> =>
  (script ??= build({
    stdin: { contents: SCRIPT, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    charset: 'ascii',
    minify: true,
    target: 'es2022',
  }).then(({ outputFiles }) => outputFiles[0]!.text.replaceAll('</script', '<\\/script')));

export interface FormPageOptions extends BrowserContextOptions {
  readonly lang?: Lang;
  readonly file?: SteckbriefFile;
  readonly files?: readonly string[];
}

/** A page from the disk with nothing but the form; the rules are asked in this process. */
export async function openForm(browser: Browser, dir: string, options: FormPageOptions = {}): Promise<Page> {
  const { lang = 'de', file, files, ...look } = options;
  const judge = new FormJudge(bundledRuleset('nrw-online-dienste'), { lang, asOf: '2026-11-22', files });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'de-DE', ...look });
  const page = await context.newPage();
  await page.exposeFunction('formJudge', (text: string, name: string) => judge.judge(text, name));
  await page.exposeFunction('formFacts', () => judge.facts());
  await page.exposeFunction('formFind', (catalogue: string, typed: string) => judge.find(catalogue, typed));
  const start = JSON.stringify({ lang, file, files }).replaceAll('<', '\\u003c');
  const path = join(dir, `form-${lang}.html`);
  const style = `body { margin: 0; padding: 1rem; } ${FORM_STYLE}`;
  writeFileSync(
    path,
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>Steckbrief</title><style>:root { color-scheme: light dark; } ${style}</style></head><body><main></main><script>globalThis.START = ${start};</script><script>${await bundled()}</script></body></html>`,
  );
  await page.goto(`file://${path}`);
  await page.locator('.steckbrief-form .shape').waitFor();
  return page;
}
