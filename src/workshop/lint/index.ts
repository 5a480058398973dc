import type { RulesetFault, RulesetFolder } from '../../rulesets/read.ts';
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

/** What a ruleset can be loaded with, but should not be published with; in the order of its files. */
export function lintFolder(read: RulesetFolder, ruleset: Ruleset): RulesetFault[] {
  const shape = new Shape();
  return [
    ...modelineFaults(read),
    ...manifestTextFaults(read),
    ...manifestDateFaults(read),
    ...defaultsFaults(read),
    ...folderFaults(read),
    ...editionFaults(read, ruleset),
    ...successorFaults(read, ruleset),
    ...read.rules.flatMap((one) => [
      ...shape.faults(one),
      ...idFaults(one, read.manifest),
      ...textFaults(one),
      ...placeholderFaults(one),
      ...dateFaults(one),
      ...pathFaults(one, ruleset.prefixes),
      ...patternFaults(one),
    ]),
  ];
}
