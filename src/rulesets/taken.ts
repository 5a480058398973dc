import type { Text } from '../base/nouns.ts';
import { faultAt, type RulesetFault } from './faults.ts';
import type { RulesetFolder } from './read.ts';
import type { Rule, Ruleset, RuleTexts } from './types.ts';

/** One id, two rules. */
export const TWICE: Text = {
  de: 'Die Kennung {id} gibt es schon in {owner}; eine Kennung kommt nur einmal vor.',
  en: 'The id {id} exists already in {owner}; an id occurs only once.',
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

/** What included rulesets bring together. */
export class Taken {
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
