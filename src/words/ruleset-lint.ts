import type { Text } from '../base/nouns.ts';

/** A fault that lint finds: what is wrong, and what to do about it. */
interface LintWord {
  readonly says: Text;
  readonly fix: Text;
}

const NAME: Text = {
  de: 'Schreiben Sie den Pfad so, wie ihn die Datei hat; alle Angaben des Steckbriefs stehen in docs/steckbrief.md.',
  en: 'Write the path as the file has it; all members of the Steckbrief stand in docs/steckbrief.md.',
};

/** Sentences of `ruleset lint` beyond what the loader refuses, by the code of the fault. */
export const LINT_WORDS = {
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
  when: {
    says: {
      de: '„when“ ist kein brauchbares JSON Schema: {reason}.',
      en: "'when' is no usable JSON Schema: {reason}.",
    },
    fix: {
      de: 'Ein Muster, das geht: when: { required: [kontext], properties: { kontext: { required: [uploads], properties: { uploads: { const: true } } } } }.',
      en: 'A form that works: when: { required: [kontext], properties: { kontext: { required: [uploads], properties: { uploads: { const: true } } } } }.',
    },
  },
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
  'unknown-member': {
    says: {
      de: '„{path}“ kann nie etwas finden: Dateien der Art {kind} haben{where? unter {where}} keine Angabe „{name}“.{nearest? Gemeint ist wohl „{nearest}“.}',
      en: "'{path}' can never find anything: files of kind {kind} have no '{name}'{where? below {where}}.{nearest? Probably '{nearest}' is meant.}",
    },
    fix: NAME,
  },
  'list-member': {
    says: {
      de: '„{path}“ kann nie etwas finden: {where} ist eine Liste, „{name}“ steht erst in ihren Einträgen.',
      en: "'{path}' can never find anything: {where} is a list, '{name}' stands in its entries only.",
    },
    fix: {
      de: 'Fügen Sie hinter der Liste [*] ein: {better}.',
      en: 'Insert [*] behind the list: {better}.',
    },
  },
  'no-list': {
    says: {
      de: '„{path}“ kann nie etwas finden: {where} ist keine Liste.',
      en: "'{path}' can never find anything: {where} is no list.",
    },
    fix: { de: 'Lassen Sie die Nummer in eckigen Klammern weg.', en: 'Leave out the number in square brackets.' },
  },
  'when-member': {
    says: {
      de: '„when“ trifft nie zu: Der Steckbrief hat{where? unter {where}} keine Angabe „{name}“.{nearest? Gemeint ist wohl „{nearest}“.}',
      en: "'when' never holds: the Steckbrief has no '{name}'{where? below {where}}.{nearest? Probably '{nearest}' is meant.}",
    },
    fix: NAME,
  },
  'unknown-child': {
    says: {
      de: '„{name}“ kann an der gewählten Stelle nie stehen.{nearest? Gemeint ist wohl „{nearest}“.}',
      en: "'{name}' can never stand at the selected place.{nearest? Probably '{nearest}' is meant.}",
    },
    fix: NAME,
  },
  'no-json-path': {
    says: { de: '„{path}“ ist kein JSONPath (RFC 9535).', en: "'{path}' is no JSONPath (RFC 9535)." },
    fix: {
      de: 'Ein Pfad beginnt mit $, der gewählten Stelle: $.dienst.url oder $.leistungen[*].leika.',
      en: 'A path begins with $, the selected place: $.dienst.url or $.leistungen[*].leika.',
    },
  },
  'no-xpath': {
    says: { de: '„{path}“ ist kein XPath 1.0.', en: "'{path}' is no XPath 1.0." },
    fix: {
      de: 'Ein Pfad gilt von der gewählten Stelle aus, zum Beispiel md:AssertionConsumerService.',
      en: 'A path holds from the selected place on, for example md:AssertionConsumerService.',
    },
  },
  'xml-namespace': {
    says: {
      de: '„{name}“ kann in Dateien der Art {kind} nicht vorkommen: Der Namensraum „{namespace}“ gehört nicht dazu.',
      en: "'{name}' cannot occur in files of kind {kind}: the namespace '{namespace}' is not part of it.",
    },
    fix: {
      de: 'Wählen Sie ein Präfix mit einem dieser Namensräume: {known}.',
      en: 'Choose a prefix with one of these namespaces: {known}.',
    },
  },
  'xml-element': {
    says: {
      de: '„{name}“ kommt in Dateien der Art {kind} nie vor: Das Schema kennt dieses Element nicht.{nearest? Gemeint ist wohl „{nearest}“.}',
      en: "'{name}' never occurs in files of kind {kind}: the schema has no such element.{nearest? Probably '{nearest}' is meant.}",
    },
    fix: {
      de: 'Schreiben Sie den Namen des Elements so, wie ihn der Standard führt.',
      en: 'Write the name of the element as the standard has it.',
    },
  },
  'xml-no-prefix': {
    says: {
      de: '„{name}“ ohne Präfix findet in Dateien der Art {kind} nie etwas: Deren Elemente stehen in einem Namensraum.',
      en: "'{name}' without a prefix never finds anything in files of kind {kind}: their elements are in a namespace.",
    },
    fix: {
      de: 'Setzen Sie ein Präfix davor, das in der ruleset.yaml unter prefixes steht{prefix?, zum Beispiel {prefix}:{name}}; oder schreiben Sie {local}.',
      en: 'Put a prefix before it that stands in ruleset.yaml under prefixes{prefix?, for example {prefix}:{name}}; or write {local}.',
    },
  },
  'xml-root': {
    says: {
      de: '„{name}“ kann nicht das oberste Element einer Datei der Art {kind} sein.',
      en: "'{name}' cannot be the topmost element of a file of kind {kind}.",
    },
    fix: {
      de: 'Beginnen Sie mit // statt mit /, oder wählen Sie unter applies eine andere Dateiart.',
      en: 'Begin with // instead of /, or choose another document kind under applies.',
    },
  },
  'slow-pattern': {
    says: {
      de: 'Das Muster „{pattern}“ rechnet sich an kurzen Texten wie „{text}“ fest: Mit jedem Zeichen mehr verdoppelt sich die Zeit.',
      en: "The pattern '{pattern}' gets stuck on short texts such as '{text}': each further character doubles the time.",
    },
    fix: {
      de: 'Jedes Zeichen darf nur auf eine Art passen: „a+“ statt „(a+)+“, „\\w+(?:\\s\\w+)*“ statt „(\\w+\\s?)*“, „[ab]*“ statt „(a|b|ab)*“.',
      en: "Each character may match in one way only: 'a+' instead of '(a+)+', '\\w+(?:\\s\\w+)*' instead of '(\\w+\\s?)*', '[ab]*' instead of '(a|b|ab)*'.",
    },
  },
  'bad-pattern': {
    says: {
      de: '„{pattern}“ ist kein regulärer Ausdruck: {reason}.',
      en: "'{pattern}' is no regular expression: {reason}.",
    },
    fix: {
      de: 'Zeichen mit eigener Bedeutung ( . ? * + ( ) [ ] ) brauchen einen \\ davor, wenn sie selbst gemeint sind.',
      en: 'Characters with a meaning of their own ( . ? * + ( ) [ ] ) need a \\ before them where they are meant themselves.',
    },
  },
  'replaced-by-itself': {
    says: {
      de: 'Die Regel {id} wird über replacedBy am Ende durch sich selbst ersetzt: {chain}.',
      en: 'Through replacedBy the rule {id} is in the end replaced by itself: {chain}.',
    },
    fix: {
      de: '„replacedBy“ führt von der alten Regel zur neuen und endet dort.',
      en: "'replacedBy' leads from the old rule to the new one and ends there.",
    },
  },
  'replaced-by-nothing': {
    says: {
      de: 'Die Regel {id} soll durch {target} ersetzt sein; diese Regel gibt es hier nicht.{nearest? Gemeint ist wohl {nearest}.}',
      en: 'The rule {id} is said to be replaced by {target}; there is no such rule here.{nearest? Probably {nearest} is meant.}',
    },
    fix: {
      de: 'Nennen Sie eine Regel dieses Regelwerks oder eines, das es aufnimmt.',
      en: 'Name a rule of this ruleset or of one that it includes.',
    },
  },
  'id-removed': {
    says: {
      de: 'Die Regel {id} ({title}) aus {previous} fehlt hier, ohne dass gesagt ist, was an ihre Stelle tritt.',
      en: 'The rule {id} ({title}) of {previous} is missing here, and nothing says what takes its place.',
    },
    fix: {
      de: 'Sagen Sie es in der ruleset.yaml: withdrawn: { {id}: { why: { de: …, en: … }, replacedBy: <neue Kennung, falls es eine gibt> } }.',
      en: 'Say so in ruleset.yaml: withdrawn: { {id}: { why: { de: …, en: … }, replacedBy: <new id, if there is one> } }.',
    },
  },
  'withdrawn-here': {
    says: {
      de: 'Die Regel {id} steht unter „withdrawn“, ist aber noch da.',
      en: "The rule {id} stands under 'withdrawn', but is still here.",
    },
    fix: {
      de: 'Löschen Sie den Eintrag unter „withdrawn“ oder die Regel.',
      en: "Delete the entry under 'withdrawn' or the rule.",
    },
  },
  'id-reused': {
    says: {
      de: 'Die Kennung {id} trug in {previous} eine andere Vorgabe („{title}“); eine Kennung wird nie neu vergeben.',
      en: "In {previous} the id {id} was that of another requirement ('{title}'); an id is never given again.",
    },
    fix: {
      de: 'Geben Sie der neuen Regel eine freie Kennung; „vorgaben ruleset new-rule“ findet die nächste.',
      en: "Give the new rule a free id; 'vorgaben ruleset new-rule' finds the next one.",
    },
  },
  'id-range': {
    says: {
      de: 'Die Kennung {id} liegt in keinem Bereich dieses Regelwerks.',
      en: 'The id {id} is in none of the ranges of this ruleset.',
    },
    fix: {
      de: 'Bereiche: OZG1000 bis OZG8999, FIM1001 bis FIM1144 (amtlich), FIM2001 bis FIM3999, XOEV1001 bis XOEV1999.',
      en: 'Ranges: OZG1000 to OZG8999, FIM1001 to FIM1144 (official), FIM2001 to FIM3999, XOEV1001 to XOEV1999.',
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

export type LintCode = keyof typeof LINT_WORDS;
