import { defaultTreeAdapter } from 'parse5';

/** Browsers stop nesting at 512; beyond it the parser's work per tag would grow without bound. */
export const DEPTH = 512;

/** Elements, attributes and texts of a page: formatting that is not closed is repeated in every paragraph that follows. */
export const MOST_PARTS = 300_000;

/** Stops the parser, which knows no bounds of its own. */
export class Refused extends Error {
  readonly code: 'depth' | 'too-many-parts';
  readonly at: number;

  constructor(code: Refused['code'], at = 0) {
    super(code);
    this.code = code;
    this.at = at;
  }
}

/** The default tree, refused when it gets too deep or too large; the element before which stray table content goes is near the end. */
export function guardedAdapter(most: number): typeof defaultTreeAdapter & { readonly parts: number } {
  let depth = 0;
  let parts = 0;
  const take = (count: number) => {
    parts += count;
    if (parts > most) throw new Refused('too-many-parts');
  };
  return {
    ...defaultTreeAdapter,
    get parts() {
      return parts;
    },
    createElement(name, namespace, attributes) {
      take(1 + attributes.length);
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    insertText(parent, text) {
      take(1);
      defaultTreeAdapter.insertText(parent, text);
    },
    createCommentNode(data) {
      take(1);
      return defaultTreeAdapter.createCommentNode(data);
    },
    insertBefore(parent, node, reference) {
      parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node);
      node.parentNode = parent;
    },
    onItemPush(item) {
      depth += 1;
      if (depth > DEPTH) throw new Refused('depth', item.sourceCodeLocation?.startOffset);
    },
    onItemPop() {
      depth -= 1;
    },
  };
}
