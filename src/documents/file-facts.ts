import type { Args, Range } from '../base/nouns.ts';
import type { CredentialForm } from '../text/credential-spans.ts';
import type { TextEdit } from './change.ts';
import type { DocumentKind } from './kinds/index.ts';

/** Why a file could not be read: bytes (encoding, size, NUL …) or syntax (YAML, JSON, XML). */
export interface Fault {
  readonly stage: 'bytes' | 'syntax';
  readonly code: string;
  readonly args: Args;
  readonly range: Range;
  /** What mends it, where there is one right answer. */
  readonly fix?: TextEdit;
}

/** A statement of the Steckbrief about a file: where it stands and what kind it promises. */
export interface Declaration {
  /** JSON Pointer of the reference in the Steckbrief. */
  readonly pointer: string;
  readonly kinds: readonly DocumentKind[];
  /** `art` of the interface that names the file, so that rules of one account leave the files of another alone. */
  readonly art?: string;
  readonly standard?: { readonly id: string; readonly version?: string };
}

/** What a file was probably meant to be that nothing recognises, and what keeps it from being that. */
export interface Almost {
  readonly kind: DocumentKind;
  /** A sentence of the check kind `almost-kind`. */
  readonly code: string;
  readonly args: Args;
  /** A version that may well exist, but is unknown here. */
  readonly newer?: true;
  /** Where a single key is to blame. */
  readonly key?: string;
}

/** A private key in a file: where it stands and in which form, never what it is. */
export interface Secret {
  readonly form: SecretForm;
  readonly range: Range;
}
export type SecretForm = 'pem' | 'der' | 'pkcs12' | 'jwk' | 'ssh' | 'putty' | 'keystore' | 'base64' | 'pgp';

/** A password or token in a file: where it stands and how it is written; `value` is there to be hidden, never to be shown. */
export interface Credential {
  readonly form: CredentialForm;
  readonly range: Range;
  readonly value: string;
}
