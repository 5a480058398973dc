import { refuse } from './refusal.ts';
import { elements, type SchElement, type Scope, XSL } from './tree.ts';
import { type Attributes, literal, tag, type Writer } from './writer.ts';

/** Instructions that may stand in `xsl:function` and `xsl:key`: those that compute; none that reads, writes or imports. */
const INSTRUCTIONS = new Set(
  `param variable sequence choose when otherwise if for-each for-each-group perform-sort sort analyze-string
  matching-substring non-matching-substring value-of text copy copy-of element attribute comment processing-instruction
  namespace document number iterate next-iteration break on-completion with-param map map-entry where-populated on-empty
  on-non-empty try catch fallback`.split(/\s+/),
);
/** Attributes that would bring in other code; a name with `_` before it is a computed attribute. */
const REFUSED = /^(?:_.*|extension-element-prefixes|use-attribute-sets|xml:base)$/;

function checkXslt(element: SchElement): void {
  const foreign = element.foreign.find(({ namespace, name }) => namespace === XSL && REFUSED.test(name));
  const attribute = foreign?.name ?? [...element.attributes.keys()].find((name) => REFUSED.test(name));
  if (attribute !== undefined) refuse('sch-foreign-attribute', element, { name: attribute, element: element.name });
  for (const child of elements(element.children)) {
    if (child.namespace === XSL && !INSTRUCTIONS.has(child.name))
      refuse('sch-foreign-xsl', child, { name: child.name, parent: element.name });
    checkXslt(child);
  }
}

/** An `xsl:function`, `xsl:key` or `xsl:copy-of` of a schema as it stands, with the namespaces it sees. */
export function copyXslt(element: SchElement, outer: Scope = {}): string {
  checkXslt(element);
  return copy(element, outer);
}

function copy(element: SchElement, outer: Scope): string {
  const attributes: Record<string, string> = {};
  for (const [prefix, uri] of Object.entries(element.scope)) {
    if ((outer[prefix] ?? '') !== uri) attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] = uri;
  }
  for (const [name, value] of element.attributes) attributes[name] = value;
  for (const { prefix, name, value } of element.foreign) attributes[`${prefix}:${name}`] = value;
  const name = element.prefix === '' ? element.name : `${element.prefix}:${element.name}`;
  const content = element.children.map((child) =>
    typeof child === 'string' ? escapeContent(child) : copy(child, element.scope),
  );
  return tag(name, attributes, ...content);
}

const escapeContent = (text: string): string =>
  text.replace(/[&<>\r]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '&#13;');

/** The element content of a `let` as instructions that build it, node by node: no part of it is run. */
export function literalContent(element: SchElement, w: Writer): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child.trim() === '' ? '' : w.text(child);
      const attributes = [
        ...[...child.attributes].map(([name, value]) => w.xsl('attribute', { name: literal(name) }, w.text(value))),
        ...child.foreign.map(({ prefix, name, namespace, value }) =>
          w.xsl('attribute', { name: `${prefix}:${name}`, namespace: literal(namespace) }, w.text(value)),
        ),
      ];
      const name = child.prefix === '' ? child.name : `${child.prefix}:${child.name}`;
      const named: Attributes = { name, namespace: literal(child.namespace) };
      return w.xsl('element', named, ...attributes, literalContent(child, w));
    })
    .join('');
}
