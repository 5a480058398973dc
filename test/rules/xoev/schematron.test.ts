import { broken, contested, steps } from '../../helpers/case-facts.ts';
import { type Case, cases, everySentence } from '../../helpers/kind-cases.ts';

cases('schematron', {
  valid: [{ data: '', examination: steps({}, { name: 'schematron' }) }],
  invalid: [
    { data: '', yields: [{ code: 'no-schema', gap: 'unverified' }] },
    {
      data: '',
      examination: contested,
      yields: [{ code: 'several-schemas', gap: 'unverified', args: { names: ['XEins 1.0', 'XEins 2.0'] } }],
    },
    { fault: broken, yields: [{ code: 'unreadable', gap: 'unverified' }] },
    {
      data: '',
      examination: steps({}),
      yields: [{ code: 'no-step', gap: 'not-applicable', args: { standard: 'xgewerbeanzeige' } }],
    },
    {
      data: '',
      examination: steps(
        {
          name: 'schematron-1',
          outcome: 'failed',
          problems: [{ pointer: '/a', code: 'BR-01', args: { text: 'Eine Rechnung braucht eine Nummer.' } }],
        },
        { name: 'schematron-2', outcome: 'not-run' },
      ),
      yields: [
        { code: 'BR-01', pointer: '/a', says: 'Eine Rechnung braucht eine Nummer.' },
        { code: 'step-not-run', gap: 'unverified', args: { step: 'schematron-2' } },
      ],
    },
    ...(['crashed', 'unverified', 'failed'] as const).map(
      (outcome): Case => ({
        data: '',
        examination: steps({ name: 'schematron', outcome }),
        yields: [{ code: `step-${outcome}`, gap: 'unverified' }],
      }),
    ),
  ],
});

everySentence('schematron');
