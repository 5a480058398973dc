import type { Text } from '../base/nouns.ts';
import { isLimit } from '../documents/allowance.ts';
import type { Document } from '../documents/document.ts';
import { FAULTS } from '../words/faults/index.ts';
import { UNREAD } from '../words/unread.ts';
import type { Gap, Problem } from './define-check.ts';

/** Sentences on files that cannot be read, whether that is their own fault or a limit of ours. */
export const UNREADABLE: Readonly<Record<string, Text>> = { ...FAULTS, ...UNREAD };

/** What a fault comes to: a problem of the file, or a gap where only a limit of ours kept it from being read. */
export function told(document: Document): Problem | Gap | null {
  const { fault } = document;
  if (!fault) return null;
  const { code, args, range, fix } = fault;
  if (!isLimit(fault))
    return { document, range, code, args: { ...args, ...(document.root && { despite: true }) }, fix };
  return { gap: 'unverified', document, code, args: { ...args, path: document.path, line: range.start.line } };
}

/** Codes of faults that may come with a fix. */
export const FIXABLE_FAULTS: readonly string[] = [
  ...['yaml-blank', 'yaml', 'duplicate-key', 'json', 'declared-encoding', 'xml-ampersand'],
];
