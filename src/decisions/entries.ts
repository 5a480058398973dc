import type { Json } from '../base/nouns.ts';
import type { Document, DocumentKind } from '../documents/document.ts';
import type { Service } from '../documents/service.ts';
import { validators } from '../generated/validators.js';
import { MOST_ENTRIES } from '../schemas/decisions.ts';

/** A file of the service with the checksum it had. */
export interface Artefact {
  readonly datei: string;
  readonly sha256: string;
}

/** An entry of nachweise.yaml that has the shape of its schema and is answered. */
export interface AnswerEntry {
  readonly regel: string;
  readonly ergebnis: 'offen' | 'erfuellt' | 'nicht-erfuellt' | 'nicht-anwendbar';
  readonly wer: string;
  readonly rolle: string;
  readonly wann: string;
  readonly nachweis?: Artefact | { readonly url: string } | null;
  readonly gegenstand?: readonly Artefact[] | null;
  readonly bemerkung?: string | null;
}

/** An entry of ausnahmen.yaml that has the shape of its schema. */
export interface WaiverEntry {
  readonly regel: string;
  readonly stelle: { readonly datei: string; readonly pfad?: string; readonly code?: string };
  readonly begruendung: string;
  readonly genehmigtVon: string;
  readonly genehmigtAm: string;
  readonly aktenzeichen: string;
  readonly gueltigBis: string;
}

/** An entry and where it stands. */
export interface DecisionEntry<T> {
  readonly document: Document;
  /** JSON Pointer of the whole entry. */
  readonly pointer: string;
  readonly value: T;
}

/**
 * Entries of a file of decisions, in its order. One without the shape of its schema is left out: the rule on the shape
 * says so, and it decides nothing. Of a file with too many entries none counts.
 */
function entries<T>(service: Service, kind: DocumentKind, list: string, schema: string): DecisionEntry<T>[] {
  if (!service.steckbrief) return [];
  return service.documents
    .filter((document) => document.kind === kind)
    .flatMap((document) => {
      // A file that is not written correctly decides nothing.
      const value = document.fault ? undefined : document.root?.child(list)?.value;
      if (!Array.isArray(value) || value.length > MOST_ENTRIES) return [];
      return value.flatMap((entry: Json, index) =>
        validators[schema]!(entry) ? [{ document, pointer: `/${list}/${index}`, value: entry as T }] : [],
      );
    });
}

/** Answers that are given; open questions are none. */
export const answersOf = (service: Service): DecisionEntry<AnswerEntry>[] =>
  entries<AnswerEntry>(service, 'nachweise', 'nachweise', 'answer').filter(({ value }) => value.ergebnis !== 'offen');

export const waiversOf = (service: Service): DecisionEntry<WaiverEntry>[] =>
  entries<WaiverEntry>(service, 'ausnahmen', 'ausnahmen', 'waiver');
