import type { Words } from '../speaker.ts';

/** What a run comes to, service by service and in sum. */
export const SUMMARY = {
  'service.conforming': {
    one: {
      de: 'Konform: Die eine anwendbare Vorgabe mit MUSS ist erfüllt.',
      en: 'Conforming: the one applicable MUST rule is met.',
    },
    other: {
      de: 'Konform: Alle {n} anwendbaren Vorgaben mit MUSS sind erfüllt.',
      en: 'Conforming: all {n} applicable MUST rules are met.',
    },
  },
  'service.conforming-waived': {
    one: {
      de: 'Konform mit Ausnahmen: 1 Vorgabe mit MUSS ist erfüllt, {waived} ausgenommen, keine verletzt.',
      en: 'Conforming with waivers: 1 MUST rule is met, {waived} waived, none violated.',
    },
    other: {
      de: 'Konform mit Ausnahmen: {n} Vorgaben mit MUSS sind erfüllt, {waived} ausgenommen, keine verletzt.',
      en: 'Conforming with waivers: {n} MUST rules are met, {waived} waived, none violated.',
    },
  },
  'service.not-conforming': {
    one: {
      de: 'Nicht konform: 1 Vorgabe mit MUSS ist nicht erfüllt.',
      en: 'Not conforming: 1 MUST rule is not met.',
    },
    other: {
      de: 'Nicht konform: {n} Vorgaben mit MUSS sind nicht erfüllt.',
      en: 'Not conforming: {n} MUST rules are not met.',
    },
  },
  'service.undecided': {
    one: {
      de: 'Nicht entschieden: 1 Vorgabe mit MUSS ist erfüllt, keine verletzt{open?; {open}}.{acceptance? Für die Abnahme muss das geklärt sein.}',
      en: 'Undecided: 1 MUST rule is met, none violated{open?; {open}}.{acceptance? Acceptance needs this settled.}',
    },
    other: {
      de: 'Nicht entschieden: {n} Vorgaben mit MUSS sind erfüllt, keine ist verletzt{open?; {open}}.{acceptance? Für die Abnahme muss das geklärt sein.}',
      en: 'Undecided: {n} MUST rules are met, none is violated{open?; {open}}.{acceptance? Acceptance needs this settled.}',
    },
  },
  'files.not-conforming': {
    one: {
      de: 'Diese Dateien sind nicht konform: 1 Vorgabe mit MUSS ist nicht erfüllt.',
      en: 'These files do not conform: 1 MUST rule is not met.',
    },
    other: {
      de: 'Diese Dateien sind nicht konform: {n} Vorgaben mit MUSS sind nicht erfüllt.',
      en: 'These files do not conform: {n} MUST rules are not met.',
    },
  },
  'files.undecided': {
    one: {
      de: 'Diese Dateien erfüllen 1 Vorgabe mit MUSS und verletzen keine{open?; {open}}. Für ein Urteil über einen Online-Dienst fehlt der Steckbrief.',
      en: 'These files meet 1 MUST rule and violate none{open?; {open}}. A verdict on an online service needs its Steckbrief.',
    },
    other: {
      de: 'Diese Dateien erfüllen {n} Vorgaben mit MUSS und verletzen keine{open?; {open}}. Für ein Urteil über einen Online-Dienst fehlt der Steckbrief.',
      en: 'These files meet {n} MUST rules and violate none{open?; {open}}. A verdict on an online service needs its Steckbrief.',
    },
  },
  'open.unverified': {
    one: { de: '1 konnte nicht geprüft werden', en: '1 could not be checked' },
    other: { de: '{n} konnten nicht geprüft werden', en: '{n} could not be checked' },
  },
  'open.open': {
    one: { de: '1 ist offen, weil eine Angabe fehlt', en: '1 is open because a statement is missing' },
    other: { de: '{n} sind offen, weil Angaben fehlen', en: '{n} are open because statements are missing' },
  },
  'open.needs-review': {
    one: { de: '1 ist durch Menschen zu beurteilen', en: '1 is to be judged by humans' },
    other: { de: '{n} sind durch Menschen zu beurteilen', en: '{n} are to be judged by humans' },
  },
  'open.waived': {
    one: { de: '1 ausgenommen', en: '1 waived' },
    other: { de: '{n} ausgenommen', en: '{n} waived' },
  },
  'also-failed': {
    one: {
      de: 'Außerdem ist 1 Vorgabe mit SOLL oder KANN nicht erfüllt.',
      en: 'Besides, 1 SHOULD or MAY rule is not met.',
    },
    other: {
      de: 'Außerdem sind {n} Vorgaben mit SOLL oder KANN nicht erfüllt.',
      en: 'Besides, {n} SHOULD or MAY rules are not met.',
    },
  },

  files: { one: { de: '1 Datei', en: '1 file' }, other: { de: '{n} Dateien', en: '{n} files' } },
  rules: { one: { de: '1 Regel', en: '1 rule' }, other: { de: '{n} Regeln', en: '{n} rules' } },
  results: { one: { de: '1 Ergebnis', en: '1 result' }, other: { de: '{n} Ergebnisse', en: '{n} results' } },
  counts: {
    de: '{files}, {rules}: {passed} erfüllt, {failed} nicht erfüllt, {notApplicable} nicht anwendbar{open?, {open} offen}, {needsReview} durch Menschen zu prüfen, {unverified} nicht prüfbar{waived?, {waived} ausgenommen}.',
    en: '{files}, {rules}: {passed} met, {failed} not met, {notApplicable} not applicable{open?, {open} open}, {needsReview} to be judged by humans, {unverified} could not be checked{waived?, {waived} waived}.',
  },
  'summary.conforming': { de: 'konform', en: 'conforming' },
  'summary.not-conforming': { de: 'nicht konform', en: 'not conforming' },
  'summary.undecided': { de: 'nicht entschieden', en: 'undecided' },
  'total-verdicts': {
    de: 'Insgesamt: {conforming} konform, {notConforming} nicht konform, {undecided} nicht entschieden.',
    en: 'In total: {conforming} conforming, {notConforming} not conforming, {undecided} undecided.',
  },

  shard: {
    de: 'Anteil {index} von {count}: {own} der {total} {total|Dienst|Dienste} dieses Laufs. Erst „vorgaben merge“ gibt den ganzen Bericht.',
    en: "Share {index} of {count}: {own} of the {total} {total|service|services} of this run. Only 'vorgaben merge' gives the whole report.",
  },
  'shard-empty': {
    de: 'Anteil {index} von {count}: Auf diesen Anteil entfällt keiner der {total} {total|Dienst|Dienste}; geprüft wurde hier nichts. Erst „vorgaben merge“ gibt den ganzen Bericht.',
    en: "Share {index} of {count}: none of the {total} {total|service|services} falls to this share; nothing was checked here. Only 'vorgaben merge' gives the whole report.",
  },
} as const satisfies Readonly<Record<string, Words>>;
