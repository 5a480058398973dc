import { type MemoryFile, openMemory } from '../../src/documents/memory.ts';
import type { OpenService } from '../../src/documents/open-service.ts';
import { findRuleset } from '../../src/rulesets/find.ts';
import { judgedOne } from '../../src/run/judged.ts';
import { Examiner } from '../../src/standards/examiner.ts';

const examiner = new Examiner([], process.cwd());
const ruleset = findRuleset('rulesets/ozg-grundlagen/1.0.0', process.cwd());
const rules = ruleset.rules.filter(({ id }) => /^OZG(?:1001|1003|1006|40[56]\d)$/.test(id));

/** What the rules on OpenAPI, and those on all files, say of a service. */
export async function judgedOpenApi(service: OpenService) {
  const { run } = await judgedOne(
    { service, place: null },
    {
      rulesets: { for: () => ({ ...ruleset, rules }) },
      standards: examiner,
      phase: 'abnahme',
      asOf: '2026-11-22',
      lang: 'de',
      onCrash: 'refuse',
    },
  );
  const findings = run.report.results.flatMap(({ ruleId, findings: all }) =>
    all.map(({ code, message, path, pointer, range }) => ({ ruleId, code, message, path, pointer, range })),
  );
  const outcome = (id: string) => run.report.results.find(({ ruleId }) => ruleId === id)?.outcome;
  return { findings, outcome, documents: run.report.documents, results: run.report.results };
}

/** The same of files in memory, beside a Steckbrief that says nothing of them. */
export const judgedFiles = (files: Readonly<Record<string, string>>, more: readonly MemoryFile[] = []) =>
  judgedOpenApi(
    openMemory([
      { relative: 'steckbrief.yaml', text: 'dienst: { id: probe }\n' },
      ...Object.entries(files).map(([relative, text]) => ({ relative, text })),
      ...more,
    ]),
  );
