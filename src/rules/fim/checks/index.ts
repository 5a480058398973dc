import { BEYOND_DATES } from './beyond-dates.ts';
import { BEYOND_IDENTITY } from './beyond-identity.ts';
import { BEYOND_LIMITS } from './beyond-limits.ts';
import { BEYOND_LISTS } from './beyond-lists.ts';
import { BEYOND_PAYLOAD } from './beyond-payload.ts';
import { BEYOND_RULES } from './beyond-rules.ts';
import { BEYOND_TEXTS } from './beyond-texts.ts';
import type { FimChecks } from './check.ts';
import { CODE_VALUES } from './code-values.ts';
import { CODELISTS } from './codelists.ts';
import { CONTENTS } from './contents.ts';
import { FIELD_KINDS } from './field-kinds.ts';
import { FILES } from './files.ts';
import { IDENTITY } from './identity.ts';
import { LABELS } from './labels.ts';
import { LENGTHS } from './lengths.ts';
import { LIST_CONTENTS } from './list-contents.ts';
import { RANGES } from './ranges.ts';
import { RELATIONS } from './relations.ts';
import { RELEASE } from './release.ts';
import { RULE_TEXTS } from './rule-texts.ts';
import { STECKBRIEF } from './steckbrief.ts';
import { STRUCTURE } from './structure.ts';
import { TERMS } from './terms.ts';
import { TEXT_CHECKS } from './texts.ts';

/** All checks by their number, one table per theme: 1001 to 1144 are the official ones, from 2002 on ours. */
export const FIM_CHECKS: FimChecks = {
  ...TERMS,
  ...RANGES,
  ...FILES,
  ...CONTENTS,
  ...STRUCTURE,
  ...STECKBRIEF,
  ...RULE_TEXTS,
  ...RELEASE,
  ...RELATIONS,
  ...IDENTITY,
  ...CODE_VALUES,
  ...CODELISTS,
  ...LIST_CONTENTS,
  ...FIELD_KINDS,
  ...LABELS,
  ...LENGTHS,
  ...TEXT_CHECKS,
  ...BEYOND_DATES,
  ...BEYOND_IDENTITY,
  ...BEYOND_LIMITS,
  ...BEYOND_LISTS,
  ...BEYOND_PAYLOAD,
  ...BEYOND_RULES,
  ...BEYOND_TEXTS,
};
