import type { Json, Lang } from '../../../base/nouns.ts';
import { openMemory } from '../../../documents/memory.ts';
import { Directory } from '../../../init/catalogues.ts';
import { settablePaths } from '../../../init/schema-walk.ts';
import { Reasons } from '../../../init/why.ts';
import type { InstalledCatalogue } from '../../../rulesets/catalogues/installed-catalogues.ts';
import type { Rule, Ruleset } from '../../../rulesets/types.ts';
import { judgedOne } from '../../../run/judged.ts';
import { isReadable, readText } from '../text/read.ts';
import { type Asked, askedBy, cataloguesIn } from './asks.ts';
import { findKeys } from './find-keys.ts';
import type { FieldFinding, FormFacts, FoundKey, Judgement } from './judgement.ts';
import { needOf } from './need.ts';
import { isMissing, placesOf } from './places.ts';
import { plainFix } from './plain-fix.ts';

/** A Steckbrief alone has no messages to be judged. */
const NO_STANDARDS = { given: [], cwd: '.', user: null, lock: null, schematron: { folder: null } } as const;
/** Kinds that open the files of the service: the check of the whole folder asks them. */
const OPENS_FILES = new Set(['file-says', 'file-contradicts', 'fim-declared', 'pvog-index', 'manual']);
const READABLE = 'OZG1001';
const SHAPE = 'OZG1002';

export interface FormJudgeOptions {
  readonly lang: Lang;
  /** The day the verdict holds for, YYYY-MM-DD. */
  readonly asOf: string;
  /** Paths of the files in the folder; without them nothing is said of whether a file is there. */
  readonly files?: readonly string[] | undefined;
  readonly catalogues?: readonly InstalledCatalogue[];
}

/** The engine's side of the form: judges a Steckbrief as it stands, knows catalogues and reasons. Lives where the engine does. */
export class FormJudge {
  private readonly ruleset: Ruleset;
  private readonly options: FormJudgeOptions;
  private readonly directory: Directory;
  private readonly asked: ReadonlyMap<string, Asked>;

  constructor(ruleset: Ruleset, options: FormJudgeOptions) {
    const asksFiles = new Set(options.files ? OPENS_FILES : [...OPENS_FILES, 'file-exists']);
    const isAbout = ({ id, applies, checks }: Rule) =>
      id === READABLE || (applies.kind.includes('steckbrief') && !checks.some(({ kind }) => asksFiles.has(kind)));
    this.ruleset = { ...ruleset, rules: ruleset.rules.filter(isAbout) };
    this.options = options;
    this.directory = new Directory(ruleset, options.catalogues);
    this.asked = new Map(this.ruleset.rules.map((rule) => [rule.id, askedBy(rule)]));
  }

  facts(): FormFacts {
    const { manifest, rules } = this.ruleset;
    const reasons = new Reasons(this.ruleset, this.options.lang);
    const why = settablePaths().map((path) => [path, reasons.of(path)] as const);
    return {
      ruleset: `${manifest.id}@${manifest.version}`,
      why: Object.fromEntries(why.filter(([, reason]) => reason !== '')),
      catalogues: cataloguesIn(rules),
    };
  }

  find(catalogue: string, typed: string): FoundKey[] {
    return findKeys(this.directory, catalogue, typed);
  }

  /** What the rules say of a Steckbrief, judged as at the Abnahme; `name` is that of its file. */
  async judge(text: string, name = 'steckbrief.yaml'): Promise<Judgement> {
    const others = (this.options.files ?? []).filter((one) => one !== name);
    const files = [{ relative: name, text }, ...others.map((relative) => ({ relative, text: '' }))];
    const { run } = await judgedOne(
      { service: openMemory(files), place: null },
      {
        rulesets: { for: () => this.ruleset },
        standards: NO_STANDARDS,
        phase: 'abnahme',
        asOf: this.options.asOf,
        lang: this.options.lang,
        onCrash: 'unverified',
      },
    );
    const { results } = run.report;
    const read = readText(text, name);
    const value: Json = isReadable(read) ? read.value : {};
    const outcomes = new Map(results.map(({ ruleId, outcome }) => [ruleId, outcome]));
    const judged = this.ruleset.rules.map((rule) => ({
      rule,
      asked: this.asked.get(rule.id)!,
      outcome: outcomes.get(rule.id) ?? ('not-applicable' as const),
    }));
    const findings = results.flatMap((result) => this.told(result, name));
    const unreadable = findings.find(({ ruleId }) => ruleId === READABLE);
    return {
      findings: findings.filter(({ ruleId }) => ruleId !== READABLE),
      parts: needOf(judged, value),
      shape: findings.filter(({ ruleId }) => ruleId === SHAPE).length,
      unreadable: unreadable?.message ?? null,
    };
  }

  private told({ ruleId, findings }: Judged['results'][number], name: string): FieldFinding[] {
    // What to do about the shape of a file is to write the file: the form does.
    const fix = ruleId === SHAPE ? '' : plainFix(this.ruleset.texts().get(ruleId)!.fix[this.options.lang]);
    const asked = this.asked.get(ruleId)!;
    return findings
      .filter(({ path }) => path === name)
      .map((finding) => ({
        ruleId,
        level: finding.level,
        message: finding.message,
        fix,
        ...placesOf(finding, asked),
        missing: isMissing(finding),
        ...finding.range.start,
      }));
  }
}

type Judged = Awaited<ReturnType<typeof judgedOne>>['run']['report'];
