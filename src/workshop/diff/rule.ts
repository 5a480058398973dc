import { weightOf } from '../../base/levels.ts';
import type { Rule, RuleTexts, Validity } from '../../rulesets/types.ts';
import { checkChanges, referenceChanges } from './check-changes.ts';
import { same } from './checks.ts';
import { change, type Difference, difference, RELAXED, type RuleOf, TEXTS } from './difference.ts';
import { levelsOf, PHASES } from './phase-levels.ts';
import type { Change } from './types.ts';

function levelChanges(before: Rule, after: Rule): Change[] {
  const [from, to] = [levelsOf(before), levelsOf(after)];
  return PHASES.filter((phase) => from[phase] !== to[phase]).map((phase) => {
    const up = weightOf(to[phase]) > weightOf(from[phase]);
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
