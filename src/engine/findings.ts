import { createHash } from 'node:crypto';
import type { FileEdit, Finding } from '../base/finding.ts';
import type { Args, Text } from '../base/nouns.ts';
import type { Hide } from '../documents/hide-credentials.ts';
import { normalForm } from '../text/normal-form.ts';
import { confusableNote, followedBy } from '../words/confusable.ts';
import { shownArgs } from '../words/render.ts';
import type { Draft } from './drafts.ts';
import type { Speak } from './reasons.ts';

function normalised(value: unknown): string {
  return value === undefined ? '' : normalForm(String(value)).trim().replace(/\s+/g, ' ');
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
