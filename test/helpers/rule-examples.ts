import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { checkKind } from '../../src/rules/index.ts';
import type { RawRule } from '../../src/rulesets/raw.ts';

/** Rule files of all bundled rulesets; only those that matter are parsed. */
const ruleTexts = (): string[] =>
  (readdirSync('rulesets', { recursive: true, encoding: 'utf8' }) as string[])
    .filter((path) => /[\\/]rules[\\/].*\.yaml$/.test(path))
    .map((path) => readFileSync(join('rulesets', path), 'utf8'));

/**
 * The cases of a kind that needs whole files: the examples of the rules that name it (`vorgaben ruleset test` holds them).
 * `unnamed`: its gaps and lesser findings, whose examples name an outcome and no code, or which other tests look at.
 */
export function casesInRules(name: string, unnamed: readonly string[] = []): void {
  t.test(`${name}: its cases are examples of rules`, async (test) => {
    const texts = ruleTexts();
    const rules = texts
      .filter((text) => new RegExp(`kind"?: "?${name}\\b`).test(text))
      .map((text) => parse(text) as RawRule)
      .filter(({ checks }) => checks.some(({ kind }) => kind === name));
    test.ok(
      rules.some(({ examples }) => examples.pass.length > 0),
      'a good case',
    );
    test.ok(
      rules.some(({ examples }) => examples.fail.length > 0),
      'a bad case',
    );
    const codes = new Set(texts.flatMap((text) => [...text.matchAll(/"?code"?: "?([\w-]+)/g)].map(([, code]) => code)));
    test.strictSame(
      Object.keys(checkKind(name)!.messages).filter((code) => code !== '*' && !codes.has(code)),
      unnamed,
      'every sentence',
    );
  });
}
