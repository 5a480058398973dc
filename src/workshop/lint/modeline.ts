import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { FileDocument } from '../../documents/file.ts';
import type { RulesetFault } from '../../rulesets/faults.ts';
import type { RulesetFolder } from '../../rulesets/read.ts';
import { lintFault } from './fault.ts';

const MODELINE = /^#\s*yaml-language-server:\s*\$schema=(\S+)/;

/** The schema that the first line names for editors, null where there is no such line. */
export function schemaOf(text: string): string | null {
  return MODELINE.exec(text)?.[1] ?? null;
}

/** First lines that name a schema which is not there: the author's editor would say nothing at all. */
export function modelineFaults({ document, rules }: RulesetFolder): RulesetFault[] {
  const known = new Map<string, boolean>();
  const there = (path: string): boolean => {
    if (!known.has(path)) known.set(path, existsSync(path));
    return known.get(path)!;
  };
  const files: readonly FileDocument[] = [document, ...rules.map((rule) => rule.document)];
  return files.flatMap((file) => {
    const schema = schemaOf(file.text);
    if (schema === null || /^https?:/.test(schema) || there(resolve(dirname(file.path), schema))) return [];
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: file.text.split('\n', 1)[0]!.length + 1 } };
    return [{ ...lintFault(file, 'no-schema', { file: schema }), range }];
  });
}
