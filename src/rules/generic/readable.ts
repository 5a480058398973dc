import { isLimit } from '../../documents/allowance.ts';
import { defineCheck } from '../define-check.ts';
import { FIXABLE_FAULTS, told, UNREADABLE } from '../unread.ts';

/** A file that cannot be read is never silently left out; each fault is told once. */
export const readable = defineCheck<Record<never, never>>({
  name: 'readable',
  summary: {
    de: 'Das Dokument lässt sich lesen: Kodierung, Größe, Tiefe und Schreibweise.',
    en: 'The document can be read: encoding, size, depth and syntax.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: UNREADABLE,
  fixable: FIXABLE_FAULTS,
  subject: 'document',
  *run({ document }, _params, context) {
    // That we do not read a file is said here whatever its kind; its syntax may be judged by a rule of its own.
    const what = isLimit(document.fault) || !context.judgesSyntax(document.kind) ? told(document) : null;
    if (what) yield what;
  },
});
