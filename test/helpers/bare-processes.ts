import { createRequire } from 'node:module';

interface Spawned {
  readonly args?: readonly string[];
  env?: Record<string, string>;
}
const onSpawn = createRequire(import.meta.url)('process-on-spawn') as {
  addListener(listener: (spawned: Spawned) => Spawned): void;
};

/** tap adds loaders to every process that tests start; a process without rights must not read them. */
onSpawn.addListener((spawned) => {
  if (spawned.args?.some((arg) => arg.endsWith('schematron-sandbox.cjs'))) spawned.env = {};
  return spawned;
});
