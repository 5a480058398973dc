import { memo } from '../base/memo.ts';
import type { ServiceJudgement } from '../base/service-report.ts';
import type { Document } from '../documents/document.ts';
import { hiderOf } from '../documents/hide-credentials.ts';
import { Lines } from '../documents/lines.ts';

/** Longer lines are not shown: they are machine-made, and a window into them helps nobody. */
const LONGEST = 20_000;

/** The lines that a service's findings stand in, by path and number, to be kept after its documents are gone. */
export function excerptsOf(report: ServiceJudgement, documents: readonly Document[]): Record<string, string> {
  const wanted = new Map<string, Set<number>>();
  for (const { path, range } of report.results.flatMap((result) => result.findings)) {
    memo(wanted, path, () => new Set()).add(range.start.line);
  }
  const hide = hiderOf(documents);
  const kept: Record<string, string> = Object.create(null);
  for (const document of documents) {
    const numbers = wanted.get(document.path);
    // A file with a private key in it is never shown, whatever its findings are about; of others no line that holds a password.
    if (!numbers || document.text === '' || document.secrets.length > 0) continue;
    const lines = new Lines(document.text);
    for (const number of numbers) {
      const line = lines.line(number);
      if (line !== null && line.length <= LONGEST && hide(line) === line) kept[`${document.path}\n${number}`] = line;
    }
  }
  return kept;
}
