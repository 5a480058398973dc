import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCli } from './io.ts';

/** A line as a page shows it: `…` stands for whatever is different each time. */
const pattern = (line: string): RegExp =>
  new RegExp(`^${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.+')}$`);

/**
 * Where in a transcript a block ends that stands there from `from` on, and the first line that does not; `[…]` leaves
 * lines out. `anchored`: it begins with the very line; `open`: it leaves out what follows.
 */
export function endOf(
  block: readonly string[],
  transcript: readonly string[],
  from: number,
  anchored = false,
): { end: number; missing: string | null; open: boolean } {
  let at = from;
  let skipping = !anchored;
  for (const line of block) {
    if (line === '[…]') {
      skipping = true;
      continue;
    }
    const wanted = pattern(line);
    const found = skipping ? transcript.findIndex((one, index) => index >= at && wanted.test(one)) : at;
    if (found === -1 || !wanted.test(transcript[found] ?? '')) return { end: at, missing: line, open: false };
    at = found + 1;
    skipping = false;
  }
  return { end: at, missing: null, open: skipping };
}

/** Words of a line as a shell splits them; a comment behind them is none of them. */
function wordsOf(line: string): string[] {
  return [...line.replace(/\s#\s.*$/, '').matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

/** Runs what a reader types: `vorgaben` in this process, and the few commands that copy and show files. */
async function run(line: string, cwd: string): Promise<{ code: number; said: string }> {
  const [command = '', ...words] = wordsOf(line);
  const at = (path = '') => join(cwd, path);
  const quiet = { code: 0, said: '' };
  if (command === 'vorgaben') {
    const { code, out, err } = await runCli(words, { cwd, env: { VORGABEN_DATA: at('.daten') } });
    return { code, said: out + err };
  }
  if (command === 'cat') return { code: 0, said: readFileSync(at(words[0]), 'utf8') };
  if (command === 'cp') {
    const [from, to] = words.filter((word) => word !== '-r');
    cpSync(at(from), at(to), { recursive: true });
    return quiet;
  }
  if (command === 'printf' && words[1] === '>>') {
    appendFileSync(at(words[2]), words[0]!);
    return quiet;
  }
  throw new Error(`Nobody typed this yet: ${line}`);
}

/** Commands of a block with what is shown below each; null where the page shows no output. */
function* commandsOf(kind: string, text: string): Generator<{ line: string; shown: string[] | null }> {
  const lines = text.trimEnd().split('\n');
  if (kind === 'sh') for (const line of lines) yield { line, shown: null };
  else {
    const starts = lines.flatMap((line, index) => (line.startsWith('$ ') ? [index] : []));
    for (const [index, start] of starts.entries()) {
      const shown = lines.slice(start + 1, starts[index + 1]);
      while (shown.at(-1) === '') shown.pop();
      yield { line: lines[start]!.slice(2), shown };
    }
  }
}

/** What is wrong with one command as the page tells it; null where nothing is. */
async function typedLine(line: string, shown: string[] | null, cwd: string): Promise<string | null> {
  const { code, said } = await run(line, cwd);
  const exit = /^\[Exit-Code (\d)\]$/.exec(shown?.at(-1) ?? '')?.[1];
  if (code !== Number(exit ?? 0)) return `${line}: exit ${code}: ${said}`;
  if (shown === null) return null;
  const output = said.trimEnd().split('\n');
  const wanted = exit === undefined ? shown : shown.slice(0, -1);
  if (wanted.length === 0) return said.trim() === '' ? null : `${line}: nothing shown, but said: ${said}`;
  const { end, missing, open } = endOf(wanted, output, 0, true);
  if (missing !== null) return `${line}: not said: ${missing}\n${said}`;
  return !open && end < output.length ? `${line}: not shown: ${output[end]}` : null;
}

/**
 * Types a page into a folder from top to bottom: `sh` and `console` blocks are commands, in `console` with their output;
 * a `yaml` block whose first line is a comment with a path is that file.
 */
export async function typed(page: string, cwd: string): Promise<{ commands: number; files: number; wrong: string[] }> {
  const wrong: string[] = [];
  let [commands, files] = [0, 0];
  for (const [, kind, text] of readFileSync(page, 'utf8').matchAll(/^```(sh|console|yaml)\n([\s\S]*?)^```$/gm)) {
    const path = kind === 'yaml' ? /^# ([\w.-]+(?:\/[\w.-]+)+\.yaml)$/m.exec(text!.split('\n')[0]!)?.[1] : undefined;
    if (path !== undefined) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text!);
      files++;
    }
    if (kind === 'yaml') continue;
    for (const { line, shown } of commandsOf(kind!, text!)) {
      commands++;
      const fault = await typedLine(line, shown, cwd);
      if (fault !== null) wrong.push(fault);
    }
  }
  return { commands, files, wrong };
}
