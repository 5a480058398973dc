import { Document, isMap, isScalar, isSeq, parseDocument, Scalar, type YAMLMap, YAMLSeq } from 'yaml';
import type { AnswerEntry, WaiverEntry } from './entries.ts';

/** How such files are written: no line is broken, an empty value stays empty. */
const FORM = { lineWidth: 0, nullStr: '' } as const;

/** Text that would be read as a date or number without quotation marks. */
function scalar(text: string): string | Scalar {
  if (!/^[\d.:+-]+$/.test(text) && !/^[0-9a-f]{64}$/.test(text)) return text;
  const quoted = new Scalar(text);
  quoted.type = Scalar.QUOTE_DOUBLE;
  return quoted;
}

/** The tree of a file with a list; a new one where there is none yet; null where the text is no such file. */
function opened(text: string | null, name: string): { tree: Document; list: YAMLSeq } | null {
  const fresh = text === null || text.trim() === '';
  const tree = (fresh ? new Document({ fassung: scalar('1') }) : parseDocument(text)) as Document;
  if (tree.errors.length > 0 || !isMap(tree.contents)) return null;
  const map = tree.contents as YAMLMap;
  const there = map.get(name, true);
  if (isSeq(there)) return { tree, list: there };
  if (there !== undefined && !(isScalar(there) && there.value === null)) return null;
  const list = new YAMLSeq();
  map.set(name, list);
  return { tree, list };
}

const written = (tree: Document): string => tree.toString(FORM).replace(/(?<![ \t])[ \t]+$/gm, '');

/** Sets the members of an entry, in their order; what is not among them stays, with its comments. */
function fill(tree: Document, entry: YAMLMap, members: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(members)) {
    const old = entry.get(key, true);
    if (typeof value !== 'string') entry.set(key, value === null ? null : tree.createNode(value));
    else if (isScalar(old)) {
      const next = scalar(value);
      old.value = value;
      // What was asked for is answered; its hint may go.
      old.comment = null;
      if (typeof next === 'string') delete old.type;
      else old.type = Scalar.QUOTE_DOUBLE;
    } else entry.set(key, scalar(value));
  }
}

/** What a person answered to a question. */
export type Answered = Omit<AnswerEntry, 'gegenstand'>;

/**
 * nachweise.yaml with an answer to a question that stands in it; null where the text is no such file or does not have the
 * question. Comments and other entries stay as they are.
 */
export function recordAnswer(text: string, { regel, nachweis, bemerkung, ...answer }: Answered): string | null {
  const file = opened(text, 'nachweise');
  const entry = file?.list.items.find((one) => isMap(one) && one.get('regel') === regel) as YAMLMap | undefined;
  if (!file || !entry) return null;
  fill(file.tree, entry, { ...answer, nachweis: proof(file.tree, nachweis), bemerkung: bemerkung || null });
  return written(file.tree);
}

function proof(tree: Document, evidence: Answered['nachweis']): YAMLMap | null {
  if (!evidence) return null;
  const members = Object.entries(evidence).map(([key, value]) => [key, scalar(value)]);
  const node = tree.createNode(Object.fromEntries(members)) as YAMLMap;
  node.flow = true;
  return node;
}

const samePlace = (entry: YAMLMap, { regel, stelle }: WaiverEntry): boolean => {
  const place = entry.get('stelle');
  const at = (key: string) => (isMap(place) ? (place.get(key) ?? '') : '');
  return (
    entry.get('regel') === regel &&
    at('datei') === stelle.datei &&
    at('pfad') === (stelle.pfad ?? '') &&
    at('code') === (stelle.code ?? '')
  );
};

/** ausnahmen.yaml with a waiver, in place of one for the same rule and place; null where the text is no such file. */
export function recordWaiver(text: string | null, waiver: WaiverEntry): string | null {
  const file = opened(text, 'ausnahmen');
  if (!file) return null;
  const { tree, list } = file;
  const { regel, stelle, ...rest } = waiver;
  let entry = list.items.find((one) => isMap(one) && samePlace(one as YAMLMap, waiver)) as YAMLMap | undefined;
  if (!entry) {
    const place = tree.createNode(stelle) as YAMLMap;
    place.flow = true;
    entry = tree.createNode({ regel }) as YAMLMap;
    entry.set('stelle', place);
    entry.spaceBefore = list.items.length > 0;
    list.flow = false;
    list.add(entry);
  }
  fill(tree, entry, rest);
  return written(tree);
}
