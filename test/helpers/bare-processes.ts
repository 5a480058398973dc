import { createRequire } from 'node:module';

interface Spawned {
  readonly args?: readonly string[];
  env?: Record<string, string>;
}
const onSpawn = createRequire(import.meta.url)('process-on-spawn') as {
  addListener(listener: (spawned: Spawned) => Spawned): void;
};

/** tap adds loaders to every process that tests start; a process without rights must not read them, nor one that starts such. */
onSpawn.addListener((spawned) => {
  const starts = (suffix: string) => spawned.args?.some((arg) => arg.endsWith(suffix));
  if (starts('schematron-sandbox.cjs')) spawned.env = {};
  if (starts('.sh')) spawned.env = { PATH: process.env['PATH'] ?? '', HOME: spawned.env?.['HOME'] ?? '' };
  return spawned;
});
