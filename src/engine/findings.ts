import { createHash } from 'node:crypto';
import type { FileEdit, Finding } from '../base/finding.ts';
import { memo } from '../base/memo.ts';
import type { Args, Level, Range, Text } from '../base/nouns.ts';
import type { Change, TextEdit, Wanted } from '../documents/change.ts';
import type { Document, Origin, Place } from '../documents/document.ts';
import type { Hide } from '../documents/hide-credentials.ts';
import { WHOLE_FILE } from '../documents/lines.ts';
import type { Problem } from '../rules/define-check.ts';
import { confusableNote, followedBy } from '../words/confusable.ts';
import { shownArgs } from '../words/render.ts';
import type { Speak } from './reasons.ts';
import type { Yielded } from './run-rule.ts';

/** Collects every place that findings of a service need, so that each document is read for places once. */
export class Places {
  private readonly wanted = new Map<Document, Place[]>();
  private readonly found = new Map<Document, Range[]>();
  private readonly changes = new Map<Document, Wanted[]>();
  private readonly edits = new Map<Document, readonly (TextEdit | null)[]>();
  private readonly mends: boolean;

  /** `mends`: what could be done about findings is wanted, too. */
  constructor(mends = true) {
    this.mends = mends;
  }

  /** Asks for a place; the function returned gives it after `resolve`. */
  want(document: Document, place: Place): () => Range {
    const index = memo(this.wanted, document, () => []).push(place) - 1;
    return () => this.found.get(document)?.[index] ?? WHOLE_FILE;
  }

  /** Asks for a change as an edit of the text; null where there is none to be made. */
  change(document: Document, wanted: Wanted): () => TextEdit | null {
    if (!this.mends) return () => null;
    const index = memo(this.changes, document, () => []).push(wanted) - 1;
    return () => this.edits.get(document)?.[index] ?? null;
  }

  resolve(): void {
    for (const [document, places] of this.wanted) this.found.set(document, document.locate(places));
    for (const [document, wanted] of this.changes) this.edits.set(document, document.edits(wanted));
  }
}

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

function normalised(value: unknown): string {
  return value === undefined ? '' : String(value).normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** Order of findings: file, line, column, code. */
function order(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}

/** Numbers the fingerprints of twins in report order, so that each is unique in its service. */
export class Fingerprints {
  private readonly seen = new Map<string, number>();

  unique(parts: readonly string[]): string {
    const base = parts.join('\n');
    const twin = (this.seen.get(base) ?? 0) + 1;
    this.seen.set(base, twin);
    return createHash('sha256')
      .update(twin === 1 ? base : `${base}\n${twin}`)
      .digest('hex');
  }
}

/** The sentence of a finding in words, with what nobody can see in the value it names. */
function told(speak: Speak, text: Text, args: Args, given: Args): string {
  const note = confusableNote(given);
  if (!note) return speak(text, args);
  return speak(followedBy(text, note.text), { ...args, ...shownArgs(note.args) });
}

/** What mends a finding; nothing where people decided not to insist, or where a report would tell a password. */
function fixOf({ fix = [], waivedBy }: Draft, hide: Hide): readonly FileEdit[] | null {
  if (waivedBy !== undefined) return null;
  const edits = fix.flatMap(({ document, edit }): FileEdit[] => {
    const made = edit();
    return made && hide(made.text) === made.text ? [{ path: document.path, ...made }] : [];
  });
  return edits.length > 0 && edits.length === fix.length ? edits : null;
}

/** Drafts of one rule to findings, in report order. */
export function finish(
  drafts: readonly Draft[],
  {
    ruleId,
    service,
    speak,
    fingerprints,
    hide,
  }: { ruleId: string; service: string; speak: Speak; fingerprints: Fingerprints; hide: Hide },
): Finding[] {
  const findings = drafts.map((draft) => {
    const { document, pointer, level, range, related, waivedBy } = draft;
    const { what, text } = draft.problem;
    const fix = fixOf(draft, hide);
    const args = shownArgs(what.args ?? {});
    const finding = {
      code: what.code,
      args,
      level,
      message: told(speak, text, { ...args, code: what.code }, what.args ?? {}),
      path: document.path,
      pointer: hide(pointer),
      range: range(),
      fingerprint: '',
      ...(waivedBy === undefined ? {} : { waivedBy }),
      ...(related.length > 0
        ? {
            related: related.map((one) => ({
              path: one.document.path,
              pointer: hide(one.pointer),
              range: one.range(),
            })),
          }
        : {}),
      ...(fix ? { fix } : {}),
    } satisfies Finding;
    return {
      finding,
      // Else a hash would let a password be guessed.
      stable: [ruleId, what.code, service, document.stablePointer(pointer), normalised(what.args?.['value'])].map(hide),
    };
  });
  return findings
    .sort((a, b) => order(a.finding, b.finding))
    .map(({ finding, stable }) => ({ ...finding, fingerprint: fingerprints.unique(stable) }));
}
