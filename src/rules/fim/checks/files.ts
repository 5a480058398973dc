import { praezisierungOf } from '../../../fim/praezisierung.ts';
import { BOTH, type FimChecks, ONLY3, onEach } from './check.ts';
import { atLimit } from './ranges.ts';

/** Properties that belong to fields of one kind only: files, code lists, notes. */
export const FILES: FimChecks = {
  1056: onEach(ONLY3, ['datenfeld'], (field) => {
    const datatype = field.code('datentyp');
    const value = field.text('maxSize');
    return (
      value !== '' && !['', 'file'].includes(datatype) && { node: field.node.one('maxSize'), args: { value, datatype } }
    );
  }),
  1057: onEach(ONLY3, ['datenfeld'], (field) => {
    const datatype = field.code('datentyp');
    const node = field.node.all('mediaType').find((one) => one.ownText.trim() !== '');
    return node && !['', 'file'].includes(datatype) && { node, args: { value: node.ownText.trim(), datatype } };
  }),
  1058: onEach(ONLY3, ['datenfeld'], (field) => {
    if (field.node.one('codelisteReferenz')) return false;
    const node = ['codeKey', 'nameKey', 'helpKey']
      .flatMap((key) => field.node.all(key))
      .find((one) => one.ownText.trim() !== '');
    return node && { node, args: { part: node.local, value: node.ownText.trim() } };
  }),
  1090: onEach(BOTH, ['datenfeld'], (field, { version }) => {
    const datatype = field.code('datentyp');
    const fitting =
      datatype === '' || ['obj', 'text'].includes(datatype) || (version === '3.0.0' && datatype === 'text_latin');
    return (
      field.code('feldart') === 'label' &&
      !fitting && { node: field.node.one('datentyp')?.one('code'), args: { datatype } }
    );
  }),
  1120: onEach(BOTH, ['datenfeld'], (field) => {
    const limits = praezisierungOf(field);
    const datatype = field.code('datentyp');
    return (
      limits.pattern !== '' &&
      ['file', 'obj'].includes(datatype) &&
      atLimit(limits, 'pattern', { value: limits.pattern, datatype })
    );
  }),
};
