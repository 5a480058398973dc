import { memo } from '../base/memo.ts';
import type { Level, Range } from '../base/nouns.ts';
import type { Change, TextEdit } from '../documents/change.ts';
import type { Document, Origin } from '../documents/document.ts';
import { WHOLE_FILE } from '../documents/lines.ts';
import type { Place } from '../documents/place.ts';
import type { Problem } from '../rules/define-check.ts';
import type { Places } from './places.ts';
import type { Yielded } from './rule-work.ts';

/** A finding that still waits for its range and fingerprint. */
export interface Draft {
  /** The file it stands in, and where; what was judged may be put together from several. */
  readonly document: Document;
  readonly pointer: string;
  readonly problem: Yielded<Problem>;
  readonly level: Level;
  readonly range: () => Range;
  readonly related: readonly { readonly document: Document; readonly pointer: string; readonly range: () => Range }[];
  /** Index into the waivers of the rule's result. */
  readonly waivedBy?: number;
  readonly fix?: readonly Mend[];
}

/** What mends a finding, and the file it is done in. */
interface Mend {
  readonly document: Document;
  readonly edit: () => TextEdit | null;
}

export function draft(problem: Yielded<Problem>, ruleLevel: Level, places: Places): Draft {
  const { part, span, missing, range, level, related = [], fix } = problem.what;
  const { document, pointer } = originOf(problem.what);
  return {
    document,
    pointer,
    problem,
    level: level ?? ruleLevel,
    range: range ? () => range : wanted(document, { pointer, part, span, missing }, places),
    related: related.map(originOf).map((one) => ({ ...one, range: places.want(one.document, one) })),
    ...(fix && { fix: [fix].flat().map((change) => mend(problem.what, change as Change, places)) }),
  };
}

function mend(problem: Problem, change: Change, places: Places): Mend {
  if ('range' in change)
    return { document: problem.document, edit: places.change(problem.document, { pointer: '', change }) };
  const { document, pointer } = originOf({
    document: problem.document,
    pointer: change.pointer ?? problem.pointer ?? '',
  });
  return { document, edit: places.change(document, { pointer, change }) };
}

const originOf = ({ document, pointer = '' }: { document: Document; pointer?: string }): Origin =>
  document.bundle?.origin(pointer) ?? { document, pointer };

/** The same fault of the same place is told once, although the place has a part in several wholes. */
export function distinct(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(({ problem }) => problem.what.document.bundle)) return drafts;
  const seen = new Map<string, Draft>();
  for (const draft of drafts) {
    const { what, check } = draft.problem;
    const key = [draft.document.path, draft.pointer, check, what.code, what.part, what.span, what.range, what.args];
    memo(seen, JSON.stringify(key), () => draft);
  }
  return [...seen.values()];
}

/** The place of a problem: what an element says rather than its tag, unless the kind of check wants the tag; without a pointer the root. */
function wanted(
  document: Document,
  {
    pointer,
    part,
    span,
    missing,
  }: { pointer: string } & { readonly [K in 'part' | 'span' | 'missing']: Place[K] | undefined },
  places: Places,
): () => Range {
  const more = { ...(span ? { span } : {}), ...(missing === undefined ? {} : { missing }) };
  if (pointer !== '') return places.want(document, { pointer, part: part ?? 'value', ...more });
  // XML's root has a path; in YAML and JSON it is the empty pointer, which without a part means the file.
  if (document.rootName) return places.want(document, { pointer: document.root?.pointer ?? '', part: 'whole' });
  return part === undefined ? () => WHOLE_FILE : places.want(document, { pointer, part, ...more });
}
