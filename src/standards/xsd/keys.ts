import type { XmlDocument } from '../../documents/xml/libxml.ts';
import { XmlElement } from '../../documents/xml/libxml.ts';
import { clarkParts, nameAt } from '../../documents/xml/node-names.ts';
import { scanXml } from '../../documents/xml/xml-scan.ts';
import type { Components } from './components.ts';
import type { SchemaNode } from './schema-node.ts';
import type { Reading } from './xsd-problems.ts';

/** A node's line stops here; beyond it a line tells nothing. */
const LAST_LINE = 65_535;

/** Where an element may be: the number of each element on the way among its siblings. */
interface Candidate {
  readonly local: string;
  readonly line: number;
  readonly way: readonly number[];
}

/** Elements of some names on some lines, in the order of the text; one pass that keeps only those. */
function candidates(text: string, wanted: ReadonlyMap<string, ReadonlySet<number>>): Candidate[] {
  const found: Candidate[] = [];
  const counts = [0];
  let [line, counted] = [1, 0];
  scanXml(text, {
    open(name, _at, end) {
      counts[counts.length - 1]! += 1;
      const local = name.slice(name.indexOf(':') + 1);
      const lines = wanted.get(local);
      if (lines) {
        for (let i = text.indexOf('\n', counted); i !== -1 && i < end; i = text.indexOf('\n', i + 1)) line += 1;
        counted = end;
        if (lines.has(Math.min(line, LAST_LINE))) found.push({ local, line, way: counts.slice() });
      }
      counts.push(0);
    },
    close() {
      counts.pop();
    },
  });
  return found;
}

function nodeAt(tree: XmlDocument, way: readonly number[]): XmlElement | null {
  let node: XmlElement = tree.root;
  for (const step of way.slice(1)) {
    const child = node.get(`*[${step}]`);
    if (!(child instanceof XmlElement)) return null;
    node = child;
  }
  return node;
}

const same = (one: string, other: string): boolean => {
  const [a, b] = [one.trim(), other.trim()];
  return a === b || (a !== '' && b !== '' && Number(a) === Number(b));
};

/** What the fields of a key are at an element: their XPath and their value there, empty where there is none. */
function fieldsAt(
  node: XmlElement,
  constraint: SchemaNode,
): { readonly path: string; readonly value: string | null }[] {
  return constraint.children
    .filter(({ local }) => local === 'field')
    .map(({ attributes, scope }) => {
      const path = attributes.get('xpath') ?? '.';
      const prefixes = Object.fromEntries(Object.entries(scope).filter(([prefix]) => prefix !== ''));
      return { path, value: node.find(path, prefixes)[0]?.content ?? null };
    });
}

const constraintOf = (components: Components, said: string): SchemaNode | undefined =>
  components.find('constraint', /(?:keyref|identity-constraint) '([^']*)'/.exec(said)?.[1]);

const SEQUENCE = 'key-sequence [';

/** The values that libxml2 writes as `key-sequence ['a', 'b'] of …`. */
const keyOf = (said: string): string[] => {
  const from = said.indexOf(SEQUENCE);
  const rest = from < 0 ? '' : said.slice(from + SEQUENCE.length);
  const end = rest.search(/'?\] (?:of|in)/);
  return (end < 0 ? '' : rest.slice(rest.startsWith("'") ? 1 : 0, end)).split("', '");
};

/**
 * The elements that complaints about references (keyref) are about: libxml2 names a line and the name, which several may
 * share, so those whose fields have the values told are taken, one after the other.
 */
export function placeKeyrefs(
  readings: readonly Reading[],
  tree: XmlDocument,
  text: string,
  components: Components,
): Reading[] {
  const homeless = readings.filter(({ node, said }) => node === null && said.includes('of keyref'));
  if (homeless.length === 0) return [...readings];
  const wanted = new Map<string, Set<number>>();
  for (const { element, line } of homeless) {
    const { local } = clarkParts(element);
    wanted.set(local, (wanted.get(local) ?? new Set()).add(Math.min(line, LAST_LINE)));
  }
  const places = candidates(text, wanted);
  const nodes = new Map<Candidate, XmlElement | null>();
  const taken = new Set<string>();
  const at = (reading: Reading): XmlElement | null => {
    const { uri, local } = clarkParts(reading.element);
    const constraint = constraintOf(components, reading.said);
    const key = keyOf(reading.said);
    for (const place of places) {
      if (place.local !== local || Math.min(place.line, LAST_LINE) !== Math.min(reading.line, LAST_LINE)) continue;
      const mark = `${place.way.join('/')} ${constraint?.attributes.get('name')}`;
      if (taken.has(mark)) continue;
      if (!nodes.has(place)) nodes.set(place, nodeAt(tree, place.way));
      const node = nodes.get(place) ?? null;
      if (node?.namespaceUri !== uri) continue;
      const fields = constraint ? fieldsAt(node, constraint) : [];
      if (!fields.every(({ value }, index) => value !== null && same(value, key[index] ?? ''))) continue;
      taken.add(mark);
      return node;
    }
    return null;
  };
  return readings.map((reading) => (homeless.includes(reading) ? placed(reading, at(reading)) : reading));
}

/** Names of the schema are those of the place, which was not known before. */
function placed(reading: Reading, node: XmlElement | null): Reading {
  const [, key] = /keyref '([^']*)'/.exec(reading.said) ?? [];
  if (node === null || key === undefined) return reading;
  return { ...reading, node, found: { ...reading.found, args: { ...reading.found.args, key: nameAt(node, key) } } };
}

/** Parts of a key that are missing at an element, as the schema names them. */
export function missingFields({ node, said }: Reading, components: Components): string[] {
  const constraint = constraintOf(components, said);
  if (!node || !constraint) return [];
  return fieldsAt(node, constraint)
    .filter(({ value }) => value === null)
    .map(({ path }) => path);
}
