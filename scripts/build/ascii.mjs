// A bundle of ASCII alone: it is read byte by byte, which takes half the memory of text, and means the same everywhere.
import ts from 'typescript';

const escaped = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const tagOf = (node) => (ts.isTaggedTemplateExpression(node) ? node.tag.getText() : null);

/** A part of a `String.raw` as a part of a plain template that gives the same text. */
const cooked = (raw) => escaped(raw.replaceAll('\\', '\\\\').replaceAll('`', '\\`'));

/** The texts of a template, without the marks around them: [start, end]. */
function partsOf(template) {
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
  return parts.map((part) => [part.getStart() + 1, part.end - (part.getText().endsWith('${') ? 2 : 1)]);
}

/** The places of a node that are not ASCII and can be, as [start, end, text]. */
function* places(node, code) {
  const tag = tagOf(node);
  if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
    yield [node.getStart(), node.end, escaped(node.getText())];
  } else if (tag !== null && /[^\0-\x7f]/.test(node.template.getText())) {
    const raw = tag === 'String.raw';
    // Other tags take what was written by its meaning; none of ours asks for `raw`.
    if (raw) yield [node.getStart(), node.template.getStart(), ''];
    for (const [start, end] of partsOf(node.template))
      yield [start, end, (raw ? cooked : escaped)(code.slice(start, end))];
  }
}

/**
 * Escapes what esbuild leaves as it is: letters in regular expressions, where \uXXXX means the same, and in tagged templates.
 * What is left after that would change its meaning, so the build stops.
 */
export function ascii(code) {
  const found = [];
  const visit = (node) => {
    found.push(...places(node, code));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS), visit);
  const pieces = [];
  let done = 0;
  for (const [start, end, text] of found.sort(([a], [b]) => a - b)) {
    pieces.push(code.slice(done, start), text);
    done = end;
  }
  const all = pieces.join('') + code.slice(done);
  const left = /[^\0-\x7f]/.exec(all);
  if (left) throw new Error(`Not ASCII, and cannot be: ${all.slice(left.index - 80, left.index + 80)}`);
  return all;
}
