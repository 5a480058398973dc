import type { Evidence, Text } from '../types.ts';
import { checkKind } from '../rules/index.ts';
import { kindsOf, type RawRule } from './raw.ts';
import { faultAt, type RulesetFault, type RulesetFolder } from './read.ts';
import { FIXED_IDS, type Manifest, type Packed, type Rule, type Ruleset, type RuleTexts } from './types.ts';
import { prefixesOf } from './verify.ts';

/** What an answer of the rule rests on: a human where one must judge, the Steckbrief where only it is read, else files. */
function evidenceOf(rule: RawRule): Evidence {
  const kinds = rule.checks.map((check) => checkKind(check.kind)?.evidence);
  if (kinds.includes('human')) return 'human';
  if (kinds.includes('file')) return 'file';
  return kindsOf(rule).every((kind) => kind === 'steckbrief') ? 'steckbrief' : 'file';
}

function engineRule(rule: RawRule): Rule {
  const { when } = rule.applies;
  return {
    id: rule.id,
    level: rule.level,
    ...(rule.valid ? { valid: rule.valid } : {}),
    applies: { kind: kindsOf(rule), ...(when ? { when } : {}) },
    checks: rule.checks,
    evidence: evidenceOf(rule),
  };
}

function texts(rule: RawRule, chapters: Readonly<Record<string, Text>>, owner: string): RuleTexts {
  const { id, name, title, requirement, why, fix, source, since, deprecated, replacedBy, aliases } = rule;
  const chapter = chapters[rule.chapter] ?? { de: rule.chapter, en: rule.chapter };
  return {
    id, name, chapter, title, requirement, why, fix, source, tags: rule.tags ?? [], since, owner,
    ...(deprecated ? { deprecated } : {}), ...(replacedBy ? { replacedBy } : {}), ...(aliases ? { aliases } : {}),
  };
}

/** Flattening a folder with its includes into one ruleset; everything that does not fit together is a fault. */
export function packFolder(folder: RulesetFolder, included: readonly Ruleset[]): { packed: Packed; faults: readonly RulesetFault[] } {
  const { manifest } = folder;
  const faults: RulesetFault[] = [];
  const prefixes: Record<string, string> = {};
  const catalogues: Record<string, string> = {};
  const rules: Rule[] = [];
  const allTexts: RuleTexts[] = [];
  const owners = new Map<string, string>();
  const packs = new Map<string, { id: string; version: string; digest: string }>();

  for (const ruleset of included) {
    const { id, version } = ruleset.manifest;
    for (const pack of [...ruleset.includes, { id, version, digest: ruleset.digest }]) packs.set(`${pack.id}@${pack.version}`, pack);
    Object.assign(prefixes, ruleset.prefixes);
    const known = ruleset.texts();
    for (const rule of ruleset.rules) {
      const text = known.get(rule.id)!;
      if (owners.get(rule.id) === text.owner) continue;
      owners.set(rule.id, text.owner);
      rules.push(rule);
      allTexts.push(text);
    }
    for (const name of ruleset.catalogues) catalogues[name] = JSON.stringify(ruleset.catalogue(name));
  }
  Object.assign(prefixes, manifest.prefixes);
  for (const [name, catalogue] of Object.entries(folder.catalogues)) catalogues[name] = JSON.stringify(catalogue);

  const chapters = { ...Object.assign({}, ...included.map((ruleset) => ruleset.manifest.chapters ?? {})), ...manifest.chapters };
  for (const { rule, document } of folder.rules) {
    const owner = owners.get(rule.id);
    if (owner !== undefined) {
      faults.push(faultAt(document, { de: 'Die Kennung {id} gibt es schon in {owner}; eine Kennung kommt nur einmal vor.', en: 'The id {id} exists already in {owner}; an id occurs only once.' }, { id: rule.id, owner }, { pointer: '/id' }));
      continue;
    }
    owners.set(rule.id, `${manifest.id}@${manifest.version}`);
    if (!Object.hasOwn(chapters, rule.chapter)) {
      faults.push(faultAt(document, { de: 'Das Kapitel „{chapter}“ steht nicht in der ruleset.yaml (chapters).', en: "The chapter '{chapter}' is not in ruleset.yaml (chapters)." }, { chapter: rule.chapter }, { pointer: '/chapter' }));
    }
    rule.checks.forEach((check, index) => {
      const pointer = `/checks/${index}`;
      for (const prefix of check.select && kindsOf(rule).some((kind) => kind !== 'steckbrief') && !check.select.startsWith('$') ? prefixesOf(check.select) : []) {
        if (!Object.hasOwn(prefixes, prefix)) {
          faults.push(faultAt(document, { de: 'Das Präfix „{prefix}“ ist in der ruleset.yaml nicht erklärt (prefixes).', en: "The prefix '{prefix}' is not declared in ruleset.yaml (prefixes)." }, { prefix }, { pointer: `${pointer}/select` }));
        }
      }
      const catalogue = check.with?.['catalogue'];
      if (typeof catalogue === 'string' && !Object.hasOwn(catalogues, catalogue)) {
        faults.push(faultAt(document, { de: 'Den Katalog „{catalogue}“ bringt das Regelwerk nicht mit (catalogues/).', en: "The ruleset does not bring the catalogue '{catalogue}' (catalogues/)." }, { catalogue }, { pointer: `${pointer}/with/catalogue` }));
      }
    });
    rules.push(engineRule(rule));
    allTexts.push(texts(rule, chapters, `${manifest.id}@${manifest.version}`));
  }
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const order = new Map(sorted.map((rule, index) => [rule.id, index]));
  return {
    packed: {
      manifest: { ...manifest, chapters },
      includes: [...packs.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      prefixes,
      rules: sorted,
      texts: JSON.stringify(allTexts.sort((a, b) => order.get(a.id)! - order.get(b.id)!)),
      catalogues,
    },
    faults,
  };
}

/** The fixed ids a ruleset lacks; without them a broken file could stay unnoticed. */
export function missingFixed(rules: readonly Rule[]): string[] {
  return FIXED_IDS.filter((id) => !rules.some((rule) => rule.id === id));
}

export const nameOfRuleset = ({ id, version }: Manifest): string => `${id}@${version}`;
