/**
 * Runs in a process of its own (`dist/schematron-sandbox.cjs`), under Node's permission model: it may read saxon-js and
 * xslt3 and nothing else, write nothing, start nothing. A stylesheet is foreign code and SaxonJS lets it run JavaScript.
 */
import { isMainThread } from 'node:worker_threads';
import { watch } from './sandbox-watch.ts';
import { work } from './sandbox-work.ts';

if (isMainThread) watch(__filename, process.argv.slice(2));
else work();
