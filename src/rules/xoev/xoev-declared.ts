import type { Document } from '../../documents/document.ts';
import { defineCheck } from '../define-check.ts';

/** Kinds a message can be taken for while nobody says what it is. */
const UNKNOWN = new Set([null, 'text', 'xoev']);
const NAMESPACE = /(?:^|[:/.])(?:xoev(?:-de)?|osci)(?:[:/.]|$)/i;

/** What marks a message of an XÖV standard: its namespace, its number, or what it says of itself at the root. */
export function isXoevMessage({ kind, rootName, root }: Document): boolean {
  if (kind === 'xoev') return true;
  if (!rootName) return false;
  if (NAMESPACE.test(rootName.namespace) || /\.\d{4}$/.test(rootName.local)) return true;
  return root?.child('@standard') !== undefined && root.child('@version') !== undefined;
}

/** A message that nobody names is held against no standard: leaving it out must not help. */
export const xoevDeclared = defineCheck<Record<never, never>>({
  name: 'xoev-declared',
  summary: {
    de: 'Eine Datei, die eine XÖV-Nachricht ist, nennt der Steckbrief.',
    en: 'A file that is an XÖV message is named by the Steckbrief.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    undeclared: {
      de: 'Diese Datei ist eine XÖV-Nachricht („{root}“), aber der Steckbrief nennt sie nicht. Tragen Sie sie unter „xoev“ bei den Beispielen ihres Standards ein, oder nehmen Sie sie aus dem Ordner.',
      en: "This file is an XÖV message ('{root}'), but the Steckbrief does not name it. Enter it under 'xoev' among the samples of its standard, or take it out of the folder.",
    },
    other: { de: 'Die Datei ist keine XÖV-Nachricht.', en: 'The file is no XÖV message.' },
  },
  subject: 'document',
  asWritten: true,
  *run({ document }, _params, { service }) {
    const { kind, declarations, rootName } = document;
    if (!service.steckbrief?.root || !UNKNOWN.has(kind) || !isXoevMessage(document))
      yield { gap: 'not-applicable', document, code: 'other' };
    else if (declarations.length === 0)
      yield { document, pointer: '', code: 'undeclared', args: { root: rootName?.local ?? '' } };
  },
});
