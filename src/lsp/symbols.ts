import { type DocumentSymbol, type Range, SymbolKind } from 'vscode-languageserver/node.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isMap, isPair, isScalar, isSeq } from 'yaml';
import { scanXml } from '../documents/xml/xml-scan.ts';
import { keyOf, treeOf } from './yaml-place.ts';

/** More of them nobody looks through. */
const [MOST, DEEPEST] = [5000, 8];
/** A longer XML file is no outline to read. */
const LONGEST_XML = 5_000_000;

/** Members by which an entry of a list is known. */
const NAMES = ['id', 'regel', 'name', 'leika', 'datei', 'art', 'standard', 'kind'];

type Made = { left: number };

const rangeOf = (document: TextDocument, from: number, to: number): Range => ({
  start: document.positionAt(from),
  end: document.positionAt(Math.max(from, to)),
});

const ends = (node: unknown): readonly [number, number] | null => {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  return range ? [range[0], range[1]] : null;
};

/** What an entry of a list is called. */
function titleOf(node: unknown, index: number): string {
  if (isScalar(node)) return String(node.value ?? index);
  if (!isMap(node)) return String(index + 1);
  const named = NAMES.map((name) => node.get(name)).find(
    (value) => typeof value === 'string' || typeof value === 'number',
  );
  return named === undefined ? String(index + 1) : String(named);
}

function symbol(
  document: TextDocument,
  name: string,
  kind: SymbolKind,
  whole: readonly [number, number],
  own: readonly [number, number],
): DocumentSymbol {
  return {
    name: name.trim() === '' ? '–' : name.slice(0, 200),
    kind,
    range: rangeOf(document, Math.min(whole[0], own[0]), Math.max(whole[1], own[1])),
    selectionRange: rangeOf(document, ...own),
  };
}

/** Keys and entries below a node. */
function below(document: TextDocument, node: unknown, depth: number, made: Made): DocumentSymbol[] {
  const found: DocumentSymbol[] = [];
  const add = (name: string, kind: SymbolKind, at: readonly [number, number], value: unknown) => {
    if (made.left <= 0) return;
    made.left -= 1;
    const whole = ends(value) ?? at;
    const one = symbol(document, name, kind, [at[0], whole[1]], at);
    const children = depth < DEEPEST ? below(document, value, depth + 1, made) : [];
    if (isScalar(value)) one.detail = String(value.value ?? '').slice(0, 80);
    found.push(children.length > 0 ? { ...one, children } : one);
  };
  if (isMap(node)) {
    for (const pair of node.items) {
      const key = isPair(pair) ? ends(pair.key) : null;
      if (key)
        add(
          keyOf(pair),
          isMap(pair.value) ? SymbolKind.Module : isSeq(pair.value) ? SymbolKind.Array : SymbolKind.Property,
          key,
          pair.value,
        );
    }
  } else if (isSeq(node))
    for (const [index, item] of node.items.entries()) {
      const at = ends(item);
      if (at && !isScalar(item)) add(titleOf(item, index), SymbolKind.Object, at, item);
    }
  return found;
}

/** An element that is still open. */
interface Open {
  readonly name: string;
  readonly at: number;
  readonly end: number;
  readonly children: DocumentSymbol[];
  readonly named: string[];
}

/** Elements whose text says what the element around them is. */
const TELLING = /^(?:[\w.-]+:)?(?:id|name|bezeichnung|version)$/;

/** Elements of an XML text that hold others, with the id and name they bear. */
function xmlSymbols(document: TextDocument, made: Made): DocumentSymbol[] {
  const text = document.getText();
  if (text.length > LONGEST_XML) return [];
  const top: DocumentSymbol[] = [];
  const open: Open[] = [];
  scanXml(text, {
    open(name, at, end) {
      open.push({ name, at, end, children: [], named: [] });
    },
    text(from, to) {
      const here = open.at(-1);
      const said = text.slice(from, Math.min(to, from + 120)).trim();
      if (!here || said === '' || !TELLING.test(here.name)) return;
      // An id stands within its identification, which belongs to the element around it.
      const above = open.at(-2)?.name.endsWith('identifikation') ? open.at(-3) : open.at(-2);
      if (above && above.named.length < 2) above.named.push(said);
    },
    close(at) {
      const one = open.pop();
      if (!one) return;
      const leaf = one.children.length === 0 && one.named.length === 0;
      if ((leaf && open.length > 1) || made.left <= 0) return;
      made.left -= 1;
      const name = [one.name, ...one.named].join(' ');
      const made1 = symbol(document, name, SymbolKind.Struct, [one.at, at], [one.at, one.end]);
      const symbols = open.at(-1)?.children ?? top;
      symbols.push(one.children.length > 0 ? { ...made1, children: one.children } : made1);
    },
    done: () => made.left <= 0,
  });
  // What is not closed yet is shown all the same.
  return top.length > 0 ? top : (open[0]?.children ?? []);
}

/** The outline of a text. */
export function symbolsOf(document: TextDocument): DocumentSymbol[] {
  const made = { left: MOST };
  if (/^\uFEFF?\s*</.test(document.getText({ start: { line: 0, character: 0 }, end: { line: 5, character: 0 } })))
    return xmlSymbols(document, made);
  const tree = /\.(?:ya?ml|json)$/i.test(document.uri) ? treeOf(document) : null;
  return tree ? below(document, tree.contents, 0, made) : [];
}
