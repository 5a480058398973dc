import type { FileDocument } from '../../documents/file.ts';
import { nearest } from '../../text/nearest.ts';
import type { Claim, Scenario } from '../standard.ts';

/** A schema of a standard with the messages it judges. */
export interface Judging {
  readonly namespace: string;
  readonly messages: ReadonlySet<string>;
  readonly scenario: Scenario;
  /** How people call it where several of one standard answer. */
  readonly name: string;
}

/** What one standard says of a document: by the namespace and name of its root. */
export function xsdClaims(document: FileDocument, name: string, schemas: readonly Judging[]): Claim[] {
  const { namespace, local } = document.rootName ?? { namespace: '', local: '' };
  const same = schemas.filter((one) => one.namespace === namespace);
  const hits = same.filter(({ messages }) => messages.has(local));
  if (hits.length > 0)
    return hits.map((hit) => ({
      name: hits.length > 1 ? hit.name : name,
      matched: true,
      reason: { code: 'matched', args: {} },
      scenario: hit.scenario,
    }));
  const roots = same.flatMap(({ messages }) => [...messages]);
  const expected = [...new Set(schemas.map((one) => one.namespace))];
  return [
    {
      name,
      matched: false,
      reason:
        same.length > 0
          ? { code: 'other-root', args: { found: local, nearest: nearest(local, roots) } }
          : { code: 'other-namespace', args: { found: namespace, expected } },
      scenario: (same[0] ?? schemas[0]!).scenario,
    },
  ];
}
