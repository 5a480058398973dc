import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import type { Report } from '../../src/base/report.ts';
import { unzip } from '../../src/store/unzip.ts';
import type { Change } from './sample-report.ts';
import { sampleReport } from './sample-report.ts';

export const abnahme = (lang: 'de' | 'en' = 'de', change: Change = {}): Report =>
  sampleReport(lang, { phase: 'abnahme', ...change });

/** What keeps a page from being read by everybody, as far as its text tells; axe looks at the rest. */
export function pageFaults(page: string): string[] {
  const faults: string[] = [];
  if (XMLValidator.validate(page) !== true) faults.push('not well-formed');
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
  if (new Set(ids).size !== ids.length) faults.push('an id twice');
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) if (!ids.includes(target!)) faults.push(`no #${target}`);
  for (const [, targets] of page.matchAll(/aria-labelledby="([^"]+)"/g))
    for (const target of targets!.split(' ')) if (!ids.includes(target)) faults.push(`no label ${target}`);
  const levels = [...page.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
  levels.forEach((level, index) => {
    if (level > (levels[index - 1] ?? 0) + 1) faults.push(`h${level} after h${levels[index - 1]}`);
  });
  if (/<script|<link|<img|url\(|@import|src=/i.test(page.replace(/&lt;[^>]*/g, ''))) faults.push('loads something');
  if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/.test(page)) faults.push('control characters');
  if (/\{\w+\}|undefined|\[object|NaN/.test(page.replace(/<style>[\s\S]*?<\/style>/, '')))
    faults.push('unfilled place');
  return faults;
}

export const DAY = ['--as-of', '2026-11-22'];
export const read = (file: string) => readFileSync(file, 'utf8');

/** The files of a zip. */
export async function unpacked(zip: string): Promise<Map<string, Buffer>> {
  const target = `${zip}.d`;
  const { files } = await unzip(zip, { shown: zip, target, want: () => true });
  return new Map(files.map((name) => [name, readFileSync(join(target, name))]));
}
