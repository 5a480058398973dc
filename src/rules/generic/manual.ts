import type { Text } from '../../base/nouns.ts';
import { text } from '../../schemas/ruleset/words.ts';
import { defineCheck } from '../define-check.ts';

/** What a rule asks of humans beside its question, which is the check's `message`. */
export interface ManualParams {
  /** What to look at before answering. */
  readonly look?: Text;
  /** Who may answer, in the words nachweise.yaml uses for `rolle`; anybody where it is left out. */
  readonly roles?: readonly string[];
  /** How long an answer holds, to the same day of the month; for ever where neither is given. */
  readonly validMonths?: number;
  readonly validDays?: number;
}

/** Some requirements only people can judge; the rule's own sentence is the question put to them. */
export const manual = defineCheck<ManualParams>({
  name: 'manual',
  summary: {
    de: 'Ein Mensch beurteilt die Vorgabe; die Frage steht in message, die Antwort in nachweise.yaml.',
    en: 'A human judges the requirement; the question stands in message, the answer in nachweise.yaml.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    properties: {
      look: {
        ...text,
        description: {
          de: 'Was vor der Antwort anzusehen ist (de, en)',
          en: 'What to look at before answering (de, en)',
        },
      },
      roles: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', minLength: 1 },
        description: {
          de: 'Wer antworten darf, z. B. Fachbereich oder Datenschutz; eine Antwort nennt eine davon als rolle',
          en: 'Who may answer, e.g. Fachbereich or Datenschutz; an answer names one of them as its rolle',
        },
      },
      validMonths: {
        type: 'integer',
        minimum: 1,
        maximum: 120,
        description: {
          de: 'Für wie viele Monate eine Antwort gilt; sonst für immer',
          en: 'For how many months an answer holds; default: for ever',
        },
      },
      validDays: {
        type: 'integer',
        minimum: 1,
        maximum: 3660,
        description: { de: 'Dasselbe in Tagen', en: 'The same in days' },
      },
    },
  },
  messages: {
    review: {
      de: 'Durch Menschen zu prüfen{roles? ({roles})}.',
      en: 'To be judged by a human{roles? ({roles})}.',
    },
  },
  subject: 'service',
  evidence: 'human',
  needsMessage: true,
  *run(_subject, { roles = [] }) {
    yield { gap: 'needs-review', code: 'review', args: { roles } };
  },
});
