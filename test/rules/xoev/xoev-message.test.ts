import type { Examination } from '../../../src/documents/examination.ts';
import { broken, contested, examined, ok, steps } from '../../helpers/case-facts.ts';
import { type Case, cases, type Expected, everySentence } from '../../helpers/kind-cases.ts';

const meta = { nameKurz: 'XBeispiel', schemaVersion: '1.0' };
const sent = (
  check: string,
  { root = 'a.0101', attributes = '', content = '' },
  examination: Examination | null,
  yields?: readonly Expected[],
): Case => ({
  xml: `<x:${root} xmlns:x="urn:x" ${attributes}>${content}</x:${root}>`,
  kind: 'xoev',
  examination,
  with: { check },
  ...(yields ? { yields } : {}),
});
const kopf = (code: string) => `<x:Kopf><x:Nachrichtentyp><code>${code}</code></x:Nachrichtentyp></x:Kopf>`;
const texts = (...problems: Examination['steps'][number]['problems']) => examined({ texts: { texts: 3, problems } });
const squared = {
  character: '²',
  codePoint: 'U+00B2',
  position: 2,
  noBreakSpace: false,
  softHyphen: false,
  unseen: false,
  plain: '',
  count: 1,
  more: false,
};
cases('xoev-message', {
  valid: [
    sent('version', { attributes: 'version="1.0"' }, examined({ meta })),
    sent('standard', { attributes: 'standard="XBeispiel"' }, examined({ meta })),
    sent('number', { content: kopf('0101') }, null),
    sent('characters', {}, texts()),
  ],
  invalid: [
    { fault: broken, with: { check: 'number' }, yields: [{ code: 'unreadable', gap: 'unverified' }] },
    sent('version', {}, examined({ meta }), [{ code: 'no-attribute', gap: ok }]),
    sent('version', { attributes: 'version="1"' }, null, [{ code: 'no-schema', gap: 'unverified' }]),
    sent('version', { attributes: 'version="1"' }, contested, [{ code: 'several-schemas', gap: 'unverified' }]),
    sent('characters', {}, steps({ outcome: 'unverified', reason: { code: 'schema-twice', args: {} } }), [
      { code: 'no-schema', gap: 'unverified', because: 'schema-twice' },
    ]),
    sent('version', { attributes: 'version="1"' }, examined({}), [{ code: 'no-metadata', gap: 'unverified' }]),
    sent('version', { attributes: 'version="1.1"' }, examined({ meta }), [
      { code: 'other-version', pointer: '/x:a.0101/@version', args: { value: '1.1', wanted: '1.0' } },
    ]),
    sent('standard', { attributes: 'standard="xbeispiel"' }, examined({ meta }), [
      { code: 'other-standard', says: 'Die Nachricht nennt den Standard „xbeispiel“; er schreibt sich „XBeispiel“.' },
    ]),
    sent('number', { root: 'a' }, null, [{ code: 'no-number', gap: ok }]),
    sent('number', {}, null, [{ code: 'no-header', gap: ok }]),
    sent('number', { content: kopf('0102') }, null, [
      {
        code: 'other-number',
        pointer: '/x:a.0101/x:Kopf/x:Nachrichtentyp/code',
        args: { value: '0102', wanted: '0101' },
      },
    ]),
    sent('version', { attributes: 'version="1.0"' }, examined({ meta, unvouched: true }), [
      { code: 'own-standard', gap: 'unverified' },
    ]),
    sent('characters', {}, null, [{ code: 'no-schema', gap: 'unverified' }]),
    sent('characters', {}, examined({ texts: { texts: 0, problems: [] } }), [{ code: 'no-texts', gap: ok }]),
    sent('characters', {}, texts({ pointer: '/*', code: 'not-allowed', args: { ...squared, set: 'DIN 91379' } }), [
      { code: 'not-allowed', says: 'An Stelle 2 steht „²“ (U+00B2); das Zeichen gehört nicht zu DIN 91379.' },
    ]),
    sent(
      'characters',
      {},
      texts({
        pointer: '/*',
        code: 'not-nfc',
        args: { ...squared, character: 'ü', codePoint: 'U+0075 U+0308', wanted: 'U+00FC' },
      }),
      [{ code: 'not-nfc' }],
    ),
  ],
});

everySentence('xoev-message');
