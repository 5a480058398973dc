import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import { refusal } from '../rulesets/faults.ts';
import { type Opening, openFolder } from '../rulesets/find.ts';
import { serialise } from '../rulesets/packed.ts';
import type { Rule } from '../rulesets/types.ts';
import { render } from '../words/render.ts';

/** No folder changes while a script runs: what one ruleset includes the next one need not read again. */
const RUN: Opening = { within: [], opened: new Map() };

/** A folder of ours without fault; the scripts stop at the first one, telling its place. */
export function openFaultless(folder: string): ReturnType<typeof openFolder> {
  try {
    const opened = openFolder(folder, RUN);
    if (opened.faults[0]) throw refusal(opened.faults[0]);
    RUN.opened.set(resolve(folder), opened.ruleset);
    return opened;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { path = folder, line = 1, column = 1 } = error.place ?? {};
    throw new Error(`${path}:${line}:${column} ${render(error.text, error.args, 'en')}`);
  }
}

/** The schemas that checks of rules spell out. */
export function inlineSchemasOf(rules: readonly Pick<Rule, 'checks'>[]): object[] {
  return rules
    .flatMap(({ checks }) => checks)
    .flatMap(({ kind, with: params }) => {
      const schema = kind === 'schema' ? params?.['schema'] : undefined;
      return typeof schema === 'object' && schema !== null ? [schema] : [];
    });
}

/** Packs every ruleset below `rulesets/<id>/<version>` for the package, and gives the schemas that their rules bring along. */
export function packAll(source: string, target: string): Set<string> {
  mkdirSync(target, { recursive: true });
  const inline = new Set<string>();
  for (const id of readdirSync(source)) {
    for (const version of readdirSync(join(source, id))) {
      const { packed } = openFaultless(join(source, id, version));
      writeFileSync(join(target, `${id}@${version}.ruleset`), serialise(packed).text);
      for (const schema of inlineSchemasOf(packed.rules)) inline.add(JSON.stringify(schema));
    }
  }
  return inline;
}
