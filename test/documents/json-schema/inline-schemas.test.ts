import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { Json } from '../../../src/base/nouns.ts';
import { compileNow, compileSchema } from '../../../src/documents/json-schema/compile.ts';
import { inlineSchemas } from '../../../src/generated/inline-schemas.js';
import type { Rule } from '../../../src/rulesets/types.ts';
import { runExamples } from '../../../src/workshop/examples.ts';
import { inlineSchemasOf, openFaultless } from '../../../src/workshop/pack-all.ts';

const FOLDERS = readdirSync('rulesets').flatMap((id) =>
  readdirSync(join('rulesets', id)).map((version) => join('rulesets', id, version)),
);

/** The rule with its schemas spelt otherwise, so that none of them is known from the build. */
const unknown = (rule: Rule): Rule => ({
  ...rule,
  checks: rule.checks.map((check) => {
    const schema = check.kind === 'schema' ? check.with?.['schema'] : undefined;
    if (typeof schema !== 'object' || schema === null) return check;
    return { ...check, with: { ...check.with, schema: { ...schema, $comment: 'not built' } } };
  }),
});
const PLAIN: readonly Json[] = [null, true, 0, -1, 1.5, '', 'x', [], [''], [{}, {}], {}, { x: 1 }];

t.test(
  'every schema that a rule of ours spells out was compiled at build time, and judges as one compiled now',
  async (t) => {
    const known = new Map<string, object>();
    const counts = { examples: 0, findings: 0 };
    for (const folder of FOLDERS) {
      const { packed, read, ruleset } = openFaultless(folder);
      for (const schema of inlineSchemasOf(packed.rules)) known.set(JSON.stringify(schema), schema);
      const theirs = read.rules.filter(({ rule }) => inlineSchemasOf([rule as Pick<Rule, 'checks'>]).length > 0);
      const own = { ...read, rules: theirs };
      const [built, now] = await Promise.all([
        runExamples(own, ruleset, 'de'),
        runExamples(own, { ...ruleset, rules: ruleset.rules.map(unknown) }, 'de'),
      ]);
      t.same(
        built.map(({ result }) => result),
        now.map(({ result }) => result),
        folder,
      );
      counts.examples += built.length;
      counts.findings += built.flatMap(({ result }) => result?.findings ?? []).length;
    }
    t.ok(counts.examples > 60 && counts.findings > 30, 'examples of both sorts');
    t.same([...inlineSchemas.keys()].sort(), [...known.keys()].sort(), 'these, and no others');
    for (const [text, schema] of known) {
      const [built, now] = [compileSchema(schema)!, compileNow(schema)!];
      t.equal(built, inlineSchemas.get(text));
      for (const value of PLAIN) {
        t.equal(built(value), now(value));
        t.same(built.errors, now.errors, JSON.stringify(value));
      }
    }
  },
);

t.test('a schema that was not compiled at build time is compiled when it is asked for', async (t) => {
  const [text = ''] = [...inlineSchemas.keys()];
  const other = { ...JSON.parse(text), title: 'Anders' };
  t.equal(inlineSchemas.get(JSON.stringify(other)), undefined);
  t.type(compileSchema(other), 'function');
  t.equal(compileSchema({ type: 'string', pattern: '(' }), null);
});
