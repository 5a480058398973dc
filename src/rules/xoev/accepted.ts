import { defineCheck } from '../define-check.ts';
import { STEP_MESSAGES, stepGap } from './step-gaps.ts';

// The step exists only where a standard claims the document.
const { 'no-schema': _, 'several-schemas': __, ...WORDS } = STEP_MESSAGES;

/** What the KoSIT validator would recommend, where a configuration of it answers for the document. */
export const accepted = defineCheck<Record<never, never>>({
  name: 'accepted',
  summary: {
    de: 'Die Konfiguration des KoSIT-Prüftools nähme das Dokument an.',
    en: 'The configuration of the KoSIT validator would accept the document.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    rejected: {
      de: 'Das Prüftool wiese dieses Dokument ab, obwohl kein Prüfschritt einen Fehler meldet: {count?{count} {count|Meldung|Meldungen} des Schematrons {count|genügt|genügen} dafür.}{own?Die Annahmebedingung der Konfiguration ist nicht erfüllt.}',
      en: 'The validator would reject this document although no step reports an error: {count?{count} {count|message of the Schematron is|messages of the Schematron are} enough for that.}{own?The condition of acceptance of the configuration is not met.}',
    },
    ...WORDS,
  },
  subject: 'document',
  tells: 'standard',
  replaceable: ['rejected'],
  *run({ document }) {
    const steps = document.examination?.steps ?? [];
    const accept = steps.find(({ name }) => name === 'accept');
    const standard = document.examination?.standard?.id ?? '';
    if (document.fault) yield { gap: 'unverified', document, code: 'unreadable' };
    else if (!accept) yield { gap: 'not-applicable', document, code: 'no-step', args: { standard } };
    else if (accept.outcome === 'failed') {
      // Where a step names the errors themselves, the rejection says nothing new.
      if (steps.some((step) => step !== accept && step.outcome === 'failed')) return;
      const count = steps.flatMap(({ problems }) => problems).length;
      yield { document, code: 'rejected', args: { count, own: count === 0 } };
    } else if (accept.outcome !== 'passed') yield stepGap(document, accept);
  },
});
