/** The nouns of vorgaben that every layer shares. Lines and columns count from 1, columns in UTF-16 units, ends are exclusive. */

export type Lang = 'de' | 'en';
/** A sentence in both languages; `{name}` marks a place for an argument. */
export type Text = { readonly de: string; readonly en: string };

export type Level = 'MUSS' | 'SOLL' | 'KANN';
export type Severity = 'error' | 'warning' | 'note';
export type Phase = 'entwicklung' | 'abnahme';
/** One level, or one for each phase in which a rule binds. */
export type RuleLevel = Level | Readonly<Partial<Record<Phase, Level>>>;
export type Grade = 'A' | 'B' | 'C';
/** `open`: a condition asks for a statement that is missing; it counts like `unverified`. */
export type Outcome = 'passed' | 'failed' | 'not-applicable' | 'open' | 'needs-review' | 'unverified' | 'waived';
export type Verdict = 'conforming' | 'not-conforming' | 'undecided';
export type RulesetStatus = 'entwurf' | 'empfohlen' | 'verbindlich' | 'zurueckgezogen';
/** What a rule's answer rests on: a file that was looked at, a statement of the Steckbrief, a human. */
export type Evidence = 'file' | 'steckbrief' | 'human';
/** Who has to act where a rule is not met: who builds the service, who edits FIM, the authority, who runs the portal. */
export const PARTIES = ['hersteller', 'fim-redaktion', 'behoerde', 'portal'] as const;
export type Party = (typeof PARTIES)[number];

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** The facts of a sentence; words come later, in the language asked for. */
export type Args = Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;

export interface Position {
  readonly line: number;
  readonly column: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Source {
  readonly title: string;
  readonly section?: string;
  readonly url: string;
  readonly grade: Grade;
}

/** The report of one run: the contract of everything that reads our results (schemas/report-2.schema.json). */
export interface Report {
  readonly formatVersion: '2';
  readonly tool: { readonly name: string; readonly version: string };
  readonly ruleset: ReportRuleset;
  readonly phase: Phase;
  /** The day the verdict holds for, YYYY-MM-DD. */
  readonly asOf: string;
  readonly lang: Lang;
  /** The command line that repeats this run. */
  readonly command: string;
  /** Where the report is about a share of the services only. */
  readonly shard?: Shard;
  readonly verdict: Verdict;
  readonly summary: Summary;
  /** The baseline the findings were compared with. */
  readonly baseline?: ReportBaseline;
  /** Configurations that the run used, by path. */
  readonly configs?: readonly ReportConfig[];
  readonly rules: readonly ReportRule[];
  /** Every reason once, in the order of their characters; services name them by number. */
  readonly reasons: readonly string[];
  readonly outside: readonly Outside[];
  /** Rules that compare services with each other; absent where there are none, or one service only. */
  readonly across?: readonly AcrossResult[];
  readonly services: readonly ServiceReport[];
}

/** A vorgaben.config.yaml that a run used. */
export interface ReportConfig {
  readonly path: string;
  /** Settings of it that held, by the names of the options. */
  readonly options: readonly string[];
  /** Patterns of files that are no part of a service; they hide nothing that a rule looked at. */
  readonly ignore: readonly string[];
}

/** Something below the given paths that belongs to no service, and why it was left aside, in the report's language. */
export interface Outside {
  readonly path: string;
  readonly why: string;
}

/** A report whose services are read one at a time, as often as somebody asks for them: thousands need not fit in memory. A Report is one, too. */
export interface ReportStream extends Omit<Report, 'services'> {
  readonly services: Iterable<ServiceReport>;
}

/** Which share of a run's services a report is about, and what is needed to put the shares together again. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
  /** Services of the whole run. */
  readonly total: number;
  /** Where the services of this share stand in the report of the whole run, from 0. */
  readonly positions: readonly number[];
  /** Whether any rule looked at any document of this share. */
  readonly examined: boolean;
  /** Whether a check broke off: a bug of vorgaben, exit code 3. */
  readonly crashed: boolean;
  /** The packages of standards that were at hand beside those in the service folders: name and digest. */
  readonly standards: readonly string[];
}

export interface ReportBaseline {
  readonly file: string;
  /** Hex digits. */
  readonly sha256: string;
  /** Entries for the services of this run. */
  readonly entries: number;
  /** Those of them that were not found again. */
  readonly gone: number;
}

