import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A sentence in both languages as the sources have it; what is put in by `${…}` stands as U+FFFC. */
export interface Pair {
  /** File below src/ and line. */
  readonly place: string;
  readonly de: string;
  readonly en: string;
  /** Which of two sentences it is where `n` chooses between them. */
  readonly form?: 'one' | 'other';
}

const nameOf = (property: ts.ObjectLiteralElementLike): string =>
  property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)) ? property.name.text : '';

/** The text of a literal, or null where only the run knows it. */
function literal(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal: { text } }) => `\ufffc${text}`).join('');
  return null;
}

function pairOf(node: ts.ObjectLiteralExpression, place: string): Pair | null {
  const texts = new Map<string, string | null>(
    node.properties.map((one) => [nameOf(one), ts.isPropertyAssignment(one) ? literal(one.initializer) : null]),
  );
  const [de, en] = [texts.get('de'), texts.get('en')];
  if (texts.size !== 2 || typeof de !== 'string' || typeof en !== 'string') return null;
  const form = ts.isPropertyAssignment(node.parent) ? nameOf(node.parent) : '';
  return { place, de, en, ...((form === 'one' || form === 'other') && { form }) };
}

/** Every object of the form `{ de: '…', en: '…' }` in src/, whichever table or call it stands in. */
export function allPairs(): Pair[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.startsWith('generated'),
  );
  return files.flatMap((path) => {
    const pairs: Pair[] = [];
    const file = ts.createSourceFile(path, readFileSync(join('src', path), 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        const pair = pairOf(node, `${path.replaceAll('\\', '/')}:${line + 1}`);
        if (pair) pairs.push(pair);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return pairs;
  });
}
