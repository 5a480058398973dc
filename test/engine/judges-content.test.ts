import t from 'tap';
import { judgesContent } from '../../src/engine/plan.ts';
import { CHECK_KINDS } from '../../src/rules/index.ts';
import { bundled, bundledRuleset } from '../../src/rulesets/find.ts';

t.test('rules that judge what a message says are told from those that pass on what its standard says', async (t) => {
  const editions = bundled().map(({ id, version }) => `${id}@${version}`);
  t.not(editions.length, 0);
  for (const edition of editions) {
    const messages = bundledRuleset(edition).rules.filter(({ applies }) => applies.kind.includes('xoev'));
    const content = messages.filter((rule) => judgesContent(rule, 'xoev')).map(({ id }) => id);
    t.same(
      content,
      messages.map(({ id }) => id).filter((id) => id.startsWith('XOEV13')),
      edition,
    );
  }
  const tells = CHECK_KINDS.filter((kind) => kind.tells).map(({ name, tells }) => `${name}: ${tells}`);
  t.same(tells.sort(), [
    'accepted: standard',
    'code-list: standard',
    'namespace-version: standard',
    'schematron-fired: standard',
    'schematron: standard',
    'standard-claimed: standard',
    'xml-schema: standard',
    'xml-well-formed: syntax',
  ]);
});
