// For tests that start the command (test/helpers/bundle.ts); `npm test` has built before.
import { sourcesOf, stampOf } from './stamps.mjs';

if (process.env.VORGABEN_BUILT !== '1' && stampOf('bundle').sources !== sourcesOf('bundle'))
  await import('../build.mjs');
