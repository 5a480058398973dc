import { memo } from '../../../base/memo.ts';
import type { Level } from '../../../base/nouns.ts';
import type { StepProblem } from '../../../documents/examination.ts';
import { nodePath, type XmlDocument } from '../../../documents/xml/libxml.ts';
import { visible } from '../../../words/visible.ts';
import { xpathOf } from './location.ts';
import type { SvrlItem, SvrlResult } from './protocol.ts';

/** Levels that a configuration gives the ids of single asserts (`customLevel`). */
export type CustomLevels = ReadonlyMap<string, Level>;

const WORDS: readonly (readonly [Level, readonly string[]])[] = [
  ['MUSS', ['fatal', 'error']],
  ['SOLL', ['warning', 'warn']],
  ['KANN', ['information', 'info']],
];

/** `flag` and `role` as the standard report of the KoSIT validator weighs them: the graver word wins, none means error. */
export function levelOf({ id, flag, role }: SvrlItem, custom: CustomLevels = new Map()): Level {
  const given = custom.get(id || UNSPECIFIC);
  return given ?? WORDS.find(([, words]) => words.includes(flag) || words.includes(role))?.[0] ?? 'MUSS';
}

/** Code of an assert without an id, as the KoSIT validator reports it. */
const UNSPECIFIC = 'UNSPECIFIC';
const LONGEST = 1000;

/** Text that a stylesheet made, values of the sample among it: of one line, bounded, nothing a terminal would obey. */
function harmless(text: string): string {
  const safe = visible(text);
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST - 1)}…` : safe;
}

/** Path of the place that SVRL names; empty (the whole file) where it names none that can be found. */
function pointerOf(tree: XmlDocument, location: string, prefixes: SvrlResult['prefixes']): string {
  const xpath = xpathOf(location, prefixes);
  if (xpath === null || xpath === '/') return '';
  try {
    const node = tree.get(xpath);
    return node ? nodePath(node) : '';
  } catch {
    return '';
  }
}

/** Failed asserts and successful reports as findings, each with its level, its place, and the id and file people know it by. */
export function schematronProblems(
  result: SvrlResult,
  tree: XmlDocument,
  custom?: CustomLevels,
  file = '',
): StepProblem[] {
  const pointers = new Map<string, string>();
  return result.items.map((item) => {
    const pointer = memo(pointers, item.location, () => pointerOf(tree, item.location, result.prefixes));
    const text = harmless(item.text) || item.id || item.test;
    return {
      code: item.id || UNSPECIFIC,
      pointer,
      args: {
        text,
        assert: item.id || UNSPECIFIC,
        file,
        test: item.test,
        ...(item.kind === 'successful-report' ? { report: true } : {}),
      },
      level: levelOf(item, custom),
    };
  });
}
