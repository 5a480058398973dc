// The parts of the build that take more than one step.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { at, load } from '../load.mjs';
import { inlineSchemas } from './generated.mjs';

/** Everything that generated functions and packed rulesets take from the check kinds, and its digest. */
export async function schemas(scratch) {
  const { COMPILED, CHECK_KINDS } = await load(['rules/schemas.ts', 'rules/index.ts'], scratch);
  const digest = createHash('sha256')
    .update(JSON.stringify([COMPILED, CHECK_KINDS]))
    .digest('hex');
  return { compiled: COMPILED, digest };
}

/** Rulesets as they are loaded at run time, and the schemas their rules bring along as functions. */
export async function rulesets(aside, scratch) {
  const { packAll } = await load(['workshop/pack-all.ts'], scratch);
  const inline = packAll(at('rulesets'), join(aside, 'rulesets'));
  await inlineSchemas([...inline].sort(), scratch);
}
