import { Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import { PREPARE } from '../words/open-questions.ts';
import { render } from '../words/render.ts';
import { comment, complete, openEntry, quoted, type SkeletonInput, said } from './skeleton-entry.ts';

/** What is to be written, and what became of it. */
interface Skeleton {
  readonly text: string;
  /** Rules whose question was entered anew. */
  readonly added: readonly string[];
  /** Rules in whose answer a missing checksum or list of files was filled in. */
  readonly filled: readonly string[];
}

function empty(input: SkeletonInput): Document {
  const tree = new Document({ fassung: quoted('1'), nachweise: [] });
  tree.commentBefore = comment([render(PREPARE.head, {}, input.lang)]);
  return tree as Document;
}

/**
 * nachweise.yaml with an entry for every open question; null where it is no list of answers. An answer that is there is
 * never changed: only a checksum that is missing is filled in. Comments stay.
 */
export function writeSkeleton(input: SkeletonInput): Skeleton | null {
  const fresh = input.text === null || input.text.trim() === '';
  const tree: Document = fresh ? empty(input) : (parseDocument(input.text!) as unknown as Document);
  if (!isMap(tree.contents)) return null;
  const map = tree.contents as YAMLMap;
  const list = map.get('nachweise', true);
  if (list !== undefined && !isSeq(list) && !(isScalar(list) && list.value === null)) return null;
  const entries = isSeq(list) ? list : new YAMLSeq();
  const asked = new Map(input.questions.map((question) => [question.ruleId, question]));
  const there = new Set<string>();
  const filled: string[] = [];
  for (const entry of entries.items) {
    if (!isMap(entry)) continue;
    const rule = said(entry as YAMLMap, 'regel');
    there.add(rule);
    if (complete(tree, entry as YAMLMap, asked.get(rule), input)) filled.push(rule);
  }
  const added = input.questions.filter(({ open, ruleId }) => open && !there.has(ruleId));
  if (!fresh && added.length === 0 && filled.length === 0) return { text: input.text!, added: [], filled };
  for (const question of added) {
    const entry = openEntry(tree, question, input);
    entry.spaceBefore = entries.items.length > 0;
    entries.add(entry);
  }
  if (entries.items.length > 0) entries.flow = false;
  if (!isSeq(list)) map.set('nachweise', entries);
  return {
    text: tree.toString({ lineWidth: 0, nullStr: '' }).replace(/(?<![ \t])[ \t]+$/gm, ''),
    added: added.map(({ ruleId }) => ruleId),
    filled,
  };
}
