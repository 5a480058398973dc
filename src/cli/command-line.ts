import type { Manifest } from '../rulesets/types.ts';
import { TIME_LIMIT } from '../run/time-budget.ts';
import type { RawCheckOptions } from './options.ts';

const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** The command that repeats a run exactly: with the day and the ruleset it came to, without where reports went. */
export function commandLine(
  options: RawCheckOptions,
  paths: readonly string[],
  { ruleset, withService, asOf }: { ruleset: Manifest; withService: boolean; asOf: string },
): string {
  const named = options.ruleset ?? `${ruleset.id}@${ruleset.version}`;
  const words = [
    'vorgaben',
    'check',
    ...(options.shard === undefined ? [] : ['--shard', options.shard]),
    // One that lies with the service is found through its Steckbrief only.
    ...(withService ? [] : ['--ruleset', named]),
    '--as-of',
    asOf,
  ];
  if (options.phase !== 'entwicklung') words.push('--phase', options.phase);
  if (options.lang !== 'de') words.push('--lang', options.lang);
  if (options.config !== undefined)
    words.push(...(options.config === false ? ['--no-config'] : ['--config', options.config]));
  if (options.strict) words.push('--strict');
  if (options.baseline !== undefined) words.push('--baseline', options.baseline);
  if (options.waivers === false) words.push('--no-waivers');
  if (options.failOn !== 'error') words.push('--fail-on', options.failOn);
  if (options.maxFileSize !== '100') words.push('--max-file-size', options.maxFileSize);
  if (options.timeLimit !== undefined && Number(options.timeLimit) !== TIME_LIMIT)
    words.push('--time-limit', options.timeLimit);
  if (options.plan !== undefined) words.push('--plan', options.plan);
  for (const standard of options.standard ?? []) words.push('--standard', standard);
  return [...words, ...paths].map(quoted).join(' ');
}
