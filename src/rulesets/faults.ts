import { UserError } from '../base/errors.ts';
import type { Args, Json, Range, Text } from '../base/nouns.ts';
import type { FileDocument } from '../documents/file.ts';
import { invalid } from '../documents/json-schema/invalid.ts';
import { WHOLE_FILE } from '../documents/lines.ts';
import type { Place } from '../documents/place.ts';
import { FAULTS } from '../words/faults/index.ts';
import type { Filled } from './defaults.ts';
import type { RawRule } from './raw.ts';

/** Something wrong with a ruleset: where, and what in words. */
export interface RulesetFault {
  readonly path: string;
  readonly range: Range;
  readonly text: Text;
  readonly args: Args;
  /** What to do about it, where the sentence itself does not say. */
  readonly fix?: Text;
}

/** A rule and the file it stands in. */
export interface RuleFile {
  /** As if written out: what the defaults of the ruleset say is filled in. */
  readonly rule: RawRule;
  readonly document: FileDocument;
  /** The ruleset.yaml, and which of its defaults gave a member of the rule, by the member's pointer. */
  readonly defaults: { readonly document: FileDocument; readonly from: Filled['from'] };
}

/** Where a place of a rule is written: in its own file, or among the defaults of the ruleset. */
function writtenAt({ document, defaults }: Omit<RuleFile, 'rule'>, place: Place): [FileDocument, Place] {
  for (const [member, index] of defaults.from)
    if (place.pointer === member || place.pointer.startsWith(`${member}/`))
      return [defaults.document, { ...place, pointer: `/defaults/${index}${place.pointer}` }];
  return [document, place];
}

/** A fault at a place of a file; of a rule, wherever that place is written. */
export function faultAt(
  file: FileDocument | Omit<RuleFile, 'rule'>,
  text: Text,
  args: Args,
  wanted: Place = { pointer: '' },
): RulesetFault {
  const [document, place] = 'defaults' in file ? writtenAt(file, wanted) : [file, wanted];
  return { path: document.path, range: document.locate([place])[0] ?? WHOLE_FILE, text, args };
}

/** Why a file has no value to look at; null where it has one. */
export function unreadable({ path, fault, root }: FileDocument): RulesetFault | null {
  if (!fault && root) return null;
  const known = fault ?? { code: 'yaml', args: {}, range: WHOLE_FILE };
  return { path, range: known.range, text: FAULTS[known.code]!, args: known.args };
}

/** Value of a file that is valid against a compiled schema, or its faults. */
export function valid(document: FileDocument, schema: string): { value: Json } | { faults: RulesetFault[] } {
  const unread = unreadable(document);
  if (unread) return { faults: [unread] };
  const root = document.root!;
  const faults = invalid(root, schema).map(({ text, args, ...place }) => faultAt(document, text, args, place));
  return faults.length > 0 ? { faults } : { value: root.value };
}

/** A fault as a refusal of the run (exit 2). */
export function refusal(fault: RulesetFault): UserError {
  return new UserError(fault.text, fault.args, { path: fault.path, ...fault.range.start });
}
