import type { Evidence, Party, Text } from '../base/nouns.ts';
import { checkKind } from '../rules/index.ts';
import { by } from '../text/ascending.ts';
import { faultAt, type RulesetFault } from './faults.ts';
import { kindsOf, type RawRule } from './raw.ts';
import type { RulesetFolder } from './read.ts';
import { type Declared, dangling, undeclaredChapters } from './references.ts';
import { joinRoles } from './roles.ts';
import { Taken, TWICE } from './taken.ts';
import type { Packed, Rule, Ruleset, RuleTexts } from './types.ts';

/** What an answer of the rule rests on: a human where one must judge, the Steckbrief where only it is read, else files. */
function evidenceOf(rule: RawRule): Evidence {
  const kinds = rule.checks.map((check) => checkKind(check.kind)?.evidence);
  if (kinds.includes('human')) return 'human';
  if (kinds.includes('file')) return 'file';
  return kindsOf(rule).every((kind) => kind === 'steckbrief') ? 'steckbrief' : 'file';
}

function engineRule(rule: RawRule): Rule {
  const { when, art } = rule.applies;
  return {
    id: rule.id,
    level: rule.level,
    ...(rule.valid ? { valid: rule.valid } : {}),
    applies: { kind: kindsOf(rule), ...(art ? { art } : {}), ...(when ? { when } : {}) },
    checks: rule.checks,
    evidence: evidenceOf(rule),
  };
}

/** What a ruleset and those it includes say of their chapters. */
interface Chapters {
  readonly chapters: Readonly<Record<string, Text>>;
  /** Who has to act by chapter; what nobody says is for who builds the service. */
  readonly zustaendig: Readonly<Record<string, Party>>;
}

function texts(rule: RawRule, { chapters, zustaendig }: Chapters, owner: string): RuleTexts {
  const { id, name, title, requirement, why, fix, source, since, deprecated, replacedBy, aliases } = rule;
  const chapter = chapters[rule.chapter] ?? { de: rule.chapter, en: rule.chapter };
  return {
    id,
    name,
    chapter,
    chapterId: rule.chapter,
    title,
    requirement,
    why,
    fix,
    source,
    tags: rule.tags ?? [],
    responsible: rule.zustaendig ?? zustaendig[rule.chapter] ?? 'hersteller',
    since,
    owner,
    ...(deprecated ? { deprecated } : {}),
    ...(replacedBy ? { replacedBy } : {}),
    ...(aliases ? { aliases } : {}),
  };
}

/** Flattening a folder with its includes into one ruleset; everything that does not fit together is a fault. */
export function packFolder(
  folder: RulesetFolder,
  included: readonly Ruleset[],
): { packed: Packed; faults: readonly RulesetFault[] } {
  // Filled in by now, and of no use to whoever checks.
  const { defaults: _written, ...manifest } = folder.manifest;
  const taken = new Taken(folder);
  included.forEach((ruleset, index) => {
    taken.include(ruleset, `/includes/${index}`);
  });
  taken.names('prefix', taken.prefixes, manifest.prefixes ?? {}, '/prefixes');
  taken.names('catalogue', taken.catalogues, folder.catalogues, '');
  const { faults, prefixes, catalogues, rules, owners, packs, texts: allTexts } = taken;
  const chapters = {
    ...Object.assign({}, ...included.map((ruleset) => ruleset.manifest.chapters ?? {})),
    ...manifest.chapters,
  };
  const declared: Declared = { chapters, prefixes, catalogues };
  const zustaendig: Readonly<Record<string, Party>> = {
    ...Object.assign({}, ...included.map((ruleset) => ruleset.manifest.zustaendig ?? {})),
    ...manifest.zustaendig,
  };
  faults.push(...undeclaredChapters(folder, declared));

  const self = `${manifest.id}@${manifest.version}`;
  for (const one of folder.rules) {
    const { id } = one.rule;
    const owner = owners.get(id);
    if (owner !== undefined) {
      faults.push(faultAt(one.document, TWICE, { id, owner }, { pointer: '/id' }));
      continue;
    }
    owners.set(id, self);
    faults.push(...dangling(one, declared));
    rules.push(engineRule(one.rule));
    allTexts.push(texts(one.rule, { chapters, zustaendig }, self));
  }
  const roles = joinRoles([...included.map((ruleset) => ruleset.manifest.roles), manifest.roles]);
  const sorted = [...rules].sort(by(({ id }) => id));
  const order = new Map(sorted.map((rule, index) => [rule.id, index]));
  return {
    packed: {
      manifest: {
        ...manifest,
        chapters,
        ...(Object.keys(zustaendig).length > 0 ? { zustaendig } : {}),
        ...(roles ? { roles } : {}),
      },
      includes: [...packs.values()].sort(by(({ id }) => id)),
      prefixes,
      rules: sorted,
      texts: JSON.stringify(allTexts.sort((a, b) => order.get(a.id)! - order.get(b.id)!)),
      catalogues,
    },
    faults,
  };
}
