import type { Evidence, Text } from '../base/nouns.ts';
import { checkKind } from '../rules/index.ts';
import { prefixesOf } from './consistent.ts';
import { kindsOf, type RawRule } from './raw.ts';
import { faultAt, type RulesetFault, type RulesetFolder } from './read.ts';
import { joinRoles } from './roles.ts';
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

function texts(rule: RawRule, chapters: Readonly<Record<string, Text>>, owner: string): RuleTexts {
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
    since,
    owner,
    ...(deprecated ? { deprecated } : {}),
    ...(replacedBy ? { replacedBy } : {}),
    ...(aliases ? { aliases } : {}),
  };
}

/** What included rulesets bring together. */
class Taken {
  readonly faults: RulesetFault[] = [];
  readonly prefixes: Record<string, string> = {};
  readonly catalogues: Record<string, string> = {};
  readonly rules: Rule[] = [];
  readonly texts: RuleTexts[] = [];
  readonly owners = new Map<string, string>();
  readonly packs = new Map<string, Ruleset['includes'][number]>();
  private readonly folder: RulesetFolder;

  constructor(folder: RulesetFolder) {
    this.folder = folder;
  }

  /** A ruleset with everything it includes; the same rule by two ways is one rule. */
  include(ruleset: Ruleset, pointer: string): void {
    const { id, version } = ruleset.manifest;
    for (const pack of [...ruleset.includes, { id, version, digest: ruleset.digest }])
      this.packs.set(`${pack.id}@${pack.version}`, pack);
    this.names('prefix', this.prefixes, ruleset.prefixes, pointer);
    this.names(
      'catalogue',
      this.catalogues,
      Object.fromEntries(ruleset.catalogues.map((name) => [name, ruleset.catalogueText(name)!])),
      pointer,
    );
    const known = ruleset.texts();
    for (const rule of ruleset.rules) {
      const text = known.get(rule.id)!;
      const owner = this.owners.get(rule.id);
      if (owner === undefined) {
        this.owners.set(rule.id, text.owner);
        this.rules.push(rule);
        this.texts.push(text);
      } else if (owner !== text.owner)
        this.faults.push(faultAt(this.folder.document, TWICE, { id: rule.id, owner }, { pointer }));
    }
  }

  /** Names that rules refer to mean the same everywhere: a ruleset may not give an included one's another meaning. */
  names(
    what: 'prefix' | 'catalogue',
    target: Record<string, string>,
    added: Readonly<Record<string, string>>,
    pointer: string,
  ): void {
    for (const [name, meaning] of Object.entries(added)) {
      if (Object.hasOwn(target, name) && target[name] !== meaning)
        this.faults.push(faultAt(this.folder.document, CLASH[what], { name }, { pointer }));
      else target[name] = meaning;
    }
  }
}

const TWICE: Text = {
  de: 'Die Kennung {id} gibt es schon in {owner}; eine Kennung kommt nur einmal vor.',
  en: 'The id {id} exists already in {owner}; an id occurs only once.',
};
const NO_CHAPTER: Text = {
  de: 'Das Kapitel „{chapter}“ steht nicht in der ruleset.yaml (chapters).',
  en: "The chapter '{chapter}' is not in ruleset.yaml (chapters).",
};
const CLASH: Readonly<Record<'prefix' | 'catalogue', Text>> = {
  prefix: {
    de: 'Das Präfix „{name}“ steht in einem aufgenommenen Regelwerk für etwas anderes; wählen Sie ein anderes.',
    en: "The prefix '{name}' stands for something else in an included ruleset; choose another one.",
  },
  catalogue: {
    de: 'Den Katalog „{name}“ gibt es in einem aufgenommenen Regelwerk mit anderem Inhalt; wählen Sie einen anderen Namen.',
    en: "An included ruleset has a catalogue '{name}' with other content; choose another name.",
  },
};

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
  for (const [key, { chapters: named = [] }] of Object.entries(manifest.roles ?? {})) {
    named.forEach((chapter, index) => {
      const pointer = `/roles/${key}/chapters/${index}`;
      if (!Object.hasOwn(chapters, chapter))
        faults.push(faultAt(folder.document, NO_CHAPTER, { chapter }, { pointer }));
    });
  }
  const roles = joinRoles([...included.map((ruleset) => ruleset.manifest.roles), manifest.roles]);
  for (const { rule, document } of folder.rules) {
    const owner = owners.get(rule.id);
    if (owner !== undefined) {
      faults.push(faultAt(document, TWICE, { id: rule.id, owner }, { pointer: '/id' }));
      continue;
    }
    owners.set(rule.id, `${manifest.id}@${manifest.version}`);
    if (!Object.hasOwn(chapters, rule.chapter)) {
      faults.push(faultAt(document, NO_CHAPTER, { chapter: rule.chapter }, { pointer: '/chapter' }));
    }
    rule.checks.forEach((check, index) => {
      const pointer = `/checks/${index}`;
      for (const prefix of check.select &&
      kindsOf(rule).some((kind) => kind !== 'steckbrief') &&
      !check.select.startsWith('$')
        ? prefixesOf(check.select)
        : []) {
        if (!Object.hasOwn(prefixes, prefix)) {
          faults.push(
            faultAt(
              document,
              {
                de: 'Das Präfix „{prefix}“ ist in der ruleset.yaml nicht erklärt (prefixes).',
                en: "The prefix '{prefix}' is not declared in ruleset.yaml (prefixes).",
              },
              { prefix },
              { pointer: `${pointer}/select` },
            ),
          );
        }
      }
      const catalogue = check.with?.['catalogue'];
      if (typeof catalogue === 'string' && !Object.hasOwn(catalogues, catalogue)) {
        faults.push(
          faultAt(
            document,
            {
              de: 'Den Katalog „{catalogue}“ bringt das Regelwerk nicht mit (catalogues/).',
              en: "The ruleset does not bring the catalogue '{catalogue}' (catalogues/).",
            },
            { catalogue },
            { pointer: `${pointer}/with/catalogue` },
          ),
        );
      }
    });
    rules.push(engineRule(rule));
    allTexts.push(texts(rule, chapters, `${manifest.id}@${manifest.version}`));
  }
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const order = new Map(sorted.map((rule, index) => [rule.id, index]));
  return {
    packed: {
      manifest: { ...manifest, chapters, ...(roles ? { roles } : {}) },
      includes: [...packs.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      prefixes,
      rules: sorted,
      texts: JSON.stringify(allTexts.sort((a, b) => order.get(a.id)! - order.get(b.id)!)),
      catalogues,
    },
    faults,
  };
}
