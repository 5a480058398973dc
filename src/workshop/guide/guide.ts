import type { Evidence, Lang, Source } from '../../base/nouns.ts';
import type { GuideExample } from './examples.ts';

/** A rule as the guide tells it: plain texts, escaped by whoever writes them. */
export interface GuideRule {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly level: string;
  readonly requirement: string;
  readonly why: string;
  readonly fix: string;
  readonly source: Source;
  readonly grade: string;
  readonly valid: string;
  readonly binds: string;
  readonly how: readonly string[];
  readonly pass: GuideExample | null;
  readonly fail: GuideExample | null;
  /** Titles of the roles it concerns. */
  readonly roles: readonly string[];
  readonly outdated: string;
  readonly since: string;
  readonly aliases: readonly string[];
  readonly evidence: Evidence;
}

export interface GuideChapter {
  readonly key: string;
  readonly title: string;
  readonly rules: readonly GuideRule[];
}

export interface GuideRole {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly chapters: readonly GuideChapter[];
}

/** A ruleset as a page for people. */
export interface Guide {
  readonly lang: Lang;
  readonly title: string;
  readonly id: string;
  readonly version: string;
  readonly facts: readonly (readonly [term: string, text: string])[];
  readonly includes: readonly { readonly id: string; readonly version: string }[];
  readonly levels: readonly (readonly [level: string, about: string])[];
  readonly roles: readonly GuideRole[];
  readonly chapters: readonly GuideChapter[];
}
