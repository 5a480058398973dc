import type { Components } from './components.ts';
import { reference, type SchemaNode } from './schema-node.ts';
import { UNSURE } from './second-look.ts';

/** Parts of XML Schema that a schema uses and that libxml2 judges otherwise, by the reason for which nothing is certain then. */
export type Part = 'xsd-keyref-scope' | 'xsd-nillable-key' | 'xsd-fixed-mixed' | 'xsd-zero-key' | 'xsd-pattern';

const FLOATS: ReadonlySet<string> = new Set(['float', 'double']);

/** What the text of a schema holds where it uses a part; each of them, so that few schemas are read for it. */
const TRACES: Readonly<Record<Part, readonly RegExp[]>> = {
  'xsd-keyref-scope': [/\bkeyref\b/],
  'xsd-nillable-key': [/\bnillable\b/, /\bkey\b/],
  'xsd-fixed-mixed': [/\bfixed\b/, /\bmixed\b/],
  'xsd-pattern': [/\\[pPwW]/],
  'xsd-zero-key': [/\b(?:float|double)\b/, /\b(?:key|unique|keyref)\b/],
};

/** The parts that a schema may use, told by its text. */
export const tracesIn = (schema: string): ReadonlySet<Part> =>
  new Set((Object.keys(TRACES) as Part[]).filter((part) => TRACES[part].every((trace) => trace.test(schema))));

/** Whether a document needs its schema read for one of those parts. */
export const mayBeOpen = (traces: ReadonlySet<Part>, text: string): boolean =>
  [...traces].some((part) => part !== 'xsd-pattern' || UNSURE.test(text));

/** Identity constraints of a schema, each with the declaration it belongs to. */
const constraints = (components: Components): SchemaNode[] =>
  components.nodes.filter(({ local }) => /^(?:key|unique|keyref)$/.test(local));

/** A reference to a key that is declared elsewhere in the schema: which keys it sees is read in two ways. */
function crossing(components: Components): boolean {
  return constraints(components).some((node) => {
    const referred = node.local === 'keyref' ? components.find('constraint', reference(node, 'refer')) : undefined;
    return referred !== undefined && referred.parent !== node.parent;
  });
}

/** A key may have no field that is declared as nillable, whether or not it is nil. */
function nillableField(components: Components): boolean {
  const nillable = new Set(
    components.nodes
      .filter(({ attributes }) => /^(?:true|1)$/.test(attributes.get('nillable') ?? ''))
      .map(({ attributes }) => attributes.get('name')),
  );
  if (nillable.size === 0) return false;
  return constraints(components).some(
    ({ local, children }) =>
      local === 'key' &&
      children.some((field) => field.local === 'field' && nillable.has(lastName(field.attributes.get('xpath') ?? ''))),
  );
}

const lastName = (path: string): string => path.trim().replace(/^.*[/:]/, '');

/** A fixed value of an element with mixed content: libxml2 lets elements stand in it. */
function fixedMixed(components: Components): boolean {
  const mixed = (type: SchemaNode | undefined) => /^(?:true|1)$/.test(type?.attributes.get('mixed') ?? '');
  return components.nodes.some(
    (node) =>
      node.local === 'element' &&
      node.attributes.has('fixed') &&
      (mixed(node.children.find(({ local }) => local === 'complexType')) ||
        mixed(components.find('type', reference(node, 'type')))),
  );
}

function takesAllBut(pattern: string): boolean {
  if (/\\[PW]/.test(pattern)) return true;
  return pattern.split(']').some((part) => {
    const at = part.indexOf('[^');
    return at >= 0 && /\\[pw]/.test(part.slice(at));
  });
}

/** A pattern that takes all but the characters of a kind: what libxml2 does not know to be of it, it takes. */
const negates = (components: Components): boolean =>
  components.nodes.some(({ local, attributes }) => local === 'pattern' && takesAllBut(attributes.get('value') ?? ''));

/** The first part of a schema that leaves a document without a verdict though libxml2 found nothing; null for most. */
export function openPart(components: Components, text: string): Part | null {
  if (crossing(components)) return 'xsd-keyref-scope';
  if (nillableField(components)) return 'xsd-nillable-key';
  if (fixedMixed(components)) return 'xsd-fixed-mixed';
  if (negates(components) && UNSURE.test(text)) return 'xsd-pattern';
  const floats = [...components.builtins].some((name) => FLOATS.has(name));
  if (floats && constraints(components).length > 0 && /["'>]\s*-0+(?:\.0*)?\s*["'<]/.test(text)) return 'xsd-zero-key';
  return null;
}
