import type { Test } from 'tap';
import { checkJson, type Files, rulesetFiles } from './io.ts';

export type Rules = Parameters<typeof rulesetFiles>[0];

/** Checks a service (files by name) against the fixed rules and those given. */
export async function judge(t: Test, rules: Rules, service: Files, args: readonly string[] = []) {
  const cwd = t.testdir({ r: rulesetFiles(rules, { prefixes: { p: 'urn:p' } }), dienst: service });
  return { cwd, ...(await checkJson(['--ruleset', 'r', ...args, 'dienst'], { cwd })) };
}

export const of = (text: string): Files => ({ 'steckbrief.yaml': text });
