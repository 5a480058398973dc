import { FAULTS, OWN_LIMITS } from '../../words/faults.ts';
import { defineCheck } from '../define-check.ts';

/** Whoever sends XML that no parser reads has sent nothing. */
export const xmlWellFormed = defineCheck<Record<never, never>>({
  name: 'xml-well-formed',
  summary: { de: 'Das Dokument ist wohlgeformtes XML.', en: 'The document is well-formed XML.' },
  params: { type: 'object', additionalProperties: false },
  messages: FAULTS,
  subject: 'document',
  tells: 'syntax',
  *run({ document }) {
    const { fault } = document;
    if (!fault) return;
    if (OWN_LIMITS.has(fault.code)) yield { gap: 'unverified', document, code: fault.code, args: fault.args };
    else yield { document, range: fault.range, code: fault.code, args: fault.args };
  },
});
