import { type CompletionItem, CompletionItemKind, type Range } from 'vscode-languageserver/node.js';
import type { Cursor } from './cursor.ts';

/** Something that may be typed at the cursor. */
export interface Proposal {
  readonly label: string;
  /** What is written, where that is not the label. */
  readonly text?: string;
  readonly detail?: string;
  readonly about?: string;
  /** What people may type to find it, where that is more than what is written. */
  readonly filter?: string;
  readonly kind?: CompletionItemKind;
}

/** What YAML would read as something else than text, or not at all. */
const NEEDS_QUOTES = /^(?:[\d.+-]|true$|false$|null$|yes$|no$|~|$)|^[\s&*!|>%@`"'#{}[\],?:-]|[:#]\s|\s$|[{}[\],]/;

/** A word as it is written: in quotation marks where JSON or YAML want them and none stand there yet. */
export function written(
  word: string,
  { quoted }: Pick<Cursor, 'quoted'>,
  { json, flow }: { json: boolean; flow: boolean },
): string {
  if (quoted) return word;
  return json || NEEDS_QUOTES.test(word) || (flow && /[,[\]{}]/.test(word)) ? JSON.stringify(word) : word;
}

/** Proposals as an editor takes them: each replaces what is typed. */
export function itemsOf(
  proposals: readonly Proposal[],
  range: Range,
  wrap: (proposal: Proposal) => string,
): CompletionItem[] {
  return proposals.map((proposal, index) => {
    const { label, detail, about, filter, kind = CompletionItemKind.Value } = proposal;
    const newText = wrap(proposal);
    return {
      label,
      kind,
      ...(detail === undefined ? {} : { detail }),
      ...(about === undefined || about === '' ? {} : { documentation: { kind: 'markdown', value: about } }),
      // Editors compare with what stands in the range, quotation marks and all.
      filterText: filter ?? newText,
      sortText: String(index).padStart(4, '0'),
      textEdit: { range, newText },
    };
  });
}
