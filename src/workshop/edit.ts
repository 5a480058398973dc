import { parse } from 'yaml';
import { UserError } from '../base/errors.ts';
import type { Json } from '../base/nouns.ts';
import { jsonPath } from '../documents/json-queries.ts';
import { Lines } from '../documents/lines.ts';
import { nodePath, parseXml, type XmlAttribute, XmlElement, type XmlNode, XmlXPath } from '../documents/xml/libxml.ts';
import { locateXml } from '../documents/xml/xml-places.ts';
import type { Change, Example } from '../rulesets/raw.ts';

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

function nothingSelected(select: string): UserError {
  return new UserError(
    {
      de: 'Das Beispiel ändert „{select}“, doch diese Stelle gibt es in der Vorlage nicht.',
      en: "The example changes '{select}', but the fixture has no such place.",
    },
    { select },
  );
}

/** What a path of an example selects; refused where the path is none. */
function selected<T>(select: () => T, path: string): T {
  try {
    return select();
  } catch {
    throw new UserError(
      {
        de: 'Das Beispiel ändert „{select}“; das ist kein Pfad, der sich auswerten lässt (in JSON und YAML JSONPath, in XML XPath 1.0 mit den Präfixen aus ruleset.yaml).',
        en: "The example changes '{select}', which is no path that can be evaluated (JSONPath in JSON and YAML, XPath 1.0 with the prefixes of ruleset.yaml in XML).",
      },
      { select: path },
    );
  }
}

/** Parents and keys of what a JSONPath selects. */
function slots(root: Json, select: string): { parent: Record<string | number, Json>; key: string | number }[] {
  const found = selected(() => [...jsonPath(select).query(root as never)], select).map((node) => {
    const path = [...node.location];
    const key = path.pop();
    if (key === undefined) throw nothingSelected(select);
    const parent = path.reduce<Json>(
      (value, segment) => (value as Record<string | number, Json>)[segment] as Json,
      root,
    );
    return { parent: parent as Record<string | number, Json>, key };
  });
  if (found.length === 0) throw nothingSelected(select);
  return found;
}

function add(root: Json, { select, value }: Change): void {
  const found = selected(() => [...jsonPath(select).query(root as never)], select).map((node) => node.value as unknown);
  if (found.length === 0) throw nothingSelected(select);
  for (const target of found) {
    if (Array.isArray(target)) target.push(value);
    else Object.assign(target as object, value);
  }
}

/** A YAML or JSON fixture with the changes of an example: `set` replaces, `remove` deletes, `add` appends to a list or merges into a group. */
export function editData(text: string, { set, remove, add: added }: Example): Json {
  const root = parse(text) as Json;
  for (const { select, value } of list(set)) for (const { parent, key } of slots(root, select)) parent[key] = value;
  for (const select of list(remove)) {
    for (const { parent, key } of slots(root, select).reverse()) {
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
    }
  }
  for (const change of list(added)) add(root, change);
  return root;
}

function setText(node: XmlNode, text: string): void {
  if (!(node instanceof XmlElement)) {
    (node as XmlAttribute).value = text;
    return;
  }
  for (let child = node.firstChild; child; child = node.firstChild) child.remove();
  node.addText(text);
}

/** An XML fixture with the changes of an example: `set` gives an element or attribute new text, `add` puts XML right behind a start tag. */
export function editXml(
  text: string,
  { set, remove, add: added }: Example,
  prefixes: Readonly<Record<string, string>>,
): string {
  const tree = parseXml(Buffer.from(text));
  try {
    const find = (select: string) => {
      const nodes = selected(() => tree.find(XmlXPath.compile(select, { ...prefixes })), select);
      if (nodes.length === 0) throw nothingSelected(select);
      return nodes;
    };
    for (const { select, value } of list(set)) {
      for (const node of find(select)) setText(node, String(value));
    }
    for (const select of list(remove)) for (const node of find(select)) node.remove();
    const places = list(added).flatMap(({ select, value }) =>
      find(select).map((node) => ({ pointer: nodePath(node), value: String(value) })),
    );
    let edited = tree.toString({ format: false });
    const ranges = locateXml(edited, places);
    const lines = new Lines(edited);
    const inserts = places
      .map(({ value }, index) => ({ value, at: lines.offset(ranges[index]!.end.line) + ranges[index]!.end.column - 1 }))
      .sort((a, b) => b.at - a.at);
    for (const { value, at } of inserts) edited = `${edited.slice(0, at)}${value}${edited.slice(at)}`;
    return edited;
  } finally {
    tree.dispose();
  }
}
