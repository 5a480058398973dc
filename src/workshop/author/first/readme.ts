import { type NewRuleset, namesOf } from './facts.ts';

/** The README of a new ruleset: what lies where, and the commands an author needs. */
export function firstReadme(facts: NewRuleset): string {
  const { id } = facts;
  const { german, name } = namesOf(facts);
  return `# ${german}

Regelwerk \`${id}\` für [vorgaben](https://www.npmjs.com/package/vorgaben), herausgegeben von ${name}. Es besteht aus Dateien, die man mit
jedem Texteditor ändern kann; programmiert wird nichts.

| Datei            | Inhalt                                                                                        |
| ---------------- | --------------------------------------------------------------------------------------------- |
| \`ruleset.yaml\`   | Name, Version, herausgebende Stelle, Kapitel, aufgenommene Regelwerke                         |
| \`rules/\`         | je Kapitel ein Ordner, darin eine Datei je Regel: \`<Kapitel>/<Kennung>-<Kurzname>.yaml\`      |
| \`cases/<Name>/\`  | ganze Dienste als Test; \`erwartet.yaml\` sagt, was herauskommen soll                           |
| \`schemas/\`       | damit Editoren Angaben vorschlagen und Fehler unterstreichen; von \`vorgaben\` geschrieben      |

\`\`\`sh
vorgaben ruleset lint .        # stimmt alles?
vorgaben ruleset test .        # tun die Regeln, was sie sollen?
vorgaben ruleset new-rule .    # eine weitere Regel anlegen
vorgaben check --ruleset . Pfad/zum/Dienst
\`\`\`
`;
}
