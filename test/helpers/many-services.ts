import { ruleFile } from './io.ts';

export const steckbrief = (name: string, more = '') =>
  `steckbrief: "1"\ndienst: { id: ${name}, name: "Dienst ${name}" }\n${more}`;
export const RULES = [
  ruleFile('TST1001'),
  ruleFile('TST1002', { level: 'SOLL', checks: [{ select: '$', kind: 'required', with: { child: 'behoerde' } }] }),
];
export const RUN = ['--ruleset', 'regelwerk', '--as-of', '2026-11-22'];
