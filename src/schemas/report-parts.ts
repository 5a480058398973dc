import { LEVELS } from '../base/levels.ts';
/** What the schemas of both formats of a report are made of. */

/** Any text. */
export const text = { type: 'string' } as const;
/** A number of things. */
export const count = { type: 'integer', minimum: 0 } as const;
/** How much a rule binds. */
export const level = { enum: LEVELS } as const;
/** What a service comes to. */
export const verdict = { enum: ['conforming', 'not-conforming', 'undecided'] } as const;
/** Checksum of a ruleset. */
const digest = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' } as const;
/** An object with these members and no others. */
export const object = (properties: Record<string, unknown>, optional: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  properties,
});
/** A list of such things. */
export const list = (items: unknown) => ({ type: 'array', items });
/** YYYY-MM-DD. */
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
/** Checksum in hex digits. */
export const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
/** A line, counted from 1. */
const line = { type: 'integer', minimum: 1 } as const;
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
/** Which share of a run a report is about. */
export const shard = object({
  index: { type: 'integer', minimum: 1 },
  count: { type: 'integer', minimum: 1 },
  total: count,
  positions: list(count),
  examined: { type: 'boolean' },
  crashed: { type: 'boolean' },
  standards: list(text),
});

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

/** A checked file. */
export const document = object(
  {
    path: text,
    kind: { type: ['string', 'null'] },
    standard: object({ id: text, version: text, scenario: text, origin: { enum: ['given', 'user', 'service'] } }, [
      'scenario',
      'origin',
    ]),
    sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    bytes: count,
    outcome: { enum: ['failed', 'unverified', 'needs-review', 'waived', 'passed', 'not-examined'] },
    steps: list(
      object(
        {
          name: text,
          outcome: { enum: ['passed', 'failed', 'not-run', 'crashed', 'unverified'] },
          reason: text,
        },
        ['reason'],
      ),
    ),
  },
  ['standard', 'steps'],
);

/** The run: the same in both formats. */
export const run = {
  tool: object({ name: text, version: text }),
  ruleset: object(
    {
      id: text,
      version: text,
      status: { enum: ['entwurf', 'empfohlen', 'verbindlich', 'zurueckgezogen'] },
      digest,
      signedBy: { type: ['string', 'null'] },
      signer: text,
      bundled: { type: 'boolean' },
      origin: { enum: ['given', 'user', 'service'] },
      chosenBy: { enum: ['option', 'steckbrief', 'lock', 'default'] },
      insteadOf: text,
      includes: list(object({ id: text, version: text, digest })),
      catalogues: list(object({ name: text, title: text, date: day, sha256: text })),
    },
    ['signer', 'origin', 'insteadOf', 'catalogues'],
  ),
  phase: { enum: ['entwicklung', 'abnahme'] },
  asOf: day,
  lang: { enum: ['de', 'en'] },
  command: text,
  verdict,
};

/** The baseline of a run. */
export const baseline = object({ file: text, sha256, entries: count, gone: count });

/** A configuration that a run used. */
export const config = object({ path: text, options: list(text), ignore: list(text) });

/** A rule, but for its level, which format 1 gave with each result. */
export const rule = {
  id: text,
  name: text,
  chapter: text,
  title: text,
  requirement: text,
  why: text,
  fix: text,
  source: object({ title: text, section: text, url: text, grade: { enum: ['A', 'B', 'C'] } }, ['section']),
  tags: list(text),
  evidence: { enum: ['file', 'steckbrief', 'human'] },
};

/** Where both formats are written for machines. */
export const DESCRIPTION =
  'Lines and columns count from 1, columns in UTF-16 units, ends exclusive. Paths use / and are relative to the folder the command ran in.';
