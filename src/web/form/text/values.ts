import type { Json } from '../../../base/nouns.ts';

/** The way to a place of a Steckbrief: names of members, numbers of entries. */
export type Path = readonly (string | number)[];

type Members = Readonly<Record<string, Json>>;

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
export const isGroup = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: Json): boolean =>
  isList(value) ? value.length === 0 : isGroup(value) && Object.keys(value).length === 0;

/** What stands at a place; undefined where nothing does. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  let at = value;
  for (const key of path) {
    if (typeof key === 'number') at = isList(at) ? at[key] : undefined;
    else at = isGroup(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return at;
}

/** A value with another one at a place; groups and lists on the way are made. */
export function withValue(value: Json | undefined, path: Path, set: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return set;
  if (typeof key === 'number') {
    const list = isList(value) ? [...value] : [];
    list[key] = withValue(list[key], rest, set);
    return list;
  }
  const group = isGroup(value) ? value : {};
  return { ...group, [key]: withValue(Object.hasOwn(group, key) ? group[key] : undefined, rest, set) };
}

/** A value without what stands at a place. A group or list that has nothing left goes too; an entry of a list stays. */
export function withoutValue(value: Json, path: Path): Json {
  const [key, ...rest] = path;
  if (key === undefined || valueAt(value, path) === undefined) return value;
  if (isList(value)) {
    const at = Number(key);
    return rest.length === 0 ? value.toSpliced(at, 1) : value.with(at, withoutValue(value[at]!, rest));
  }
  const { [key]: inner, ...others } = value as Members;
  if (rest.length === 0) return others;
  const left = withoutValue(inner!, rest);
  return isEmpty(left) && !isEmpty(inner!) ? others : { ...(value as Members), [key]: left };
}

/** The place that goes with a removal: the farthest group or list above that would have nothing left. */
export function removedWith(value: Json, path: Path): Path {
  const parent = path.slice(0, -1);
  const left = withoutValue(value, path);
  if (parent.length === 0 || typeof parent.at(-1) === 'number' || valueAt(left, parent) !== undefined) return path;
  return removedWith(value, parent);
}

/** A value whose list at a place has one more entry before the one with that number. */
export function withEntry(value: Json, list: Path, index: number, entry: Json): Json {
  const there = valueAt(value, list);
  return withValue(value, list, (isList(there) ? there : []).toSpliced(index, 0, entry));
}

/** A value whose list at a place has two neighbours in the other order. */
export function withSwap(value: Json, list: Path, index: number): Json {
  const there = valueAt(value, list);
  if (!isList(there) || index < 0 || index + 1 >= there.length) return value;
  return withValue(value, list, there.toSpliced(index, 2, there[index + 1]!, there[index]!));
}

/** Whether two values say the same; the order of members does not matter. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (isList(one))
    return isList(other) && one.length === other.length && one.every((item, i) => isSame(item, other[i]));
  if (!isGroup(one)) return Object.is(one, other);
  if (!isGroup(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}

/** A path as a JSON Pointer. */
export const pointerOf = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
