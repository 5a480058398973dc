import type { LintWord } from './lint-word.ts';

/** A text of a rule, or a message of a check, cannot be shown as it stands. */
export const SENTENCES = {
  'same-sentence': {
    says: {
      de: '{field}: Deutsch und Englisch sagen Wort für Wort dasselbe; eine der Sprachen fehlt also.',
      en: '{field}: German and English say the same word for word; so one of the languages is missing.',
    },
    fix: {
      de: 'Übersetzen Sie den Satz; Berichte gibt es in beiden Sprachen.',
      en: 'Translate the sentence; there are reports in both languages.',
    },
  },
  placeholders: {
    says: {
      de: '{field}: Deutsch und Englisch nennen verschiedene Platzhalter: {only}.',
      en: '{field}: German and English name different placeholders: {only}.',
    },
    fix: {
      de: 'Ein Platzhalter wie {braces} steht in beiden Sprachen oder in keiner.',
      en: 'A placeholder such as {braces} stands in both languages or in neither.',
    },
  },
  'plural-forms': {
    says: {
      de: '{field}: Nach {name} gehören zwei Formen, eine für 1 und eine für jede andere Zahl; hier steht {hole}.',
      en: '{field}: Two forms belong after {name}, one for 1 and one for any other number; here stands {hole}.',
    },
    fix: {
      de: 'Trennen Sie die Formen mit einem Strich, zum Beispiel {example}.',
      en: 'Separate the forms by a bar, for example {example}.',
    },
  },
  unfilled: {
    says: {
      de: '{field}: Hier fehlt noch Ihre Angabe („{value}“).',
      en: "{field}: your text is still missing here ('{value}').",
    },
    fix: {
      de: 'Ersetzen Sie AUSFÜLLEN durch Ihren Text; was hierher gehört, sagt der Kommentar darüber oder docs/regeln-schreiben.md.',
      en: 'Replace AUSFÜLLEN by your text; the comment above or docs/regeln-schreiben.md says what belongs here.',
    },
  },
  markup: {
    says: {
      de: '{field}: „{tag}“ ist HTML; Berichte zeigen es so, wie es da steht.',
      en: "{field}: '{tag}' is HTML; reports show it as it stands there.",
    },
    fix: {
      de: 'Schreiben Sie den Text ohne HTML und Werte und Namen in Anführungszeichen: „text“, das Element „code“.',
      en: "Write the text without HTML, and values and names in quotation marks: 'text', the element 'code'.",
    },
  },
  'blank-text': {
    says: { de: '{field}: Der Text ist leer.', en: '{field}: the text is blank.' },
    fix: { de: 'Schreiben Sie einen Satz.', en: 'Write a sentence.' },
  },
  'unknown-placeholder': {
    says: {
      de: 'Den Platzhalter „{name}“ in der Meldung der Prüfung {check} füllt die Prüfart „{kind}“ nie.{nearest? Gemeint ist wohl „{nearest}“.}',
      en: "The check kind '{kind}' never fills the placeholder '{name}' in the message of check {check}.{nearest? Probably '{nearest}' is meant.}",
    },
    fix: {
      de: '{known?Diese Platzhalter gibt es hier: {known}.}{none?Die Befunde dieser Prüfart tragen keine Angaben; schreiben Sie den Satz ohne Platzhalter.}',
      en: '{known?These placeholders exist here: {known}.}{none?The findings of this check kind carry no facts; write the sentence without placeholders.}',
    },
  },
  'open-placeholder': {
    says: {
      de: 'In der Meldung der Prüfung {check} bleibt ein Platzhalter offen: „{message}“.',
      en: "In the message of check {check} a placeholder stays open: '{message}'.",
    },
    fix: {
      de: 'Verwenden Sie nur Platzhalter der Prüfart „{kind}“; sie stehen in docs/check-kinds.md.',
      en: "Use only placeholders of the check kind '{kind}'; they stand in docs/check-kinds.md.",
    },
  },
} satisfies Readonly<Record<string, LintWord>>;
