import { counted } from '../../base/counters.ts';

/** An attribute of a start tag: its name as written and where its value stands, between the quotation marks. */
export interface ScannedAttribute {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What a reader is told, in the order of the text; offsets are UTF-16 units. */
export interface XmlReader {
  /** A start tag from `at` to `end`; `close` follows at once where it is empty. */
  open(name: string, at: number, end: number, attributes: readonly ScannedAttribute[]): void;
  /** Text as written, or the content of a CDATA section. */
  text?(from: number, to: number, cdata: boolean): void;
  /** Where the end tag begins; behind the start tag of an empty element. */
  close(at: number): void;
  /** Asked before each tag: whether the reader knows enough. */
  done?(): boolean;
}

const NONE: readonly ScannedAttribute[] = [];
const isBlank = (c: number): boolean => c === 0x20 || c === 0x0a || c === 0x09 || c === 0x0d;

/**
 * Tells a reader what stands in an XML text, from tag to tag. It judges nothing: libxml2 has accepted the text before,
 * and there is no DOCTYPE in it. `saxes`, which judges too, takes four to six times as long; a test holds both against each other.
 */
export function scanXml(text: string, reader: XmlReader): void {
  counted.scans += 1;
  const after = (mark: string, at: number): number => {
    const found = text.indexOf(mark, at);
    return found === -1 ? text.length : found + mark.length;
  };

  const name = (at: number): number => {
    let end = at;
    for (; end < text.length; end++) {
      const c = text.charCodeAt(end);
      if (c === 0x3e || c === 0x2f || c === 0x3d || isBlank(c)) break;
    }
    return end;
  };

  const startTag = (at: number): number => {
    let i = name(at + 1);
    const called = text.slice(at + 1, i);
    let attributes: ScannedAttribute[] | undefined;
    for (; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 0x3e) break;
      if (c === 0x2f || isBlank(c)) continue;
      const end = name(i);
      const attribute = text.slice(i, end);
      i = end;
      while (i < text.length && text.charCodeAt(i) !== 0x22 && text.charCodeAt(i) !== 0x27) i++;
      const to = text.indexOf(text.charAt(i), i + 1);
      if (to === -1) return text.length;
      attributes ??= [];
      attributes.push({ name: attribute, from: i + 1, to });
      i = to;
    }
    const end = Math.min(i + 1, text.length);
    reader.open(called, at, end, attributes ?? NONE);
    if (text.charCodeAt(i - 1) === 0x2f) reader.close(end);
    return end;
  };

  let from = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', from)) {
    if (reader.done?.()) return;
    if (at > from) reader.text?.(from, at, false);
    const next = text.charCodeAt(at + 1);
    if (next === 0x2f) {
      reader.close(at);
      from = after('>', at + 2);
    } else if (next === 0x3f) from = after('?>', at + 2);
    else if (next !== 0x21) from = startTag(at);
    else if (text.startsWith('<!--', at)) from = after('-->', at + 4);
    else if (text.startsWith('<![CDATA[', at)) {
      from = after(']]>', at + 9);
      reader.text?.(at + 9, Math.max(at + 9, from - 3), true);
    } else from = after('>', at + 2);
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** What a piece of text says: line ends as `\n`, references resolved outside CDATA. */
export function saidText(raw: string, cdata: boolean): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return cdata || !text.includes('&') ? text : text.replace(/&(#?\w+);/g, entity);
}

/** What an attribute says: white space as blanks, references resolved. */
export function saidAttribute(raw: string): string {
  const text = /[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw;
  return text.includes('&') ? text.replace(/&(#?\w+);/g, entity) : text;
}
