import type { FimModel } from '../../../fim/model.ts';
import { patternOf } from '../../../fim/pattern.ts';
import { CONSTRAINTS, praezisierungOf } from '../../../fim/praezisierung.ts';
import { contentOf, isText, orderedValue } from '../../../fim/values.ts';
import { BOTH, type FimCheck, type FimChecks, type Hit, ONLY2, onEach } from './check.ts';
import { atLimit } from './ranges.ts';

/** Keys of the text of 2.0; `note` is free text that the official report shows. */
const KEYS: ReadonlySet<string> = new Set([...CONSTRAINTS, 'note']);

/** Keys of a text of 2.0 that `object` gives, as one hit. */
function onKeys(object: (text: ReturnType<typeof praezisierungOf>) => readonly string[]): FimCheck {
  return onEach(ONLY2, ['datenfeld'], (field) => {
    const text = praezisierungOf(field);
    const keys = text.form === 'json' ? object(text) : [];
    return keys.length > 0 && { node: text.node, value: true, args: { keys } };
  });
}

/** A check on the patterns of text fields. */
function onPattern(object: (pattern: ReturnType<typeof patternOf>) => Hit['args'] | false): FimCheck {
  return onEach(BOTH, ['datenfeld'], (field) => {
    const limits = praezisierungOf(field);
    if (limits.pattern === '' || !isText(field)) return false;
    const args = object(patternOf(limits.pattern));
    return args && atLimit(limits, 'pattern', { value: limits.pattern, ...args });
  });
}

/** Text fields that have to be given but may be empty, each once. */
function* emptyThoughMandatory(model: FimModel): Generator<Hit> {
  const seen = new Set<string>();
  for (const { struktur } of model.occurrences) {
    for (const { anzahl, element } of struktur) {
      if (element?.kind !== 'datenfeld' || !isText(element) || seen.has(element.key)) continue;
      const limits = praezisierungOf(element);
      if (!/^\s*0*[1-9]\d*:/.test(anzahl) || !/^0+$/.test(limits.minLength)) continue;
      seen.add(element.key);
      yield { element, ...atLimit(limits, 'minLength', { anzahl: anzahl.trim() }) };
    }
  }
}

/** Limits of fields beyond the official report: their form in 2.0, patterns, limits that grow old. */
export const BEYOND_LIMITS: FimChecks = {
  2002: onEach(ONLY2, ['datenfeld'], (field) => {
    const { form, node, text } = praezisierungOf(field);
    return form === 'broken' && { node, value: true, args: { value: text } };
  }),
  2003: onKeys(({ keys }) => keys.filter((key) => !KEYS.has(key))),
  2004: onKeys(({ unquoted }) => unquoted.filter((key) => KEYS.has(key))),
  2005: onPattern(({ valid }) => !valid && {}),
  2006: onPattern(({ foreign }) => foreign.length > 0 && { foreign }),
  2007: onEach(BOTH, ['datenfeld'], (field) => {
    const { pattern } = praezisierungOf(field);
    const content = contentOf(field).trim();
    if (pattern === '' || content === '' || !isText(field)) return false;
    const args = { value: content, pattern };
    return patternOf(pattern).matches(content) === false && { node: field.node.one('inhalt'), value: true, args };
  }),
  2008: onPattern(({ slow }) => slow && {}),
  2009: { versions: BOTH, find: emptyThoughMandatory },
  2010: onEach(BOTH, ['datenfeld'], (field) => {
    const limits = praezisierungOf(field);
    const datatype = field.code('datentyp');
    const silent = limits.pattern === '' || isText(field) || ['', 'file', 'obj'].includes(datatype);
    return !silent && atLimit(limits, 'pattern', { value: limits.pattern, datatype });
  }),
  2011: {
    versions: BOTH,
    *find(model, { asOf }) {
      for (const [element, ...others] of model.distinct.values()) {
        if (element?.kind !== 'datenfeld' || element.code('datentyp') !== 'date') continue;
        const limits = praezisierungOf(element);
        const [last, today] = [orderedValue('date', limits.maxValue), orderedValue('date', asOf)];
        if (last === null || today === null || last >= today) continue;
        const related = others.map((one) => one.node);
        yield { element, related, ...atLimit(limits, 'maxValue', { value: limits.maxValue, today: asOf }) };
      }
    },
  },
  2047: onKeys(({ node, keys, unquoted }) => {
    // The official sheet looks for exactly these characters.
    const written = node?.ownText ?? '';
    const spaced = keys.filter((key) => KEYS.has(key) && !unquoted.includes(key) && !written.includes(`${key}":"`));
    return spaced.length > 0 || written.startsWith('{') ? spaced : keys;
  }),
  2049: onEach(BOTH, ['datenfeld'], (field) => {
    const { node, minValue, maxValue } = praezisierungOf(field);
    const asked = field.code('datentyp') === 'date' && field.code('feldart') === 'input';
    const at = node ?? field.node.one('datentyp')?.one('code');
    return asked && minValue === '' && maxValue === '' && { node: at };
  }),
  2036: onPattern(({ valid, current }) => valid && !current && {}),
};
