import { FIRST_VERSION, type NewRuleset, namesOf } from './facts.ts';

const quoted = (text: string): string => JSON.stringify(text);

/** The `ruleset.yaml` of a new ruleset, explained line by line for its author. */
export function firstRulesetFile(facts: NewRuleset): string {
  const { id, base } = facts;
  const { german, name } = namesOf(facts);
  return `# yaml-language-server: $schema=schemas/ruleset-1.schema.json
# Regelwerk für vorgaben. Wie man Regeln schreibt: docs/regeln-schreiben.md im Projekt vorgaben.
# Prüfen: vorgaben ruleset lint <dieser Ordner>     Testen: vorgaben ruleset test <dieser Ordner>

id: ${id}
# Eine veröffentlichte Version ändert sich nicht mehr; jede Änderung bekommt eine neue Nummer.
version: ${FIRST_VERSION}
title:
  de: ${quoted(german)}
  # Bitte übersetzen.
  en: ${quoted(`Ruleset: ${german}`)}
# Die Stelle, die diese Vorgaben herausgibt.
publisher: ${quoted(name)}
# entwurf, empfohlen, verbindlich oder zurueckgezogen; die letzten drei mit dem Beschluss (resolution: { body: …, date: … }).
status: entwurf
# Enthält die festen Vorgaben, ohne die eine unlesbare Datei unbemerkt bliebe. Immer mit genauer Version.
includes: [${base}]
# Kapitel in der Reihenfolge, in der Berichte und Leitfaden sie zeigen.
chapters:
  betrieb: { de: Betrieb, en: Operation }
`;
}
