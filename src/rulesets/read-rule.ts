import type { FileDocument } from '../documents/file.ts';
import { type Invalid, invalid } from '../documents/json-schema/invalid.ts';
import { ruleContradictions } from './consistent.ts';
import { fillIn } from './defaults.ts';
import { faultAt, type RuleFile, type RulesetFault, unreadable } from './faults.ts';
import type { RawRule } from './raw.ts';
import type { Manifest } from './types.ts';

/** What became of a rule file. */
type ReadRule = { readonly file: RuleFile | null; readonly faults: RulesetFault[] };

/** Of documents that are kept: what they say together with the ruleset.yaml is worked out once. */
const known = new WeakMap<FileDocument, { readonly head: FileDocument; readonly read: ReadRule }>();

/** A rule with the defaults of its ruleset filled in, unless it is none; and what is wrong with it. */
export function readRule(document: FileDocument, head: FileDocument, defaults: Manifest['defaults']): ReadRule {
  const before = known.get(document);
  if (before?.head === head) return before.read;
  const read = readRuleAnew(document, head, defaults);
  known.set(document, { head, read });
  return read;
}

function readRuleAnew(document: FileDocument, head: FileDocument, defaults: Manifest['defaults']): ReadRule {
  const unread = unreadable(document);
  if (unread) return { file: null, faults: [unread] };
  const root = document.root!;
  const { value, from } = fillIn(root.value, defaults);
  const written = { document, defaults: { document: head, from } };
  const told = ({ text, args, ...place }: Invalid) => faultAt(written, text, args, place);
  const shape = invalid(root, 'rule', value).map(told);
  if (shape.length > 0) return { file: null, faults: shape };
  const rule = value as unknown as RawRule;
  return { file: { rule, ...written }, faults: ruleContradictions(rule, root).map(told) };
}
