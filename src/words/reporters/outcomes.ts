import { PARTY_WORDS } from '../parties.ts';
import type { Words } from '../speaker.ts';

/** Outcomes, levels, phases and verdicts by their names. */
export const OUTCOMES = {
  'judged-by': {
    de: '{id} {version} ({status}) · Stand {date:date}{acceptance? · Abnahme}',
    en: '{id} {version} ({status}) · as of {date:date}{acceptance? · acceptance}',
  },
  'chosen-instead': { de: 'vom Dienst gewählt statt {wanted}', en: 'chosen by the service instead of {wanted}' },
  'instead-of': {
    de: 'Das Regelwerk hat der Dienst selbst gewählt; in der Abnahme gilt {wanted}, und mit --strict genügt das nicht.',
    en: 'The service has chosen the ruleset itself; in the Abnahme {wanted} applies, and with --strict this does not suffice.',
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
  'document.found': { de: 'Befunde: {levels}', en: 'findings: {levels}' },
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

  ...PARTY_WORDS,
  'evidence.file': { de: 'Datei', en: 'file' },
  'evidence.steckbrief': { de: 'Angabe im Steckbrief', en: 'statement in the Steckbrief' },
  'evidence.human': { de: 'Mensch', en: 'human' },

  'verdict.conforming': { de: 'konform', en: 'conforming' },
  'verdict.not-conforming': { de: 'nicht konform', en: 'not conforming' },
  'verdict.undecided': { de: 'nicht entschieden', en: 'undecided' },
} as const satisfies Readonly<Record<string, Words>>;
