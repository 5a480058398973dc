import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CHECK_KINDS } from '../../src/rules/index.ts';
import type { RawRule } from '../../src/rulesets/raw.ts';
import { ruleFile } from './io.ts';

/** What an example file says of a rule; `prefixes` belongs into the ruleset.yaml. */
export type CheckExample = Pick<RawRule, 'applies' | 'checks' | 'examples'> & {
  readonly prefixes?: Readonly<Record<string, string>>;
};

export const EXAMPLES = 'src/rules/examples';

/** The example of each check kind, by its name. */
export const checkExamples = (): Map<string, CheckExample> =>
  new Map(
    readdirSync(EXAMPLES).map((file) => [
      file.replace(/\.yaml$/, ''),
      parse(readFileSync(join(EXAMPLES, file), 'utf8')) as CheckExample,
    ]),
  );

/** Folders of the bundled rulesets, older editions first. */
const bundledFolders = (): string[] =>
  readdirSync('rulesets').flatMap((id) =>
    readdirSync(join('rulesets', id))
      .sort()
      .map((version) => join('rulesets', id, version)),
  );

/** Fixtures and catalogues that examples share with the bundled rulesets. */
function shared(folder: string): void {
  for (const part of ['fixtures', 'catalogues'])
    for (const from of bundledFolders())
      if (existsSync(join(from, part))) cpSync(join(from, part), join(folder, part), { recursive: true });
}

/** Writes a ruleset whose rules are the examples of the check kinds; returns the kind of each rule by its id. */
export function exampleRuleset(folder: string): Map<string, string> {
  const examples = checkExamples();
  const prefixes = Object.assign({}, ...[...examples.values()].map((one) => one.prefixes ?? {}));
  const manifest = {
    id: 'beispiele',
    version: '1.0.0',
    title: { de: 'Beispiele', en: 'Examples' },
    publisher: 'Test',
    status: 'entwurf',
    includes: ['ozg-grundlagen@1.0.0'],
    chapters: { test: { de: 'Test', en: 'Test' } },
    prefixes,
  };
  mkdirSync(join(folder, 'rules', 'test'), { recursive: true });
  shared(folder);
  writeFileSync(join(folder, 'ruleset.yaml'), JSON.stringify(manifest));
  const ids = CHECK_KINDS.map(({ name }, index): [string, string] => [`EX${1001 + index}`, name]);
  for (const [id, kind] of ids) {
    const { applies, checks, examples: shown } = examples.get(kind)!;
    const rule = { ...ruleFile(id), applies, checks, examples: shown };
    writeFileSync(join(folder, 'rules', 'test', `${id}-${id.toLowerCase()}.yaml`), JSON.stringify(rule));
  }
  return new Map(ids);
}
