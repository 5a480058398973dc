import { count, day, list, object, sha256, text, verdict } from './report-words.ts';
import { status } from './ruleset/words.ts';

/** Checksum of a ruleset. */
const digest = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' } as const;
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
      status,
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
