import type { CataloguePin } from '../catalogues/installed-catalogues.ts';

/** A key whose signature is trusted. */
export interface Trusted {
  readonly keyId: string;
  readonly publicKey: string;
  readonly comment?: string;
}

/** A ruleset that must be this one and no other of its name. */
export interface RulesetPin {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  /** Of the package. */
  readonly sha256?: string;
  /** Id of the key whose signature was good when it was pinned. */
  readonly signedBy?: string;
}

/** A package of a standard that must be this one. */
export interface StandardPin {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

/** An index as it was seen last, so that nobody passes an older one off as new. */
export interface SeenIndex {
  readonly id: string;
  readonly keyId: string;
  readonly sequence: number;
  readonly sha256: string;
}

/** vorgaben.lock; the schema in `src/schemas/lock.ts` says what each part means. */
export interface LockContent {
  readonly formatVersion: '1';
  readonly use?: string;
  /** Nothing that is not pinned here may judge, but for what whoever runs the check gives. */
  readonly pinnedOnly?: boolean;
  readonly trust?: readonly Trusted[];
  readonly indexes?: readonly SeenIndex[];
  readonly rulesets?: readonly RulesetPin[];
  readonly standards?: readonly StandardPin[];
  readonly catalogues?: readonly CataloguePin[];
}
