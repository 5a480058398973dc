import type { Tree } from './pattern-tree.ts';

const SAMPLE = Array.from({ length: 352 }, (_, index) => String.fromCharCode(index + 32));

/** Characters of the sample that a part may take, anywhere or first. */
function characters(tree: Tree, first: boolean): ReadonlySet<string> {
  if (tree.type === 'atom') return new Set(SAMPLE.filter(tree.test));
  if (tree.type === 'repeat') return characters(tree.body, first);
  if (tree.type !== 'list' && tree.type !== 'choice') return new Set();
  const end =
    tree.type === 'list' && first ? tree.parts.findIndex((part) => part.type !== 'repeat' || part.min > 0) + 1 : 0;
  return new Set((end > 0 ? tree.parts.slice(0, end) : tree.parts).flatMap((part) => [...characters(part, first)]));
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((character) => b.has(character));

const MANY = 8;

/** Whether a part that is repeated can split the same text in more than one way. */
function ambiguous(body: Tree): boolean {
  if (body.type === 'repeat') return body.max - body.min >= MANY || ambiguous(body.body);
  if (body.type === 'choice') {
    const firsts = body.parts.map((part) => characters(part, true));
    return (
      firsts.some((one, index) => firsts.slice(index + 1).some((other) => overlap(one, other))) ||
      body.parts.some(ambiguous)
    );
  }
  if (body.type !== 'list') return false;
  const loose = body.parts.filter(ambiguous);
  if (loose.length === 0) return false;
  const taken = new Set(loose.flatMap((part) => [...characters(part, false)]));
  return !body.parts.some((part) => {
    const own = characters(part, false);
    return own.size > 0 && !(part.type === 'repeat' && part.min === 0) && !overlap(own, taken);
  });
}

/** Whether a backtracking engine may need time exponential in the length of a text. */
export function isSlow(tree: Tree): boolean {
  if (tree.type === 'repeat') return (tree.max >= MANY && ambiguous(tree.body)) || isSlow(tree.body);
  return (tree.type === 'list' || tree.type === 'choice') && tree.parts.some(isSlow);
}
