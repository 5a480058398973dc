import type { Examination, Step } from '../../src/documents/examination.ts';
import { UNREAD } from '../../src/words/unread.ts';
import type { Facts } from './nodes.ts';

// What cases of several check kinds say of their documents.

export const schemaData: Facts = {
  path: 'dienst/fim/s.xml',
  relative: 'fim/s.xml',
  kind: 'xdatenfelder',
  data: { ids: ['S1', 'S2'] },
};

export const range = { start: { line: 2, column: 3 }, end: { line: 2, column: 4 } };
export const broken = { stage: 'syntax', code: 'xml-unclosed', args: { element: 'a' }, range } as const;

/** Every limit of ours that keeps a file from being read. */
export const limits = Object.keys(UNREAD).map((code) => ({
  stage: 'bytes' as const,
  code,
  args: { megabytes: 2.5, limit: 2, seconds: 3 },
  range,
}));

export const standard = { id: 'xgewerbeanzeige', version: '2.2' };
export const steps = (...list: Partial<Step>[]): Examination => ({
  standard,
  tried: [],
  steps: list.map((step) => ({ name: 'xml-schema', outcome: 'passed', problems: [], ...step })),
});
/** Two standards claim the document, so that none judges it. */
export const contested: Examination = {
  standard: null,
  tried: ['XEins 1.0', 'XEins 2.0'].map((name) => ({ name, matched: true, reason: '' })),
  steps: [],
};
export const rootName = { namespace: 'urn:x', local: 'antrag' };

export const declarations = [{ pointer: '/fim/datenschemata/0/datei', kinds: ['xdatenfelder'] }] as const;
export const file = { relative: 'fim/s.xml', kind: 'xdatenfelder', declarations } as const;

export const API = { relative: 'api/openapi.yaml', kind: 'openapi' } as const;
export const check = (name: string) => ({ check: name });
export const ok = 'not-applicable';

export const examined = (parts: Partial<Examination>): Examination => ({ ...steps(), ...parts });
