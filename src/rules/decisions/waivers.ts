import { UNANSWERABLE } from '../../text/answerable.ts';
import { DATE_MESSAGES } from '../../text/calendar.ts';
import { defineCheck } from '../define-check.ts';

export interface WaiverParams {
  readonly check: 'place' | 'days' | 'use' | 'end';
  readonly maxDays?: number;
  readonly warnDays?: number;
  readonly never?: readonly string[];
}

const PARTS: Readonly<Record<string, WaiverParams['check']>> = {
  ...Object.fromEntries(Object.keys(UNANSWERABLE).map((code) => [code, 'place' as const])),
  'unknown-rule': 'place',
  'not-waivable': 'place',
  pattern: 'place',
  'too-wide': 'place',
  'place-missing': 'place',
  'place-outside': 'place',
  unused: 'use',
  'ends-soon': 'end',
};

/** A waiver is a promise with an end: what it covers, who gave it, until when. */
export const waivers = defineCheck<WaiverParams>({
  name: 'waivers',
  asWritten: true,
  summary: {
    de: 'Die Ausnahmen in ausnahmen.yaml gelten: für eine Regel und eine Stelle, befristet, und es gibt etwas auszunehmen.',
    en: 'The waivers in ausnahmen.yaml hold: for one rule and one place, for a limited time, and there is something to waive.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['check'],
    properties: {
      check: {
        enum: ['place', 'days', 'use', 'end'],
        description: {
          de: 'place: Regel und Stelle bekannt und eng, Begründung und wer genehmigt hat; days: Daten und Dauer; use: deckt einen Befund; end: endet bald',
          en: 'place: rule and place known and narrow, reason and approver named; days: dates and length; use: covers a finding; end: ends soon',
        },
      },
      maxDays: {
        type: 'integer',
        minimum: 1,
        maximum: 3660,
        description: { de: 'Längste Dauer einer Ausnahme, in Tagen', en: 'Longest time of a waiver, in days' },
      },
      warnDays: {
        type: 'integer',
        minimum: 1,
        maximum: 366,
        description: {
          de: 'Wie lange vor ihrem Ende eine Ausnahme ein Befund ist',
          en: 'How long before its end a waiver is a finding',
        },
      },
      never: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Z]{2,8}\\d{4}$' },
        description: {
          de: 'Regeln, von denen es keine Ausnahme gibt; von Regeln über Antworten und Ausnahmen nie',
          en: 'Rules that cannot be waived; rules on answers and waivers never can',
        },
      },
    },
  },
  messages: {
    ...DATE_MESSAGES,
    ...UNANSWERABLE,
    'unknown-rule': {
      de: 'Eine Regel {rule} gibt es in diesem Regelwerk nicht; die Ausnahme gilt nicht.{nearest? Gemeint ist vielleicht {nearest}.}',
      en: 'There is no rule {rule} in this ruleset; the waiver does not hold.{nearest? Perhaps {nearest} is meant.}',
    },
    'not-waivable': {
      de: 'Von {rule} lässt das Regelwerk keine Ausnahme zu. Beheben Sie den Mangel.',
      en: 'The ruleset allows no waiver of {rule}. Mend the fault.',
    },
    pattern: {
      de: '„{rule}“ ist ein Muster; eine Ausnahme gilt für genau eine Regel. Nennen Sie ihre Kennung, zum Beispiel OZG1011.',
      en: "'{rule}' is a pattern; a waiver is for exactly one rule. Name its id, for example OZG1011.",
    },
    'too-wide': {
      de: '„{path}“ ist zu weit gefasst; eine Ausnahme gilt für genau eine Datei. Nennen Sie die Datei, zum Beispiel steckbrief.yaml.',
      en: "'{path}' is too wide; a waiver is for exactly one file. Name the file, for example steckbrief.yaml.",
    },
    'place-missing': {
      de: 'Die Datei „{path}“ gibt es im Ordner des Dienstes nicht; die Ausnahme gilt nicht.',
      en: "There is no file '{path}' in the folder of the service; the waiver does not hold.",
    },
    'place-outside': {
      de: '„{path}“ liegt außerhalb des Ordners des Dienstes; die Ausnahme gilt nicht.',
      en: "'{path}' lies outside the folder of the service; the waiver does not hold.",
    },
    future: {
      de: 'Die Ausnahme wurde am {date:date} genehmigt; die Prüfung gilt für den {asOf:date}. Sie gilt noch nicht.',
      en: 'The waiver was approved on {date:date}; the check holds for {asOf:date}. It does not hold yet.',
    },
    'ends-before': {
      de: 'Die Ausnahme endet am {until:date}, vor ihrer Genehmigung am {date:date}.',
      en: 'The waiver ends on {until:date}, before its approval on {date:date}.',
    },
    expired: {
      de: 'Die Ausnahme zu {rule} galt bis einschließlich {until:date}; die Prüfung gilt für den {asOf:date}.',
      en: 'The waiver of {rule} held up to and including {until:date}; the check holds for {asOf:date}.',
    },
    'too-long': {
      de: 'Die Ausnahme soll bis zum {until:date} gelten; erlaubt sind höchstens {days} {days|Tag|Tage} ab der Genehmigung, also bis zum {limit:date}.',
      en: 'The waiver is to hold until {until:date}; allowed are at most {days} {days|day|days} from its approval, that is until {limit:date}.',
    },
    unused: {
      de: 'Zu {rule} ist an dieser Stelle von „{path}“ nichts zu beanstanden; die Ausnahme hat nichts auszunehmen. Nehmen Sie sie heraus.',
      en: "There is nothing wrong with {rule} at this place of '{path}'; the waiver has nothing to waive. Take it out.",
    },
    'ends-soon': {
      de: 'Die Ausnahme zu {rule} endet am {until:date}. Beheben Sie den Mangel bis dahin, oder lassen Sie sie rechtzeitig neu genehmigen.',
      en: 'The waiver of {rule} ends on {until:date}. Mend the fault by then, or have it approved again in time.',
    },
    'no-service': {
      de: 'Ohne Steckbrief gehören die Ausnahmen zu keinem Dienst; sie wurden nicht angewandt.',
      en: 'Without a Steckbrief the waivers belong to no service; they were not applied.',
    },
  },
  facts: { '*': ['rule'] },
  subject: 'document',
  fixable: ['not-date', 'unknown-rule', 'place-missing'],
  stage: 'closing',
  evidence: 'file',
  *run({ document }, { check }, { decisions: { waivers: came } }) {
    if (!came) {
      yield { gap: 'unverified', document, code: 'no-service' };
      return;
    }
    for (const fault of came.faults)
      if (fault.document === document && (PARTS[fault.code] ?? 'days') === check) yield fault;
  },
});
