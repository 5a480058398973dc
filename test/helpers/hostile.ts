import type { Test } from 'tap';
import { checkJson } from './io.ts';

export const letter = (index: number) => String.fromCharCode(97 + index);
export const SECRET = 'streng-geheim-4711';
export const STACK = /\n\s+at .+:\d+:\d+/;

/** Checks one hostile input; it must be a finding of the service, told without a stack; what hangs runs into tap's time limit. */
export async function judge(t: Test, cwd: string, path: string, name: string) {
  const ran = await checkJson(['--ruleset', 'xoev@1.0.0', path], { cwd });
  t.equal(ran.code, 1, `${name}: exit 1`);
  t.notMatch(ran.out + ran.err, STACK, `${name}: no stack`);
  t.notMatch(ran.out + ran.err, SECRET, `${name}: nothing leaks`);
  return ran;
}
