import type { Element, ElementKind } from '../../../fim/model.ts';
import type { FimNode } from '../../../fim/tree.ts';
import { BOTH, distinct, type FimCheck, type FimChecks, ONLY3, onEach } from './check.ts';

const BLOCKS: readonly ElementKind[] = ['stammdatenschema', 'datenfeldgruppe', 'datenfeld', 'dokumentsteckbrief'];
const LABELS = ['bezeichnung', 'bezeichnungEingabe', 'bezeichnungAusgabe'] as const;
const HELP = ['hilfetext', 'hilfetextEingabe', 'hilfetextAusgabe'] as const;

/** A check on words in some texts of an element: the first match in each text is told, with what stands there. */
function onWords(
  locals: readonly string[],
  pattern: RegExp,
  usable: (text: string) => boolean = () => true,
  mend?: (text: string) => string,
): FimCheck {
  return {
    versions: BOTH,
    *find(model) {
      for (const { element, others } of distinct(model, ...BLOCKS)) {
        for (const local of locals) {
          const node = element.node.one(local);
          const match = node && usable(node.ownText) ? pattern.exec(node.ownText) : null;
          if (!node || !match) continue;
          const span = { from: match.index, to: match.index + match[0].length };
          const related = others.map((one) => one.one(local) ?? one);
          const fix = mend?.(node.ownText);
          yield { element, node, span, related, args: { part: local, value: match[0].trim() }, fix };
        }
      }
    },
  };
}

/** Texts that an editor wrote on one line; line breaks inside come from programs that set the file anew. */
const oneLine = (text: string): boolean => text.trim() !== '' && !/[\r\n]/.test(text);

const asksFor = (field: Element): boolean => ['input', 'select'].includes(field.code('feldart'));
const empty = (node: FimNode): boolean => node.ownText.trim() === '';

/** What people read. */
export const BEYOND_TEXTS: FimChecks = {
  2039: onWords(
    [...LABELS, ...HELP, 'name'],
    /<\/?[a-z][a-z\d]{0,15}(?:\s[^<>]{0,200})?\/?>|&(?:nbsp|amp|lt|gt|quot|shy|#\d{1,6});/i,
  ),
  2040: onWords(['name', ...LABELS], /^\s+|(?<!\s)\s+$|\S\s{2,}\S/, oneLine, (text) =>
    text.trim().replace(/\s{2,}/g, ' '),
  ),
  2041: onWords([...LABELS, ...HELP], /\bbitte\b/i),
  2042: onWords([...LABELS, ...HELP], /\b(?:muss|müssen|musst|müsst)\b/i),
  2043: onEach(BOTH, ['datenfeld'], (field) => {
    return asksFor(field) && field.text('hilfetextEingabe') === '' && { node: field.node.one('hilfetextEingabe') };
  }),
  2044: {
    versions: ONLY3,
    *find(model) {
      for (const { element } of distinct(model, ...BLOCKS, 'regel')) {
        const parts = element.struktur.flatMap(({ node }) => node.all('bezug'));
        for (const node of [...element.node.all('bezug'), ...parts].filter(empty)) {
          const link = node.attributes.get('link')?.trim() ?? '';
          yield { element, node, args: { link } };
        }
      }
    },
  },
  2045: onWords(
    ['name', ...LABELS, ...HELP, 'beschreibung', 'definition'],
    /\b(?:todo|fixme|tbd|lorem ipsum|xxx+|platzhalter(?:text)?)\b|\?\?\?|\[\.\.\.\]/i,
  ),
  2046: onWords(LABELS, /\b[SGFRDC]\d{8}(?:\d{3})?\b|\b\w+_\w+\b/),
};
