import { type CodeList, codeList } from '../codelists/code-list.ts';
import { genericodeOf, readGenericode } from '../codelists/columns.ts';
import type { Document } from '../documents/document.ts';
import { GENERICODE } from '../documents/genericode.ts';

const OPENING = /<(?:([\w.-]{1,40}):)?CodeList(?=[\s>])/;

/** The text of the code list in a file of FIM (`xdatenfelder.codeliste.0105`), as a file of its own. */
function embedded(text: string): string | null {
  const found = OPENING.exec(text);
  if (!found || !text.includes(GENERICODE)) return null;
  const [tag, prefix] = found;
  const closing = `</${tag.slice(1)}>`;
  const end = text.indexOf(closing, found.index);
  if (end < 0) return null;
  const declaration = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const rest = text.slice(found.index + tag.length, end);
  const declared = rest.slice(0, rest.indexOf('>')).includes(`${declaration}=`);
  return `${tag}${declared ? '' : ` ${declaration}="${GENERICODE}"`}${rest}${closing}`;
}

/** The code list that a document of a service is, or brings within; null where it brings none that can be read. */
export function broughtBy(document: Document): CodeList | null {
  if (document.fault) return null;
  if (document.recognised === 'genericode') {
    const list = genericodeOf(document);
    return list && codeList(list, true);
  }
  if (document.recognised !== 'xdatenfelder' || !/codeliste\.0105$/.test(document.rootName?.local ?? '')) return null;
  const text = embedded(document.text);
  const list = text === null ? null : readGenericode(text);
  return list && codeList(list, true);
}
