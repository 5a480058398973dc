import { LINT_WORDS, type LintCode } from '../../messages/ruleset-lint.ts';
import type { Args } from '../../types.ts';
import type { Place } from '../../workspace/document.ts';
import type { FileDocument } from '../../workspace/file.ts';
import { faultAt, type RulesetFault } from '../read.ts';

/** A fault of lint in the words of its code, with its remedy. */
export function lintFault(
  document: FileDocument,
  code: LintCode,
  args: Args = {},
  place: Place = { pointer: '' },
): RulesetFault {
  const { says, fix } = LINT_WORDS[code];
  return { ...faultAt(document, says, args, place), fix };
}
