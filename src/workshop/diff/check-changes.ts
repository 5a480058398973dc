import { catalogueChange } from './catalogues.ts';
import { canonical, isMilder, pairChecks, same } from './checks.ts';
import { change, difference, RELAXED, type RuleOf, TEXTS } from './difference.ts';
import type { Change } from './types.ts';

/** Checks that came, went or ask for something else. */
export function checkChanges({ rule: before }: RuleOf, { rule: after }: RuleOf): Change[] {
  return pairChecks(before.checks, after.checks).flatMap(({ index, before: a, after: b }) => {
    const at = String(index);
    const shown = ({ select, kind, with: params }: NonNullable<typeof a>) => ({ select, kind, with: params });
    if (!a || !b)
      return [
        a
          ? change('check', shown(a), null, RELAXED, at)
          : change('check', null, shown(b!), difference(after, 'stricter'), at),
      ];
    const changes: Change[] = [];
    if (a.select !== b.select)
      changes.push(change('check', a.select, b.select, difference(after, 'maybe-stricter'), `${at} select`));
    const params = new Set([...Object.keys(a.with ?? {}), ...Object.keys(b.with ?? {})]);
    for (const param of [...params].sort()) {
      const [x, y] = [a.with?.[param] ?? null, b.with?.[param] ?? null];
      if (same(x, y)) continue;
      const what = isMilder(b.kind, param, x, y) ? RELAXED : difference(after, 'maybe-stricter');
      changes.push(change('check', x, y, what, `${at} ${param}`));
    }
    if (!same(a.message, b.message)) changes.push(change('message', a.message, b.message, TEXTS, at));
    return changes;
  });
}

/** What a prefix or a catalogue that the rule uses means now. */
export function referenceChanges(before: RuleOf, after: RuleOf): Change[] {
  const written = canonical(after.rule.checks);
  const changes: Change[] = [];
  for (const [prefix, uri] of Object.entries(after.ruleset.prefixes)) {
    const old = before.ruleset.prefixes[prefix];
    if (old !== undefined && old !== uri && written.includes(`${prefix}:`))
      changes.push(change('prefix', old, uri, difference(after.rule, 'maybe-stricter'), prefix));
  }
  const uses = after.rule.checks.flatMap(({ kind, with: params }) =>
    typeof params?.['catalogue'] === 'string' ? [{ kind, name: params['catalogue'] }] : [],
  );
  for (const name of new Set(uses.map((use) => use.name))) {
    const found = catalogueChange(name, before.ruleset, after.ruleset);
    if (!found) continue;
    const onlyMore = found.removed === 0 && found.altered === 0;
    const milder = onlyMore && uses.every((use) => use.name !== name || use.kind === 'in-catalogue');
    const { added, removed, altered } = found;
    const what = milder ? RELAXED : difference(after.rule, removed > 0 ? 'stricter' : 'maybe-stricter');
    changes.push(
      change('catalogue', { date: found.before }, { date: found.after, added, removed, altered }, what, name),
    );
  }
  return changes;
}
