import { FAULTS, OWN_LIMITS } from '../../words/faults.ts';
import { defineCheck } from '../define-check.ts';

/** A file that cannot be read is never silently left out; each fault is told once. */
export const readable = defineCheck<Record<never, never>>({
  name: 'readable',
  summary: {
    de: 'Das Dokument lässt sich lesen: Kodierung, Größe, Tiefe und Schreibweise.',
    en: 'The document can be read: encoding, size, depth and syntax.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: FAULTS,
  subject: 'document',
  *run({ document }, _params, context) {
    const { fault } = document;
    if (!fault || context.judgesSyntax(document.kind)) return;
    if (OWN_LIMITS.has(fault.code)) yield { gap: 'unverified', document, code: fault.code, args: fault.args };
    else yield { document, range: fault.range, code: fault.code, args: fault.args };
  },
});
