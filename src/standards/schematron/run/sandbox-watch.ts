import v8 from 'node:v8';
import { Worker } from 'node:worker_threads';

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
  const worker = new Worker(script, {
    workerData: { saxon: argv[0], xslt3: argv[1] },
    env: {},
    stdin: false,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG },
  });
  const end = (): never => process.exit();
  worker.on('message', (answer) => process.send?.(answer));
  worker.on('error', end);
  worker.on('exit', end);
  process.on('message', (request) => worker.postMessage(request));
  process.on('disconnect', end);
  setInterval(() => process.memoryUsage.rss() > RESIDENT * 1_000_000 && end(), LOOK).unref();
}
