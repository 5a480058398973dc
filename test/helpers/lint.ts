import type { Json } from '../../src/base/nouns.ts';

export const both = (text: string) => ({ de: text, en: `${text} (en)` });
export type Parts = Record<string, unknown>;

export const select = (path: string, kind = 'steckbrief') => ({
  applies: { kind },
  checks: [{ select: path, kind: 'required', with: { child: 'x' } }],
});
export const PREFIXES = {
  xdf3: 'urn:xoev-de:fim:standard:xdatenfelder_3.0.0',
  md: 'urn:oasis:names:tc:SAML:2.0:metadata',
  fremd: 'urn:fremd',
};
export const xpath = (path: string, kind = 'xdatenfelder'): [Parts, Record<string, Json>] => [
  { applies: { kind }, checks: [{ select: path, kind: 'absent' }] },
  { prefixes: PREFIXES },
];
