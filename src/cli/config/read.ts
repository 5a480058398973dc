import { relative } from 'node:path';
import type { Node } from '../../documents/document.ts';
import type { Invalid } from '../../documents/json-schema/invalid.ts';
import { findReporter, REPORTERS } from '../../reporters/index.ts';
import { readFormatted } from '../../rulesets/registry/yaml-file.ts';
import { slashed } from '../../store/real-path.ts';
import { mustRead } from '../../store/regular-file.ts';
import { nearest } from '../../text/nearest.ts';
import { CONFIG } from '../../words/command-line/config.ts';

/** What vorgaben.config.yaml may say; the schema in `src/schemas/config.ts` says what each part means. */
export interface ConfigContent {
  readonly ignore?: readonly string[];
  readonly lang?: 'de' | 'en';
  readonly strict?: boolean;
  readonly 'fail-on'?: 'error' | 'warning' | 'note';
  readonly baseline?: string;
  readonly reporter?: readonly string[];
  readonly 'max-file-size'?: number;
  readonly 'time-limit'?: number;
  readonly only?: readonly string[];
  readonly summary?: boolean;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
}

/** A configuration and where it lies. */
export interface Config {
  readonly path: string;
  /** As the report names it. */
  readonly shown: string;
  readonly content: ConfigContent;
}

/** Larger than any that somebody wrote. */
const MOST_BYTES = 200_000;

/** Options that decide about the verdict, and whether vorgaben.lock may say the same. */
const DECIDING: Readonly<Record<string, boolean>> = {
  ruleset: true,
  standard: true,
  phase: false,
  'as-of': false,
  waivers: false,
  'no-waivers': false,
  shard: false,
};

const OPTIONS: Readonly<Record<string, string>> = { waivers: '--no-waivers' };

/** The first setting that no configuration may make. */
function deciding(root: Node): Invalid | undefined {
  const key = Object.keys((root.value ?? {}) as object).find((one) => Object.hasOwn(DECIDING, one));
  if (key === undefined) return undefined;
  const args = { key, option: OPTIONS[key] ?? `--${key}`, lock: DECIDING[key]! };
  return { pointer: `/${key}`, part: 'key', text: CONFIG.decides, args };
}

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** The first entry of a list that is no word of ours, however well it is shaped. */
function unknownWord(root: Node): Invalid | undefined {
  const { reporter, ignore } = (root.value ?? {}) as Record<string, unknown>;
  const names = REPORTERS.map(({ name }) => name);
  for (const [index, spec] of listOf(reporter).entries()) {
    const [name = ''] = spec.split('=');
    if (findReporter(name)) continue;
    const args = { name, known: names, near: nearest(name, names) };
    return { pointer: `/reporter/${index}`, text: CONFIG.reporter, args };
  }
  const [at] = [...listOf(ignore).entries()].find(([, pattern]) => pattern.split(/[\\/]/).includes('..')) ?? [];
  if (at === undefined) return undefined;
  return { pointer: `/ignore/${at}`, text: CONFIG.pattern, args: { pattern: listOf(ignore)[at]! } };
}

/** Reads a configuration; refuses with its line what it may not say. */
export function readConfig(path: string, cwd: string): Config {
  const shown = slashed(relative(cwd, path));
  const content = readFormatted<ConfigContent>(mustRead(path, shown, MOST_BYTES), {
    shown,
    name: 'vorgaben.config.yaml',
    schema: 'config',
    first: (root) => deciding(root) ?? unknownWord(root),
  });
  return { path, shown, content };
}
