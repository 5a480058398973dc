import type { Args, Evidence, Party, Text } from '../base/nouns.ts';
import { checkKind } from '../rules/index.ts';
import { by } from '../text/ascending.ts';
import { prefixesOf } from './consistent.ts';
import { kindsOf, type RawRule } from './raw.ts';
import { faultAt, type RulesetFault, type RulesetFolder } from './read.ts';
import { joinRoles } from './roles.ts';
import { Taken, TWICE } from './taken.ts';
import type { Packed, Rule, RuleCheck, Ruleset, RuleTexts } from './types.ts';

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

const NO_CHAPTER: Text = {
  de: 'Das Kapitel „{chapter}“ steht nicht in der ruleset.yaml (chapters).',
  en: "The chapter '{chapter}' is not in ruleset.yaml (chapters).",
};
const NO_PREFIX: Text = {
  de: 'Das Präfix „{prefix}“ ist in der ruleset.yaml nicht erklärt (prefixes).',
  en: "The prefix '{prefix}' is not declared in ruleset.yaml (prefixes).",
};
const NO_CATALOGUE: Text = {
  de: 'Den Katalog „{catalogue}“ bringt das Regelwerk nicht mit (catalogues/).',
  en: "The ruleset does not bring the catalogue '{catalogue}' (catalogues/).",
};

/** What a rule may refer to: all that the ruleset and those it includes declare. */
interface Declared {
  readonly chapters: Readonly<Record<string, Text>>;
  readonly prefixes: Readonly<Record<string, string>>;
  readonly catalogues: Readonly<Record<string, string>>;
}

/** Prefixes of namespaces that a check uses; a JSONPath has none. */
function prefixesIn(rule: RawRule, { select }: RuleCheck): string[] {
  const xml = kindsOf(rule).some((kind) => kind !== 'steckbrief');
  return select && xml && !select.startsWith('$') ? prefixesOf(select) : [];
}

/** Where a rule refers to a chapter, prefix or catalogue that nobody declares. */
function dangling({ rule, document }: RulesetFolder['rules'][number], declared: Declared): RulesetFault[] {
  const fault = (text: Text, args: Args, pointer: string) => faultAt(document, text, args, { pointer });
  const { chapter } = rule;
  const faults = Object.hasOwn(declared.chapters, chapter) ? [] : [fault(NO_CHAPTER, { chapter }, '/chapter')];
  rule.checks.forEach((check, index) => {
    const pointer = `/checks/${index}`;
    for (const prefix of prefixesIn(rule, check))
      if (!Object.hasOwn(declared.prefixes, prefix)) faults.push(fault(NO_PREFIX, { prefix }, `${pointer}/select`));
    const catalogue = check.with?.['catalogue'];
    if (typeof catalogue === 'string' && !Object.hasOwn(declared.catalogues, catalogue))
      faults.push(fault(NO_CATALOGUE, { catalogue }, `${pointer}/with/catalogue`));
  });
  return faults;
}

/** Chapters that nobody declares, where roles and responsibilities name them. */
function undeclaredChapters({ document, manifest }: RulesetFolder, { chapters }: Declared): RulesetFault[] {
  const named = Object.entries(manifest.roles ?? {}).flatMap(([key, { chapters: own = [] }]) =>
    own.map((chapter, index) => ({ chapter, pointer: `/roles/${key}/chapters/${index}` })),
  );
  const responsible = Object.keys(manifest.zustaendig ?? {}).map((chapter) => ({
    chapter,
    pointer: `/zustaendig/${chapter}`,
  }));
  return [...named, ...responsible].flatMap(({ chapter, pointer }) =>
    Object.hasOwn(chapters, chapter) ? [] : [faultAt(document, NO_CHAPTER, { chapter }, { pointer })],
  );
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
