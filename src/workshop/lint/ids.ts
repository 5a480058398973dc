import type { RuleFile, RulesetFault } from '../../rulesets/faults.ts';
import type { Manifest } from '../../rulesets/types.ts';
import { lintFault } from './fault.ts';

/** Ranges of the rulesets that come with vorgaben; other publishers choose their own. */
const OURS = /^(?:OZG[1-9]\d{3}|FIM(?:1(?:00[1-9]|0[1-9]\d|1[0-3]\d|14[0-4])|[23](?!000)\d{3})|XOEV1(?!000)\d{3})$/;
const PUBLISHER = 'Projekt vorgaben';

/** Ids outside the ranges that our own rulesets promised. */
export function idFaults({ rule, document }: RuleFile, { publisher }: Manifest): RulesetFault[] {
  if (publisher !== PUBLISHER || OURS.test(rule.id)) return [];
  return [lintFault(document, 'id-range', { id: rule.id }, { pointer: '/id' })];
}
