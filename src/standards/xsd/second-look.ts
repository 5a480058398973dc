import { type XmlAttribute, XmlCData, type XmlElement, XmlText } from '../../documents/xml/libxml.ts';
import { attributeOf } from '../../documents/xml/node-names.ts';
import { lexical, OF_TIME } from './lexical.ts';
import type { Reading } from './xsd-problems.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * Characters whose kind (letter, digit …) libxml2 may not know: those younger than its tables (ẞ), and of CJK and Hangul
 * all but the first and the last. The letters of European languages are safe.
 */
const SURE = [
  '\\0-\\u00a9\\u00ab-\\u00b9\\u00bb-\\u0233',
  '\\u0300-\\u036f\\u0391-\\u03a1\\u03a3-\\u03ce\\u0410-\\u044f',
  '\\u1e00-\\u1e9a\\u1ea0-\\u1ef9\\u2010-\\u2026\\u20ac',
].join('');
export const UNSURE = new RegExp(`[^${SURE}]`, 'u');
const CATEGORY = /\\[pPwWiIcC]/;

const collapsed = (value: string): string => value.trim().replace(/[ \t\r\n]+/g, ' ');

const ofTime = (value: string): boolean => [...OF_TIME].some((type) => lexical(type, value));

/** Whether two spellings could be one value of some type. */
function couldBeEqual(one: string, other: string): boolean {
  const [a, b] = [collapsed(one), collapsed(other)];
  if (a === b) return true;
  if (a === '' || b === '') return false;
  const number = /^[+-]?[\d.]+(?:[eE][+-]?\d+)?$/;
  if (number.test(a) && number.test(b)) return Number(a) === Number(b);
  const truth = (value: string) => ({ true: '1', false: '0' })[value] ?? value;
  if (truth(a) === truth(b) || (ofTime(a) && ofTime(b))) return true;
  if (/^[\dA-Fa-f]+$/.test(a) && a.toLowerCase() === b.toLowerCase()) return true;
  const local = (name: string) => name.replace(/^[^:\s]*:/, '');
  return (a.includes(':') || b.includes(':')) && local(a) === local(b);
}

const ownTexts = (node: XmlElement): (XmlText | XmlCData)[] => {
  const texts: (XmlText | XmlCData)[] = [];
  for (let child = node.firstChild; child; child = child.next)
    if (child instanceof XmlText || child instanceof XmlCData) texts.push(child);
  return texts;
};

/** Blank text in a CDATA section counts as text for libxml2, and as blank for everybody else. */
function blankData({ node, said }: Reading): boolean {
  if (!node) return false;
  const texts = ownTexts(node);
  if (!texts.some((text) => text instanceof XmlCData)) return false;
  const content = texts.map((text) => text.content).join('');
  return said.startsWith('Character content other') ? content.trim() === '' : content === '';
}

function doubtfulValue({ found, said }: Reading): boolean {
  const value = String(found.args['value'] ?? '');
  const [, builtin = ''] = /type 'xs:(\w+)'/.exec(said) ?? [];
  // Blanks that could not be taken off for a try: in a union, around a comment.
  if (value !== value.trim() && ofTime(value.trim())) return true;
  if (builtin === 'anyURI') return !/%(?![\dA-Fa-f]{2})/.test(value);
  // Numbers too long for it; the form that stood in the first edition of XML Schema.
  if (/\d{10,}/.test(value) || /^--\d\d--/.test(value.trim())) return ofTime(value.trim().replace(/^(--\d\d)--/, '$1'));
  return false;
}

/** Why a complaint is no certain verdict: what libxml2 judges otherwise than XML Schema says; null for all others. */
export function doubtOf(reading: Reading, notations: ReadonlySet<string>): string | null {
  const { found, node, said } = reading;
  const value = String(found.args['value'] ?? '');
  switch (found.code) {
    case 'wrong-type':
      if (notations.has(String(found.args['type'] ?? ''))) return 'xsd-notation';
      return doubtfulValue(reading) ? 'xsd-value' : null;
    case 'fixed-value':
      return reading.attribute === undefined && couldBeEqual(value, String(found.args['expected'] ?? ''))
        ? 'xsd-fixed'
        : null;
    case 'pattern':
    case 'character':
      return CATEGORY.test(said) && UNSURE.test(said) ? 'xsd-pattern' : null;
    case 'unknown-root':
    case 'unknown-element':
      return node && attributeOf(node, `{${XSI}}type`) ? 'xsd-type' : null;
    case 'text-not-allowed':
      return blankData(reading) ? 'xsd-blank' : null;
    case 'unknown-key':
      return said.startsWith('More than one') ? 'xsd-keyref-scope' : null;
    // Also what follows from a value that is wrong, which then is told by itself.
    case 'no-key-value':
      return 'xsd-nillable-key';
    case 'key-not-simple':
      return node && attributeOf(node, `{${XSI}}nil`) ? 'xsd-nillable-key' : null;
    default:
      return null;
  }
}

/** A text or attribute as it stands, and as its type reads it. */
interface Blank {
  readonly holder: XmlText | XmlAttribute;
  readonly said: string;
}

/**
 * Values that libxml2 rejects only for the blanks around them, though their type takes them off: points of time and
 * `xsi:type`.
 */
export function blanksAround(readings: readonly Reading[]): Blank[] {
  return readings.flatMap(({ found, node, attribute, said }): Blank[] => {
    if (!node || said.includes(' union type')) return [];
    const value = String(found.args['value'] ?? '');
    if (found.code === 'wrong-type' && value !== value.trim() && ofTime(value.trim())) {
      if (attribute !== undefined) return blank(attributeOf(node, attribute));
      const texts = ownTexts(node);
      return texts.length === 1 && texts[0] instanceof XmlText ? blank(texts[0]) : [];
    }
    return found.code === 'unknown-type' || found.code === 'unknown-prefix'
      ? blank(attributeOf(node, `{${XSI}}type`))
      : [];
  });
}

function blank(holder: XmlText | XmlAttribute | undefined): Blank[] {
  if (!holder || holder.content === holder.content.trim()) return [];
  return [{ holder, said: holder.content }];
}

/** Runs `work` while those values stand there without their blanks. */
export function withoutBlanks<T>(blanks: readonly Blank[], work: () => T): T {
  for (const { holder, said } of blanks) holder.content = said.trim();
  try {
    return work();
  } finally {
    for (const { holder, said } of blanks) holder.content = said;
  }
}
