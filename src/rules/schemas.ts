import { BASELINE_SCHEMA } from '../schemas/baseline.ts';
import { CASE_SCHEMA } from '../schemas/case.ts';
import { CONFIG_SCHEMA } from '../schemas/config.ts';
import { ANSWER_SCHEMA, AUSNAHMEN_SCHEMA, NACHWEISE_SCHEMA, WAIVER_SCHEMA } from '../schemas/decisions.ts';
import { EVIDENCE_SCHEMA } from '../schemas/evidence.ts';
import { INDEX_SCHEMA } from '../schemas/index-file.ts';
import { LOCK_SCHEMA } from '../schemas/lock.ts';
import { PACKED_SCHEMA, PACKED_TEXTS_SCHEMA } from '../schemas/packed.ts';
import { FIT_CONNECT_METADATA, FIT_CONNECT_ROUTE } from '../schemas/portal/fit-connect.ts';
import { ZBP_MESSAGE } from '../schemas/portal/zbp.ts';
import { PUBLICCODE_KEYS_SCHEMA, PUBLICCODE_SCHEMA } from '../schemas/publiccode.ts';
import { REPORT_SCHEMA, SERVICE_SCHEMA } from '../schemas/report.ts';
import { REPORT_1_SCHEMA, SERVICE_1_SCHEMA } from '../schemas/report-1.ts';
import { CATALOGUE_SCHEMA } from '../schemas/ruleset/catalogue.ts';
import { MANIFEST_SCHEMA } from '../schemas/ruleset/manifest.ts';
import { RULE_SCHEMA } from '../schemas/ruleset/rule.ts';
import { SHAREABLE } from '../schemas/ruleset/shareable.ts';
import { RULESET_DIFF_SCHEMA } from '../schemas/ruleset-diff.ts';
import { STANDARD_SCHEMA } from '../schemas/standard.ts';
import { STECKBRIEF_SCHEMA } from '../schemas/steckbrief.ts';
import { CHECK_KINDS } from './index.ts';
import { parametersOf } from './parameters.ts';

/** The rule schema for editors: parameters are completed by check kind; what `defaults` may say need not be there. */
const EDITOR_RULE_SCHEMA = {
  ...RULE_SCHEMA,
  required: RULE_SCHEMA.required.filter((name) => !SHAREABLE.has(name)),
  properties: {
    ...RULE_SCHEMA.properties,
    source: { ...RULE_SCHEMA.properties.source, required: [] },
    checks: {
      ...RULE_SCHEMA.properties.checks,
      items: {
        ...RULE_SCHEMA.properties.checks.items,
        properties: {
          ...RULE_SCHEMA.properties.checks.items.properties,
          kind: { enum: CHECK_KINDS.map((kind) => kind.name) },
        },
        allOf: CHECK_KINDS.map((kind) => ({
          if: { properties: { kind: { const: kind.name } } },
          // biome-ignore lint/suspicious/noThenProperty: JSON Schema keyword
          then: { properties: { with: parametersOf(kind, 'de') } },
        })),
      },
    },
  },
};

/** Schemas that are published as files, by file name. */
export const PUBLISHED: Readonly<Record<string, object>> = {
  'report-1.schema.json': REPORT_1_SCHEMA,
  'report-2.schema.json': REPORT_SCHEMA,
  'steckbrief-1.schema.json': STECKBRIEF_SCHEMA,
  'nachweise-1.schema.json': NACHWEISE_SCHEMA,
  'ausnahmen-1.schema.json': AUSNAHMEN_SCHEMA,
  'baseline-1.schema.json': BASELINE_SCHEMA,
  'ruleset-1.schema.json': MANIFEST_SCHEMA,
  'rule-1.schema.json': EDITOR_RULE_SCHEMA,
  'catalogue-1.schema.json': CATALOGUE_SCHEMA,
  'standard-1.schema.json': STANDARD_SCHEMA,
  'index-1.schema.json': INDEX_SCHEMA,
  'lock-1.schema.json': LOCK_SCHEMA,
  'config-1.schema.json': CONFIG_SCHEMA,
  'ruleset-diff-1.schema.json': RULESET_DIFF_SCHEMA,
  'case-1.schema.json': CASE_SCHEMA,
  'paket-1.schema.json': EVIDENCE_SCHEMA,
};

/** Schemas that are compiled at build time, by the name under which `validators` knows them. */
export const COMPILED: Readonly<Record<string, object>> = {
  steckbrief: STECKBRIEF_SCHEMA,
  nachweise: NACHWEISE_SCHEMA,
  ausnahmen: AUSNAHMEN_SCHEMA,
  answer: ANSWER_SCHEMA,
  waiver: WAIVER_SCHEMA,
  baseline: BASELINE_SCHEMA,
  publiccode: PUBLICCODE_SCHEMA,
  'publiccode-keys': PUBLICCODE_KEYS_SCHEMA,
  manifest: MANIFEST_SCHEMA,
  rule: RULE_SCHEMA,
  catalogue: CATALOGUE_SCHEMA,
  standard: STANDARD_SCHEMA,
  index: INDEX_SCHEMA,
  lock: LOCK_SCHEMA,
  config: CONFIG_SCHEMA,
  packed: PACKED_SCHEMA,
  'packed-texts': PACKED_TEXTS_SCHEMA,
  case: CASE_SCHEMA,
  report: REPORT_SCHEMA,
  'report-service': SERVICE_SCHEMA,
  'report-1': REPORT_1_SCHEMA,
  'report-1-service': SERVICE_1_SCHEMA,
  paket: EVIDENCE_SCHEMA,
  'fit-connect-metadata': FIT_CONNECT_METADATA,
  'fit-connect-route': FIT_CONNECT_ROUTE,
  'zbp-message': ZBP_MESSAGE,
  ...Object.fromEntries(CHECK_KINDS.map((kind) => [`with:${kind.name}`, parametersOf(kind, 'de')])),
};
