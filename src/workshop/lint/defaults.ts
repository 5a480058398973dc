import type { RulesetFault } from '../../rulesets/faults.ts';
import type { RulesetFolder } from '../../rulesets/read.ts';
import { lintFault } from './fault.ts';

/** Defaults that no rule takes: written for nobody, or for ids that are not there. */
export function defaultsFaults({ document, manifest, rules }: RulesetFolder): RulesetFault[] {
  const taken = new Set(
    rules.flatMap(({ defaults }) => [...defaults.from].map(([pointer, index]) => `${index} ${pointer.split('/')[1]}`)),
  );
  return (manifest.defaults ?? []).flatMap((entry, index) =>
    Object.keys(entry)
      .filter((name) => name !== 'for' && !taken.has(`${index} ${name}`))
      .map((name) =>
        lintFault(document, 'unused-default', { name }, { pointer: `/defaults/${index}/${name}`, part: 'key' }),
      ),
  );
}
