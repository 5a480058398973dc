import type { FileDocument } from '../../documents/file.ts';
import type { RuleFile, RulesetFault } from '../../rulesets/faults.ts';
import type { RulesetFolder } from '../../rulesets/read.ts';
import type { Validity } from '../../rulesets/types.ts';
import { dateComplaint } from '../../text/calendar.ts';
import { lintFault } from './fault.ts';

function dayFaults(document: FileDocument | RuleFile, value: string | undefined, pointer: string): RulesetFault[] {
  return value === undefined || dateComplaint(value) === null
    ? []
    : [lintFault(document, 'no-day', { value }, { pointer })];
}

function validityFaults(document: FileDocument | RuleFile, { from, until }: Validity = {}): RulesetFault[] {
  const days = [...dayFaults(document, from, '/valid/from'), ...dayFaults(document, until, '/valid/until')];
  return from && until && until < from
    ? [...days, lintFault(document, 'bad-dates', { from, until }, { pointer: '/valid' })]
    : days;
}

/** Days of a rule and of its examples. */
export function dateFaults(file: RuleFile): RulesetFault[] {
  const { rule, document } = file;
  return [
    ...validityFaults(file, rule.valid),
    ...(['pass', 'fail'] as const).flatMap((side) =>
      rule.examples[side].flatMap(({ asOf }, index) => dayFaults(document, asOf, `/examples/${side}/${index}/asOf`)),
    ),
  ];
}

/** Days of ruleset.yaml. */
export function manifestDateFaults({ document, manifest }: RulesetFolder): RulesetFault[] {
  return [
    ...validityFaults(document, manifest.valid),
    ...dayFaults(document, manifest.resolution?.date, '/resolution/date'),
  ];
}
