import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { checkService } from '../check.ts';
import { UserError } from '../errors.ts';
import { render } from '../messages/render.ts';
import { checkKind } from '../rules/index.ts';
import { Examiner } from '../standards/examiner.ts';
import type { Json, Lang, Outcome, RuleResult } from '../types.ts';
import type { DocumentKind } from '../workspace/document.ts';
import { type MemoryFile, openMemory } from '../workspace/memory.ts';
import { editData, editXml } from './edit.ts';
import { type Example, isXmlKind, kindsOf, type RawRule } from './raw.ts';
import { faultAt, type RulesetFault, type RulesetFolder } from './read.ts';
import type { Ruleset } from './types.ts';

/** How an example of a rule came out. */
export interface ExampleResult {
  readonly ruleId: string;
  /** `pass/0`, `fail/1` or the example's name. */
  readonly name: string;
  readonly expected: Outcome;
  readonly actual: Outcome;
  readonly result: RuleResult | null;
  readonly fault: RulesetFault | null;
}

const STECKBRIEF = 'steckbrief.yaml';

function fixture(folder: string, base: string): string {
  const path = join(folder, 'fixtures', base);
  if (!existsSync(path))
    throw new UserError(
      { de: 'Die Vorlage fixtures/{base} gibt es nicht.', en: 'There is no fixture fixtures/{base}.' },
      { base },
    );
  return readFileSync(path, 'utf8');
}

/** The document an example is about, as text. */
function content(
  example: Example,
  kind: DocumentKind | '*',
  folder: string,
  prefixes: Ruleset['prefixes'],
): string | null {
  if (example.text !== undefined) return example.text;
  if (example.data !== undefined) return stringify(example.data);
  if (example.base === undefined) return null;
  const text = fixture(folder, example.base);
  return isXmlKind(kind) ? editXml(text, example, prefixes) : stringify(editData(text, example));
}

function filesOf(example: Example, rule: RawRule, folder: string, prefixes: Ruleset['prefixes']): MemoryFile[] {
  const kind = kindsOf(rule)[0]!;
  const files: MemoryFile[] = Object.entries(example.files ?? {}).map(([relative, text]) => ({ relative, text }));
  const text = content(example, kind, folder, prefixes);
  const isSteckbrief = kind === 'steckbrief' || (kind === '*' && example.text === undefined);
  if (text !== null) {
    const suffix = isXmlKind(kind) || kind === '*' ? 'xml' : kind === 'html' ? 'html' : 'yaml';
    files.push(
      isSteckbrief
        ? { relative: STECKBRIEF, text }
        : { relative: `beispiel.${suffix}`, text, ...(kind === '*' ? {} : { kind }) },
    );
  }
  if (example.steckbrief !== undefined)
    files.push({ relative: STECKBRIEF, text: stringify(example.steckbrief as Json) });
  return files;
}

async function runExample(
  rule: RawRule,
  example: Example,
  ruleset: Ruleset,
  { folder, lang }: { folder: string; lang: Lang },
): Promise<RuleResult> {
  const service = openMemory(filesOf(example, rule, folder, ruleset.prefixes));
  const examiner = new Examiner(example.standard === undefined ? [] : [example.standard], join(folder, 'fixtures'));
  await examiner.examine(service.documents);
  await examiner.close();
  const asksOthers = rule.checks.some((check) => checkKind(check.kind)?.stage !== undefined);
  const rules = asksOthers ? ruleset.rules : ruleset.rules.filter((one) => one.id === rule.id);
  try {
    const { report, crashes } = checkService(service, {
      ruleset: { ...ruleset, rules },
      phase: example.phase ?? 'abnahme',
      asOf: example.asOf ?? '2026-11-22',
      lang,
    });
    if (crashes[0]) throw crashes[0].error;
    return report.results.find((result) => result.ruleId === rule.id)!;
  } finally {
    for (const document of service.documents) document.dispose();
  }
}

/** Runs the examples of every rule of a folder: those under `pass` must pass, those under `fail` must not. */
export async function runExamples(read: RulesetFolder, ruleset: Ruleset, lang: Lang): Promise<ExampleResult[]> {
  const results: ExampleResult[] = [];
  for (const { rule, document } of read.rules) {
    for (const side of ['pass', 'fail'] as const) {
      for (const [index, example] of rule.examples[side].entries()) {
        const place = { pointer: `/examples/${side}/${index}` };
        const expected: Outcome = example.outcome ?? (side === 'pass' ? 'passed' : 'failed');
        const name = example.name ?? `${side}/${index}`;
        const add = (actual: Outcome, result: RuleResult | null, fault: RulesetFault | null) =>
          results.push({ ruleId: rule.id, name, expected, actual, result, fault });
        try {
          const result = await runExample(rule, example, ruleset, { folder: read.folder, lang });
          const coded = example.code === undefined || result.findings.some((finding) => finding.code === example.code);
          const fine = result.outcome === expected && coded;
          add(
            result.outcome,
            result,
            fine
              ? null
              : faultAt(
                  document,
                  MISSED,
                  {
                    id: rule.id,
                    expected,
                    actual: result.outcome,
                    code: coded ? '' : example.code!,
                    codes: result.findings.map((one) => one.code),
                    reason: result.reason ?? result.findings[0]?.message ?? '',
                  },
                  place,
                ),
          );
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          add(
            'unverified',
            null,
            faultAt(
              document,
              { de: '{reason}', en: '{reason}' },
              { reason: render(error.text, error.args, lang) },
              place,
            ),
          );
        }
      }
    }
  }
  return results;
}

const MISSED = {
  de: 'Das Beispiel von {id} soll „{expected}“ ergeben{code? mit der Meldung „{code}“}; es ergibt „{actual}“{codes? ({codes})}.{reason? {reason}}',
  en: "The example of {id} is to give '{expected}'{code? with the code '{code}'}; it gives '{actual}'{codes? ({codes})}.{reason? {reason}}",
};
