// Runs in each test process before its test (.taprc): makes anew what tests load and what has become stale, no more.
// The bundle takes longest; the tests that start it ask for it themselves (test/helpers/bundle.ts).
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sourcesOf, stamp, stampOf } from './build/stamps.mjs';
import { at, root } from './root.mjs';

async function makeAnew(stale) {
  process.chdir(root);
  const { rulesets, schemas } = await import('./build/parts.mjs');
  const aside = at(`dist.${process.pid}`);
  const scratch = join(aside, '.build');
  try {
    mkdirSync(scratch, { recursive: true });
    let { content } = stampOf('schemas');
    if (stale.schemas) {
      const made = await schemas(scratch);
      if (made.digest !== content || !existsSync(at('src/generated/openapi31.js'))) {
        const { openApiValidators, validators } = await import('./build/generated.mjs');
        await openApiValidators(scratch);
        await validators(made.compiled, scratch);
      }
      content = made.digest;
      stamp('schemas', stale.schemas, content);
    }
    if (stale.rulesets || stampOf('rulesets').content !== content) {
      const sources = sourcesOf('rulesets');
      await rulesets(aside, scratch);
      mkdirSync(at('dist'), { recursive: true });
      rmSync(at('dist/rulesets'), { recursive: true, force: true });
      renameSync(join(aside, 'rulesets'), at('dist/rulesets'));
      stamp('rulesets', sources, content);
    }
    if (stale.sandbox) {
      const { sandbox } = await import('./build/bundle.mjs');
      await sandbox(at('dist'));
      stamp('sandbox', stale.sandbox);
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** What has become stale, with its sources as they are now. */
function staleParts() {
  const parts = ['schemas', 'rulesets', 'sandbox'].map((part) => [part, sourcesOf(part)]);
  return Object.fromEntries(parts.filter(([part, sources]) => stampOf(part).sources !== sources));
}
const isStale = () => Object.keys(staleParts()).length > 0;

/** Test files start side by side: the first one makes, the others wait for it. */
async function alone(task) {
  const lock = at('src/generated/.making');
  mkdirSync(at('src/generated'), { recursive: true });
  try {
    mkdirSync(lock);
  } catch {
    await setTimeout(100);
    // Left behind by a run that was cut off.
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 60_000) rmdirSync(lock);
    return alone(task);
  }
  try {
    await task();
  } finally {
    rmdirSync(lock);
  }
}

if (process.env.VORGABEN_BUILT !== '1' && process.env.VORGABEN_READY !== '1') {
  if (isStale())
    await alone(async () => {
      if (isStale()) await makeAnew(staleParts());
    });
  // Also for the processes and threads that a test starts.
  process.env.VORGABEN_READY = '1';
}

register('./typescript.mjs', import.meta.url);
