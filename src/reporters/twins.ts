import type { Finding } from '../base/finding.ts';
import { grouped, type Hit } from './view.ts';

/** Whether a finding is about its file as a whole, or its root element. */
const isWhole = ({ pointer }: Finding): boolean => pointer.lastIndexOf('/') <= 0;

/** Findings of several files that say the very same of each as a whole: the first of them, and the files of the others. */
export function twinsOf(hits: readonly Hit[]): {
  readonly hits: readonly Hit[];
  readonly others: ReadonlyMap<Finding, readonly string[]>;
} {
  const same = grouped(
    hits.filter(({ finding }) => isWhole(finding)),
    ({ rule, finding: { code, level, message } }) => [rule.id, code, level, message].join('\0'),
  );
  const others = new Map<Finding, readonly string[]>();
  const left = new Set<Hit>();
  for (const [first, ...more] of same.values()) {
    if (more.length === 0) continue;
    others.set(first!.finding, [...new Set(more.map(({ finding }) => finding.path))]);
    for (const hit of more) left.add(hit);
  }
  return { hits: hits.filter((hit) => !left.has(hit)), others };
}
