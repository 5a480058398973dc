import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import t from 'tap';
import './bare-processes.ts';

/** The test files of a folder and of those in it, by their paths. */
export function testFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort();
}

/** Runs in a process of its own (.taprc): snapshots are named after the file that is run. */
export const ALONE: readonly string[] = ['test/reporters/formats.test.ts'];

/** Runs the tests of rooms in one process: each file alone would load vorgaben anew, which takes longer than most tests. */
export function testRooms(...rooms: readonly string[]): void {
  // What the files bring waits until all of them are loaded.
  t.test(`tests of ${rooms.join(', ')}`, async (t) => {
    for (const file of rooms.flatMap((room) => testFilesIn(`test/${room}`))) {
      if (ALONE.includes(file)) continue;
      await t.resolves(import(pathToFileURL(file).href), file);
    }
  });
}
