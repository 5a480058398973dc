import { isCollection, visit } from 'yaml';
import type { Json } from '../../../base/nouns.ts';
import type { Change } from './change.ts';
import { isReadable, type ReadText, readText } from './read.ts';
import { isSame, valueAt } from './values.ts';

/** Written anew by the library where the text has something that is not changed in place: comments stay, spacing may not. */
export function rewritten(read: ReadText, wanted: Json, { path }: Change): string {
  const tree = read.tree.clone();
  visit(tree, { Alias: (_key, alias) => alias.resolve(tree)?.clone() as never });
  visit(tree, {
    Node: (_key, node) => {
      if ('anchor' in node) delete (node as { anchor?: string }).anchor;
    },
  });
  // The smallest part around the place that the tree has as the value has it.
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const here = path.slice(0, depth);
    const value = valueAt(wanted, here);
    if (depth === 0) tree.contents = tree.createNode(wanted) as never;
    else if (value === undefined) tree.deleteIn(here);
    else if (isCollection(tree.getIn(here.slice(0, -1), true))) tree.setIn(here, tree.createNode(value));
    const text = tree.toString({ lineWidth: 0 });
    const again = readText(text);
    if (isReadable(again) && isSame(again.value, wanted)) return text;
  }
  throw new Error('The change of a Steckbrief could not be written');
}
