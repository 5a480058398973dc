import { csv } from './csv.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { overview } from './overview.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { terminal } from './terminal.ts';

/** All formats, in the order in which help lists them. */
export const REPORTERS: readonly Reporter[] = [
  terminal,
  json,
  junit,
  sarif,
  gitlab,
  github,
  markdown,
  html,
  overview,
  csv,
];

export function findReporter(name: string): Reporter | undefined {
  return REPORTERS.find((reporter) => reporter.name === name);
}
