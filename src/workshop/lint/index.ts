import type { RuleFile, RulesetFault } from '../../rulesets/faults.ts';
import type { RulesetFolder } from '../../rulesets/read.ts';
import type { Ruleset } from '../../rulesets/types.ts';
import { dateFaults, manifestDateFaults } from './dates.ts';
import { defaultsFaults } from './defaults.ts';
import { editionFaults, folderFaults } from './editions.ts';
import { idFaults } from './ids.ts';
import { placeholderFaults } from './messages.ts';
import { modelineFaults } from './modeline.ts';
import { pathFaults } from './paths.ts';
import { patternFaults } from './patterns.ts';
import { Shape } from './shape.ts';
import { successorFaults } from './successors.ts';
import { manifestTextFaults, textFaults } from './texts.ts';

/** Looks at one rule by itself. */
export type LintRule = (one: RuleFile, read: RulesetFolder, ruleset: Ruleset) => readonly RulesetFault[];

/** What is wrong with a rule whatever the others say. */
export function ruleLinter(): LintRule {
  const shape = new Shape();
  return (one, { manifest }, { prefixes }) => [
    ...shape.faults(one),
    ...idFaults(one, manifest),
    ...textFaults(one),
    ...placeholderFaults(one),
    ...dateFaults(one),
    ...pathFaults(one, prefixes),
    ...patternFaults(one),
  ];
}

/** What a ruleset can be loaded with, but should not be published with; in the order of its files. */
export function lintFolder(read: RulesetFolder, ruleset: Ruleset, lintRule: LintRule = ruleLinter()): RulesetFault[] {
  return [
    ...modelineFaults(read),
    ...manifestTextFaults(read),
    ...manifestDateFaults(read),
    ...defaultsFaults(read),
    ...folderFaults(read),
    ...editionFaults(read, ruleset),
    ...successorFaults(read, ruleset),
    ...read.rules.flatMap((one) => lintRule(one, read, ruleset)),
  ];
}
