// Builds dist/: generated validators, packed rulesets, the page, the bundle.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, sandbox } from './build/bundle.mjs';
import { openApiValidators, validators } from './build/generated.mjs';
import { page } from './build/page.mjs';
import { rulesets, schemas } from './build/parts.mjs';
import { sourcesOf, stamp } from './build/stamps.mjs';
import { at, root } from './load.mjs';

process.chdir(root);
// Built aside and swapped in at the end, so that a run during a build meets a whole dist/.
const aside = at(`dist.${process.pid}`);
const scratch = join(aside, '.build');

try {
  // Before anything is read: what changes during a build is stale after it.
  const sources = Object.fromEntries(
    ['schemas', 'rulesets', 'sandbox', 'bundle'].map((part) => [part, sourcesOf(part)]),
  );
  mkdirSync(scratch, { recursive: true });
  await openApiValidators(scratch);
  const { compiled, digest } = await schemas(scratch);
  await validators(compiled, scratch);
  await rulesets(aside, scratch);
  await bundle(aside, await page(aside));
  await sandbox(aside);
  rmSync(scratch, { recursive: true });
  rmSync(at('dist'), { recursive: true, force: true });
  renameSync(aside, at('dist'));
  stamp('schemas', sources.schemas, digest);
  stamp('rulesets', sources.rulesets, digest);
  stamp('sandbox', sources.sandbox);
  stamp('bundle', sources.bundle);
} finally {
  rmSync(aside, { recursive: true, force: true });
}
