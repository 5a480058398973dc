import type { Element, FimVersion } from '../../../fim/model.ts';
import { type Constraint, type Praezisierung, praezisierungOf } from '../../../fim/praezisierung.ts';
import { isText } from '../../../fim/values.ts';
import { BOTH, distinct, type FimCheck, type FimChecks, type Hit, ONLY2, ONLY3, onEach } from './check.ts';
import { atLimit } from './ranges.ts';

const datatype = (field: Element): string => field.code('datentyp');
const fieldKind = (field: Element): string => field.code('feldart');

const codeOf = (field: Element, local: string) => field.node.one(local)?.one('code');

const LENGTHS = ['minLength', 'maxLength'] as const;
const VALUES = ['minValue', 'maxValue'] as const;

/** The first of these limits that a field has. */
function limitIn(limits: Praezisierung, names: readonly Constraint[]): Constraint | undefined {
  return names.find((name) => limits[name] !== '');
}

/** Limits that a field of its kind cannot have. */
function unfit(names: readonly Constraint[], where: (field: Element, version: FimVersion) => boolean): FimCheck {
  return onEach(BOTH, ['datenfeld'], (field, { version }) => {
    const limits = praezisierungOf(field);
    const limit = limitIn(limits, names);
    return (
      limit &&
      where(field, version) &&
      atLimit(limits, limit, { limit, value: limits[limit], feldart: fieldKind(field), datatype: datatype(field) })
    );
  });
}

const NUMBERS = ['num', 'num_int', 'num_currency'];

/** Datatypes whose values have an order. */
function ordered(version: FimVersion): readonly string[] {
  return [...NUMBERS, 'date', ...(version === '2.0' ? [] : ['time', 'datetime'])];
}

/** Where a field tells its lengths or bounds, for fields that do not tell them. */
function limitsNode(field: Element): Omit<Hit, 'element'> {
  return { node: field.node.one('praezisierung') ?? codeOf(field, 'datentyp') };
}

/** Kind of field, datatype and what goes with them. */
export const FIELD_KINDS: FimChecks = {
  1011: onEach(BOTH, ['datenfeld'], (field) => {
    const type = datatype(field);
    return (
      fieldKind(field) === 'select' &&
      type !== 'text' &&
      type !== '' && { node: codeOf(field, 'datentyp'), args: { datatype: type } }
    );
  }),
  1012: unfit(LENGTHS, (field) => isText(field) && ['select', 'label'].includes(fieldKind(field))),
  1015: unfit(LENGTHS, (field) => !isText(field)),
  1016: unfit(VALUES, (field, version) => !ordered(version).includes(datatype(field))),
  1017: {
    versions: BOTH,
    *find(model) {
      for (const { element, others } of distinct(model, 'datenfeld')) {
        const kind = fieldKind(element);
        if (kind === 'select' || kind === '') continue;
        for (const part of model.version === '2.0' ? ['codelisteReferenz'] : ['werte', 'codelisteReferenz']) {
          const node = element.node.one(part);
          if (node) yield { element, node, args: { part, feldart: kind }, related: others };
        }
      }
    },
  },
  1018: onEach(BOTH, ['datenfeld'], (field, { version }) => {
    if (fieldKind(field) !== 'select') return false;
    const values = version === '3.0.0' ? field.node.one('werte') : undefined;
    const reference = field.node.one('codelisteReferenz');
    if (!values && !reference) return { node: codeOf(field, 'feldart'), args: { none: true, both: false } };
    return values && reference && { node: reference, args: { none: false, both: true } };
  }),
  1035: onEach(ONLY2, ['datenfeld'], (field) => {
    const { node, text } = praezisierungOf(field);
    const written = node?.ownText ?? '';
    if (text === '' || written.startsWith('{')) return false;
    const fix = text.startsWith('{') ? text : undefined;
    return { node, value: true, args: { value: text, old: !text.startsWith('{'), blanks: fix !== undefined }, fix };
  }),
  1102: onEach(BOTH, ['datenfeld'], (field) => {
    const limits = praezisierungOf(field);
    const kind = fieldKind(field);
    const asked = limits.form === 'none' ? kind === 'input' : !['select', 'label'].includes(kind);
    if (!isText(field) || !asked) return false;
    const missing = LENGTHS.filter((name) => limits[name] === '');
    return missing.length > 0 && { ...limitsNode(field), args: { missing } };
  }),
  1103: onEach(BOTH, ['datenfeld'], (field) => {
    return (
      NUMBERS.includes(datatype(field)) &&
      praezisierungOf(field).form === 'none' && { ...limitsNode(field), args: { datatype: datatype(field) } }
    );
  }),
  1109: onEach(BOTH, ['datenfeld'], (field) => {
    if (fieldKind(field) !== 'label' || field.text('inhalt') !== '') return false;
    // An object can have no content either (1100): then the datatype is what to look at.
    const kind = datatype(field) === 'obj' ? codeOf(field, 'datentyp') : undefined;
    return { node: kind ?? field.node.one('inhalt') ?? codeOf(field, 'feldart') };
  }),
  1139: {
    versions: ONLY3,
    *find(model) {
      for (const { element, others } of distinct(model, 'stammdatenschema', 'datenfeldgruppe')) {
        for (const { node, anzahl, element: child } of element.struktur) {
          const maximum = /^\d+:(\d+|\*)$/.exec(anzahl.trim())?.[1];
          if (child?.code('datentyp') !== 'file' || maximum === undefined || maximum === '*') continue;
          const holder = element.id;
          yield {
            element: child,
            node: node.one('anzahl'),
            value: true,
            args: { value: anzahl.trim(), holder },
            related: others,
          };
        }
      }
    },
  },
};
