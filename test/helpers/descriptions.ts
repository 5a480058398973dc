import { findingsOf } from './io.ts';

export const DAY = ['--as-of', '2026-11-22'];
export const codes = (report: Parameters<typeof findingsOf>[0]) =>
  findingsOf(report).map(({ ruleId, code, range }) => `${ruleId} ${code} ${range.start.line}`);
