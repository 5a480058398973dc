import type { LintWord } from './lint-word.ts';

/** A regular expression is none, or gets stuck. */
export const EXPRESSIONS = {
  'slow-pattern': {
    says: {
      de: 'Das Muster „{pattern}“ rechnet sich an Texten wie „{text}“ fest: Die Zeit wächst weit schneller als der Text.',
      en: "The pattern '{pattern}' gets stuck on texts such as '{text}': the time grows far faster than the text.",
    },
    fix: {
      de: 'Jedes Zeichen darf nur auf eine Art passen: „a+“ statt „(a+)+“, „\\w+(?:\\s\\w+)*“ statt „(\\w+\\s?)*“, „[ab]*“ statt „(a|b|ab)*“ oder „[ab]*a*[ab]*“.',
      en: "Each character may match in one way only: 'a+' instead of '(a+)+', '\\w+(?:\\s\\w+)*' instead of '(\\w+\\s?)*', '[ab]*' instead of '(a|b|ab)*' or '[ab]*a*[ab]*'.",
    },
  },
  'bad-pattern': {
    says: {
      de: '„{pattern}“ ist kein regulärer Ausdruck{open?: Eine Klammer ( wird nicht geschlossen}{closed?: Eine Klammer ) wird geschlossen und war nicht offen}{bracket?: Eine Klammer [ wird nicht geschlossen}{nothing?: Vor * + ? steht nichts, was sich wiederholen kann}{order?: Ein Bereich wie z-a steht verkehrt herum}{escape?: Nach einem \\ steht etwas, das nichts bedeutet}{property?: Die Eigenschaft hinter \\p gibt es nicht}{group?: Eine Gruppe ist nicht richtig geschrieben}.',
      en: "'{pattern}' is no regular expression{open?: a bracket ( is not closed}{closed?: a bracket ) closes what was not open}{bracket?: a bracket [ is not closed}{nothing?: there is nothing before * + ? that could repeat}{order?: a range such as z-a stands the wrong way round}{escape?: behind a \\ stands what means nothing}{property?: there is no such property behind \\p}{group?: a group is not written correctly}.",
    },
    fix: {
      de: 'Zeichen mit eigener Bedeutung ( . ? * + ( ) [ ] ) brauchen einen \\ davor, wenn sie selbst gemeint sind.',
      en: 'Characters with a meaning of their own ( . ? * + ( ) [ ] ) need a \\ before them where they are meant themselves.',
    },
  },
} satisfies Readonly<Record<string, LintWord>>;
