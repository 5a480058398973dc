import { FIRST_VERSION } from './facts.ts';

/** A rule that already works, for authors to look at and change. */
export const firstRule = (rule: string): string => `# yaml-language-server: $schema=../../schemas/rule-1.schema.json
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
`;
