import { type Document, isMap, isScalar, isSeq, Scalar, type YAMLMap, YAMLSeq } from 'yaml';
import type { Lang } from '../base/nouns.ts';
import { PREPARE } from '../words/open-questions.ts';
import { speaker } from '../words/speaker.ts';
import { visible } from '../words/visible.ts';
import type { Artefact } from './entries.ts';
import type { Question } from './questions.ts';

/** What nachweise.yaml is to be brought up to date with. */
export interface SkeletonInput {
  /** nachweise.yaml as it is; null where there is none yet. */
  readonly text: string | null;
  readonly questions: readonly Question[];
  /** Titles of rules, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Checksum of a file of the service, undefined where there is none. */
  readonly sha256Of: (path: string) => string | undefined;
  readonly lang: Lang;
}

const WIDE = 96;

/** Words in lines for a comment; nothing of foreign origin can end it. */
export function comment(paragraphs: readonly string[]): string {
  return paragraphs
    .flatMap((paragraph) => {
      const lines: string[] = [];
      for (const word of visible(paragraph.replace(/\s+/g, ' ').trim()).split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < WIDE) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
      }
      return lines;
    })
    .map((line) => ` ${line}`)
    .join('\n');
}

/** The text of a member; empty where it is none. */
export const said = (map: YAMLMap, key: string): string => {
  const value = map.get(key);
  return typeof value === 'string' ? value : '';
};

/** Files with checksums as a list with one line for each. */
function fileList(tree: Document, files: readonly Artefact[]): YAMLSeq {
  const list = new YAMLSeq();
  for (const { datei, sha256 } of files) {
    const entry = tree.createNode({ datei }) as YAMLMap;
    entry.set('sha256', quoted(sha256));
    entry.flow = true;
    list.add(entry);
  }
  return list;
}

/** Text in quotation marks: a checksum of digits only would be a number. */
export function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/** An entry for a question that nobody has answered yet, with the question above it. */
export function openEntry(tree: Document, question: Question, { titles, lang }: SkeletonInput): YAMLMap {
  const { ruleId, text, look, roles, subjects } = question;
  const say = speaker(PREPARE, lang);
  const entry = tree.createNode({
    regel: ruleId,
    ergebnis: 'offen',
    wer: null,
    rolle: roles.length === 1 ? roles[0] : null,
    wann: null,
    nachweis: null,
    bemerkung: null,
  }) as YAMLMap;
  if (subjects.length > 0) entry.set(tree.createNode('gegenstand'), fileList(tree, subjects));
  const hint = (key: string, words: keyof typeof PREPARE) => {
    const value = entry.get(key, true);
    if (isScalar(value)) value.comment = ` ${say(words)}`;
  };
  hint('ergebnis', 'hint-result');
  hint('wann', 'hint-day');
  hint('nachweis', 'hint-evidence');
  entry.commentBefore = comment([
    `${ruleId}: ${titles.get(ruleId) ?? ''}`,
    say('question', { text }),
    ...(look === '' ? [] : [say('look', { text: look })]),
    ...(roles.length === 0 ? [] : [say('roles', { text: roles.join(', ') })]),
  ]);
  return entry;
}

/** Brings an entry up to date: the files of an open one; in an answered one only what is missing. */
export function complete(
  tree: Document,
  entry: YAMLMap,
  question: Question | undefined,
  input: SkeletonInput,
): boolean {
  const isOpen = said(entry, 'ergebnis') === 'offen';
  const subjects = question?.subjects ?? [];
  const list = entry.get('gegenstand', true);
  const none = list === undefined || (isScalar(list) && list.value === null);
  let changed = false;
  if (subjects.length > 0 && (isOpen || none)) {
    const now = JSON.stringify(subjects);
    if (none || JSON.stringify(isSeq(list) ? list.toJSON() : null) !== now) {
      entry.set('gegenstand', fileList(tree, subjects));
      changed = true;
    }
  }
  const evidence = entry.get('nachweis');
  if (isMap(evidence) && evidence.get('sha256') == null) {
    const sha256 = input.sha256Of(said(evidence, 'datei'));
    if (sha256 !== undefined) {
      evidence.set('sha256', quoted(sha256));
      changed = true;
    }
  }
  return changed;
}
