import { fileURLToPath } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver';
import { checkJson, findingsOf } from './io.ts';

const SEVERITY = { MUSS: 1, SOLL: 2, KANN: 3 } as const;

/** What an editor shows of a folder, in the form of `checked`. */
export const shown = (folder: string, all: ReadonlyMap<string, readonly Diagnostic[]>): string[] =>
  [...all]
    .flatMap(([uri, diagnostics]) =>
      diagnostics.map(({ code, message, range: { start, end }, severity }) =>
        JSON.stringify([fileURLToPath(uri).slice(folder.length + 1), code, message, start, end, severity]),
      ),
    )
    .sort();

/** What `vorgaben check` finds in a folder, as an editor would show it. */
export async function checked(folder: string, options: readonly string[] = []): Promise<string[]> {
  const { report } = await checkJson([...options, '.'], { cwd: folder });
  return findingsOf(report)
    .filter(({ waivedBy }) => waivedBy === undefined)
    .map(({ path, ruleId, message, range: { start, end }, level }) => {
      const at = ({ line, column }: typeof start) => ({ line: line - 1, character: column - 1 });
      return JSON.stringify([path, ruleId, message, at(start), at(end), SEVERITY[level]]);
    })
    .sort();
}
