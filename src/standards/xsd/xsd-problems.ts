import type { Args } from '../../base/nouns.ts';
import type { StepProblem } from '../../documents/examination.ts';
import type { XmlElement } from '../../documents/xml/libxml.ts';
import type { Complaint } from '../../documents/xml/libxml-schemas.ts';
import { attributeOf, clarkParts, nameAt, writtenName } from '../../documents/xml/node-names.ts';
import { NodePaths } from '../../documents/xml/node-paths.ts';
import { listed } from '../../text/nearest.ts';
import { clark } from './schema-node.ts';
import { type Found, READINGS } from './xsd-words.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** A complaint of libxml2 with what it is read as, and whether it is about an attribute. */
export interface Reading {
  readonly node: XmlElement | null;
  readonly line: number;
  /** As libxml2 writes it: `{namespace}local`. */
  readonly element: string;
  readonly attribute: string | undefined;
  readonly said: string;
  readonly found: Found;
  /** Elements that may stand in the place of an abstract one, where the schema was asked. */
  readonly substitutes?: readonly { readonly uri: string; readonly local: string }[];
}

/** What precedes a "not a valid value" that only repeats it: facets, one item of a list, what stands there instead. */
const PRECISE: ReadonlySet<string> = new Set([
  'not-listed',
  'pattern',
  'character',
  'too-short',
  'too-long',
  'too-small',
  'too-large',
  'too-many-digits',
  'wrong-type',
  'element-not-allowed',
  'not-nillable',
  'unknown-prefix',
  'schema-violation',
]);

/** What follows from another complaint about the same element, by its code. */
const FOLLOWS: Readonly<Record<string, ReadonlySet<string>>> = {
  'wrong-type': PRECISE,
  'empty-value': PRECISE,
  'abstract-type': new Set(['unknown-type', 'underived-type', 'unknown-prefix']),
  'unknown-type': new Set(['unknown-prefix']),
};

/** What libxml2 complains of, each read once; those that only repeat the one before are left out. */
export function readComplaints(complaints: readonly Complaint[]): Reading[] {
  const readings: Reading[] = [];
  for (const { message, line, node } of complaints) {
    const head = /^Element '([^']*)'(?:, attribute '([^']*)')?: (.*)$/s.exec(message);
    const said = head?.[3]?.trimEnd() ?? message.trim();
    const named = (clark: string) => (node ? nameAt(node, clark) : clarkParts(clark).local);
    let found: Found = { code: 'schema-violation', args: {} };
    for (const [expression, read] of READINGS) {
      const match = expression.exec(said);
      if (!match) continue;
      found = read(match, named);
      break;
    }
    const reading = { node, line, element: head?.[1] ?? '', attribute: head?.[2], said, found };
    const before = readings.at(-1);
    if (!before || !FOLLOWS[found.code]?.has(before.found.code) || !sameplace(before, reading)) readings.push(reading);
  }
  return readings;
}

function sameplace(one: Reading, other: Reading): boolean {
  if (one.node === null || other.node === null) return false;
  const type = other.found.code === 'abstract-type';
  return one.node.isSameNode(other.node) && (type || one.attribute === other.attribute);
}

/** The attribute a reading is about, as the element has it. */
function attributeName({ node, attribute }: Reading): string {
  if (attribute === undefined) return '';
  const clark = attribute.replace(/^xsi:/, `{${XSI}}`);
  const own = node && attributeOf(node, clark);
  return own ? writtenName(own) : node ? nameAt(node, clark) : clarkParts(clark).local;
}

/** The value a reading is about, where libxml2 leaves it out: it says the length of an element's text without the text. */
function unsaidValue({ node, attribute, found }: Reading): Args {
  return node && attribute === undefined && found.args['value'] === '' && found.part === 'value'
    ? { value: node.content }
    : {};
}

/** Readings as problems at their places, in the order libxml2 met them. */
export function xsdProblems(readings: readonly Reading[], paths: NodePaths = new NodePaths()): StepProblem[] {
  return readings.map((reading): StepProblem => {
    const { node, found } = reading;
    const attribute = attributeName(reading);
    const base = node ? paths.of(node) : '';
    const onAttribute = attribute !== '' && found.code !== 'missing-attribute';
    const element = node ? writtenName(node) : clarkParts(reading.element).local;
    const names = (reading.substitutes ?? []).map(({ uri, local }) => (node ? nameAt(node, clark(uri, local)) : local));
    const { allowed, more } = listed(names);
    const parent = found.code === 'unexpected-element' && node?.parent ? writtenName(node.parent) : '';
    const named = found.code === 'abstract-type' && node ? attributeOf(node, `{${XSI}}type`)?.content : undefined;
    return {
      pointer: onAttribute ? `${base}/@${attribute}` : base,
      code: found.code,
      args: {
        element,
        ...(attribute ? { attribute } : {}),
        ...(parent ? { parent } : {}),
        ...found.args,
        ...unsaidValue(reading),
        ...(named ? { type: named.trim() } : {}),
        ...(names.length > 0 ? { allowed, more } : {}),
      },
      ...(found.part && !onAttribute ? { part: found.part } : {}),
      ...(found.span ? { span: found.span } : {}),
    };
  });
}
