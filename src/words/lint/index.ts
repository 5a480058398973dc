import { EXPRESSIONS } from './expressions.ts';
import { JSON_MEMBERS } from './json-members.ts';
import { RULE_FILE } from './rule-file.ts';
import { RULE_IDS } from './rule-ids.ts';
import { SENTENCES } from './sentences.ts';
import { XML_NAMES } from './xml-names.ts';

/** Sentences of `ruleset lint` beyond what the loader refuses, by the code of the fault. */
export const LINT_WORDS = { ...RULE_FILE, ...SENTENCES, ...JSON_MEMBERS, ...XML_NAMES, ...EXPRESSIONS, ...RULE_IDS };

export type LintCode = keyof typeof LINT_WORDS;
