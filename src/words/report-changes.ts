import type { Words } from './speaker.ts';

/** Words of `compare`. */
export const COMPARE_RUNS = {
  command: {
    de: 'vergleicht zwei oder mehr JSON-Berichte: was behoben, neu oder weiter offen ist',
    en: 'compares two or more JSON reports: what is healed, new or still open',
  },
  before: { de: 'alt.json', en: 'old.json' },
  beforeHelp: { de: 'der frühere Bericht (--reporter json)', en: 'the earlier report (--reporter json)' },
  after: { de: 'neu.json', en: 'new.json' },
  afterHelp: {
    de: 'der spätere Bericht, oder mehrere in der Folge der Tage',
    en: 'the later report, or several in the order of their days',
  },
  summaryHelp: {
    de: 'kurz: wie viele Dienste neu scheitern oder jetzt konform sind, dann je Vorgabe und je Dienst eine Zeile',
    en: 'in short: how many services newly fail or conform now, then a line for each rule and each service',
  },
  format: { de: 'Form der Ausgabe', en: 'form of the output' },
  failOn: {
    de: 'ab welchem neuen Befund mit 1 geendet wird',
    en: 'from which new finding on to end with 1',
  },
  output: {
    de: 'Datei, in die geschrieben wird (sonst: die Standardausgabe)',
    en: 'file to write to (else: standard output)',
  },
  share: {
    de: '„{file}“ ist der Bericht nur eines Anteils der Dienste. Fügen Sie die Anteile zuerst mit „vorgaben merge“ zusammen.',
    en: "'{file}' is the report of one share of the services only. First join the shares with 'vorgaben merge'.",
  },

  title: { de: 'Vergleich zweier Prüfungen', en: 'Two checks compared' },
  run: {
    de: '{when}: {ruleset}, Stand {date:date}{acceptance?, Abnahme} – {verdict}',
    en: '{when}: {ruleset}, as of {date:date}{acceptance?, acceptance} – {verdict}',
  },
  earlier: { de: 'Vorher', en: 'Before' },
  later: { de: 'Jetzt', en: 'Now' },
  'other-ruleset': {
    de: 'Geprüft wurde gegen verschiedene Regelwerke: vorher {one}, jetzt {other}. Ein neuer Befund kann daher auch von einer neuen oder geänderten Regel kommen.',
    en: 'The checks used different rulesets: before {one}, now {other}. A new finding may therefore come from a new or changed rule.',
  },
  'other-phase': {
    de: 'Geprüft wurde in verschiedenen Phasen: vorher {one}, jetzt {other}. Regeln können in der Abnahme strenger sein.',
    en: 'The checks were made in different phases: before {one}, now {other}. Rules may be stricter in acceptance.',
  },
  'other-tool': {
    de: 'Geprüft wurde mit verschiedenen Versionen von vorgaben: vorher {one}, jetzt {other}.',
    en: 'The checks used different versions of vorgaben: before {one}, now {other}.',
  },
  'in-its-lang': {
    de: 'Die Berichte sind englisch; so ist auch der Vergleich. Deutsch wird er, wenn sie mit --lang de entstehen.',
    en: 'The reports are in German; so is the comparison. It becomes English where they are made with --lang en.',
  },
  'other-lang': {
    de: 'Die Berichte sind in verschiedenen Sprachen; jeder Befund steht in der seines Berichts.',
    en: 'The reports are in different languages; each finding is in that of its report.',
  },
  earliest: {
    de: 'Der erste Bericht gilt für einen späteren Tag als der zweite. Sind die beiden vertauscht?',
    en: 'The first report holds for a later day than the second. Are the two the wrong way round?',
  },

  'service-verdict': { de: 'Urteil: {before}, jetzt {after}.', en: 'Verdict: {before}, now {after}.' },
  'same-verdict': { de: 'Urteil: unverändert {after}.', en: 'Verdict: still {after}.' },
  added: {
    de: 'Diesen Dienst gab es im früheren Bericht nicht. Urteil: {after}.',
    en: 'This service was not in the earlier report. Verdict: {after}.',
  },
  removed: {
    de: 'Diesen Dienst gibt es im späteren Bericht nicht mehr; über ihn ist nichts gesagt.',
    en: 'This service is no longer in the later report; nothing is said about it.',
  },
  moved: { de: 'Vorher im Ordner {path}.', en: 'Before in the folder {path}.' },
  renamed: {
    de: 'Der Dienst hieß vorher „{name}“. Befunde tragen den Namen in ihrem Kennzeichen: Alle erscheinen als behoben und neu.',
    en: "The service was called '{name}' before. Findings carry the name in their fingerprint: all of them appear as healed and new.",
  },

  healed: {
    one: { de: 'Behoben: 1 Befund', en: 'Healed: 1 finding' },
    other: { de: 'Behoben: {n} Befunde', en: 'Healed: {n} findings' },
  },
  appeared: {
    one: { de: 'Neu: 1 Befund', en: 'New: 1 finding' },
    other: { de: 'Neu: {n} Befunde', en: 'New: {n} findings' },
  },
  open: {
    one: { de: 'Weiter offen: 1 Befund', en: 'Still open: 1 finding' },
    other: { de: 'Weiter offen: {n} Befunde', en: 'Still open: {n} findings' },
  },
  waived: {
    one: { de: 'Jetzt ausgenommen: 1 Befund', en: 'Now waived: 1 finding' },
    other: { de: 'Jetzt ausgenommen: {n} Befunde', en: 'Now waived: {n} findings' },
  },
  unjudged: {
    one: {
      de: 'Nicht mehr beurteilt: 1 Befund; ob er behoben ist, sagt der spätere Bericht nicht',
      en: 'No longer judged: 1 finding; the later report does not say whether it is healed',
    },
    other: {
      de: 'Nicht mehr beurteilt: {n} Befunde; ob sie behoben sind, sagt der spätere Bericht nicht',
      en: 'No longer judged: {n} findings; the later report does not say whether they are healed',
    },
  },
  rules: {
    one: { de: 'Andere Antwort: 1 Regel', en: 'Other answer: 1 rule' },
    other: { de: 'Andere Antwort: {n} Regeln', en: 'Other answer: {n} rules' },
  },
  'rule-change': { de: '{title}: vorher {before}, jetzt {after}', en: '{title}: before {before}, now {after}' },
  'new-rule': { de: 'die Regel ist neu im Regelwerk', en: 'the rule is new in the ruleset' },
  lapsed: { de: 'die Ausnahme dafür gilt nicht mehr', en: 'its waiver no longer holds' },
  gone: { de: 'die Regel gibt es im späteren Bericht nicht', en: 'the rule is not in the later report' },
  'now-is': { de: 'die Regel ist jetzt: {outcome}', en: 'the rule is now: {outcome}' },
  unchanged: { de: 'Nichts hat sich geändert.', en: 'Nothing has changed.' },
  total: {
    de: 'Insgesamt: {healed} behoben, {appeared} neu, {open} weiter offen{waived?, {waived} jetzt ausgenommen}{unjudged?, {unjudged} nicht mehr beurteilt}{rules?; andere Antworten: {rules}}.',
    en: 'In total: {healed} healed, {appeared} new, {open} still open{waived?, {waived} now waived}{unjudged?, {unjudged} no longer judged}{rules?; other answers: {rules}}.',
  },
  worse: {
    de: 'Gegen die Abnahme spricht Neues: {text}.',
    en: 'New things stand against acceptance: {text}.',
  },
  'worse-findings': {
    one: { de: '1 neuer Befund ab der Stufe {level}', en: '1 new finding of level {level} or above' },
    other: { de: '{n} neue Befunde ab der Stufe {level}', en: '{n} new findings of level {level} or above' },
  },
  'worse-verdicts': {
    one: { de: '1 Dienst mit schlechterem Urteil', en: '1 service with a worse verdict' },
    other: { de: '{n} Dienste mit schlechterem Urteil', en: '{n} services with a worse verdict' },
  },
  'worse-removed': {
    one: { de: '1 Dienst fehlt', en: '1 service is missing' },
    other: { de: '{n} Dienste fehlen', en: '{n} services are missing' },
  },
  short: {
    de: '{failing} {failing|Dienst scheitert|Dienste scheitern} neu, {healed} {healed|ist|sind} jetzt konform{undecided?, {undecided} nicht mehr zu beurteilen}. Weiter nicht konform: {stillFailing}.{missing? Im späteren Bericht {missing|fehlt|fehlen} {missing}.}{added? Neu dabei: {added}.}',
    en: 'Services that newly fail: {failing}; that conform now: {healed}{undecided?; no longer to be judged: {undecided}}. Still not conforming: {stillFailing}.{missing? Missing in the later report: {missing}.}{added? New: {added}.}',
  },
  'by-rule': { de: 'Nach Vorgaben', en: 'By rule' },
  'by-service': { de: 'Nach Diensten', en: 'By service' },
  'short-end': { de: 'Ergebnis', en: 'Result' },
  'rule-services': {
    de: 'Dienste: {failing} neu nicht erfüllt, {healed} behoben{waived?, {waived} jetzt ausgenommen}{unjudged?, {unjudged} nicht mehr beurteilt}',
    en: 'services: {failing} newly not met, {healed} healed{waived?, {waived} now waived}{unjudged?, {unjudged} no longer judged}',
  },
  'service-rules': {
    de: '{failing? Neu: {failing}.}{healed? Behoben: {healed}.}{waived? Jetzt ausgenommen: {waived}.}{unjudged? Nicht mehr beurteilt: {unjudged}.}',
    en: '{failing? New: {failing}.}{healed? Healed: {healed}.}{waived? Now waived: {waived}.}{unjudged? No longer judged: {unjudged}.}',
  },
  'unchanged-services': {
    one: { de: 'Bei 1 Dienst hat sich nichts geändert.', en: 'Nothing has changed in 1 service.' },
    other: { de: 'Bei {n} Diensten hat sich nichts geändert.', en: 'Nothing has changed in {n} services.' },
  },
  'title-series': { de: 'Verlauf', en: 'Over time' },
  'series-day': {
    de: '{date:date}: {total} {total|Dienst|Dienste}, {conforming} konform, {notConforming} nicht konform, {undecided} nicht entschieden',
    en: '{date:date}: {total} {total|service|services}, {conforming} conforming, {notConforming} not conforming, {undecided} undecided',
  },
  'no-worse': {
    de: 'Nichts Neues spricht gegen die Abnahme. Was weiter offen ist, entscheidet der spätere Bericht.',
    en: 'Nothing new stands against acceptance. What is still open is decided by the later report.',
  },
} as const satisfies Readonly<Record<string, Words>>;
