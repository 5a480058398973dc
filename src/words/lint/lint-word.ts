import type { Text } from '../../base/nouns.ts';

/** A fault that lint finds: what is wrong, and what to do about it. */
export interface LintWord {
  readonly says: Text;
  readonly fix: Text;
}
