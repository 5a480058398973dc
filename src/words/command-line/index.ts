import { CHECK_HELP } from './check-help.ts';
import { COMMON_HELP } from './common-help.ts';
import { FIM_HELP } from './fim-help.ts';
import { PAGE_HELP } from './page-help.ts';
import { REMARKS } from './remarks.ts';
import { RULES_HELP } from './rules-help.ts';
import { STANDARDS_HELP } from './standards-help.ts';
import { START_HELP } from './start-help.ts';
import { STECKBRIEF_HELP } from './steckbrief-help.ts';

/** What the help of the commands says, and what a run tells beside its reports. */
export const CLI = {
  ...COMMON_HELP,
  ...START_HELP,
  ...CHECK_HELP,
  ...STECKBRIEF_HELP,
  ...RULES_HELP,
  ...STANDARDS_HELP,
  ...FIM_HELP,
  ...PAGE_HELP,
  ...REMARKS,
};
