import { broken, steps } from '../../helpers/case-facts.ts';
import { type Case, cases, everySentence } from '../../helpers/kind-cases.ts';

cases('accepted', {
  valid: [{ data: '', examination: steps({}, { name: 'accept' }) }],
  invalid: [
    { fault: broken, yields: [{ code: 'unreadable', gap: 'unverified' }] },
    { data: '', examination: steps({}), yields: [{ code: 'no-step', gap: 'not-applicable' }] },
    {
      data: '',
      examination: steps({}, { name: 'accept', outcome: 'failed' }),
      yields: [
        {
          code: 'rejected',
          args: { count: 0, own: true },
          says: 'Das Prüftool wiese dieses Dokument ab, obwohl kein Prüfschritt einen Fehler meldet: Die Annahmebedingung der Konfiguration ist nicht erfüllt.',
        },
      ],
    },
    {
      data: '',
      examination: steps(
        { name: 'schematron-1', problems: [{ pointer: '/a', code: 'W1', level: 'SOLL', args: { text: 'x' } }] },
        { name: 'accept', outcome: 'failed' },
      ),
      yields: [{ code: 'rejected', args: { count: 1, own: false } }],
    },
    ...(['not-run', 'crashed', 'unverified'] as const).map(
      (outcome): Case => ({
        data: '',
        examination: steps({ name: 'accept', outcome }),
        yields: [{ code: `step-${outcome}`, gap: 'unverified' }],
      }),
    ),
  ],
});

everySentence('accepted');
