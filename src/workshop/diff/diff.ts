import type { Json, Lang } from '../../base/nouns.ts';
import type { Manifest, Ruleset } from '../../rulesets/types.ts';
import { same } from './checks.ts';
import { largest, type RuleOf } from './difference.ts';
import { isMust, levelsOf } from './phase-levels.ts';
import { compareRule } from './rule.ts';
import { judgeVersions } from './semver.ts';
import type { Change, Comparison, RuleChange, Side } from './types.ts';

function rulesOf(ruleset: Ruleset): Map<string, RuleOf> {
  const texts = ruleset.texts();
  return new Map(ruleset.rules.map((rule) => [rule.id, { rule, text: texts.get(rule.id)!, ruleset }]));
}

function added({ rule, text }: RuleOf, lang: Lang): RuleChange {
  const asksHuman = rule.evidence === 'human';
  const must = isMust(rule);
  const step = must ? 'major' : 'minor';
  const reason = !must ? 'new-soll' : asksHuman ? 'new-question' : 'new-must';
  return {
    ruleId: rule.id,
    change: 'added',
    title: text.title[lang],
    owner: text.owner,
    level: { from: null, to: levelsOf(rule) },
    step,
    changes: [{ part: 'level', step, reason, before: null, after: rule.level as Json }],
  };
}

function removed({ rule, text }: RuleOf, to: Ruleset, lang: Lang): RuleChange {
  const { why, replacedBy } = to.manifest.withdrawn?.[rule.id] ?? {};
  const heir = [...to.texts().values()].find(({ aliases }) => aliases?.includes(rule.id))?.id;
  return {
    ruleId: rule.id,
    change: 'removed',
    title: text.title[lang],
    owner: text.owner,
    level: { from: levelsOf(rule), to: null },
    replacedBy: replacedBy ?? text.replacedBy ?? heir ?? null,
    ...(why ? { why: why[lang] } : {}),
    step: 'minor',
    changes: [{ part: 'level', step: 'minor', reason: 'removed', before: rule.level as Json, after: null }],
  };
}

function changed(before: RuleOf, after: RuleOf, lang: Lang): RuleChange[] {
  const changes = compareRule(before, after);
  if (changes.length === 0) return [];
  return [
    {
      ruleId: after.rule.id,
      change: 'changed',
      title: after.text.title[lang],
      owner: after.text.owner,
      level: { from: levelsOf(before.rule), to: levelsOf(after.rule) },
      step: largest(changes.map(({ step }) => step)),
      changes,
    },
  ];
}

const MANIFEST_PARTS = ['title', 'publisher', 'status', 'resolution', 'valid', 'requires', 'includes'] as const;

function manifestChanges(before: Manifest, after: Manifest): Change[] {
  return MANIFEST_PARTS.filter((part) => !same(before[part] ?? null, after[part] ?? null)).map((part) => ({
    part,
    ...(part === 'requires' ? { step: 'minor', reason: 'newer-tool' } : { step: 'patch', reason: 'texts' }),
    before: (before[part] ?? null) as Json,
    after: (after[part] ?? null) as Json,
  }));
}

/** Something that no rule uses: a catalogue, a chapter without rules. */
const OTHER: Change = { part: 'other', step: 'patch', reason: 'texts', before: null, after: null };

function unusedParts({ manifest: { chapters, roles }, prefixes, ...ruleset }: Ruleset): unknown {
  return {
    chapters,
    roles,
    prefixes,
    catalogues: Object.fromEntries(ruleset.catalogues.map((name) => [name, ruleset.catalogueText(name)])),
  };
}

function sideOf({ manifest: { id, version, status }, digest, rules }: Ruleset): Side {
  return { id, version, status, digest, rules: rules.length };
}

/** What moving from one ruleset to the other changes. Pure: two rulesets, no files, no clock. */
export function compareRulesets(
  from: Ruleset,
  to: Ruleset,
  { toolVersion, lang }: { readonly toolVersion: string; readonly lang: Lang },
): Comparison {
  const [before, after] = [rulesOf(from), rulesOf(to)];
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  const rules = ids.flatMap((id): RuleChange[] => {
    const [a, b] = [before.get(id), after.get(id)];
    if (!a) return [added(b!, lang)];
    return b ? changed(a, b, lang) : [removed(a, to, lang)];
  });
  const told = manifestChanges(from.manifest, to.manifest);
  const ruleset = told.length + rules.length === 0 && !same(unusedParts(from), unusedParts(to)) ? [OTHER] : told;
  const editions = from.manifest.id === to.manifest.id;
  return {
    formatVersion: '1',
    tool: { name: 'vorgaben', version: toolVersion },
    lang,
    from: sideOf(from),
    to: sideOf(to),
    ruleset,
    rules,
    semver: editions ? judgeVersions(from.manifest.version, to.manifest.version, rules, ruleset) : null,
  };
}
