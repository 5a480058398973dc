import type { Words } from '../speaker.ts';

/** The step of SemVer that changes ask for, and why. */
export const STEPS = {
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
} satisfies Readonly<Record<string, Words>>;
