import { defineCheck } from '../define-check.ts';
import { FIXABLE_FAULTS, told, UNREADABLE } from '../unread.ts';

/** Whoever sends XML that no parser reads has sent nothing. */
export const xmlWellFormed = defineCheck<Record<never, never>>({
  name: 'xml-well-formed',
  summary: { de: 'Das Dokument ist wohlgeformtes XML.', en: 'The document is well-formed XML.' },
  params: { type: 'object', additionalProperties: false },
  messages: UNREADABLE,
  fixable: FIXABLE_FAULTS,
  subject: 'document',
  tells: 'syntax',
  *run({ document }) {
    const what = told(document);
    if (what) yield what;
  },
});
