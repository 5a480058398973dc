import { createRequire } from 'node:module';

interface Spawned {
  readonly args?: readonly string[];
  env?: Record<string, string>;
}
const onSpawn = createRequire(import.meta.url)('process-on-spawn') as {
  addListener(listener: (spawned: Spawned) => Spawned): void;
};

/** What tap has the processes inherit that tests start: loaders, and a list of all files of the project. */
const OF_TAP = /^(?:_TAPJS_|TAP_)/;

/**
 * Processes that tests start run the bundle, which is not measured: without tap's loaders they begin sooner. Those without
 * rights must not read the loaders at all, nor may one that starts such.
 */
onSpawn.addListener((spawned) => {
  const starts = (suffix: string) => spawned.args?.some((arg) => arg.endsWith(suffix));
  const { NODE_OPTIONS: options = '', ...given } = spawned.env ?? {};
  const env = Object.fromEntries(Object.entries(given).filter(([name]) => !OF_TAP.test(name)));
  spawned.env = options === '' || options.includes('@tapjs') ? env : { ...env, NODE_OPTIONS: options };
  if (starts('schematron-sandbox.cjs')) spawned.env = {};
  if (starts('.sh')) spawned.env = { PATH: process.env['PATH'] ?? '', HOME: spawned.env['HOME'] ?? '' };
  return spawned;
});
