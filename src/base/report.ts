import type { AcrossResult } from './across-results.ts';
import type { Evidence, Lang, Level, Party, Phase, RulesetStatus, Severity, Source, Verdict } from './nouns.ts';
import type { ServiceReport } from './service-report.ts';

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

/** The baseline that the findings were compared with. */
export interface ReportBaseline {
  readonly file: string;
  /** Hex digits. */
  readonly sha256: string;
  /** Entries for the services of this run. */
  readonly entries: number;
  /** Those of them that were not found again. */
  readonly gone: number;
}

/** The ruleset of a run, and who vouches for it. */
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

/** What a run came to, in numbers. */
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
