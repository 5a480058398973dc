import type { Speaker, Words } from './speaker.ts';

/** The words of the reporters. What rules and findings say stands in the report already. */
export const WORDS = {
  'judged-by': {
    de: '{id} {version} ({status}) · Stand {date:date}{acceptance? · Abnahme}',
    en: '{id} {version} ({status}) · as of {date:date}{acceptance? · acceptance}',
  },
  catalogue: { de: '{title} vom {date:date} (aufgenommen)', en: '{title} of {date:date} (installed)' },
  sample: { de: 'Muster – kein wirklicher Dienst', en: 'Sample – not a real service' },
  'these-files': { de: 'Diese Dateien', en: 'These files' },

  'status.entwurf': { de: 'Entwurf', en: 'draft' },
  'status.empfohlen': { de: 'empfohlen', en: 'recommended' },
  'status.verbindlich': { de: 'verbindlich', en: 'binding' },
  'status.zurueckgezogen': { de: 'zurückgezogen', en: 'withdrawn' },

  'phase.entwicklung': { de: 'Entwicklung', en: 'development' },
  'phase.abnahme': { de: 'Abnahme', en: 'acceptance' },

  'level.MUSS': { de: 'MUSS', en: 'MUST' },
  'level.SOLL': { de: 'SOLL', en: 'SHOULD' },
  'level.KANN': { de: 'KANN', en: 'MAY' },

  'outcome.passed': { de: 'erfüllt', en: 'met' },
  'outcome.failed': { de: 'nicht erfüllt', en: 'not met' },
  'outcome.not-applicable': { de: 'nicht anwendbar', en: 'not applicable' },
  'outcome.open': { de: 'offen: Angabe fehlt', en: 'open: statement missing' },
  'outcome.needs-review': { de: 'durch Menschen zu prüfen', en: 'to be judged by humans' },
  'outcome.unverified': { de: 'nicht prüfbar', en: 'could not be checked' },
  'outcome.waived': { de: 'ausgenommen', en: 'waived' },

  'document.passed': { de: 'nichts zu beanstanden', en: 'nothing found' },
  'document.failed': { de: 'beanstandet', en: 'has findings' },
  'document.needs-review': { de: 'durch Menschen zu prüfen', en: 'to be judged by humans' },
  'document.unverified': { de: 'nicht prüfbar', en: 'could not be checked' },
  'document.waived': { de: 'ausgenommen', en: 'waived' },
  'document.not-examined': { de: 'von keiner Vorgabe untersucht', en: 'not examined by any rule' },

  'step.passed': { de: 'bestanden', en: 'passed' },
  'step.failed': { de: 'nicht bestanden', en: 'failed' },
  'step.not-run': { de: 'nicht ausgeführt', en: 'not run' },
  'step.crashed': { de: 'abgebrochen', en: 'broke off' },
  'step.unverified': { de: 'nicht prüfbar', en: 'could not be checked' },

  'evidence.file': { de: 'Datei', en: 'file' },
  'evidence.steckbrief': { de: 'Angabe im Steckbrief', en: 'statement in the Steckbrief' },
  'evidence.human': { de: 'Mensch', en: 'human' },

  'verdict.conforming': { de: 'konform', en: 'conforming' },
  'verdict.not-conforming': { de: 'nicht konform', en: 'not conforming' },
  'verdict.undecided': { de: 'nicht entschieden', en: 'undecided' },

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

  'chosen.option': {
    de: 'Das Regelwerk wurde beim Aufruf mit --ruleset gewählt.',
    en: 'The ruleset was chosen on the command line with --ruleset.',
  },
  'chosen.steckbrief': { de: 'Das Regelwerk nennt der Steckbrief.', en: 'The Steckbrief names the ruleset.' },
  'chosen.lock': { de: 'Das Regelwerk nennt vorgaben.lock.', en: 'vorgaben.lock names the ruleset.' },
  'chosen.default': {
    de: 'Weder Aufruf noch Steckbrief noch vorgaben.lock nennen ein Regelwerk; geprüft wurde mit der neuesten mitgelieferten Ausgabe.',
    en: 'Neither the command line nor Steckbrief nor vorgaben.lock name a ruleset; the newest bundled edition was used.',
  },
  'signed-by': { de: 'Signiert von {key}.', en: 'Signed by {key}.' },
  'unsigned-of-service': {
    de: 'Vom Dienst mitgebracht; nicht mit einem Schlüssel signiert, dem die prüfende Stelle vertraut.',
    en: 'Brought along by the service; not signed with a key that whoever checks trusts.',
  },
  unsigned: { de: 'Nicht signiert.', en: 'Not signed.' },
  'came-along': { de: 'Mit vorgaben ausgeliefert.', en: 'Comes with vorgaben.' },

  likewise: { de: 'ebenso {places}', en: 'likewise {places}' },
  'more-findings': {
    de: 'Gezeigt {shown|ist|sind} {shown} von {total} {total|Befund|Befunden}; den Rest nennt der JSON-Bericht (--reporter json=bericht.json).',
    en: 'Shown {shown|is|are} {shown} of {total} {total|finding|findings}; the JSON report has the rest (--reporter json=report.json).',
  },
  'lesser-hidden': {
    one: { de: '1 Befund von geringerem Gewicht ist nicht gezeigt.', en: '1 finding of lesser weight is not shown.' },
    other: {
      de: '{n} Befunde von geringerem Gewicht sind nicht gezeigt.',
      en: '{n} findings of lesser weight are not shown.',
    },
  },
  'waiver-until': {
    de: 'Ausnahme bis {until:date}, genehmigt von {by} am {on:date}, Az. {number}',
    en: 'Waived until {until:date}, approved by {by} on {on:date}, ref. {number}',
  },
  'waiver-place': { de: 'Stelle: {place}', en: 'Place: {place}' },
  'attested-by': {
    de: '{result}: {by} ({role}), {on:date}{until?, gilt bis {until:date}}',
    en: '{result}: {by} ({role}), {on:date}{until?, holds until {until:date}}',
  },
  'attested-evidence': { de: 'Beleg: {evidence}', en: 'Evidence: {evidence}' },
  'attested-where': { de: 'eingetragen in {place}', en: 'entered in {place}' },
  'attested.met': { de: 'erfüllt', en: 'met' },
  'attested.not-met': { de: 'nicht erfüllt', en: 'not met' },
  'attested.not-applicable': { de: 'nicht anwendbar', en: 'not applicable' },
  'title.attested': { de: 'Von Menschen beurteilt', en: 'Judged by humans' },
  'title.known': { de: 'Bekannt (Baseline)', en: 'Known (baseline)' },
  'mark.known': { de: 'bekannt', en: 'known' },
  'mark.waived': { de: 'ausgenommen', en: 'waived' },
  known: {
    one: {
      de: '1 Befund ist bekannt (Baseline {file}); er lässt den Lauf nicht scheitern.',
      en: '1 finding is known (baseline {file}); the run does not fail of it.',
    },
    other: {
      de: '{n} Befunde sind bekannt (Baseline {file}); sie lassen den Lauf nicht scheitern.',
      en: '{n} findings are known (baseline {file}); the run does not fail of them.',
    },
  },
  'known-none': {
    de: 'Keiner der Befunde steht in der Baseline {file}.',
    en: 'None of the findings is in the baseline {file}.',
  },
  'known-gone': {
    one: {
      de: '1 Eintrag der Baseline kam nicht mehr vor; „vorgaben baseline prune“ entfernt ihn.',
      en: "1 entry of the baseline did not occur any more; 'vorgaben baseline prune' removes it.",
    },
    other: {
      de: '{n} Einträge der Baseline kamen nicht mehr vor; „vorgaben baseline prune“ entfernt sie.',
      en: "{n} entries of the baseline did not occur any more; 'vorgaben baseline prune' removes them.",
    },
  },
  'waived-findings': {
    one: { de: '1 Befund ist damit ausgenommen.', en: 'This waives 1 finding.' },
    other: { de: '{n} Befunde sind damit ausgenommen.', en: 'This waives {n} findings.' },
  },
  source: { de: 'Quelle: {title}', en: 'Source: {title}' },
  'no-reason': { de: 'ohne Angabe eines Grundes', en: 'no reason given' },

  'title.report': { de: 'Prüfbericht', en: 'Report' },
  'title.verdict': { de: 'Urteil', en: 'Verdict' },
  'title.overview': { de: 'Überblick', en: 'Overview' },
  'title.documents': { de: 'Was geprüft wurde', en: 'What was checked' },
  'title.findings': { de: 'Befunde', en: 'Findings' },
  'title.unverified': { de: 'Nicht geprüft', en: 'Not checked' },
  'title.outside': { de: 'Außerhalb der Dienste', en: 'Outside of the services' },
  'outside-fails': {
    de: 'Was zu keinem Dienst gehört, hat niemand geprüft; deshalb besteht dieser Lauf nicht.',
    en: 'Nobody has checked what belongs to no service; therefore this run does not pass.',
  },
  'outside-more': {
    one: { de: 'und 1 weiterer Pfad; der JSON-Bericht nennt alle.', en: 'and 1 more path; the JSON report has all.' },
    other: {
      de: 'und {n} weitere Pfade; der JSON-Bericht nennt alle.',
      en: 'and {n} more paths; the JSON report has all.',
    },
  },
  'mark.due': { de: 'zur Abnahme fällig', en: 'due for acceptance' },
  'due-finding': { de: 'Zur Abnahme fällig: {text}', en: 'Due for acceptance: {text}' },
  due: {
    one: {
      de: '1 nicht erfüllte Vorgabe wiegt in der Abnahme schwerer.',
      en: '1 rule that is not met weighs more at acceptance.',
    },
    other: {
      de: '{n} nicht erfüllte Vorgaben wiegen in der Abnahme schwerer.',
      en: '{n} rules that are not met weigh more at acceptance.',
    },
  },
  'title.open': { de: 'Offen: Angabe fehlt', en: 'Open: statement missing' },
  'title.needs-review': { de: 'Durch Menschen zu prüfen', en: 'To be judged by humans' },
  'title.waived': { de: 'Ausnahmen', en: 'Waivers' },
  'title.fix': { de: 'So wird es richtig', en: 'How to put it right' },
  'title.rules': { de: 'Alle Vorgaben nach Kapitel', en: 'All rules by chapter' },
  'title.ruleset': { de: 'Regelwerk', en: 'Ruleset' },
  'title.repeat': { de: 'Prüfung wiederholen', en: 'Repeat this check' },

  'column.file': { de: 'Datei', en: 'File' },
  'column.kind': { de: 'Art', en: 'Kind' },
  'column.size': { de: 'Größe', en: 'Size' },
  'column.outcome': { de: 'Ergebnis', en: 'Outcome' },
  'column.place': { de: 'Stelle', en: 'Place' },
  'column.level': { de: 'Stufe', en: 'Level' },
  'column.rule': { de: 'Vorgabe', en: 'Rule' },
  'column.finding': { de: 'Befund', en: 'Finding' },
  'column.reason': { de: 'Begründung', en: 'Reason' },
  'column.evidence': { de: 'Beleg', en: 'Evidence' },
  'column.name': { de: 'Name', en: 'Name' },
  'column.verdict': { de: 'Urteil', en: 'Verdict' },
  'column.counts': { de: 'Gezählt', en: 'Counted' },

  'label.requirement': { de: 'Verlangt ist', en: 'Required' },
  'label.why': { de: 'Warum', en: 'Why' },
  'label.fix': { de: 'So wird es richtig', en: 'How to put it right' },
  'label.source': { de: 'Quelle', en: 'Source' },
  'label.version': { de: 'Version', en: 'Version' },
  'label.status': { de: 'Status', en: 'Status' },
  'label.digest': { de: 'Prüfsumme', en: 'Digest' },
  'label.signature': { de: 'Signatur', en: 'Signature' },
  'label.chosen': { de: 'Auswahl', en: 'Choice' },
  'label.includes': { de: 'Enthält', en: 'Includes' },
  'label.catalogues': { de: 'Aufgenommene Kataloge', en: 'Installed catalogues' },
  'label.phase': { de: 'Phase', en: 'Phase' },
  'label.as-of': { de: 'Stand', en: 'As of' },
  'label.tool': { de: 'Werkzeug', en: 'Tool' },
  'label.bytes': { one: { de: '1 Byte', en: '1 byte' }, other: { de: '{n} Byte', en: '{n} bytes' } },
  'label.unread': { de: 'nicht gelesen', en: 'not read' },
  'label.not-binding': { de: 'bindet in dieser Phase nicht', en: 'does not bind in this phase' },
  'label.related': { de: 'dazu {place}', en: 'see {place}' },
  'no-findings': { de: 'Keine Befunde.', en: 'No findings.' },
  'examined-places': {
    one: { de: '1 Stelle geprüft', en: '1 place checked' },
    other: { de: '{n} Stellen geprüft', en: '{n} places checked' },
  },
  'repeat-with': {
    de: 'Dieser Aufruf wiederholt die Prüfung:',
    en: 'This command repeats the check:',
  },
  'sarif-left-out': {
    one: {
      de: '1 weiterer Befund steht nur im JSON-Bericht, weil GitHub höchstens {limit} annimmt.',
      en: '1 further finding is in the JSON report only, since GitHub takes {limit} at most.',
    },
    other: {
      de: '{n} weitere Befunde stehen nur im JSON-Bericht, weil GitHub höchstens {limit} annimmt.',
      en: '{n} further findings are in the JSON report only, since GitHub takes {limit} at most.',
    },
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The reporters' words in the language of a report. */
export type Say = Speaker<typeof WORDS>;
