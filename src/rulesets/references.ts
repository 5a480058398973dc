import type { Args, Text } from '../base/nouns.ts';
import { faultAt, type RulesetFault } from './faults.ts';
import { prefixesOf } from './path-faults.ts';
import { kindsOf, type RawRule } from './raw.ts';
import type { RulesetFolder } from './read.ts';
import type { RuleCheck } from './types.ts';

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
export interface Declared {
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
export function dangling({ rule, document }: RulesetFolder['rules'][number], declared: Declared): RulesetFault[] {
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
export function undeclaredChapters({ document, manifest }: RulesetFolder, { chapters }: Declared): RulesetFault[] {
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
