import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Args } from '../../base/nouns.ts';
import type { RuleFile, RulesetFault } from '../../rulesets/faults.ts';
import { isPathOf, rulePath } from '../../rulesets/rule-path.ts';
import { isEmptyExample } from '../examples.ts';
import { lintFault } from './fault.ts';
import { schemaFlaw } from './schema-flaw.ts';

/** Examples, file name and condition of rules. */
export class Shape {
  private readonly ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    validateFormats: false,
  });
  /** Conditions repeat, and compiling one takes milliseconds. */
  private readonly known = new Map<string, Args | null>();

  faults(file: RuleFile): RulesetFault[] {
    const { rule, document } = file;
    const faults: RulesetFault[] = [];
    const { id, examples, applies } = rule;
    for (const side of ['pass', 'fail'] as const) {
      if (examples[side].length === 0)
        faults.push(lintFault(document, `no-${side}`, { id }, { pointer: '/examples', part: 'key' }));
      examples[side].forEach((example, index) => {
        if (isEmptyExample(example))
          faults.push(lintFault(document, 'shows-nothing', {}, { pointer: `/examples/${side}/${index}` }));
      });
    }
    if (!isPathOf(document.relative, rule))
      faults.push(
        lintFault(document, 'file-name', { path: rulePath(rule), file: document.relative }, { pointer: '/id' }),
      );
    const reason = applies.when ? this.reasonAgainst(applies.when) : null;
    if (reason !== null) faults.push(lintFault(file, 'when', reason, { pointer: '/applies/when', part: 'key' }));
    return faults;
  }

  private reasonAgainst(when: object): Args | null {
    const text = JSON.stringify(when);
    let reason = this.known.get(text);
    if (reason === undefined) {
      reason = null;
      try {
        this.ajv.compile(when);
      } catch (error) {
        reason = schemaFlaw(error);
      }
      this.known.set(text, reason);
    }
    return reason;
  }
}
