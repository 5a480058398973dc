import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../base/nouns.ts';
import { STECKBRIEF_NAMES } from '../documents/kinds/steckbrief.ts';
import { CLI } from '../words/command-line/index.ts';
import { render } from '../words/render.ts';
import type { Io } from './io.ts';

/** What to do next, for somebody who typed `vorgaben` and nothing else. */
export function startPage(lang: Lang, { cwd }: Io): string {
  const here = STECKBRIEF_NAMES.find((name) => existsSync(join(cwd, name)));
  const steps = here
    ? ([
        ['vorgaben check', CLI.startCheck],
        ['vorgaben check --phase abnahme', CLI.startAbnahme],
        ['vorgaben abnahme vorbereiten .', CLI.startPrepare],
      ] as const)
    : ([
        ['vorgaben init', CLI.startInit],
        ['vorgaben check', CLI.startCheck],
        [`vorgaben check ${CLI.startZipName[lang]}`, CLI.startZip],
        ['vorgaben explain OZG1011', CLI.startExplain],
      ] as const);
  const widest = Math.max(...steps.map(([command]) => command.length));
  return [
    CLI.about[lang],
    '',
    render(here ? CLI.startHere : CLI.startNew, { file: here ?? '' }, lang),
    ...steps.map(([command, about]) => `  ${command.padEnd(widest)}  ${about[lang]}`),
    '',
    CLI.startMore[lang],
    '',
  ].join('\n');
}
