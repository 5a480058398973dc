import { count, day, level, line, list, object, sha256, text } from './report-words.ts';

/** A decision not to insist. */
export const waiver = object(
  {
    rule: text,
    place: text,
    reason: text,
    approvedBy: text,
    approvedOn: day,
    fileNumber: text,
    until: day,
    path: text,
    line,
  },
  ['place'],
);
/** What a human judged. */
export const attestation = object(
  {
    result: { enum: ['met', 'not-met', 'not-applicable'] },
    by: text,
    role: text,
    on: day,
    evidence: { anyOf: [object({ file: text, sha256 }), object({ url: text })] },
    remark: text,
    expires: day,
    path: text,
    line,
  },
  ['evidence', 'remark', 'expires'],
);
/** A place in a text. */
const position = object({ line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } });
/** A piece of a text; its end is exclusive. */
const range = object({ start: position, end: position });

/** A finding, but for what mends it, which format 1 did not tell. */
const found = {
  code: text,
  args: { type: 'object' },
  level,
  message: text,
  path: text,
  pointer: text,
  range,
  fingerprint: sha256,
  waivedBy: count,
  known: { const: true },
  related: list(object({ path: text, pointer: text, range })),
};
const LEFT_OUT = ['waivedBy', 'known', 'related'];
/** A finding of format 1. */
export const findingOne = object(found, LEFT_OUT);
/** A finding. */
export const finding = object(
  {
    ...found,
    fix: {
      ...list(object({ path: text, range, text })),
      minItems: 1,
      description:
        'What mends it: each range of the file (without byte order mark) is replaced by its text, all of them or none. Only where there is one right answer; never in phase abnahme.',
    },
  },
  [...LEFT_OUT, 'fix'],
);
