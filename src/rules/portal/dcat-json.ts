import type { Json } from '../../base/nouns.ts';
import { toPointer } from '../../documents/json-pointer.ts';
import { DCAT, type Distribution, joined, type OpenData, TERMS } from './distributions.ts';
import { items, members } from './openapi-model.ts';

const string = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const listed = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? items(value) : value === undefined ? [] : [value];

/** What names of a JSON-LD file mean, as far as its own context says so. */
class Names {
  private readonly terms = new Map<string, string>();
  /** A context that stands elsewhere. */
  readonly elsewhere: string;

  constructor(context: Json | undefined) {
    let elsewhere = '';
    for (const one of listed(context)) {
      if (typeof one === 'string') elsewhere = one;
      for (const [name, means] of Object.entries(members(one)))
        this.terms.set(name, string(means) || string(members(means)['@id']));
    }
    this.elsewhere = elsewhere;
  }

  /** The address a name, a shortened address or an address stands for. */
  meant(name: string, left = 3): string {
    const term = this.terms.get(name);
    if (term !== undefined && term !== '' && term !== name && left > 0) return this.meant(term, left - 1);
    const colon = name.indexOf(':');
    const prefix = colon > 0 && !name.startsWith('//', colon + 1) ? this.terms.get(name.slice(0, colon)) : undefined;
    if (prefix !== undefined) return prefix + name.slice(colon + 1);
    return name.startsWith('@') || colon >= 0 ? name : (this.terms.get('@vocab') ?? '') + name;
  }
}

interface Place {
  readonly value: Json;
  readonly path: readonly (string | number)[];
}

/** All objects of a file, without recursion. */
function* objectsIn(root: Json): Generator<Place> {
  const open: Place[] = [{ value: root, path: [] }];
  for (let here = open.pop(); here; here = open.pop()) {
    const { value, path } = here;
    if (value === null || typeof value !== 'object') continue;
    if (!Array.isArray(value)) yield here;
    const parts = Array.isArray(value) ? items(value).entries() : Object.entries(members(value));
    for (const [key, part] of [...parts].reverse())
      if (key !== '@context') open.push({ value: part, path: [...path, key] });
  }
}

function licencesOf({ value, path }: Place, names: Names): Distribution['licences'] {
  return Object.entries(members(value)).flatMap(([key, said]) => {
    if (names.meant(key) !== `${TERMS}license`) return [];
    const pointer = toPointer([...path, key]);
    return listed(said)
      .map((one) => string(one) || string(members(one)['@id']) || string(members(one)['@value']))
      .filter((one) => one !== '')
      .map((one) => ({ pointer, value: names.meant(one) }));
  });
}

/** Reads a description in JSON-LD by its own context. */
export function dcatInJson(root: Json): OpenData {
  const names = new Names(members(root)['@context']);
  const parts: Distribution[] = [];
  let datasets = 0;
  for (const place of objectsIn(root)) {
    const object = members(place.value);
    const types = Object.entries(object)
      .filter(([key]) => names.meant(key) === '@type')
      .flatMap(([, type]) => listed(type).map((one) => names.meant(string(one))));
    if (types.includes(`${DCAT}Dataset`)) datasets += 1;
    if (!types.includes(`${DCAT}Distribution`)) continue;
    const name = string(object['@id']);
    parts.push({ pointer: toPointer(place.path), name, licences: licencesOf(place, names) });
  }
  return { datasets, distributions: joined(parts), unknown: names.elsewhere };
}
