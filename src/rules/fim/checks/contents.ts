import type { Args } from '../../../base/nouns.ts';
import type { Element, FimModel, FimVersion } from '../../../fim/model.ts';
import { praezisierungOf } from '../../../fim/praezisierung.ts';
import { contentOf, isText, lengthOf, orderedValue } from '../../../fim/values.ts';
import { BOTH, type FimCheck, type FimChecks, ONLY3, onEach } from './check.ts';

/** What is wrong with a content; false or undefined where nothing is. */
type Complaint = (content: string, field: Element, model: FimModel) => Args | false | undefined;

/** A check on the content of fields that are filled with something. */
function onContent(versions: readonly FimVersion[], complain: Complaint): FimCheck {
  return onEach(versions, ['datenfeld'], (field, model) => {
    const content = contentOf(field);
    const args = content !== '' && complain(content, field, model);
    return args && { node: field.node.one('inhalt'), value: true, args: { value: content.trim(), ...args } };
  });
}

/** A content that is no value of its datatype. */
function typed(versions: readonly FimVersion[], ...datatypes: readonly string[]): FimCheck {
  return onContent(versions, (content, field) => {
    const datatype = field.code('datentyp');
    return datatypes.includes(datatype) && orderedValue(datatype, content) === null && { datatype };
  });
}

/** A content beyond a limit; a limit that is none itself has its own check. */
function within(limit: 'minValue' | 'maxValue'): FimCheck {
  return onContent(BOTH, (content, field) => {
    const datatype = field.code('datentyp');
    const written = praezisierungOf(field)[limit];
    const [value, bound] = [orderedValue(datatype, content), orderedValue(datatype, written)];
    if (value === null || bound === null) return false;
    return (limit === 'minValue' ? value < bound : value > bound) && { limit: written };
  });
}

/** A text shorter or longer than its field says. */
function sized(limit: 'minLength' | 'maxLength'): FimCheck {
  return onContent(BOTH, (content, field) => {
    const bound = praezisierungOf(field)[limit].trim();
    if (!isText(field) || !/^[+-]?\d+$/.test(bound)) return false;
    const length = lengthOf(content);
    return (
      (limit === 'minLength' ? length < Number(bound) : length > Number(bound)) && { length, limit: Number(bound) }
    );
  });
}

/** What fields are filled with, against their datatype and limits. */
export const CONTENTS: FimChecks = {
  1069: typed(BOTH, 'num', 'num_currency'),
  1070: typed(BOTH, 'num_int'),
  1071: typed(BOTH, 'date'),
  1072: within('minValue'),
  1073: within('maxValue'),
  1074: sized('minLength'),
  1075: sized('maxLength'),
  1077: onContent(BOTH, (content, field) => {
    return field.code('datentyp') === 'bool' && !/^(?:true|false|1|0)$/.test(content.trim()) && {};
  }),
  1083: typed(ONLY3, 'datetime'),
  1084: typed(ONLY3, 'time'),
  1085: onContent(ONLY3, (content, field) => {
    const list = field.node.one('werte');
    if (!list || field.code('feldart') !== 'select') return false;
    const codes = list.all('wert').map((entry) => entry.text('code'));
    return !codes.includes(content.trim()) && { allowed: codes.slice(0, 8), more: Math.max(0, codes.length - 8) };
  }),
  1100: onEach(BOTH, ['datenfeld'], (field) => {
    const datatype = field.code('datentyp');
    const content = contentOf(field).trim();
    if (content === '' || !['file', 'obj'].includes(datatype)) return false;
    // A static field lives by its content, so that there the datatype is what to look at.
    const part = field.code('feldart') === 'label' ? field.node.one('datentyp')?.one('code') : field.node.one('inhalt');
    return { node: part, value: true, args: { value: content, datatype } };
  }),
};
