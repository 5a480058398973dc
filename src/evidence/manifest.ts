import type { Lang, Phase, Verdict } from '../base/nouns.ts';

/** Names of the entries that every package has. */
export const NAMES = {
  manifest: 'paket.json',
  sums: 'SHA256SUMS',
  html: 'protokoll.html',
  markdown: 'protokoll.md',
  json: 'bericht.json',
  sarif: 'bericht.sarif',
} as const;

/** paket.json; the schema in `src/schemas/paket.ts` says the same to machines. */
export interface Manifest {
  readonly formatVersion: '1';
  readonly tool: { readonly name: string; readonly version: string };
  /** What a run has to be told to come to the same report. */
  readonly run: {
    readonly phase: Phase;
    readonly asOf: string;
    readonly lang: Lang;
    /** Megabytes, as the option takes them. */
    readonly maxFileSize: string;
    readonly waivers: boolean;
    /** Schemas that were given beside those in the service folders: the package has none of them. */
    readonly standards: readonly string[];
    readonly command: string;
  };
  readonly verdict: Verdict;
  readonly ruleset: { readonly id: string; readonly version: string; readonly digest: string; readonly entry: string };
  readonly services: readonly {
    readonly path: string;
    readonly name: string | null;
    readonly verdict: Verdict;
    /** Only where the Steckbrief says that the service is made up. */
    readonly sample?: true;
    /** Files of the service that the package holds, by their path in the report. */
    readonly copies: readonly { readonly entry: string; readonly path: string }[];
  }[];
  /** Everything in the package but paket.json itself. */
  readonly entries: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
}

/** One file of a package. */
export interface PackagedFile {
  readonly path: string;
  readonly content: Buffer;
}
