import type { Json, Level, Phase } from '../../base/nouns.ts';
import { levelIn } from '../../engine/applicability.ts';
import type { Rule, Ruleset, RuleTexts, Validity } from '../../rulesets/types.ts';
import { catalogueChange } from './catalogues.ts';
import { canonical, isMilder, pairChecks, same } from './checks.ts';
import type { Change, Levels, Part, Reason, Step } from './types.ts';

const RANK: Readonly<Record<Level, number>> = { MUSS: 3, SOLL: 2, KANN: 1 };
const rank = (level: Level | null): number => (level === null ? 0 : RANK[level]);
export const PHASES: readonly Phase[] = ['entwicklung', 'abnahme'];

/** The level of a rule in each phase, null where it does not bind. */
export function levelsOf(rule: Rule): Levels {
  return { entwicklung: levelIn(rule, 'entwicklung'), abnahme: levelIn(rule, 'abnahme') };
}

/** Whether a service can fail by this rule. */
export const isMust = (rule: Rule): boolean => Object.values(levelsOf(rule)).includes('MUSS');

/** A rule of one ruleset with all it says and refers to. */
export interface RuleOf {
  readonly rule: Rule;
  readonly text: RuleTexts;
  readonly ruleset: Ruleset;
}

type Difference = Pick<Change, 'step' | 'reason'>;

/** A change of what a rule asks for: by a MUSS a service may now fail, by less it cannot. */
function difference(after: Rule, reason: Extract<Reason, 'wider' | 'stricter' | 'maybe-stricter'>): Difference {
  return isMust(after) ? { step: 'major', reason } : { step: 'minor', reason: 'soll-changed' };
}
const RELAXED: Difference = { step: 'minor', reason: 'relaxed' };

const change = (part: Part, before: unknown, after: unknown, what: Difference, at?: string): Change => ({
  part,
  ...(at === undefined ? {} : { at }),
  ...what,
  before: (before ?? null) as Json,
  after: (after ?? null) as Json,
});

function levelChanges(before: Rule, after: Rule): Change[] {
  const [from, to] = [levelsOf(before), levelsOf(after)];
  return PHASES.filter((phase) => from[phase] !== to[phase]).map((phase) => {
    const up = rank(to[phase]) > rank(from[phase]);
    const what: Difference =
      up && to[phase] === 'MUSS'
        ? { step: 'major', reason: 'raised' }
        : up
          ? { step: 'minor', reason: 'new-soll' }
          : RELAXED;
    return change('level', from[phase], to[phase], what, phase);
  });
}

/** Open ends as days that come before and after every day. */
const windowOf = ({ from = '', until = '~' }: Validity = {}) => ({ from, until });

function validChange(before: Rule, after: Rule): Change[] {
  if (same(before.valid ?? {}, after.valid ?? {})) return [];
  const [a, b] = [windowOf(before.valid), windowOf(after.valid)];
  const wider = b.from < a.from || b.until > a.until;
  return [change('valid', before.valid, after.valid, wider ? difference(after, 'wider') : RELAXED)];
}

function appliesChanges(before: Rule, after: Rule): Change[] {
  const changes: Change[] = [];
  const [a, b] = [before.applies, after.applies];
  if (!same([...a.kind].sort(), [...b.kind].sort())) {
    const fewer = a.kind.includes('*') || b.kind.every((kind) => a.kind.includes(kind));
    changes.push(change('kind', a.kind, b.kind, fewer ? RELAXED : difference(after, 'wider')));
  }
  if (!same([...(a.art ?? [])].sort(), [...(b.art ?? [])].sort())) {
    const fewer = b.art !== undefined && (a.art === undefined || b.art.every((art) => a.art!.includes(art)));
    changes.push(change('art', a.art, b.art, fewer ? RELAXED : difference(after, 'wider')));
  }
  if (!same(a.when, b.when)) {
    const fewer = a.when === undefined;
    changes.push(
      change('when', a.when, b.when, fewer ? RELAXED : difference(after, b.when ? 'maybe-stricter' : 'wider')),
    );
  }
  return changes;
}

function checkChanges({ rule: before }: RuleOf, { rule: after }: RuleOf): Change[] {
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

const TEXTS: Difference = { step: 'patch', reason: 'texts' };

/** What a prefix or a catalogue that the rule uses means now. */
function referenceChanges(before: RuleOf, after: RuleOf): Change[] {
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

const TEXT_PARTS = [
  'title',
  'requirement',
  'why',
  'fix',
  'source',
  'chapter',
  'name',
  'tags',
  'aliases',
  'deprecated',
  'replacedBy',
  'since',
] as const;

function textChanges({ text: before }: RuleOf, { text: after }: RuleOf): Change[] {
  const owner = ({ owner }: RuleTexts) => owner.split('@')[0]!;
  return [
    ...TEXT_PARTS.filter((part) => !same(before[part] ?? null, after[part] ?? null)).map((part) =>
      change(part, before[part], after[part], TEXTS),
    ),
    ...(owner(before) === owner(after) ? [] : [change('ruleset', owner(before), owner(after), TEXTS)]),
  ];
}

/** Everything that differs between two editions of a rule. */
export function compareRule(before: RuleOf, after: RuleOf): Change[] {
  return [
    ...levelChanges(before.rule, after.rule),
    ...validChange(before.rule, after.rule),
    ...appliesChanges(before.rule, after.rule),
    ...checkChanges(before, after),
    ...referenceChanges(before, after),
    ...textChanges(before, after),
  ];
}

const ORDER: readonly Step[] = ['none', 'patch', 'minor', 'major'];

/** The largest of several steps. */
export function largest(steps: Iterable<Step>): Step {
  return ORDER[Math.max(0, ...[...steps].map((step) => ORDER.indexOf(step)))]!;
}
