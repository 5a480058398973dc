import { UserError } from '../base/errors.ts';
import { BadPath } from '../documents/bad-path.ts';
import { Unsearchable } from '../documents/content.ts';
import type { Document, Node } from '../documents/document.ts';
import type { CheckContext } from '../rules/define-check.ts';
import type { Rule } from '../rulesets/types.ts';
import { XPATH_FAULTS } from '../words/xpath-faults.ts';

const UNKNOWN = { code: 'not-evaluated', args: {} };

/** What a path of a rule finds in a document; one that cannot be evaluated is refused by name: it is the rule that is wrong. */
export function selected(
  rule: Rule,
  document: Document,
  path: string,
  { prefixes }: Pick<CheckContext, 'prefixes'>,
): readonly Node[] {
  try {
    return document.select(path, prefixes);
  } catch (error) {
    if (error instanceof Unsearchable) throw error;
    const { code, args } = error instanceof BadPath ? error.fault : UNKNOWN;
    const { de, en } = XPATH_FAULTS[code]!;
    throw new UserError({ de: `Regel {id}: ${de}`, en: `Rule {id}: ${en}` }, { ...args, id: rule.id, path });
  }
}
