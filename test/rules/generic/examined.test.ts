import { file } from '../../helpers/case-facts.ts';
import { cases, everySentence } from '../../helpers/kind-cases.ts';

cases('examined', {
  valid: [
    { data: '', examined: true },
    { data: '', relative: 'bilder/a/logo.png', with: { ignore: ['*.txt', 'bilder/**'] } },
    { data: '', relative: 'a/b/LIES.MICH', with: { ignore: ['LIES.*'] } },
  ],
  invalid: [
    { data: '', yields: [{ code: 'not-examined', path: 'steckbrief.yaml' }] },
    { data: '', kind: 'text', others: [{ data: {} }], yields: [{ code: 'not-examined' }] },
    { data: '', kind: 'xoev', others: [{ data: {} }], yields: [{ code: 'not-examined' }] },
    { data: '', kind: 'text', yields: [{ code: 'unknown' }] },
    { data: '', kind: null, yields: [{ code: 'unknown' }] },
    { data: '', kind: 'xoev', yields: [{ code: 'no-rule', args: { kind: 'xoev' } }] },
    {
      ...file,
      others: [{ data: {} }],
      yields: [{ code: 'no-rule', args: { kind: 'xdatenfelder' } }],
    },
    { data: '', relative: 'bilder.txt', with: { ignore: ['bilder/**'] }, yields: [{ code: 'not-examined' }] },
  ],
});

everySentence('examined');