export interface ReportRuleset {
  readonly id: string;
  readonly version: string;
  readonly status: RulesetStatus;
  /** `sha256:` and 64 hex digits, over the packed form. */
  readonly digest: string;
  /** Id of the key (minisign) whose signature is good and trusted; null where there is none. */
  readonly signedBy: string | null;
  /** To whom that key belongs, as vorgaben.lock says. */
  readonly signer?: string;
  /** It came with vorgaben: it is as good as the package it came in. */
  readonly bundled: boolean;
  /** Who brought it: whoever ran the check, the user of that machine, or the service itself; absent where it came with vorgaben. */
  readonly origin?: 'given' | 'user' | 'service';
  readonly chosenBy: 'option' | 'steckbrief' | 'lock' | 'default';
  /** The ruleset that would apply, where a service chose a lesser or older one and nobody else asked for that. */
  readonly insteadOf?: string;
  readonly includes: readonly { readonly id: string; readonly version: string; readonly digest: string }[];
  /** Lists of keys that were installed and are newer than the ruleset's own; left out where there are none. */
  readonly catalogues?: readonly ReportCatalogue[];
}

/** A list of keys that a run used in place of the ruleset's own. */
export interface ReportCatalogue {
  readonly name: string;
  readonly title: string;
  readonly date: string;
  /** Of the installed file. */
  readonly sha256: string;
}

export interface Summary {
  readonly services: number;
  readonly documents: number;
  /** Files and folders that belong to no service. */
  readonly outside: number;
  readonly passed: number;
  readonly failed: number;
  readonly notApplicable: number;
  readonly open: number;
  readonly needsReview: number;
  readonly unverified: number;
  readonly waived: number;
  /** Without waived ones. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** Results that fail here with a lesser level than they will have in phase `abnahme`. */
  readonly dueInAbnahme: number;
  /** How many of the findings are in the baseline; only where there is one. */
  readonly known?: number;
}

/** A rule as the report tells it, once, in the report's language. */
export interface ReportRule {
  readonly id: string;
  /** kebab-case, for people and for SARIF. */
  readonly name: string;
  readonly chapter: string;
  readonly title: string;
  /** In the phase of this run; null where the rule does not bind in it. */
  readonly level: Level | null;
  readonly requirement: string;
  readonly why: string;
  readonly fix: string;
  readonly source: Source;
  readonly tags: readonly string[];
  readonly evidence: Evidence;
  /** Who has to act; absent in reports that were written before rules said it. */
  readonly responsible?: Party;
}

/** A Leistung as the Steckbrief names it. */
export interface OfferedLeistung {
  readonly name?: string;
  readonly leika?: string;
  readonly ozgId?: string;
}

/** A thing in the version in which a service uses it. */
export interface UsedVersion {
  readonly id: string;
  readonly version: string;
}

/** What is compared between services beside what a report says of them anyway. */
export interface CatalogueFacts {
  /** `dienst.id`. */
  readonly id?: string;
  /** Keys of the area: regional keys, else municipality keys. */
  readonly area?: readonly string[];
  readonly accounts?: readonly string[];
  /** FIM data schemas. */
  readonly schemas?: readonly UsedVersion[];
  /** XÖV standards. */
  readonly standards?: readonly UsedVersion[];
}

/** Something about several services of a run together. */
export interface AcrossFinding {
  readonly code: string;
  readonly args: Args;
  readonly level: Level;
  /** `args` put into words in the report's language. */
  readonly message: string;
  /** Paths of the services it is about; none where it is about something that no service has. */
  readonly services: readonly string[];
  /** 64 hex digits. */
  readonly fingerprint: string;
}

/** What a rule on several services comes to in a run. */
export interface AcrossResult {
  readonly ruleId: string;
  readonly level: Level | null;
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly findings: readonly AcrossFinding[];
}

/** What is said of a service beside the results: where it is, what its Steckbrief calls it, what it comes to. */
export interface ServiceFacts {
  /** Folder, relative to where the command ran; `.` for loose files. */
  readonly path: string;
  /** Path of the Steckbrief, null for loose files. */
  readonly steckbrief: string | null;
  readonly name: string | null;
  /** As applicants read it. */
  readonly title: string | null;
  readonly authority: string | null;
  readonly provider: string | null;
  readonly url: string | null;
  readonly version: string | null;
  /** What the service offers, with the keys under which it is known; absent where the Steckbrief names nothing. */
  readonly leistungen?: readonly OfferedLeistung[];
  /** What it is compared with other services by; absent where it states nothing of it. */
  readonly catalogue?: CatalogueFacts;
  /** Only where the Steckbrief says so: nobody can use this service, it shows how one is described. */
  readonly sample?: true;
  readonly verdict: Verdict;
  readonly documents: readonly DocumentReport[];
}

/** A service as the rules judge it: a result for each rule, in their order. */
export interface ServiceJudgement extends ServiceFacts {
  readonly results: readonly RuleResult[];
}

