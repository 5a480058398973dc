import type { UserError } from '../base/errors.ts';
import type { Args, Lang } from '../base/nouns.ts';
import { shownPath } from '../documents/shown-path.ts';
import { render } from '../words/render.ts';
import { visible } from '../words/visible.ts';
import type { Io } from './io.ts';

/** Facts of a refusal as a terminal may show them; they may come out of a hostile archive. `lines` stand below each other. */
function harmless(args: Args): Args {
  const safe = (value: string | number) => (typeof value === 'string' ? visible(value) : value);
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => {
      if (Array.isArray(value)) return [key, key === 'lines' ? value.map(safe).join('\n  ') : value.map(safe)];
      return [key, typeof value === 'boolean' ? value : safe(value as string | number)];
    }),
  );
}

/** A refusal as one line on stderr: place, sentence. */
export function refuse(error: UserError, lang: Lang, io: Io): void {
  const { path, line, column } = error.place ?? {};
  const place =
    path === undefined
      ? ''
      : `${[shownPath(io.cwd, path), line, column].filter((part) => part !== undefined).join(':')}: `;
  io.stderr.write(`vorgaben: ${visible(place)}${render(error.text, harmless(error.args), lang)}\n`);
}
