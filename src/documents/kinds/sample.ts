import type { Json } from '../../base/nouns.ts';

/** A small document with one value that a new rule is about, until its author names another. */
export interface Sample {
  /** What a check selects: the place that has the value, and the place above it. */
  readonly value: string;
  readonly parent: string;
  /** Name of the value below its parent. */
  readonly child: string;
  /** The document with that value; null: without it. Text where the syntax is not YAML or JSON. */
  document(value: string | null): Json;
}

const nested = (path: readonly string[], value: string | null): Json => {
  const [first = '', ...rest] = path;
  if (rest.length === 0) return value === null ? { anderes: 'x' } : { [first]: value };
  return { [first]: nested(rest, value) };
};

/** A value at a path of names, in YAML or JSON. */
export function dataSample(
  path: readonly string[],
  document = (value: string | null): Json => nested(path, value),
): Sample {
  const child = path.at(-1)!;
  const parent = ['$', ...path.slice(0, -1)].join('.');
  return { value: `${parent}.${child}`, parent, child, document };
}

/** A value below the root element, in XML; the root stands in the namespace its kind is known by. */
export function xmlSample(namespace: string, root: string, name = 'name'): Sample {
  const child = `*[local-name()='${name}']`;
  const open = namespace === '' ? root : `${root} xmlns="${namespace}"`;
  return {
    value: `/*/${child}`,
    parent: '/*',
    child,
    document: (value) =>
      `<${open}>${value === null ? '<anderes>x</anderes>' : `<${name}>${value}</${name}>`}</${root}>`,
  };
}
