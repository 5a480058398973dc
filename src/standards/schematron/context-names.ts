const NAME = String.raw`[\p{L}_][\p{L}\p{N}\p{M}_.\-\u00B7\u203F\u2040]*`;
const LAST_STEP = new RegExp(`^(?:(?:child|descendant)\\s*::\\s*)?(?:(${NAME}):)?(${NAME})$`, 'u');

/** A context longer than this, or one with comments, is nothing we read. */
const LONGEST = 10_000;

/** Literals, comments, and what stands in brackets or parentheses, which do not nest once the innermost are gone. */
const LITERAL = /'[^']*'|"[^"]*"/g;
const INNERMOST = /\[[^[\]()]*\]|\([^[\]()]*\)/g;

/** An expression in which predicates are left out and a parenthesis is nothing but `()`. */
function bare(context: string): string {
  let text = context.replace(LITERAL, '').replaceAll('()', '\u0001');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(INNERMOST, (part) => (part.startsWith('[') ? '' : '\u0001'));
  }
  return text;
}

/** The last step of each alternative of a context, as far as it is nothing but the name of an element; null for any other. */
export function lastNames(context: string): readonly { readonly prefix: string; readonly local: string }[] | null {
  if (context.length > LONGEST || context.includes('(:')) return null;
  const found = bare(context)
    .split('|')
    .map((one) => LAST_STEP.exec(one.slice(one.lastIndexOf('/') + 1).trim()));
  const names = found.flatMap((match) => (match ? [{ prefix: match[1] ?? '', local: match[2]! }] : []));
  return names.length === found.length ? names : null;
}
