/** What the process that runs stylesheets is asked, and what it answers. */

/** `files` are all the texts the stylesheet consists of, by virtual address; the process reads nothing from disk. */
export interface CompileRequest {
  readonly do: 'compile';
  readonly main: string;
  readonly files: Readonly<Record<string, string>>;
}
/** Makes a compiled stylesheet known under a key, once it is looked through; answers which documents it reads. */
export interface LoadRequest {
  readonly do: 'load';
  readonly key: string;
  /** UTF-8. */
  readonly sef: Uint8Array;
  /** Off in the tests that show what the permissions stop by themselves. */
  readonly lookThrough: boolean;
}
/** The documents that a stylesheet reads, by virtual address. */
export interface ProvideRequest {
  readonly do: 'provide';
  readonly key: string;
  readonly documents: Readonly<Record<string, string>>;
}
export interface RunRequest {
  readonly do: 'run';
  readonly key: string;
  readonly text: string;
  /** What the clock says while it runs, in milliseconds since 1970. */
  readonly now?: number;
}
export type Request = CompileRequest | LoadRequest | ProvideRequest | RunRequest;

/** A `failed-assert` or `successful-report` of SVRL, as it stands there. */
export interface SvrlItem {
  readonly kind: 'failed-assert' | 'successful-report';
  readonly id: string;
  readonly location: string;
  readonly test: string;
  readonly flag: string;
  readonly role: string;
  readonly text: string;
}

/** Prefixes that locations use, and what was found. */
export interface SvrlResult {
  readonly prefixes: Readonly<Record<string, string>>;
  readonly items: readonly SvrlItem[];
  /** Rules that fired: the number of their pattern among those that ran, a blank, their context. */
  readonly fired: readonly string[];
}

/** `error` is the engine's own text: for reasons and debugging, never for a finding. */
export type Answer =
  | { readonly sef: string }
  | { readonly documents: readonly string[] }
  | { readonly refused: string }
  | { readonly provided: true }
  | { readonly result: SvrlResult }
  | { readonly error: string };

export const SVRL = 'http://purl.oclc.org/dsdl/svrl';
/** Address of the package as stylesheets see it: none of this machine's. */
export const VIRTUAL = 'file:///package/';
