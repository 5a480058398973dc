import type { Change } from '../documents/change.ts';
import type { Node } from '../documents/document.ts';

/** Writes a text in place of another one; nothing where it is not known which. */
export const setTo = (text: string): Change | undefined => (text === '' ? undefined : { set: text });

/** Calls a key by another name; nothing where it is not known which. */
export const renamedTo = (name: string): Change | undefined => (name === '' ? undefined : { rename: name });

/** A number or truth as the text that it is written as, with the zero that a number loses; nothing where that does not fit. */
export function asText(node: Node, fits: (text: string) => boolean): Change | undefined {
  if (node.value === null || typeof node.value === 'object') return undefined;
  const written = node.source ?? String(node.value);
  const whole = [written, ...(typeof node.value === 'number' ? [`0${written}`] : [])].find(fits);
  return whole === undefined ? undefined : { set: whole };
}
