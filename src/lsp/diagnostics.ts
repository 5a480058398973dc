import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { UserError } from '../base/errors.ts';
import type { Finding } from '../base/finding.ts';
import { memo } from '../base/memo.ts';
import type { Lang, Level } from '../base/nouns.ts';
import { isLimit } from '../documents/allowance.ts';
import { EDITOR } from '../words/editor.ts';
import { FAULTS } from '../words/faults/index.ts';
import { render } from '../words/render.ts';
import { START, toRange } from './places.ts';
import type { JudgedState, ServiceState } from './service-session.ts';

/** A finding, and the rule that has it. */
export interface EditorFinding extends Finding {
  readonly ruleId: string;
}

/** What a diagnostic carries for code actions. */
export interface DiagnosticData {
  readonly ruleId: string;
  readonly fingerprint: string;
}

const SEVERITY: Readonly<Record<Level, 1 | 2 | 3>> = { MUSS: 1, SOLL: 2, KANN: 3 };
export const SOURCE = 'vorgaben';

/** Every finding that nobody has waived, in the order of the report. */
export function findingsOf({ run }: Pick<JudgedState, 'run'>): EditorFinding[] {
  return run.report.results.flatMap(({ ruleId, findings }) =>
    findings.filter(({ waivedBy }) => waivedBy === undefined).map((finding) => ({ ruleId, ...finding })),
  );
}

/** Findings as an editor shows them, by file of the service; `uri` makes an address of one. */
export function diagnosticsOf(state: JudgedState, uri: (relative: string) => string): Map<string, Diagnostic[]> {
  const { ruleset, service, lang } = state;
  const texts = ruleset.texts();
  const found = new Map<string, Diagnostic[]>();
  for (const finding of findingsOf(state)) {
    const { ruleId, path, range, level, message, fingerprint, related = [] } = finding;
    const url = texts.get(ruleId)?.source.url;
    const information: DiagnosticRelatedInformation[] = related.map((one) => ({
      location: { uri: uri(one.path), range: toRange(one.range) },
      message: EDITOR.also[lang],
    }));
    memo(found, path, () => []).push({
      range: toRange(range),
      severity: SEVERITY[level],
      code: ruleId,
      ...(url && /^https?:/.test(url) ? { codeDescription: { href: url } } : {}),
      source: SOURCE,
      message,
      ...(information.length > 0 ? { relatedInformation: information } : {}),
      data: { ruleId, fingerprint } satisfies DiagnosticData,
    });
  }
  for (const { path, fault } of service.documents)
    if (isLimit(fault)) memo(found, path, () => []).push(unread(render(FAULTS[fault.code]!, fault.args, lang), lang));
  return found;
}

/** What could not be looked at is said where it stands. */
const unread = (text: string, lang: Lang): Diagnostic => ({
  range: START,
  severity: 3,
  source: SOURCE,
  message: render(EDITOR['not-read'], { text }, lang),
});

/** The diagnostics of a service, whatever came of it; a refusal stands at its Steckbrief. */
export function shownOf(
  state: ServiceState,
  { steckbrief, uri, lang }: { steckbrief: string; uri: (relative: string) => string; lang: Lang },
): Map<string, Diagnostic[]> {
  if ('gone' in state) return new Map();
  if (!('refusal' in state)) return diagnosticsOf(state, uri);
  const { text, args } = state.refusal satisfies UserError;
  const message = render(text, args, lang);
  return new Map([[steckbrief, [{ range: START, severity: 1, source: SOURCE, message }]]]);
}
