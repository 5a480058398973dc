import { saidAttribute, saidText, scanXml } from './xml-scan.ts';

/** A text of an XML document: what an element without elements says, or an attribute. */
export interface LeafText {
  /** Of the element or the attribute, without prefix. */
  readonly local: string;
  readonly text: string;
  /** Where the element's start tag begins, in UTF-16 units. */
  readonly at: number;
  /** As written; null for the text of the element. */
  readonly attribute: string | null;
}

interface Open {
  readonly name: string;
  readonly at: number;
  isLeaf: boolean;
  text: string;
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);
const declares = (name: string): boolean => name === 'xmlns' || name.startsWith('xmlns:');

/** Tells all texts of a document in one reading; an element's comes at its end. */
export function eachLeafText(text: string, tell: (leaf: LeafText) => void): void {
  const stack: Open[] = [];
  scanXml(text, {
    open(name, at, _end, attributes) {
      const above = stack.at(-1);
      if (above) {
        above.isLeaf = false;
        above.text = '';
      }
      stack.push({ name, at, isLeaf: true, text: '' });
      for (const { name: attribute, from, to } of attributes)
        if (!declares(attribute))
          tell({ local: localOf(attribute), text: saidAttribute(text.slice(from, to)), at, attribute });
    },
    text(from, to, cdata) {
      const here = stack.at(-1);
      if (here?.isLeaf) here.text += saidText(text.slice(from, to), cdata);
    },
    close() {
      const here = stack.pop();
      if (here?.isLeaf) tell({ local: localOf(here.name), text: here.text, at: here.at, attribute: null });
    },
  });
}
