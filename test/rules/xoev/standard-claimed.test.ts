import type { Examination } from '../../../src/documents/examination.ts';
import { broken, rootName, standard } from '../../helpers/case-facts.ts';
import { cases, everySentence } from '../../helpers/kind-cases.ts';

const tried = (...matched: boolean[]): Examination['tried'] =>
  matched.map((one, index) => ({ name: `standard-${index + 1}`, reason: 'other-root', matched: one }));
cases('standard-claimed', {
  valid: [{ data: '', examination: { standard, tried: tried(true, false), steps: [] } }],
  invalid: [
    {
      data: '',
      examination: { standard: null, tried: tried(false), steps: [] },
      rootName,
      yields: [
        {
          code: 'no-standard',
          gap: 'none',
          args: { near: 'standard-1', otherRoot: true, namespaces: [], declared: '' },
          says: `Kein installierter Standard ist für dieses Dokument (Wurzelelement „${rootName.local}“, Namensraum „urn:x“) zuständig. Am nächsten kommt „standard-1“: Der Namensraum stimmt, aber ein solches Wurzelelement gibt es dort nicht.`,
        },
      ],
    },
    {
      data: '',
      examination: {
        standard: null,
        tried: [{ name: 'a', reason: 'match-unsupported', matched: false }, ...tried(false)],
        steps: [],
      },
      yields: [{ code: 'undecided', gap: 'unverified', args: { names: ['a'] } }],
    },
    {
      data: '',
      examination: { standard, tried: tried(true), contradiction: { declared: 'XA 2', found: 'XA 1' }, steps: [] },
      yields: [{ code: 'other-than-declared', pointer: '', args: { declared: 'XA 2', found: 'XA 1' } }],
    },
    {
      data: '',
      examination: { standard, tried: tried(true, true), steps: [] },
      yields: [{ code: 'several-standards', gap: 'none', args: { names: ['standard-1', 'standard-2'] } }],
    },
    {
      data: '',
      examination: { standard: null, tried: [], steps: [] },
      yields: [{ code: 'none-installed', gap: 'unverified' }],
    },
    { data: '', yields: [{ code: 'none-installed', gap: 'unverified' }] },
    { fault: broken, yields: [{ code: 'unreadable', gap: 'unverified' }] },
  ],
});

everySentence('standard-claimed');
