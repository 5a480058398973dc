import { attribute } from './patterns.ts';
import { refuse } from './refusal.ts';
import { SCH, type SchElement, type SchNode, XSL } from './tree.ts';
import type { Writer } from './writer.ts';
import { copyXslt } from './xslt-copy.ts';

/** An expression of the schema as it stands in the stylesheet: parameters put in, variables renamed. */
export type Expression = (xpath: string) => string;

/** The content of an assertion, diagnostic or property as instructions that write it into `svrl:text`. */
export function message(nodes: readonly SchNode[], xpath: Expression, w: Writer): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return w.text(node);
      if (node.namespace === XSL) return property(node, xpath, w);
      // Markup of other vocabularies is read for its text.
      if (node.namespace !== SCH) return message(node.children, xpath, w);
      const value = attribute(node, 'select') ?? attribute(node, 'path');
      if (node.name === 'value-of') return w.xsl('value-of', { select: xpath(value!) });
      // `path` gives the name itself, it is not a path to what is named (2016, 5.4.6; Annex H 4).
      if (node.name === 'name') return w.xsl('value-of', { select: value === null ? 'name()' : xpath(value) });
      const attributes = { class: attribute(node, 'class'), value: attribute(node, 'value') };
      return w.svrl(node.name, attributes, message(node.children, xpath, w));
    })
    .join('');
}

/** `xsl:copy-of`, which a property may hold (2016, Annex H 11). */
function property(node: SchElement, xpath: Expression, w: Writer): string {
  const select = attribute(node, 'select');
  if (select === null || node.attributes.size > 1 || node.children.length > 0)
    return refuse('sch-foreign-attribute', node, { name: [...node.attributes.keys()].join(' '), element: 'copy-of' });
  copyXslt(node);
  return w.xsl('copy-of', { select: xpath(select) });
}

/** Attributes that SVRL takes over from an element as they are. */
export function carried(element: SchElement, lang: string | null): Record<string, string | null> {
  const names = ['id', 'role', 'flag', 'see', 'icon', 'fpi'];
  return { ...Object.fromEntries(names.map((name) => [name, attribute(element, name)])), 'xml:lang': lang };
}
