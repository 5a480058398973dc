import {
  type Alias,
  isAlias,
  isNode,
  isScalar,
  type Pair,
  type Scalar,
  type Tags,
  visit,
  type Document as YamlTree,
} from 'yaml';

/** A key that stands a second time: where its entry ends, and what is said there and before. */
interface Twin {
  readonly key: Scalar | Alias;
  readonly name: string;
  readonly end: number;
  readonly values: readonly [first: string, second: string];
}

/**
 * The first key of a map that stands there a second time; `1` and `"1"` are one, since a reader of the values could not
 * tell them apart. The parser's own check compares each key with all others, which takes minutes for 60,000.
 */
export function duplicateKey(tree: YamlTree, text: string): Twin | undefined {
  let first: Twin | undefined;
  const spot = ({ key, value }: Pair): readonly [number, number] => {
    const [from, to] = (isNode(value) ? value : (key as Scalar)).range!;
    return [from, to];
  };
  visit(tree, {
    Map(_key, map) {
      const seen = new Map<string, Pair>();
      for (const pair of map.items) {
        const { key } = pair;
        const meant = isAlias(key) ? key.resolve(tree) : key;
        if (!(isScalar(key) || isAlias(key)) || !isScalar(meant)) continue;
        const name = String(meant.value);
        const before = seen.get(name);
        if (!before) seen.set(name, pair);
        else if (!first || key.range![0] < first.key.range![0])
          first = { key, name, end: spot(pair)[1], values: [text.slice(...spot(before)), text.slice(...spot(pair))] };
      }
    },
  });
  return first;
}

const isEndless = (tag: Tags[number]): boolean =>
  typeof tag === 'object' && 'test' in tag && tag.test?.test('.inf') === true;

/** `.inf` stays the text it is written as; so does a number that is larger than any, such as `1e999`. */
export function keepEndlessAsText(tree: YamlTree.Parsed): void {
  visit(tree, {
    Scalar(_key, scalar) {
      if (typeof scalar.value === 'number' && !Number.isFinite(scalar.value)) scalar.value = scalar.source ?? '';
    },
  });
}

/** How YAML is read. */
export const OPTIONS = {
  version: '1.2',
  schema: 'core',
  // `.inf` and `.nan` are no amounts: they stay the text that they are written as.
  customTags: (tags: Tags): Tags => tags.filter((tag) => !isEndless(tag)),
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** The aliases of a text, and the first that stands within what it means. */
export function aliasesOf(tree: YamlTree): { all: Alias[]; endless: Alias | undefined } {
  const all: Alias[] = [];
  let endless: Alias | undefined;
  visit(tree, {
    Alias(_key, alias, path) {
      all.push(alias);
      if (path.some((node) => isNode(node) && (node as { anchor?: string }).anchor === alias.source)) endless ??= alias;
    },
  });
  return { all, endless };
}
