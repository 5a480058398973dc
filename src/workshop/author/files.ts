import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readNamed } from '../../store/named-file.ts';
import { packageRoot } from '../../store/package-root.ts';
import { readRegular } from '../../store/regular-file.ts';
import { writeAside } from '../../store/write-aside.ts';

/** Schemas that editors need to complete and check the files of a ruleset. */
const SCHEMAS = ['ruleset-1', 'rule-1', 'catalogue-1', 'case-1', 'steckbrief-1'].map((name) => `${name}.schema.json`);

/**
 * Copies the schemas into the ruleset, so that the first line of each file leads to one without network and wherever
 * vorgaben is installed; a copy of an older vorgaben is replaced. Returns what was written.
 */
export function writeSchemas(folder: string): string[] {
  return SCHEMAS.filter((name) => {
    const text = readNamed(join(packageRoot(), 'schemas', name), name).toString('utf8');
    const path = join(folder, 'schemas', name);
    const before = readRegular(path);
    if (typeof before !== 'string' && before.toString('utf8') === text) return false;
    writeNew(path, text);
    return true;
  }).map((name) => `schemas/${name}`);
}

export function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeAside(path, text);
}
