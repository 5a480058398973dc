import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Json } from '../../src/base/nouns.ts';
import { RULESET_DIFF_SCHEMA } from '../../src/schemas/ruleset-diff.ts';
import type { Comparison } from '../../src/workshop/diff/types.ts';
import { type Files, ruleFile, rulesetFiles } from './io.ts';

export type Rule = Readonly<Record<string, unknown>>;

export const both = (text: string) => ({ de: text, en: text });
export const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile<Comparison>(RULESET_DIFF_SCHEMA);

export const MUST = ruleFile('TST1001');
export const ONE_OF = ruleFile('TST1002', {
  checks: [
    { select: '$.a', kind: 'one-of', with: { values: ['x', 'y'] } },
    { select: '$.b', kind: 'count', with: { of: '$[*]', min: 2, max: 5 } },
  ],
});
export const SHOULD = ruleFile('TST1003', { level: 'SOLL', valid: { from: '2026-01-01' } });
export const OLD = ruleFile('TST1004', { replacedBy: 'TST1001' });
export const LISTED = ruleFile('TST1005', {
  checks: [{ select: '$.c', kind: 'in-catalogue', with: { catalogue: 'farben' } }],
});
export const RULES = [MUST, ONE_OF, SHOULD, OLD, LISTED];

export const catalogue = (entries: Record<string, string>, date = '2026-01-01') =>
  JSON.stringify({ title: 'Farben', date, source: 'Test', entries });

export function folder(
  rules: readonly Rule[],
  manifest: Record<string, Json> = {},
  colours = { rot: 'r', blau: 'b' },
): Files {
  return { ...rulesetFiles(rules, manifest), catalogues: { 'farben.json': catalogue(colours) } };
}

export const instead = (id: string, parts: Rule): Rule[] =>
  RULES.map((rule) => (rule['id'] === id ? { ...rule, ...parts } : rule));
