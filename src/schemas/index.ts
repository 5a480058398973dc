import { CHECK_KINDS } from '../rules/index.ts';
import { PAKET_SCHEMA } from './paket.ts';
import { FIT_CONNECT_METADATA, FIT_CONNECT_ROUTE } from './portal/fit-connect.ts';
import { ZBP_MESSAGE } from './portal/zbp.ts';
import { PUBLICCODE_KEYS_SCHEMA, PUBLICCODE_SCHEMA } from './publiccode.ts';
import { REPORT_SCHEMA } from './report.ts';
import { CATALOGUE_SCHEMA, MANIFEST_SCHEMA, RULE_SCHEMA } from './ruleset.ts';
import { STANDARD_SCHEMA } from './standard.ts';
import { STECKBRIEF_SCHEMA } from './steckbrief.ts';

/** The rule schema for editors: parameters are completed by check kind. */
const EDITOR_RULE_SCHEMA = {
  ...RULE_SCHEMA,
  properties: {
    ...RULE_SCHEMA.properties,
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
          then: { properties: { with: kind.params } },
        })),
      },
    },
  },
};

/** Schemas that are published as files, by file name. */
export const PUBLISHED: Readonly<Record<string, object>> = {
  'report-1.schema.json': REPORT_SCHEMA,
  'steckbrief-1.schema.json': STECKBRIEF_SCHEMA,
  'ruleset-1.schema.json': MANIFEST_SCHEMA,
  'rule-1.schema.json': EDITOR_RULE_SCHEMA,
  'catalogue-1.schema.json': CATALOGUE_SCHEMA,
  'standard-1.schema.json': STANDARD_SCHEMA,
  'paket-1.schema.json': PAKET_SCHEMA,
};

/** Schemas that are compiled at build time, by the name under which `validators` knows them. */
export const COMPILED: Readonly<Record<string, object>> = {
  steckbrief: STECKBRIEF_SCHEMA,
  publiccode: PUBLICCODE_SCHEMA,
  'publiccode-keys': PUBLICCODE_KEYS_SCHEMA,
  manifest: MANIFEST_SCHEMA,
  rule: RULE_SCHEMA,
  catalogue: CATALOGUE_SCHEMA,
  standard: STANDARD_SCHEMA,
  report: REPORT_SCHEMA,
  paket: PAKET_SCHEMA,
  'fit-connect-metadata': FIT_CONNECT_METADATA,
  'fit-connect-route': FIT_CONNECT_ROUTE,
  'zbp-message': ZBP_MESSAGE,
  ...Object.fromEntries(CHECK_KINDS.map((kind) => [`with:${kind.name}`, kind.params])),
};
