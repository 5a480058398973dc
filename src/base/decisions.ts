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

/** What a human may say of a rule. */
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
