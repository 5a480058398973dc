import { join } from 'node:path';
import t from 'tap';
import { CHECK_KINDS } from '../../src/rules/index.ts';
import { openFolder } from '../../src/rulesets/find.ts';
import { render } from '../../src/words/render.ts';
import { runExamples } from '../../src/workshop/examples.ts';
import { pathFaults } from '../../src/workshop/lint/paths.ts';
import { checkExamples, exampleRuleset } from '../helpers/check-examples.ts';

/** Kinds whose finding no example can show: people answer, or an engine and a package judge. */
const WITHOUT_FINDING = ['manual', 'schematron', 'schematron-fired', 'fit-connect-version'];

t.test('every check kind has an example that shows it', async (test) => {
  const examples = checkExamples();
  test.strictSame([...examples.keys()].sort(), CHECK_KINDS.map(({ name }) => name).sort());
  for (const [kind, { checks, examples: shown }] of examples) {
    test.ok(
      checks.every((one) => one.kind === kind),
      `${kind}: its checks are of the kind`,
    );
    if (!WITHOUT_FINDING.includes(kind))
      test.ok(
        shown.fail.every(({ code }) => code !== undefined),
        `${kind}: what fails names its code`,
      );
  }
});

t.test('the examples in docs/check-kinds.md do what they say', async (test) => {
  const folder = join(test.testdir({}), 'beispiele', '1.0.0');
  const kinds = exampleRuleset(folder);
  const { read, ruleset, faults } = openFolder(folder);
  const said = ({ text, args }: (typeof faults)[number]) => render(text, args, 'de');
  test.strictSame(faults.map(said), []);
  test.strictSame(
    read.rules.flatMap((one) =>
      pathFaults(one, ruleset.prefixes).map((fault) => `${kinds.get(one.rule.id)}: ${said(fault)}`),
    ),
    [],
    'paths that can find something',
  );
  const results = await runExamples(read, ruleset, 'de');
  test.strictSame(
    results.flatMap(({ ruleId, name, fault }) => (fault ? [`${kinds.get(ruleId)} ${name}: ${said(fault)}`] : [])),
    [],
  );
  test.ok(results.length >= 2 * CHECK_KINDS.length);
});
