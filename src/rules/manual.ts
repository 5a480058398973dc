import { defineCheck } from './define-check.ts';

/** Some requirements only people can judge; the rule's own sentence is the question put to them. */
export const manual = defineCheck<{ role?: string }>({
  name: 'manual',
  summary: {
    de: 'Ein Mensch beurteilt die Vorgabe; die Frage steht in message.',
    en: 'A human judges the requirement; the question stands in message.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    properties: { role: { type: 'string', minLength: 1, description: 'Who judges, e.g. Fachbereich or Datenschutz' } },
  },
  messages: {
    review: {
      de: 'Durch Menschen zu prüfen{role? ({role})}.',
      en: 'To be judged by a human{role? ({role})}.',
    },
  },
  subject: 'service',
  evidence: 'human',
  needsMessage: true,
  *run(_subject, { role }) {
    yield { gap: 'needs-review', code: 'review', args: role === undefined ? {} : { role } };
  },
});
