import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression of our code: the file, and how it would be written. */
interface Written {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** What stands for a part of a pattern that is only known when it runs. */
const UNKNOWN = '1';

type Constants = ReadonlyMap<string, ts.Expression>;

/** The text an expression comes to, as far as it is spelled out in its file. */
function spelled(node: ts.Expression | undefined, constants: Constants, depth = 0): string {
  if (!node || depth > 8) return UNKNOWN;
  const again = (one: ts.Expression) => spelled(one, constants, depth + 1);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return again(node.expression);
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (ts.isIdentifier(node)) return again(constants.get(node.text) ?? ts.factory.createStringLiteral(UNKNOWN));
  if (ts.isBinaryExpression(node)) return again(node.left) + again(node.right);
  const raw = ts.isTaggedTemplateExpression(node);
  const template = raw ? node.template : node;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return (raw ? template.rawText : template.text) ?? UNKNOWN;
  if (!ts.isTemplateExpression(template)) return UNKNOWN;
  const text = (part: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail) => (raw ? part.rawText! : part.text);
  return template.templateSpans.reduce(
    (all, { expression, literal }) => `${all}${again(expression)}${text(literal)}`,
    text(template.head),
  );
}

function* patternsOf(file: string, source: ts.SourceFile): Generator<Written> {
  const constants = new Map<string, ts.Expression>();
  const nodes: ts.Node[] = [];
  const walk = (node: ts.Node): void => {
    nodes.push(node);
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, node.initializer);
    ts.forEachChild(node, walk);
  };
  walk(source);
  for (const node of nodes) {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)!;
      yield { file, pattern, flags };
    }
    if (!ts.isNewExpression(node) || node.expression.getText(source) !== 'RegExp') continue;
    const [pattern, flags] = node.arguments ?? [];
    const written = spelled(pattern, constants);
    if (written === UNKNOWN) continue;
    yield { file, pattern: written, flags: flags && ts.isStringLiteralLike(flags) ? flags.text : 'u' };
  }
}

/** Every regular expression of our own code, those put together from parts among them. */
export function* sourcePatterns(): Generator<Written> {
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.startsWith('generated')) continue;
    yield* patternsOf(
      file,
      ts.createSourceFile(file, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.Latest, true),
    );
  }
}
