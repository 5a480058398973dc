import type { Args } from '../../../src/base/nouns.ts';
import type { CodeFacts, Examination } from '../../../src/documents/examination.ts';
import { broken, contested, examined, ok } from '../../helpers/case-facts.ts';
import { type Case, cases, type Expected, everySentence } from '../../helpers/kind-cases.ts';

const facts = (part: Partial<CodeFacts> = {}): CodeFacts => ({
  codes: 1,
  named: 1,
  unknown: [],
  keyless: [],
  open: 0,
  problems: [],
  ...part,
});
const message = '<a xmlns="urn:a"/>';
const xoev = (check: string, examination: Examination | null, yields?: readonly Expected[]): Case => ({
  xml: message,
  kind: 'xoev',
  examination,
  with: { check },
  ...(yields ? { yields } : {}),
});
const codeProblem = (code: string, args: Args = {}) =>
  examined({ codes: facts({ problems: [{ pointer: '/*', code, args: { element: 'a:farbe', ...args } }] }) });
const listed = { value: 'q', list: 'urn:f_1', allowed: ['s', 'w'], more: 0 };
const unknown = (versions: readonly string[], named = false) =>
  examined({ codes: facts({ unknown: [{ list: 'urn:f_3', named, versions }] }) });
cases('code-list', {
  valid: [
    ...['identified', 'listed', 'name', 'newer', 'blanks'].map((check) => xoev(check, examined({ codes: facts() }))),
    xoev('name', unknown([])),
    xoev('newer', codeProblem('blanks', { value: 'x' })),
  ],
  invalid: [
    { fault: broken, with: { check: 'listed' }, yields: [{ code: 'unreadable', gap: 'unverified' }] },
    xoev('listed', null, [{ code: 'no-schema', gap: 'unverified' }]),
    xoev('listed', contested, [{ code: 'several-schemas', gap: 'unverified' }]),
    xoev('listed', examined({ unvouched: true, codes: facts({ codes: 1 }) }), [
      { code: 'own-standard', gap: 'unverified' },
    ]),
    xoev('listed', examined({}), [{ code: 'no-codes', gap: ok }]),
    xoev('blanks', examined({ codes: facts({ codes: 0 }) }), [{ code: 'no-codes', gap: ok }]),
    xoev('name', examined({ codes: facts({ named: 0 }) }), [{ code: 'no-names', gap: ok }]),
    xoev('identified', codeProblem('no-listURI'), [{ code: 'no-listURI', pointer: '/*' }]),
    xoev('identified', codeProblem('empty-listURI'), [{ code: 'empty-listURI' }]),
    xoev('identified', codeProblem('no-listVersionID', { list: '' }), [
      { code: 'no-listVersionID', says: 'Bei „a:farbe“ fehlt die Version der Codeliste (listVersionID).' },
    ]),
    xoev('identified', codeProblem('empty-listVersionID', { list: 'urn:f' }), [
      {
        code: 'empty-listVersionID',
        says: 'Bei „a:farbe“ ist die Version der Codeliste urn:f leer (listVersionID="").',
      },
    ]),
    xoev('identified', examined({ codes: facts({ open: 2 }) }), [
      { code: 'open', gap: 'unverified', args: { count: 2 } },
    ]),
    xoev('listed', codeProblem('not-in-list', listed), [
      { code: 'not-in-list', says: 'Den Code „q“ gibt es in der Codeliste urn:f_1 nicht; sie enthält: „s“, „w“.' },
    ]),
    xoev('listed', codeProblem('empty-code'), [{ code: 'empty-code' }]),
    xoev('listed', codeProblem('own-version', { list: 'urn:f', version: '9', versions: ['1', '2'] }), [
      { code: 'own-version' },
    ]),
    xoev('listed', examined({ codes: facts({ own: ['urn:f_9'] }) }), [{ code: 'own-list', gap: 'unverified' }]),
    xoev('listed', unknown(['1', '2']), [
      {
        code: 'unknown',
        gap: 'unverified',
        says: 'Die Codeliste urn:f_3 liegt nicht vor; ihre Codes sind nicht geprüft. Vorhanden: Version „1“, „2“. Legen Sie die Genericode-Datei zum Dienst oder in das Paket des Standards.',
      },
    ]),
    xoev('name', unknown([], true), [{ code: 'unknown', gap: 'unverified' }]),
    xoev('listed', examined({ codes: facts({ keyless: ['urn:f_1'] }) }), [{ code: 'keyless', gap: 'unverified' }]),
    xoev('name', codeProblem('other-name', { value: 'rot', wanted: 'schwarz', key: 's' }), [
      { code: 'other-name', says: 'Zum Code „s“ steht in der Codeliste „schwarz“, in der Nachricht aber „rot“.' },
    ]),
    xoev('newer', codeProblem('newer', { list: 'urn:f', version: '1', newest: '2' }), [{ code: 'newer' }]),
    xoev('blanks', codeProblem('blanks', { value: 's' }), [{ code: 'blanks' }]),
  ],
});

everySentence('code-list');
