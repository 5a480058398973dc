import { days, decisionCases, fault, unanswerable } from '../../helpers/decision-cases.ts';

decisionCases('waivers', {
  place: [
    fault('unknown-rule', { nearest: '' }),
    fault('not-waivable'),
    fault('pattern'),
    fault('too-wide', { path: '*' }),
    fault('place-missing', { path: 'a' }),
    fault('place-outside', { path: '../a' }),
    ...unanswerable,
  ],
  days: [
    ...days,
    fault('ends-before', { until: '2026-01-01', date: '2026-02-01' }),
    fault('expired', { until: '2026-01-01', asOf: '2026-11-22' }),
    fault('too-long', { until: '2029-01-01', limit: '2027-01-01', days: 365 }),
  ],
  use: [fault('unused', { path: 'a' })],
  end: [fault('ends-soon', { until: '2026-12-01' })],
});
