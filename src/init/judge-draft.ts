import type { Json, Lang } from '../base/nouns.ts';
import { openMemory } from '../documents/memory.ts';
import type { Rule, Ruleset } from '../rulesets/types.ts';
import { judgedOne } from '../run/judged.ts';
import { type Draft, put } from './draft.ts';

/** What a rule says of an answer: what is wrong with it, and what to do. */
export interface Complaint {
  readonly ruleId: string;
  readonly message: string;
  readonly fix: string;
}

const FILE = 'steckbrief.yaml';
/** A draft has no messages to be judged. */
const NO_STANDARDS = { given: [], cwd: '.', user: null, lock: null, schematron: { folder: null } } as const;
const isAboutDraft = ({ applies, checks }: Rule): boolean =>
  applies.kind.includes('steckbrief') && checks.every(({ kind }) => kind !== 'manual');

/** Answers held against the rules that will judge them, one by one while they are given. */
export class DraftJudge {
  private readonly ruleset: Ruleset;
  private readonly asOf: string;
  private readonly lang: Lang;

  constructor(ruleset: Ruleset, asOf: string, lang: Lang) {
    this.ruleset = { ...ruleset, rules: ruleset.rules.filter(isAboutDraft) };
    this.asOf = asOf;
    this.lang = lang;
  }

  /** What the rules say of a value at `a.b.c` of a draft that it is not part of yet. */
  async complaints(draft: Draft, path: string, value: Json): Promise<Complaint[]> {
    const answered = structuredClone(draft);
    put(answered, path, value);
    // A pointer of the draft: its keys hold neither ~ nor /.
    const place = `/${path.replaceAll('.', '/')}`;
    const { run } = await judgedOne(
      { service: openMemory([{ relative: FILE, text: JSON.stringify(answered) }]), place: null },
      {
        rulesets: { for: () => this.ruleset },
        standards: NO_STANDARDS,
        phase: 'abnahme',
        asOf: this.asOf,
        lang: this.lang,
        onCrash: 'unverified',
      },
    );
    return run.report.results.flatMap(({ ruleId, findings }) =>
      findings
        .filter(({ pointer }) => pointer === place || pointer.startsWith(`${place}/`))
        .map(({ message }) => ({ ruleId, message, fix: this.ruleset.texts().get(ruleId)!.fix[this.lang] })),
    );
  }
}
