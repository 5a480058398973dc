import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { overlaid } from '../documents/overlaid-targets.ts';
import { findTargets } from '../documents/targets.ts';
import { by } from '../text/ascending.ts';
import { withoutCredentials } from '../words/credentials.ts';
import { FIXING } from '../words/fixing.ts';
import { render } from '../words/render.ts';
import { visible } from '../words/visible.ts';
import { type Checked, withChecked } from './checked.ts';
import { conclude, linesShown } from './conclude.ts';
import { destinations } from './destinations.ts';
import { FixedFiles } from './fixed-files.ts';
import { EXIT, type ExitCode, type Io, inOnePiece } from './io.ts';
import type { RawCheckOptions } from './options.ts';
import type { Where } from './settled.ts';

/** What is mended may show what was hidden behind it; after so many rounds it is enough. */
const ROUNDS = 10;

/** Mends in memory until nothing is left to mend, then hands on what the last check said. */
async function untilMended<T>(
  paths: readonly string[],
  options: RawCheckOptions,
  { files, lines, ...where }: Where & { files: FixedFiles; lines: boolean },
  use: (checked: Checked) => Promise<T>,
): Promise<T> {
  for (let round = 1; ; round += 1) {
    const find = (given: readonly string[]) => overlaid(findTargets(where.io.cwd, given), files.held);
    const last = await withChecked<{ readonly done: T } | null>(
      paths,
      options,
      { ...where, lines, find },
      async (checked) => (round <= ROUNDS && files.take(checked.report) ? null : { done: await use(checked) }),
    );
    if (last) return last.done;
  }
}

const say = (io: Io, lang: Lang, code: keyof typeof FIXING, args = {}) =>
  io.stderr.write(`vorgaben: ${render(FIXING[code], args, lang)}\n`);

/** Says what was mended, file by file and rule by rule, and what was not. */
function tell(files: FixedFiles, unwritten: ReadonlyMap<string, string>, lang: Lang, io: Io): void {
  const mended = files.changed.filter(({ path }) => !unwritten.has(path) && !files.left.has(path));
  const count = (rules: ReadonlyMap<string, number>) => [...rules.values()].reduce((sum, n) => sum + n, 0);
  const n = mended.reduce((sum, { rules }) => sum + count(rules), 0);
  if (n === 0) say(io, lang, 'nothing-to-mend');
  else say(io, lang, 'mended', { n, files: mended.length });
  for (const { path, rules } of mended) {
    const told = [...rules].sort(by(([key]) => key)).map(([id, times]) => `${id} (${times})`);
    const line = render(FIXING['mended-file'], { path: visible(path), rules: told.join(', ') }, lang);
    io.stderr.write(`  ${line}\n`);
  }
  for (const [path, why] of files.left)
    say(io, lang, 'not-mended', { path: visible(path), why: render(FIXING[why], {}, lang) });
  for (const [path, reason] of unwritten)
    say(io, lang, 'not-mended', { path: visible(path), why: render(FIXING['why-unwritten'], { reason }, lang) });
}

/** What cannot be asked together with changing files. */
export function refuseToFix({ phase, watch, fix, fixDryRun, reporter }: RawCheckOptions, stdin: boolean): void {
  if (phase === 'abnahme') throw new UserError(FIXING['no-fix-in-abnahme']);
  if (fix && fixDryRun) throw new UserError(FIXING['one-of-both'], { one: '--fix', other: '--fix-dry-run' });
  if (watch) throw new UserError(FIXING['one-of-both'], { one: fix ? '--fix' : '--fix-dry-run', other: '--watch' });
  if (stdin) throw new UserError(FIXING['one-of-both'], { one: fix ? '--fix' : '--fix-dry-run', other: '-' });
  if (fixDryRun && reporter) throw new UserError(FIXING['dry-run-alone']);
}

/** `check --fix`: mends, writes each file as a whole, and reports on what is there then. */
export async function fixCommand(paths: readonly string[], options: RawCheckOptions, where: Where): Promise<ExitCode> {
  const { io } = where;
  const outputs = destinations(options.reporter, options.quiet === true, io);
  const files = new FixedFiles(io.cwd, options.only);
  return untilMended(paths, options, { files, lines: linesShown(outputs, options), ...where }, async (checked) => {
    const unwritten = await inOnePiece(io, (turn) => files.write(turn));
    if (options.quiet !== true || unwritten.size > 0) tell(files, unwritten, options.lang, io);
    const code = await conclude(checked, outputs, options, io);
    return unwritten.size > 0 && code !== EXIT.bug ? EXIT.refused : code;
  });
}

/** `check --fix-dry-run`: the same as a unified diff on stdout; nothing is written. */
export async function fixDryRunCommand(
  paths: readonly string[],
  options: RawCheckOptions,
  where: Where,
): Promise<ExitCode> {
  const { io } = where;
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const files = new FixedFiles(io.cwd, options.only);
  return untilMended(paths, options, { files, lines: false, ...where }, async ({ crashes }) => {
    const changed = [...files.changed].sort(by(({ path }) => path));
    for (const { path, before, now } of changed) {
      const [old, fresh] = [before.toString('utf8'), now.toString('utf8')];
      // What stands around a change may be a password, which no report would show.
      const context = withoutCredentials(old) === old ? 3 : 0;
      const headers = { headerOptions: FILE_HEADERS_ONLY, context };
      io.stdout.write(createTwoFilesPatch(`a/${path}`, `b/${path}`, old, fresh, undefined, undefined, headers));
    }
    if (options.quiet !== true) {
      if (changed.length === 0) say(io, options.lang, 'nothing-to-mend');
      for (const [path, why] of files.left)
        say(io, options.lang, 'not-mended', { path: visible(path), why: render(FIXING[why], {}, options.lang) });
    }
    return crashes.length > 0 ? EXIT.bug : changed.length > 0 ? EXIT.act : EXIT.ok;
  });
}
