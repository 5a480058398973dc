import { UNANSWERABLE } from '../../text/answerable.ts';
import { DATE_MESSAGES } from '../../text/calendar.ts';
import { checkParameter } from '../check-parameter.ts';
import { defineCheck } from '../define-check.ts';

const DAYS = [...Object.keys(DATE_MESSAGES), 'future', 'expired'];
const isEvidence = (code: string) => /^(?:evidence|subject)-|^uncovered$/.test(code);

/** Parts of the question whether an answer holds, so that each can be a rule of its own. */
const CHECKS: Readonly<Record<string, (code: string) => boolean>> = {
  day: (code) => DAYS.includes(code),
  evidence: isEvidence,
  question: (code) => !DAYS.includes(code) && !isEvidence(code),
};

/** An answer of a human that does not hold must not be mistaken for one that does. */
export const answers = defineCheck<{ check: string }>({
  name: 'answers',
  asWritten: true,
  summary: {
    de: 'Die Antworten in nachweise.yaml gelten: für Fragen des Regelwerks, am Tag der Prüfung, für die Dateien, wie sie sind.',
    en: 'The answers in nachweise.yaml hold: for questions of the ruleset, on the day of the check, for the files as they are.',
  },
  params: checkParameter(Object.keys(CHECKS), {
    de: 'question: Regel, Person, Rolle, Begründung, eine Antwort je Regel; day: Datum, Zukunft, abgelaufen; evidence: da, Dateien unverändert und vollständig',
    en: 'question: rule, person, role, reason, one answer per rule; day: date, future, expired; evidence: there, files unchanged and complete',
  }),
  messages: {
    ...DATE_MESSAGES,
    ...UNANSWERABLE,
    'unknown-rule': {
      de: 'Eine Regel {rule} gibt es in diesem Regelwerk nicht; die Antwort zählt nicht.{nearest? Gemeint ist vielleicht {nearest}.}',
      en: 'There is no rule {rule} in this ruleset; the answer does not count.{nearest? Perhaps {nearest} is meant.}',
    },
    'not-asked': {
      de: 'Die Regel {rule} stellt hier keine Frage an Menschen; die Antwort zählt nicht. Nehmen Sie sie heraus.',
      en: 'The rule {rule} puts no question to humans here; the answer does not count. Take it out.',
    },
    twice: {
      de: 'Zu {rule} {count|steht|stehen} hier {count} {count|Antwort|Antworten}; keine davon zählt. Behalten Sie die gültige.',
      en: 'There {count|is|are} {count} {count|answer|answers} to {rule} here; none of them counts. Keep the valid one.',
    },
    role: {
      de: 'In der Rolle „{role}“ lässt sich {rule} nicht beantworten; das dürfen: {roles}.',
      en: "{rule} cannot be answered in the role '{role}'; these may: {roles}.",
    },
    'no-reason': {
      de: 'Zu „nicht-anwendbar“ gehört eine Begründung; schreiben Sie sie unter „bemerkung“.',
      en: "'nicht-anwendbar' needs a reason; write it under 'bemerkung'.",
    },
    future: {
      de: 'Die Antwort trägt das Datum {date:date}; die Prüfung gilt für den {asOf:date}. Eine Antwort aus der Zukunft zählt nicht.',
      en: 'The answer bears {date:date}; the check holds for {asOf:date}. An answer from the future does not count.',
    },
    expired: {
      de: 'Die Antwort vom {date:date} galt bis zum {until:date}; die Prüfung gilt für den {asOf:date}. Lassen Sie {rule} erneut beurteilen.',
      en: 'The answer of {date:date} held until {until:date}; the check holds for {asOf:date}. Have {rule} judged again.',
    },
    'evidence-none': {
      de: 'Worauf die Antwort zu {rule} beruht, steht nicht da; sie zählt nicht. Nennen Sie unter „nachweis“ einen Beleg, oder schreiben Sie unter „bemerkung“, was geprüft wurde.',
      en: "What the answer to {rule} rests on is not said; it does not count. Name evidence under 'nachweis', or write under 'bemerkung' what was examined.",
    },
    'evidence-empty': {
      de: 'Der Beleg „{path}“ ist leer; die Antwort zählt nicht. Legen Sie den wirklichen Beleg ab, und tragen Sie seine Prüfsumme ein.',
      en: "The evidence '{path}' is empty; the answer does not count. Put the actual evidence there and enter its checksum.",
    },
    'evidence-unseen': {
      de: 'In der Web-Adresse des Belegs steht ein unsichtbares Zeichen ({codePoint}); sie führt anderswohin, als man liest. Schreiben Sie die Adresse neu.',
      en: 'In the web address of the evidence stands an invisible character ({codePoint}); it leads elsewhere than one reads. Type the address anew.',
    },
    'evidence-changed': {
      de: 'Der Beleg „{path}“ hat eine andere Prüfsumme als angegeben: Er ist seit der Antwort geändert worden. Die Antwort zählt nicht mehr.',
      en: "The evidence '{path}' has another checksum than given: it was changed since the answer. The answer counts no longer.",
    },
    'evidence-missing': {
      de: 'Den Beleg „{path}“ gibt es im Ordner des Dienstes nicht. Legen Sie ihn dort ab.',
      en: "There is no evidence '{path}' in the folder of the service. Put it there.",
    },
    'evidence-outside': {
      de: 'Der Beleg „{path}“ liegt außerhalb des Ordners des Dienstes. Legen Sie ihn in den Ordner, zum Beispiel unter nachweise/.',
      en: "The evidence '{path}' lies outside the folder of the service. Put it into the folder, for example below nachweise/.",
    },
    'evidence-unread': {
      de: 'Der Beleg „{path}“ ließ sich nicht lesen; ob er unverändert ist, bleibt offen.',
      en: "The evidence '{path}' could not be read; whether it is unchanged remains open.",
    },
    'subject-changed': {
      de: 'Die beurteilte Datei „{path}“ ist seit der Antwort geändert worden; {rule} muss neu beurteilt werden.',
      en: "The file '{path}' that was judged was changed since the answer; {rule} must be judged again.",
    },
    'subject-missing': {
      de: 'Die beurteilte Datei „{path}“ gibt es im Ordner des Dienstes nicht (mehr).',
      en: "The file '{path}' that was judged is not in the folder of the service (any more).",
    },
    'subject-outside': {
      de: 'Die beurteilte Datei „{path}“ liegt außerhalb des Ordners des Dienstes.',
      en: "The file '{path}' that was judged lies outside the folder of the service.",
    },
    'subject-unread': {
      de: 'Die beurteilte Datei „{path}“ ließ sich nicht lesen; ob sie unverändert ist, bleibt offen.',
      en: "The file '{path}' that was judged could not be read; whether it is unchanged remains open.",
    },
    uncovered: {
      de: 'Die Antwort zu {rule} nennt unter „gegenstand“ nicht alle Dateien, um die es geht; es fehlt: {files}{more? und {more} weitere}.',
      en: "The answer to {rule} does not name under 'gegenstand' all files it is about; missing: {files}{more? and {more} more}.",
    },
    'no-service': {
      de: 'Ohne Steckbrief gehören die Antworten zu keinem Dienst; sie wurden nicht angewandt.',
      en: 'Without a Steckbrief the answers belong to no service; they were not applied.',
    },
  },
  facts: { '*': ['rule'] },
  subject: 'document',
  fixable: ['not-date', 'evidence-missing', 'subject-missing'],
  stage: 'review',
  evidence: 'file',
  *run({ document }, { check }, { decisions: { answers: came } }) {
    if (!came) {
      yield { gap: 'unverified', document, code: 'no-service' };
      return;
    }
    for (const file of came.consulted) yield { consulted: file };
    for (const fault of came.faults) if (fault.document === document && CHECKS[check]!(fault.code)) yield fault;
  },
});
