import type { Lang, Phase } from '../../base/nouns.ts';
import type { Report } from '../../base/report.ts';
import type { AnswerEntry, WaiverEntry } from '../../decisions/entries.ts';
import type { SteckbriefFile } from '../form/host.ts';
import type { FormFacts, FoundKey, Judgement } from '../form/judging/judgement.ts';

/** A file that a person gave, under the path it has among the others: `dienst.zip`, `ordner/steckbrief.yaml`. */
export interface Given {
  readonly path: string;
  readonly content: Blob | Uint8Array;
}

/** Texts in pieces that several of them share: files by their path, each as the numbers of its pieces. */
export interface Texts {
  readonly pieces: readonly string[];
  readonly files: Readonly<Record<string, readonly number[]>>;
}

/** What the engine needs beside its code: libxml2, and the files of vorgaben that it reads, rulesets above all. */
export interface Equipment {
  readonly wasm: Uint8Array;
  /** The script that SaxonJS runs in, once somebody brings it. */
  readonly sandbox: Uint8Array;
  /** SaxonJS itself, where whoever built the page built it in. */
  readonly saxon?: Uint8Array;
  readonly texts: Texts;
}

/** What whoever runs a check may choose; the same as on the command line. */
export interface Choices {
  readonly phase: Phase;
  readonly lang: Lang;
  /** YYYY-MM-DD; without it today. */
  readonly asOf?: string | undefined;
  /** `id@version`; without it what the Steckbrief says, else the newest edition. */
  readonly ruleset?: string | undefined;
}

/** What `standards add` or `ruleset add` said, and the rulesets there are now. */
export interface Installed {
  readonly said: string;
  readonly editions: readonly Edition[];
}

export interface Edition {
  readonly id: string;
  readonly version: string;
}

/** Why nothing was judged: bad input, or a bug of ours. */
export interface Refusal {
  readonly kind: 'refused' | 'bug';
  readonly text: string;
}

/** What a check came to. */
export interface Checked {
  readonly report: Report;
  /** Lines that findings stand in, for each service by `path\nline`. */
  readonly excerpts: readonly Readonly<Record<string, string>>[];
  /** Rules that the ruleset lets people make exceptions from. */
  readonly waivable: readonly string[];
  /** What the command line would say beside the report. */
  readonly said: string;
  readonly exit: number;
}

export type ExportFormat = 'json' | 'junit' | 'sarif' | 'html' | 'protocol' | 'package' | 'markdown' | 'gitlab';

/** A file to save. */
export interface Made {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A question for a person, and what nachweise.yaml says to it. */
export interface Asked {
  readonly ruleId: string;
  readonly title: string;
  readonly text: string;
  readonly look: string;
  readonly roles: readonly string[];
  readonly open: boolean;
  /** Files that the answer is about. */
  readonly subjects: readonly string[];
  readonly answer: AnswerEntry | null;
}

/** What a person answers on the page; evidence is a file of the service, or an address, or comes with the answer. */
export interface Answered extends Pick<AnswerEntry, 'regel' | 'ergebnis' | 'wer' | 'rolle' | 'wann'> {
  readonly bemerkung: string;
  readonly datei?: string;
  readonly url?: string;
}

/** Files that take the place of those of the same path, or come to them, and what a person may save of them. */
export interface Changed {
  readonly files: readonly Given[];
  readonly saved: readonly Made[];
}

/** The Steckbrief of a service, and the files beside it. */
export interface OwnSteckbrief {
  readonly file: SteckbriefFile;
  readonly files: readonly string[];
}

/** What the form asks the rules with. */
interface Judging {
  readonly choices: Choices;
  readonly files?: readonly string[] | undefined;
}

/** Everything the page asks of the engine: name of the request → what goes in and what comes back. */
export interface Requests {
  equip: { in: Equipment; out: { readonly editions: readonly Edition[] } };
  check: { in: { readonly files: readonly Given[]; readonly choices: Choices }; out: Checked };
  standard: { in: Given; out: Installed };
  saxon: { in: Given; out: Installed };
  ruleset: { in: { readonly files: readonly Given[]; readonly keys: readonly string[] }; out: Installed };
  export: { in: { readonly format: ExportFormat }; out: Made };
  /** Services are named by their path in the report of the last check. */
  questions: { in: { readonly service: string }; out: readonly Asked[] };
  answer: { in: { readonly service: string; readonly answer: Answered; readonly proof?: Given }; out: Changed };
  put: { in: { readonly service: string; readonly file: SteckbriefFile }; out: Changed };
  steckbrief: { in: { readonly service: string }; out: OwnSteckbrief | null };
  formFacts: { in: Judging; out: FormFacts };
  formFind: { in: Judging & { readonly catalogue: string; readonly typed: string }; out: readonly FoundKey[] };
  formJudge: { in: Judging & { readonly file: SteckbriefFile }; out: Judgement };
  waive: { in: { readonly service: string; readonly waiver: WaiverEntry }; out: Changed };
}
export type RequestName = keyof Requests;

export type Answer<N extends RequestName = RequestName> =
  | { readonly id: number; readonly value: Requests[N]['out'] }
  | { readonly id: number; readonly refusal: Refusal }
  | { readonly progress: string };
