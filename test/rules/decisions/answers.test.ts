import { days, decisionCases, fault, unanswerable } from '../../helpers/decision-cases.ts';

decisionCases('answers', {
  question: [
    fault('unknown-rule', { nearest: 'OZG2' }),
    fault('not-asked'),
    fault('twice', { count: 2 }),
    fault('role', { role: 'a', roles: ['b'] }),
    fault('no-reason'),
    ...unanswerable,
  ],
  day: [...days, fault('expired', { date: '2025-01-01', until: '2026-01-01', asOf: '2026-11-22' })],
  evidence: [
    ...['evidence', 'subject'].flatMap((what) =>
      ['changed', 'missing', 'outside', 'unread'].map((how) => fault(`${what}-${how}`, { path: 'a.txt' })),
    ),
    fault('evidence-none'),
    fault('evidence-empty', { path: 'a.txt' }),
    fault('evidence-unseen', { codePoint: 'U+200B' }),
    fault('uncovered', { files: ['a.html'], more: 0 }),
  ],
});
