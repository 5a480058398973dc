import { posix } from 'node:path';
import type { ChildFault } from './child.ts';
import type { Answer } from './protocol.ts';
import type { SchematronFault, SchematronSource } from './sources.ts';

/** A process that gave no answer within its time, or ended. */
export function faultOf({ code }: ChildFault, { root, file }: SchematronSource, limit: number): SchematronFault {
  const args = { file: posix.relative(root, file) };
  if (code === 'died') return { code: 'schematron-memory', args };
  return { code: 'schematron-timeout', args: { ...args, seconds: Math.ceil(limit / 1000) } };
}

/** A run that broke off: the code of the error as XPath and XSLT number them, never the engine's words. */
export function crash(answer: Answer, file: string): SchematronFault {
  const text = 'error' in answer ? answer.error : '';
  const error = /\b(X[A-Z]{3}\d{4}|F[A-Z]{3}\d{4}|SX[A-Z]{2}\d{4})\b/.exec(text)?.[1] ?? '';
  return { code: 'schematron-crashed', args: { file, error } };
}
