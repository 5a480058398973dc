import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyCheckKind, Gap, Problem } from '../../src/rules/define-check.ts';
import { CHECK_KINDS } from '../../src/rules/index.ts';
import { openFolder } from '../../src/rulesets/find.ts';
import { type ExampleResult, runExamples } from '../../src/workshop/examples.ts';

/** What a check kind yielded while the examples ran. */
export interface Told {
  readonly kind: AnyCheckKind;
  readonly params: unknown;
  readonly what: Problem | Gap;
}

export interface BundledExamples extends ReturnType<typeof openFolder> {
  readonly id: string;
  readonly version: string;
  readonly results: readonly ExampleResult[];
  readonly told: readonly Told[];
}

/** Notes what kinds yield until `end` is called. */
function listening(): { told: readonly Told[]; end: () => void } {
  const told: Told[] = [];
  const runs = CHECK_KINDS.map((kind) => ({ kind, run: kind.run }));
  for (const { kind, run } of runs)
    kind.run = function* (subject, params, context) {
      for (const what of run.call(kind, subject, params, context)) {
        if ('code' in what) told.push({ kind, params, what });
        yield what;
      }
    };
  const end = () => {
    for (const { kind, run } of runs) kind.run = run;
  };
  return { told, end };
}

async function* ran(): AsyncGenerator<BundledExamples> {
  for (const id of readdirSync('rulesets'))
    for (const version of readdirSync(join('rulesets', id))) {
      const opened = openFolder(join('rulesets', id, version));
      const { told, end } = listening();
      try {
        yield { id, version, ...opened, results: await runExamples(opened.read, opened.ruleset, 'de'), told };
      } finally {
        end();
      }
    }
}

let known: Promise<readonly BundledExamples[]> | undefined;

/** The examples of all bundled rulesets and what came of them: several tests ask, and they are run once. */
export function bundledExamples(): Promise<readonly BundledExamples[]> {
  known ??= (async () => {
    const all: BundledExamples[] = [];
    for await (const one of ran()) all.push(one);
    return all;
  })();
  return known;
}
