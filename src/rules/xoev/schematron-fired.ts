import type { SchematronUse, SilentRule } from '../../documents/examination.ts';
import { defineCheck } from '../define-check.ts';
import { STEP_MESSAGES, schematronSteps, stepGap } from './step-gaps.ts';

// A step that did not run has a sentence of its own here.
const { 'step-not-run': _, ...WORDS } = STEP_MESSAGES;

/** So many rules are named, and so much of a context: the whole is in the Schematron. */
const [NAMED, LONGEST] = [5, 50];

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Where a rule stands, as far as that is known, and what it is about. */
function shown({ context, file, line }: SilentRule, whole: string): string {
  const place = [...(file === whole ? [] : [baseName(file)]), ...(line === null ? [] : [line])];
  return [...place, cut(context.replace(/\s+/g, ' ').trim())].join(': ');
}

function factsOf({ file, samples, rules, silent }: SchematronUse) {
  const list = (of: readonly SilentRule[]) => of.slice(0, NAMED).map((rule) => shown(rule, file));
  const unknown = [...new Set(silent.flatMap(({ undeclared }) => undeclared))];
  const unreached = silent.filter(({ behind }) => behind !== null);
  return {
    ...{ file: baseName(file), samples, rules, silent: silent.length },
    ...{
      which: list(silent),
      more: Math.max(0, silent.length - NAMED),
      lines: silent.some(({ line }) => line !== null),
    },
    ...{ unknown: unknown.slice(0, NAMED), moreunknown: Math.max(0, unknown.length - NAMED) },
    ...{ unreached: list(unreached), moreunreached: Math.max(0, unreached.length - NAMED) },
  };
}

/** What no sample has put to the test: a rule that never fires says nothing, and its silence looks like a pass. */
export const schematronFired = defineCheck<Record<never, never>>({
  name: 'schematron-fired',
  summary: {
    de: 'Jede Schematron-Regel des Standards greift bei mindestens einer Beispielnachricht des Dienstes.',
    en: 'Every Schematron rule of the standard fires for at least one sample message of the service.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    silent: {
      de: 'Von {rules} {rules|Schematron-Regel|Schematron-Regeln} ({standard}, „{file}“) {silent|hat|haben} {silent} bei {samples|der einzigen geprüften Nachricht|den {samples} geprüften Nachrichten} nie gegriffen{lines? (Zeile: Kontext)}: {which}{more? und {more} weitere}.{unknown? In keinem Schema des Pakets kommt vor: {unknown}{moreunknown? und {moreunknown} {moreunknown|weiteres|weitere}}; solche Regeln greifen bei keiner gültigen Nachricht, in der nur Elemente des Pakets stehen.}{unreached? Immer zuvor greift eine frühere Regel desselben Musters bei {unreached}{moreunreached? und {moreunreached} weiteren}.} Legen Sie Nachrichten dazu, auf die die Regeln zutreffen, oder lassen Sie ihren Kontext berichtigen.',
      en: "Of {rules} Schematron {rules|rule|rules} ({standard}, '{file}') {silent} never fired for {samples|the only message checked|the {samples} messages checked}{lines? (line: context)}: {which}{more? and {more} more}.{unknown? In no schema of the package there is: {unknown}{moreunknown? and {moreunknown} more}; such rules fire for no valid message that has only elements of the package.}{unreached? An earlier rule of the same pattern always fires before: {unreached}{moreunreached? and {moreunreached} more}.} Add messages that the rules are about, or have their context corrected.",
    },
    'not-run': {
      de: 'Das Schematron prüft nur Nachrichten, die gegen das Schema gültig sind.',
      en: 'Schematron checks only messages that are valid against the schema.',
    },
    ...WORDS,
  },
  subject: 'document',
  tells: 'standard',
  replaceable: [],
  *run({ document }) {
    const steps = schematronSteps(document);
    if ('gap' in steps) {
      yield steps;
      return;
    }
    for (const step of steps) {
      if (step.outcome === 'not-run') yield { gap: 'not-applicable', document, code: 'not-run' };
      else if (step.outcome !== 'passed' && step.outcome !== 'failed') yield stepGap(document, step);
    }
    const { standard, uses = [] } = document.examination!;
    const named = `${standard!.id} ${standard!.version}`.trim();
    for (const use of uses)
      if (use.silent.length > 0) yield { document, code: 'silent', args: { standard: named, ...factsOf(use) } };
  },
});
