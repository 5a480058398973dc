/** What the author says of a new ruleset. */
interface NewRuleset {
  readonly id: string;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  /** `id@version` of the ruleset that carries the fixed rules. */
  readonly base: string;
  /** Letters of the ids of its rules. */
  readonly prefix: string;
  /** Today, YYYY-MM-DD: the day for which its cases are judged. */
  readonly today: string;
}

export const FIRST_VERSION = '0.1.0';
const quoted = (text: string): string => JSON.stringify(text);

/** Letters for rule ids: initials of a name of several words, else its first letters. Those of our rulesets are taken. */
export function prefixFor(id: string): string {
  const words = id.split('-').filter((word) => /[a-z]/.test(word));
  const letters = (words.length > 1 ? words.map((word) => word.replace(/[^a-z]/g, '')[0]).join('') : words.join(''))
    .replace(/[^a-z]/g, '')
    .toUpperCase()
    .slice(0, 4)
    .padEnd(2, 'X');
  return ['OZG', 'FIM', 'XOEV'].includes(letters) ? `${letters.slice(0, 3)}Y` : letters;
}

/** Files of a new ruleset by relative path, without the expectations of its cases: those come from a run. */
export function newRuleset({ id, title, publisher, base, prefix, today }: NewRuleset): Record<string, string> {
  const rule = `${prefix}1001`;
  const german = title ?? `Vorgaben ${id}`;
  const name = publisher ?? 'Name Ihrer Stelle';
  return {
    'ruleset.yaml': `# yaml-language-server: $schema=schemas/ruleset-1.schema.json
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
`,
    [`rules/betrieb/${rule}-authority-reachable.yaml`]: `# yaml-language-server: $schema=../../schemas/rule-1.schema.json
# Eine Regel, die schon geht, zum Ansehen und Ändern. „vorgaben ruleset new-rule“ legt weitere an.

# Bleibt für immer und wird nie neu vergeben.
id: ${rule}
name: authority-reachable
chapter: betrieb
title:
  de: Die Behörde ist zu erreichen
  en: The authority can be reached
# Was verlangt ist, in einem Satz.
requirement:
  de: Der Steckbrief nennt zur Behörde eine E-Mail-Adresse oder eine Telefonnummer.
  en: The Steckbrief names an e-mail address or a telephone number of the authority.
# Warum es verlangt ist.
why:
  de: Wer nicht weiterkommt, muss jemanden fragen können.
  en: Whoever gets stuck must be able to ask somebody.
# Was zu tun ist, mit einem Beispiel, das man abschreiben kann.
fix:
  de: "Tragen Sie unter behoerde.kontakt zum Beispiel ein: email: buergerbuero@beispielstadt.example."
  en: "Enter under behoerde.kontakt for example: email: buergerbuero@beispielstadt.example."
# MUSS, SOLL oder KANN; je Phase: { entwicklung: SOLL, abnahme: MUSS }.
level: MUSS
# Worauf sich die Vorgabe stützt; ersetzen Sie dies durch Ihre Quelle.
# grade: A im maßgeblichen Text gelesen, B aus zweiter Hand, C erschlossen (dann höchstens SOLL).
source:
  title: E-Government-Gesetz (EGovG)
  section: § 3 Abs. 1
  url: https://www.gesetze-im-internet.de/egovg/
  grade: B
# Welche Dateien sie betrifft.
applies: { kind: steckbrief }
# Jede Prüfung wählt mit select Stellen aus; wählt sie nichts, prüft sie nichts. Deshalb drei Schritte von oben nach unten.
checks:
  - { select: $, kind: required, with: { child: behoerde } }
  - { select: $.behoerde, kind: required, with: { child: kontakt } }
  - { select: $.behoerde.kontakt, kind: required, with: { anyOf: [email, telefon] } }
# Beispiele sind Tests: Die einen erfüllen die Regel, die anderen verfehlen sie, jede Prüfung einmal.
examples:
  pass:
    - { data: { behoerde: { kontakt: { email: buergerbuero@beispielstadt.example } } } }
    - { data: { behoerde: { kontakt: { telefon: "02237 5550" } } } }
  fail:
    - { data: { dienst: { id: beispiel } }, code: missing }
    - { data: { behoerde: { name: Stadt Beispielstadt } }, code: missing }
    - { data: { behoerde: { kontakt: { name: Bürgerbüro } } }, code: none-of }
since: ${FIRST_VERSION}
`,
    'cases/erreichbar/steckbrief.yaml': `# yaml-language-server: $schema=../../schemas/steckbrief-1.schema.json
# Ein erfundener Dienst, der alle Vorgaben dieses Regelwerks erfüllt.
steckbrief: "1"
dienst: { id: beispiel, name: Beispieldienst }
behoerde:
  name: Stadt Beispielstadt
  kontakt: { email: buergerbuero@beispielstadt.example }
`,
    'cases/erreichbar/erwartet.yaml': expectation('Ein Dienst, der alles erfüllt', today),
    'cases/nicht-erreichbar/steckbrief.yaml': `# yaml-language-server: $schema=../../schemas/steckbrief-1.schema.json
# Ein erfundener Dienst, dessen Behörde keine Erreichbarkeit nennt.
steckbrief: "1"
dienst: { id: beispiel, name: Beispieldienst }
behoerde:
  name: Stadt Beispielstadt
  kontakt: { name: Bürgerbüro }
`,
    'cases/nicht-erreichbar/erwartet.yaml': expectation('Ein Dienst, dessen Behörde niemand erreicht', today),
    'README.md': `# ${german}

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
`,
  };
}

/** Head of an \`erwartet.yaml\` whose results a run fills in. */
function expectation(title: string, today: string): string {
  return `# yaml-language-server: $schema=../../schemas/case-1.schema.json
# Was die Regeln zu diesem Dienst sagen. „vorgaben ruleset test <Ordner> --update“ schreibt die Ergebnisse neu.
title: ${title}
asOf: "${today}"
rules: {}
`;
}
