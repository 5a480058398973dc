import { refuse } from './refusal.ts';
import { elements, SCH, type SchElement, XML, XSL } from './tree.ts';

/**
 * What ISO/IEC 19757-3 (edition 2016, with `rules` and `let/@as` of later ones) allows where. Clause numbers in this
 * folder are those the public conformance suite (Schematron/schematron-conformance) cites. Whatever is not in this table
 * refuses the file by name: an element nobody knows could be a rule nobody runs.
 */
interface Shape {
  /** Attributes; those with `!` must be there. */
  readonly attributes: string;
  /** Schematron children. */
  readonly children?: string;
  /** Whether text may stand in it; foreign elements in text are read for their text. */
  readonly text?: true;
  /** Foreign elements: documentation that is ignored (`foreign`), a value (`value`), or not allowed. */
  readonly foreign?: 'ignored' | 'value';
}

const RICH = 'icon see fpi';
const INLINE = 'name value-of emph dir span';
const SHAPES: Readonly<Record<string, Shape>> = {
  schema: {
    attributes: `id schemaVersion defaultPhase queryBinding ${RICH}`,
    children: 'title ns p let phase pattern rules diagnostics properties',
    foreign: 'ignored',
  },
  title: { attributes: RICH, children: 'dir emph span', text: true },
  ns: { attributes: 'prefix! uri!' },
  p: { attributes: 'id class icon', children: 'dir emph span', text: true },
  let: { attributes: 'name! value as', foreign: 'value' },
  phase: { attributes: `id! ${RICH}`, children: 'p let active', foreign: 'ignored' },
  active: { attributes: 'pattern!', children: 'dir emph span', text: true },
  // `name` is of Schematron 1.5 and still written (KoSIT's own example); it only names the pattern in the report.
  pattern: {
    attributes: `id abstract is-a documents name role ${RICH}`,
    children: 'title p let rule param',
    foreign: 'ignored',
  },
  rules: { attributes: 'id', children: 'title p rule', foreign: 'ignored' },
  param: { attributes: 'name! value!' },
  rule: {
    attributes: `id context abstract flag role subject ${RICH}`,
    children: 'p let assert report extends',
    foreign: 'ignored',
  },
  extends: { attributes: 'rule!' },
  assert: {
    attributes: `test! id flag role subject diagnostics properties ${RICH}`,
    children: INLINE,
    text: true,
  },
  report: {
    attributes: `test! id flag role subject diagnostics properties ${RICH}`,
    children: INLINE,
    text: true,
  },
  name: { attributes: 'path' },
  'value-of': { attributes: 'select!' },
  emph: { attributes: 'class', children: INLINE, text: true },
  dir: { attributes: 'value', children: INLINE, text: true },
  span: { attributes: 'class', children: INLINE, text: true },
  diagnostics: { attributes: 'id', children: 'diagnostic', foreign: 'ignored' },
  diagnostic: { attributes: `id! role ${RICH}`, children: INLINE, text: true },
  properties: { attributes: 'id', children: 'property', foreign: 'ignored' },
  property: { attributes: `id! role scheme ${RICH}`, children: INLINE, text: true },
};

/** XSLT that the query bindings allow in a schema, by the element it stands in (Annex C 10 of 2020, Annex H 11 of 2016). */
const XSLT: Readonly<Record<string, readonly string[]>> = { schema: ['key', 'function'], property: ['copy-of'] };
const EVERYWHERE = new Set(['xml:lang', 'xml:space', 'xml:id', 'xml:base']);
/** Schematron that would be lost with a foreign element around it; QuickFix puts `value-of` and `let` into its own elements. */
const LOST = new Set(['pattern', 'rule', 'rules', 'assert', 'report', 'include', 'extends', 'phase']);

/** Namespaces whose elements stand for rules, so that none of them is documentation: XInclude and Schematron 1.5. */
const RULES_ELSEWHERE = new Set(['http://www.w3.org/2001/XInclude', 'http://www.ascc.net/xml/schematron']);

/**
 * Refuses the first element, attribute or text that the standard does not have at its place. `element` is a schema, or
 * a child that its parent may have.
 */
export function checkVocabulary(element: SchElement): void {
  const shape = SHAPES[element.name]!;
  checkAttributes(element, shape);
  const allowed = new Set(shape.children?.split(' '));
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (!shape.text && child.trim() !== '' && shape.foreign !== 'value')
        refuse('sch-text', element, { element: element.name, text: child.trim().slice(0, 40) });
    } else if (child.namespace === SCH) {
      if (!allowed.has(child.name)) refuse('sch-unknown-element', child, { name: child.name, parent: element.name });
      checkVocabulary(child);
    } else checkForeign(child, element, shape, allowed);
  }
}

function checkAttributes(element: SchElement, shape: Shape): void {
  const known = new Map(shape.attributes.split(' ').map((name) => [name.replace('!', ''), name.endsWith('!')]));
  for (const name of element.attributes.keys()) {
    if (!known.has(name) && !EVERYWHERE.has(name))
      refuse('sch-unknown-attribute', element, { name, element: element.name });
  }
  for (const [name, required] of known) {
    if (required && !element.attributes.has(name)) missing(element, name);
  }
  for (const { namespace, name } of element.foreign) {
    if (namespace === XSL || namespace === SCH || namespace === XML)
      refuse('sch-unknown-attribute', element, { name, element: element.name });
  }
}

/** Refuses an element for want of an attribute. */
export function missing(element: SchElement, name: string): never {
  return refuse('sch-missing-attribute', element, { name, element: element.name });
}

function checkForeign(child: SchElement, parent: SchElement, shape: Shape, inline: ReadonlySet<string>): void {
  if (child.namespace === XSL) {
    if (!XSLT[parent.name]?.includes(child.name))
      refuse('sch-foreign-xsl', child, { name: child.name, parent: parent.name });
    return;
  }
  // An element without a namespace is far more often a Schematron element that lost it.
  const allowed = shape.foreign !== undefined || (shape.text === true && child.namespace !== '');
  const lost = RULES_ELSEWHERE.has(child.namespace) || (child.namespace === '' && shape.foreign === 'ignored');
  if (!allowed || lost) refuse('sch-unknown-element', child, { name: child.name, parent: parent.name });
  checkInside(child, shape, inline);
}

/** Foreign documentation may hold anything but rules that would silently not run. */
function checkInside(foreign: SchElement, shape: Shape, inline: ReadonlySet<string>): void {
  for (const child of elements(foreign.children)) {
    const refused =
      child.namespace === SCH
        ? shape.text
          ? !inline.has(child.name)
          : shape.foreign === 'ignored' && LOST.has(child.name)
        : child.namespace === XSL && (shape.text || shape.foreign === 'value');
    if (refused)
      refuse(child.namespace === XSL ? 'sch-foreign-xsl' : 'sch-unknown-element', child, {
        name: child.name,
        parent: foreign.name,
      });
    if (child.namespace === SCH && shape.text) checkVocabulary(child);
    else checkInside(child, shape, inline);
  }
}
