import { posix } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { RULESET_WORDS } from '../messages/ruleset.ts';
import { faultAt, type RulesetFault, type RulesetFolder } from './read.ts';

/** What a ruleset can be loaded with, but should not be published with. */
export function lintFolder({ rules }: RulesetFolder): RulesetFault[] {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, validateFormats: false });
  return rules.flatMap(({ rule, document }) => {
    const faults: RulesetFault[] = [];
    const { id, examples, valid, applies } = rule;
    if (examples.pass.length === 0)
      faults.push(faultAt(document, RULESET_WORDS['no-pass'], { id }, { pointer: '/examples', part: 'key' }));
    if (examples.fail.length === 0)
      faults.push(faultAt(document, RULESET_WORDS['no-fail'], { id }, { pointer: '/examples', part: 'key' }));
    if (posix.basename(document.relative) !== `${id}.yaml`)
      faults.push(faultAt(document, RULESET_WORDS['file-name'], { id }, { pointer: '/id' }));
    const { from, until } = valid ?? {};
    if (from && until && until < from)
      faults.push(faultAt(document, RULESET_WORDS['bad-dates'], { from, until }, { pointer: '/valid' }));
    if (applies.when) {
      try {
        ajv.compile(applies.when);
      } catch (error) {
        faults.push(
          faultAt(
            document,
            RULESET_WORDS.when,
            { reason: (error as Error).message },
            { pointer: '/applies/when', part: 'key' },
          ),
        );
      }
    }
    return faults;
  });
}