/**
 * A service as the report tells it: three lists side by side, one entry for each rule in the order of the report's
 * rules, and more of those only that have more to say. `resultsOf` (base/results.ts) makes results of it.
 */
export interface ServiceReport extends ServiceFacts {
  /** One letter for each rule: `LETTERS` in base/results.ts. */
  readonly outcomes: string;
  /** How many places each rule looked at. */
  readonly examined: readonly number[];
  /** Why, as 1 + index into the report's reasons; 0 where there is nothing to explain. */
  readonly because: readonly number[];
  /** Rules with findings, decisions of people, or `due`, in the order of the rules. */
  readonly results: readonly ResultDetail[];
}

export type DocumentOutcome = 'failed' | 'unverified' | 'needs-review' | 'waived' | 'passed' | 'not-examined';
export type StepOutcome = 'passed' | 'failed' | 'not-run' | 'crashed' | 'unverified';

export interface DocumentReport {
  readonly path: string;
  readonly kind: string | null;
  readonly standard?: {
    readonly id: string;
    readonly version: string;
    readonly scenario?: string;
    /** Who brought it: whoever ran the check, the user of the machine, the service itself; absent for what comes with vorgaben. */
    readonly origin?: 'given' | 'user' | 'service';
  };
  /** Hex digits; null for a file too large to read. */
  readonly sha256: string | null;
  readonly bytes: number;
  readonly outcome: DocumentOutcome;
  readonly steps?: readonly { readonly name: string; readonly outcome: StepOutcome; readonly reason?: string }[];
}

export interface RuleResult extends Omit<ResultDetail, 'level'> {
  /** null where the rule does not bind in this phase. */
  readonly level: Level | null;
  /** Why the outcome is not `passed` or `failed`. */
  readonly reason?: string;
  /** How many places the rule looked at. */
  readonly examined: number;
}

/** What a report says of a result beside the lists. */
export interface ResultDetail {
  readonly ruleId: string;
  /** Where it is another than the rule's. */
  readonly level?: Level | null;
  readonly outcome: Outcome;
  /** It fails here with a lesser level, and will be a MUSS in that phase. */
  readonly due?: 'abnahme';
  readonly findings: readonly Finding[];
  /** Waivers that hold for findings of this rule; the rule is `waived` when every finding that makes it fail is. */
  readonly waiver?: readonly Waiver[];
  /** The answer of a human that settled the rule. */
  readonly attestation?: Attestation;
}

/** A decision not to insist on findings of a rule at one place, from ausnahmen.yaml; its texts are foreign. */
export interface Waiver {
  readonly rule: string;
  /** File of the service and, where it is given, pointer and code. */
  readonly place?: string;
  readonly reason: string;
  readonly approvedBy: string;
  /** YYYY-MM-DD. */
  readonly approvedOn: string;
  readonly fileNumber: string;
  /** Last day it holds, YYYY-MM-DD. */
  readonly until: string;
  /** Where it stands. */
  readonly path: string;
  readonly line: number;
}

export type AttestedResult = 'met' | 'not-met' | 'not-applicable';

/** What a human judged of a rule, from nachweise.yaml; its texts are foreign. */
export interface Attestation {
  readonly result: AttestedResult;
  readonly by: string;
  readonly role: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly evidence?: { readonly file: string; readonly sha256: string } | { readonly url: string };
  readonly remark?: string;
  /** Last day it holds, YYYY-MM-DD. */
  readonly expires?: string;
  /** Where it stands. */
  readonly path: string;
  readonly line: number;
}

/** A piece of a file that is to be replaced; its range is of the file as it was judged, without byte order mark. */
export interface FileEdit {
  readonly path: string;
  readonly range: Range;
  readonly text: string;
}

export interface Finding {
  /** Stable word of the check kind, or the id of a Schematron assert. */
  readonly code: string;
  readonly args: Args;
  readonly level: Level;
  /** `args` put into words in the report's language. */
  readonly message: string;
  readonly path: string;
  /** JSON Pointer (YAML, JSON) or XPath as libxml2 writes it (XML); empty for the whole file. */
  readonly pointer: string;
  readonly range: Range;
  /** 64 hex digits; survives moved lines. */
  readonly fingerprint: string;
  /** Index into the result's `waiver`; such a finding counts neither in the summary nor in the exit code. */
  readonly waivedBy?: number;
  /** In the baseline: listed, but the run does not fail of it. Never in phase `abnahme`. */
  readonly known?: true;
  readonly related?: readonly { readonly path: string; readonly pointer: string; readonly range: Range }[];
  /** What mends it, where there is one right answer; all of it or nothing. Never in phase `abnahme`. */
  readonly fix?: readonly FileEdit[];
}
