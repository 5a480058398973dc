import { readFileSync } from 'node:fs';
import t from 'tap';
import { parse } from 'yaml';
import { OPEN } from '../../../src/documents/kinds/fill-in.ts';
import { KINDS } from '../../../src/documents/kinds/index.ts';
import { placeholderIn } from '../../../src/text/placeholders.ts';
import { UNFILLED } from '../../../src/workshop/lint/unfilled.ts';
import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('placeholder', ['unreadable']);

t.test('what we write for people to fill in is among the words of the ruleset', async (test) => {
  const path = 'rulesets/ozg-grundlagen/1.0.0/rules/dateien/OZG1006-no-placeholder.yaml';
  const rule = parse(readFileSync(path, 'utf8')) as {
    checks: { with: { words: Record<string, string[]> } }[];
    applies: { kind: string[] };
  };
  const { words } = rule.checks[0]!.with;
  const all = Object.values(words).flat();
  test.ok(all.includes(OPEN));
  test.ok(all.includes(UNFILLED));
  test.equal(placeholderIn(`https://${OPEN}/hund`, all), OPEN);
  for (const { name, template } of KINDS) {
    if (!template) continue;
    test.ok(rule.applies.kind.includes(name), `${name} is looked through`);
    const text = template.write({
      name: 'Hund',
      url: 'https://stadt.de',
      leika: ['99110009104000'],
      behoerde: 'Stadt',
    });
    for (const [word] of text.matchAll(/\b[A-ZÄÖÜ]{2,}(?:-[A-ZÄÖÜ]{2,})+\b/gu))
      if (word !== 'UTF-8' && !/^HTTP-/.test(word)) test.ok(all.includes(word), word);
  }
});
