import { broken, limits, range } from '../../helpers/case-facts.ts';
import { cases, everySentence } from '../../helpers/kind-cases.ts';

const latin1 = { stage: 'bytes', code: 'latin-1', args: { byte: '0xFC', offset: 7 }, range } as const;
cases('readable', {
  valid: [{ data: '' }, ...[broken, latin1].map((fault) => ({ fault, judgesSyntax: true }))],
  invalid: [
    { fault: broken, yields: [{ code: 'xml-unclosed' }] },
    { fault: latin1, yields: [{ code: 'latin-1', args: { offset: 7 } }] },
    ...limits.flatMap((fault) =>
      [{}, { judgesSyntax: true }].map((more) => ({
        fault,
        ...more,
        yields: [{ code: fault.code, gap: 'unverified', args: { line: 2 } }],
      })),
    ),
  ],
});

everySentence('readable');
