import type { Args } from '../../base/nouns.ts';
import type { FileDocument } from '../../documents/file.ts';
import type { Place } from '../../documents/place.ts';
import { faultAt, type RuleFile, type RulesetFault } from '../../rulesets/faults.ts';
import { LINT_WORDS, type LintCode } from '../../words/lint/index.ts';

/** A fault of lint in the words of its code, with its remedy. */
export function lintFault(
  file: FileDocument | RuleFile,
  code: LintCode,
  args: Args = {},
  place: Place = { pointer: '' },
): RulesetFault {
  const { says, fix } = LINT_WORDS[code];
  return { ...faultAt(file, says, args, place), fix };
}
