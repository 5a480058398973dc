import { buffer } from 'node:stream/consumers';
import v8 from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { LoadRequest } from './protocol.ts';
import { partsOf, sealOf } from './sealed-file.ts';

/** Megabytes the whole process may hold, and what JavaScript may hold of them; the largest published Schematron needs about 600 to be compiled. */
const RESIDENT = 2200;
const HEAP = 1500;
/** Of these the part for what is soon forgotten; more makes nothing faster, for SaxonJS forgets nearly all. */
const YOUNG = 12;
const LOOK = 250;

/**
 * The thread that foreign code cannot keep busy: it hands requests on, ends the process with its parent, however that
 * ended, and when it grows beyond what it may hold, buffers outside of the heap included.
 */
export function watch(script: string, argv: readonly string[]): void {
  // Dates without a time zone are those of the people who wrote them, whatever machine this is.
  process.env['TZ'] = 'Europe/Berlin';
  v8.setFlagsFromString('--heap-growing-percent=30');
  const [saxon, xslt3, key, seal, lookThrough] = argv;
  const worker = new Worker(script, {
    workerData: { saxon, xslt3 },
    env: {},
    stdin: false,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG },
  });
  const end = (): never => process.exit();
  worker.on('message', (answer) => process.send?.(answer));
  let later: unknown[] | null = key === undefined ? null : [];
  worker.on('error', end);
  worker.on('exit', end);
  process.on('message', (request) => (later ? later.push(request) : worker.postMessage(request)));
  process.on('disconnect', end);
  if (key !== undefined)
    buffer(process.stdin).then((bytes) => {
      const kept = partsOf(bytes);
      // It was whole when it was opened for this process.
      if (kept.seal !== seal || sealOf(key, kept.sef) !== seal) return end();
      const first: LoadRequest = { do: 'load', key, sef: kept.sef, lookThrough: lookThrough !== 'false' };
      for (const request of [first, ...(later ?? [])]) worker.postMessage(request);
      later = null;
    }, end);
  setInterval(() => process.memoryUsage.rss() > RESIDENT * 1_000_000 && end(), LOOK).unref();
}
