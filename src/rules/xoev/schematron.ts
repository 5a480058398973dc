import { defineCheck } from '../define-check.ts';
import { STEP_MESSAGES, schematronSteps, stepGap } from './step-gaps.ts';

/** Business rules of a standard, as its own Schematron tells them; the code of a finding is the id of the assert. */
export const schematron = defineCheck<Record<never, never>>({
  name: 'schematron',
  summary: {
    de: 'Das Dokument erfüllt die Schematron-Regeln seines Standards.',
    en: 'The document meets the Schematron rules of its standard.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    // Every id of an assert is a code; its sentence comes with the stylesheet.
    '*': {
      de: '{text}{file? [{assert}{assert?, }{file}]}',
      en: '{text}{file? [{assert}{assert?, }{file}]}',
    },
    ...STEP_MESSAGES,
    'step-failed': {
      de: 'Der Prüfschritt „{step}“ meldet Verstöße, nennt aber keine Stelle.',
      en: "The step '{step}' reports violations but names no place.",
    },
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
      // A step that passes may still have warnings and notes.
      if (step.problems.length > 0) yield* step.problems.map((problem) => ({ document, ...problem }));
      else if (step.outcome !== 'passed') yield stepGap(document, step);
    }
  },
});
