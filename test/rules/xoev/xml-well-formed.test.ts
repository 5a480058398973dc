import { broken, limits } from '../../helpers/case-facts.ts';
import { cases, everySentence } from '../../helpers/kind-cases.ts';

cases('xml-well-formed', {
  valid: [{ data: '' }],
  invalid: [
    { fault: broken, yields: [{ code: 'xml-unclosed', args: { element: 'a' } }] },
    ...limits.map((fault) => ({ fault, yields: [{ code: fault.code, gap: 'unverified' }] })),
  ],
});

everySentence('xml-well-formed');
