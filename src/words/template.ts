/**
 * A piece of a sentence: words; the place of an argument (`raw` as it is written); a part that may be left out; a part
 * in two forms, for one and for any other number.
 */
export type Piece =
  | string
  | { readonly name: string; readonly form: string | undefined; readonly raw: string }
  | { readonly when: string; readonly part: readonly Piece[] }
  | { readonly counts: string; readonly forms: readonly (readonly Piece[])[]; readonly raw: string };

const HOLE = /\{(\w+)(\?|\||:(\w+))?/y;

/** Index of the brace that closes the one at `open`. */
function closing(template: string, open: number): number {
  let depth = 0;
  for (let i = open; i < template.length; i++) {
    if (template[i] === '{') depth += 1;
    else if (template[i] === '}') depth -= 1;
    if (depth === 0) return i;
  }
  return template.length;
}

/** The text between the bars that stand in no brace of their own. */
function betweenBars(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (character === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** A template taken apart; what is no hole of ours stays as it is written. */
export function piecesOf(template: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let i = template.indexOf('{'); i !== -1; i = template.indexOf('{', i + 1)) {
    HOLE.lastIndex = i;
    const match = HOLE.exec(template);
    if (!match) continue;
    if (i > from) pieces.push(template.slice(from, i));
    const end = closing(template, i);
    const [whole, name = '', kind, form] = match;
    const [inner, raw] = [template.slice(i + whole.length, end), template.slice(i, end + 1)];
    if (kind === '?') pieces.push({ when: name, part: piecesOf(inner) });
    else if (kind === '|') pieces.push({ counts: name, forms: betweenBars(inner).map(piecesOf), raw });
    else pieces.push({ name, form, raw });
    from = end + 1;
    i = end;
  }
  if (from < template.length) pieces.push(template.slice(from));
  return pieces;
}

/** Names of all arguments that a template takes, so that its two languages can be held against each other. */
export function argumentsOf(template: string): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      if (typeof piece === 'string') continue;
      names.add('when' in piece ? piece.when : 'counts' in piece ? piece.counts : piece.name);
      if ('when' in piece) collect(piece.part);
      if ('counts' in piece) piece.forms.forEach(collect);
    }
  };
  collect(piecesOf(template));
  return names;
}

/** Parts in other than two forms, and bars in a part that is left out or not: there they would be shown. */
export function oddForms(template: string): readonly string[] {
  const oddOf = (piece: Piece): readonly string[] => {
    if (typeof piece === 'string') return [];
    if ('when' in piece)
      return piece.part.flatMap((one) => (typeof one === 'string' && one.includes('|') ? [one] : oddOf(one)));
    if (!('counts' in piece)) return [];
    return [...(piece.forms.length === 2 ? [] : [piece.raw]), ...piece.forms.flat().flatMap(oddOf)];
  };
  return piecesOf(template).flatMap(oddOf);
}
