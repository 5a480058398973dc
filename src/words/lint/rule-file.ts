import type { LintWord } from './lint-word.ts';

/** A rule file, or one of its examples, is not as it should be. */
export const RULE_FILE = {
  'no-pass': {
    says: {
      de: 'Die Regel {id} hat kein Beispiel, das sie erfüllt (examples: pass).',
      en: 'The rule {id} has no example that meets it (examples: pass).',
    },
    fix: {
      de: 'Tragen Sie unter examples: pass: ein Dokument ein, das die Vorgabe erfüllt.',
      en: 'Enter under examples: pass: a document that meets the requirement.',
    },
  },
  'no-fail': {
    says: {
      de: 'Die Regel {id} hat kein Beispiel, das sie verfehlt (examples: fail).',
      en: 'The rule {id} has no example that breaks it (examples: fail).',
    },
    fix: {
      de: 'Tragen Sie unter examples: fail: ein Dokument mit dem Fehler ein, den die Regel finden soll.',
      en: 'Enter under examples: fail: a document with the fault that the rule is to find.',
    },
  },
  'file-name': {
    says: {
      de: 'Ordner und Name der Datei sagen etwas anderes als ihre Regel: „{file}“ statt „{path}“.',
      en: "Folder and name of the file say something else than its rule: '{file}' instead of '{path}'.",
    },
    fix: {
      de: 'Benennen Sie die Datei in {path} um, oder ändern Sie Kennung (id), Kurzname (name) oder Kapitel (chapter) der Regel.',
      en: 'Rename the file to {path}, or change id, name or chapter of the rule.',
    },
  },
  'folder-version': {
    says: {
      de: 'Der Ordner heißt „{folder}“, die ruleset.yaml sagt version: {version}.',
      en: "The folder is called '{folder}', ruleset.yaml says version: {version}.",
    },
    fix: {
      de: 'Tragen Sie in der ruleset.yaml version: {folder} ein, oder benennen Sie den Ordner in „{version}“ um: An ihm finden andere Regelwerke (includes) und die nächste Ausgabe diese.',
      en: "Enter version: {folder} in ruleset.yaml, or rename the folder to '{version}': by it other rulesets (includes) and the next edition find this one.",
    },
  },
  'unused-default': {
    says: {
      de: 'Diese Vorgabe „{name}“ unter „defaults“ nutzt keine Regel.',
      en: "No rule takes this '{name}' of 'defaults'.",
    },
    fix: {
      de: 'Löschen Sie sie, oder prüfen Sie, für welche Kennungen sie steht (for). Was eine Regel selbst sagt, geht vor, ebenso ein späterer Eintrag.',
      en: 'Delete it, or look for which ids it stands (for). What a rule says itself goes before it, and so does a later entry.',
    },
  },
  'bad-dates': {
    says: {
      de: 'Die Geltung endet ({until}) vor ihrem Beginn ({from}).',
      en: 'The validity ends ({until}) before it begins ({from}).',
    },
    fix: {
      de: '„from“ ist der erste, „until“ der letzte Tag, an dem die Regel gilt.',
      en: "'from' is the first, 'until' the last day on which the rule holds.",
    },
  },
  'no-day': {
    says: { de: '„{value}“ ist kein Tag im Kalender.', en: "'{value}' is no day of the calendar." },
    fix: {
      de: 'Tage stehen als JJJJ-MM-TT, zum Beispiel "2026-11-22".',
      en: 'Days are written YYYY-MM-DD, for example "2026-11-22".',
    },
  },
  'no-schema': {
    says: {
      de: 'Das Schema für Editoren „{file}“ in der ersten Zeile gibt es nicht.',
      en: "The schema for editors '{file}' in the first line does not exist.",
    },
    fix: {
      de: '„vorgaben ruleset new-rule“ legt die Schemas in den Ordner schemas/ des Regelwerks.',
      en: "'vorgaben ruleset new-rule' puts the schemas into the folder schemas/ of the ruleset.",
    },
  },
  'shows-nothing': {
    says: {
      de: 'Das Beispiel zeigt nichts: Es hat keinen Inhalt.',
      en: 'The example shows nothing: it has no content.',
    },
    fix: {
      de: 'Geben Sie ihm ein Dokument: data (YAML), text, base (eine Vorlage aus fixtures/), files oder steckbrief.',
      en: 'Give it a document: data (YAML), text, base (a fixture from fixtures/), files or steckbrief.',
    },
  },
} satisfies Readonly<Record<string, LintWord>>;
