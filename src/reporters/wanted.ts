import { LEVELS } from '../base/levels.ts';
import type { ReportRule, ReportStream } from '../base/report.ts';
import type { Hit } from './view.ts';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const fits = (rule: ReportRule, word: string): boolean =>
  same(rule.id, word) || same(rule.name, word) || same(rule.chapter, word);

/** Whether somebody wants to see a finding: by a level, a rule's id or name, or a chapter; without words all are wanted. */
export function isWanted({ rule, finding, result }: Hit, words: readonly string[] = []): boolean {
  if (words.length === 0) return true;
  const level = result.due === undefined ? [finding.level] : [finding.level, 'abnahme'];
  return words.some((word) => level.some((one) => same(one, word)) || fits(rule, word));
}

/** The words that mean nothing in a report, so that nobody takes an empty list for a clean one. */
export const unknownWords = ({ rules }: Pick<ReportStream, 'rules'>, words: readonly string[]): string[] =>
  words.filter(
    (word) => ![...LEVELS, 'abnahme'].some((level) => same(level, word)) && !rules.some((rule) => fits(rule, word)),
  );
