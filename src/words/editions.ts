import type { Words } from './speaker.ts';

/** Words of `ruleset diff`. */
export const COMPARE = {
  title: { de: 'Vergleich: {from} → {to}', en: 'Comparison: {from} → {to}' },
  same: { de: 'Die beiden Regelwerke sind gleich.', en: 'The two rulesets are the same.' },
  counts: {
    de: '{added} neu, {removed} entfallen, {changed} geändert; {from} {from|Regel|Regeln} vorher, {to} nachher.',
    en: '{added} added, {removed} removed, {changed} changed; {from} {from|rule|rules} before, {to} after.',
  },
  'title.ruleset': { de: 'Regelwerk', en: 'Ruleset' },
  'title.added': { de: 'Neu', en: 'Added' },
  'title.removed': { de: 'Entfallen', en: 'Removed' },
  'title.changed': { de: 'Geändert', en: 'Changed' },
  'title.version': { de: 'Versionsnummer', en: 'Version number' },
  'title.services': { de: 'Dienste', en: 'Services' },

  'column.rule': { de: 'Kennung', en: 'Id' },
  'column.level': { de: 'Verbindlichkeit', en: 'Level' },
  'column.title': { de: 'Vorgabe', en: 'Rule' },
  'column.change': { de: 'Änderung', en: 'Change' },
  'column.step': { de: 'Stufe', en: 'Step' },
  'column.farewell': { de: 'Nachfolge', en: 'Successor' },
  'column.effect': { de: 'Wirkung', en: 'Effect' },
  'column.finding': { de: 'Befund', en: 'Finding' },
  'column.part': { de: 'Angabe', en: 'Part' },

  'part.level': { de: 'Verbindlichkeit ({at})', en: 'Level ({at})' },
  'part.valid': { de: 'Geltung', en: 'Validity' },
  'part.kind': { de: 'Dateiarten', en: 'Document kinds' },
  'part.art': { de: 'Schnittstellen', en: 'Interfaces' },
  'part.when': { de: 'Bedingung', en: 'Condition' },
  'part.check': { de: 'Prüfung {at}', en: 'Check {at}' },
  'part.catalogue': { de: 'Katalog {at}', en: 'Catalogue {at}' },
  'part.prefix': { de: 'Präfix {at}', en: 'Prefix {at}' },
  'part.message': { de: 'Meldung der Prüfung {at}', en: 'Message of check {at}' },
  'part.title': { de: 'Titel', en: 'Title' },
  'part.requirement': { de: 'Wortlaut', en: 'Wording' },
  'part.why': { de: 'Begründung', en: 'Reason' },
  'part.fix': { de: 'Abhilfe', en: 'Remedy' },
  'part.source': { de: 'Quelle', en: 'Source' },
  'part.chapter': { de: 'Kapitel', en: 'Chapter' },
  'part.name': { de: 'Kurzname', en: 'Name' },
  'part.tags': { de: 'Schlagwörter', en: 'Tags' },
  'part.aliases': { de: 'Frühere Kennungen', en: 'Former ids' },
  'part.deprecated': { de: 'Überholt seit', en: 'Deprecated since' },
  'part.replacedBy': { de: 'Ersetzt durch', en: 'Replaced by' },
  'part.since': { de: 'Seit', en: 'Since' },
  'part.ruleset': { de: 'Regelwerk', en: 'Ruleset' },
  'part.publisher': { de: 'Herausgeber', en: 'Publisher' },
  'part.status': { de: 'Status', en: 'Status' },
  'part.resolution': { de: 'Beschluss', en: 'Resolution' },
  'part.requires': { de: 'Nötige Version von vorgaben', en: 'Version of vorgaben needed' },
  'part.includes': { de: 'Aufgenommene Regelwerke', en: 'Included rulesets' },
  'part.other': { de: 'Inhalt, den keine Regel nutzt', en: 'Content that no rule uses' },

  none: { de: 'keine', en: 'none' },
  always: { de: 'unbefristet', en: 'without limit' },
  from: { de: 'ab {day:date}', en: 'from {day:date}' },
  until: { de: 'bis {day:date}', en: 'until {day:date}' },
  'check-added': { de: 'neu: {what}', en: 'added: {what}' },
  'check-removed': { de: 'entfallen: {what}', en: 'removed: {what}' },
  'catalogue-keys': {
    de: 'Stand {before:date} → {after:date}; {added} Schlüssel neu, {removed} entfallen, {altered} geändert',
    en: 'as of {before:date} → {after:date}; {added} {added|key|keys} added, {removed} removed, {altered} altered',
  },
  'new-text': { de: 'neu gefasst', en: 'reworded' },
  'no-heir': { de: 'kein Nachfolger genannt', en: 'no successor named' },
  heir: { de: 'ersetzt durch {id}', en: 'replaced by {id}' },
  more: { de: '… und {n} weitere', en: '… and {n} more' },

  'step.major': { de: 'Hauptversion', en: 'major' },
  'step.minor': { de: 'Nebenversion', en: 'minor' },
  'step.patch': { de: 'Korrektur', en: 'patch' },
  'step.none': { de: 'keine', en: 'none' },

  'semver.enough': {
    de: 'Fällig ist der Schritt „{due}“; die Nummern {from} → {to} genügen.',
    en: "The step '{due}' is due; the numbers {from} → {to} suffice.",
  },
  'semver.short': {
    de: 'Fällig ist der Schritt „{due}“; die Nummern {from} → {to} sagen weniger. Nötig ist mindestens {next}.',
    en: "The step '{due}' is due; the numbers {from} → {to} say less. At least {next} is needed.",
  },
  'semver.backwards': {
    de: 'Die zweite Nummer ({to}) ist niedriger als die erste ({from}). Nennen Sie die ältere Ausgabe zuerst.',
    en: 'The second number ({to}) is lower than the first ({from}). Name the older edition first.',
  },
  'semver.not-judged': {
    de: 'Zwei verschiedene Regelwerke: Ihre Versionsnummern werden nicht verglichen.',
    en: 'Two different rulesets: their version numbers are not compared.',
  },
  'semver.reasons': { de: 'Gründe:', en: 'Reasons:' },
  'new-must': {
    one: { de: '1 neue Vorgabe mit MUSS', en: '1 new MUST rule' },
    other: { de: '{n} neue Vorgaben mit MUSS', en: '{n} new MUST rules' },
  },
  'new-question': {
    one: { de: '1 neue Frage an Menschen mit MUSS', en: '1 new MUST rule for humans to judge' },
    other: { de: '{n} neue Fragen an Menschen mit MUSS', en: '{n} new MUST rules for humans to judge' },
  },
  raised: {
    one: { de: '1 Vorgabe wird MUSS', en: '1 rule becomes a MUST' },
    other: { de: '{n} Vorgaben werden MUSS', en: '{n} rules become a MUST' },
  },
  wider: {
    one: {
      de: '1 Vorgabe mit MUSS gilt für mehr Dienste, Dateien oder Tage',
      en: '1 MUST rule holds for more services, files or days',
    },
    other: {
      de: '{n} Vorgaben mit MUSS gelten für mehr Dienste, Dateien oder Tage',
      en: '{n} MUST rules hold for more services, files or days',
    },
  },
  stricter: {
    one: { de: '1 Vorgabe mit MUSS verlangt mehr', en: '1 MUST rule asks for more' },
    other: { de: '{n} Vorgaben mit MUSS verlangen mehr', en: '{n} MUST rules ask for more' },
  },
  'maybe-stricter': {
    one: {
      de: '1 Vorgabe mit MUSS prüft anders; strenger ist nicht ausgeschlossen',
      en: '1 MUST rule checks differently; stricter cannot be ruled out',
    },
    other: {
      de: '{n} Vorgaben mit MUSS prüfen anders; strenger ist nicht ausgeschlossen',
      en: '{n} MUST rules check differently; stricter cannot be ruled out',
    },
  },
  'new-soll': {
    one: { de: '1 neue oder stärkere Vorgabe mit SOLL oder KANN', en: '1 new or stronger SHOULD or MAY rule' },
    other: { de: '{n} neue oder stärkere Vorgaben mit SOLL oder KANN', en: '{n} new or stronger SHOULD or MAY rules' },
  },
  removed: {
    one: { de: '1 Vorgabe entfällt', en: '1 rule is removed' },
    other: { de: '{n} Vorgaben entfallen', en: '{n} rules are removed' },
  },
  relaxed: {
    one: { de: '1 Vorgabe ist gelockert', en: '1 rule is relaxed' },
    other: { de: '{n} Vorgaben sind gelockert', en: '{n} rules are relaxed' },
  },
  'soll-changed': {
    one: { de: '1 Vorgabe ohne MUSS prüft anders', en: '1 rule without MUST checks differently' },
    other: { de: '{n} Vorgaben ohne MUSS prüfen anders', en: '{n} rules without MUST check differently' },
  },
  'newer-tool': {
    one: { de: 'eine andere Version von vorgaben ist nötig', en: 'another version of vorgaben is needed' },
    other: { de: 'eine andere Version von vorgaben ist nötig', en: 'another version of vorgaben is needed' },
  },
  texts: {
    one: { de: 'Texte von 1 Vorgabe', en: 'texts of 1 rule' },
    other: { de: 'Texte von {n} Vorgaben', en: 'texts of {n} rules' },
  },
  'texts-ruleset': { de: 'Angaben des Regelwerks', en: 'statements of the ruleset' },

  'services-as-of': {
    de: 'Phase {phase}, Stand {asOf:date}: jeder Dienst gegen beide Regelwerke geprüft.',
    en: 'Phase {phase}, as of {asOf:date}: each service checked against both rulesets.',
  },
  'no-effect': { de: 'Keine Vorgabe urteilt anders.', en: 'No rule judges differently.' },
  'these-files': { de: 'Diese Dateien', en: 'These files' },
  'effect.newly-failing': { de: 'neu nicht erfüllt', en: 'newly not met' },
  'effect.healed': { de: 'nicht mehr beanstandet', en: 'no longer found at fault' },
  'effect.newly-undecided': { de: 'neu zu klären', en: 'newly undecided' },
  'effect.decided': { de: 'geklärt', en: 'decided' },
  'effect.weightier': { de: 'wiegt schwerer', en: 'weighs more' },
  'effect.lighter': { de: 'wiegt leichter', en: 'weighs less' },
  'effect-count': { de: '{n} {effect}{must?, davon {must} MUSS}', en: '{n} {effect}{must?, of which {must} MUST}' },
  'outcome.absent': { de: 'gibt es nicht', en: 'not in the ruleset' },

  command: {
    de: 'vergleicht zwei Regelwerke oder zwei Ausgaben von einem',
    en: 'compares two rulesets, or two editions of one',
  },
  'command.from': { de: 'die ältere Ausgabe', en: 'the older edition' },
  'command.to': { de: 'die neuere Ausgabe', en: 'the newer edition' },
  'command.services': {
    de: 'Dienste, für die gesagt wird, was sich für sie ändert',
    en: 'services to say for what changes for them',
  },
  'command.format': { de: 'Form der Ausgabe', en: 'form of the output' },
  'command.summary': {
    de: 'ohne die Listen der Regeln: Zahlen, Dienste und Versionsnummer',
    en: 'without the lists of rules: numbers, services and version number',
  },
  'command.output': {
    de: 'Datei, in die geschrieben wird (sonst: die Standardausgabe)',
    en: 'file to write to (else: standard output)',
  },
} satisfies Readonly<Record<string, Words>>;
