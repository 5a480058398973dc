import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import t from 'tap';
import ts from 'typescript';

/** The rooms of src/ in the order in which data passes them: each may import only from those after it. */
const ORDER = [
  ...['web', 'cli', 'lsp', 'init', 'workshop', 'evidence', 'reporters', 'reports', 'run', 'decisions', 'engine'],
  ...['rulesets', 'rules', 'standards', 'fim', 'xoev', 'codelists', 'schemas', 'documents', 'store', 'words', 'text'],
  'base',
];

/** Rooms, or parts of them, that know neither files nor clock nor network nor process, whatever they import. */
const PURE = [
  ...['decisions', 'engine', 'rules', 'reporters', 'fim', 'xoev', 'codelists', 'schemas', 'words', 'text', 'base'],
  ...['workshop/diff', 'workshop/guide', 'documents/kinds', 'documents/xml', 'documents/json-schema', 'reports'],
];
/** Where reports meet the disk: services put aside while a run lasts, and reports read from files. */
const DISK = /^reports\/(?:spool|service-spool|read)\.ts$/;
const pure = (path: string): boolean => PURE.some((room) => path.startsWith(`${room}/`)) && !DISK.test(path);

/** Who may read and write files; every other room is handed what it looks at. */
const FILES = /^(?:cli|workshop|evidence|rulesets|standards|store)\/|^documents\/folder-source\.ts$/;
const WORLD =
  /^(?:node:)?(?:fs|fs\/promises|child_process|worker_threads|cluster|process|os|net|tls|dns|dgram|http|http2|https)$|^(?:commander|globby|undici|yauzl|tar-stream|@inquirer\/prompts)$/;
/** What the words of a pure room may not name. */
const SIDE_EFFECT =
  /(?<![\w.'"`-])process\.(?!ts)|globalThis\.process|\bconsole\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(/;

interface Import {
  readonly name: string;
  readonly line: number;
  readonly type: boolean;
}
interface Module {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** Static and dynamic imports, exports from elsewhere, and types in `import('…')`. */
function importsOf(path: string, text: string): Import[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Node, name: ts.Expression | undefined, type: boolean) => {
    if (name && ts.isStringLiteral(name))
      found.push({ name: name.text, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, type });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, node.importClause?.isTypeOnly === true);
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node, node.argument.literal as ts.Expression, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const SOURCES: readonly Module[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('generated/'))
  .sort()
  .map((path) => {
    const text = readFileSync(join('src', path), 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });
const KNOWN = new Map(SOURCES.map((module) => [module.path, module]));
const roomOf = (path: string): string => path.slice(0, path.indexOf('/'));
const ours = (from: string, { name }: Import): string | null =>
  name.startsWith('.') ? posix.join(posix.dirname(from), name) : null;

/** Imports between files of ours; what is made by the build belongs to no room. */
const EDGES = SOURCES.flatMap(({ path: from, imports }) =>
  imports.flatMap((one) => {
    const to = ours(from, one);
    return to === null || to.startsWith('generated/') ? [] : [{ ...one, from, to }];
  }),
);

t.test('a room imports only from rooms further down, types too', async (t) => {
  t.same(
    [...new Set(SOURCES.map(({ path }) => roomOf(path)))].filter((room) => !ORDER.includes(room)),
    [],
    'every room has its place',
  );
  t.same(
    EDGES.filter(({ to }) => !KNOWN.has(to)).map(({ from, line, to }) => `src/${from}:${line} -> ${to}`),
    [],
    'every import leads to a file',
  );
  const upward = EDGES.filter(({ from, to }) => ORDER.indexOf(roomOf(to)) < ORDER.indexOf(roomOf(from)));
  t.same(
    upward.map(({ from, line, to }) => `src/${from}:${line} imports ${to}`),
    [],
    'nothing imports from a room above its own',
  );
});

/** Groups of nodes that reach each other (Tarjan); only those with more than one member. */
function knots(edges: readonly { from: string; to: string }[]): string[][] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of edges) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    stack.push(node);
    for (const other of next.get(node) ?? []) {
      if (!index.has(other)) visit(other);
      if (stack.includes(other)) low.set(node, Math.min(low.get(node)!, low.get(other)!));
    }
    if (low.get(node) !== index.get(node)) return;
    const knot = stack.splice(stack.indexOf(node));
    if (knot.length > 1) found.push(knot.sort());
  };
  for (const node of next.keys()) if (!index.has(node)) visit(node);
  return found;
}

t.test('there is no cycle, neither of files nor of folders', async (t) => {
  t.same(knots(EDGES), [], 'files, types counted');
  // In each folder its files and its sub folders, each of these as one.
  const folders = new Set(
    SOURCES.flatMap(({ path }) => path.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/'))),
  );
  for (const folder of folders) {
    const inside = folder === '' ? '' : `${folder}/`;
    const member = (path: string) => inside + path.slice(inside.length).split('/')[0];
    const edges = EDGES.filter(({ from, to }) => from.startsWith(inside) && to.startsWith(inside));
    t.same(
      knots(edges.map(({ from, to }) => ({ from: member(from), to: member(to) }))),
      [],
      `folder ${folder || 'src'}`,
    );
  }
  const ring = ['ab', 'bc', 'ca', 'da'].map(([from, to]) => ({ from: from!, to: to! }));
  t.same(knots(ring), [['a', 'b', 'c']], 'a cycle is seen');
});

t.test('pure rooms stay pure, through everything they load', async (t) => {
  const reached = new Map<string, string>();
  const waiting = SOURCES.map(({ path }) => path).filter(pure);
  t.same(
    PURE.filter((room) => !waiting.some((path) => path.startsWith(`${room}/`))),
    [],
    'each of them is there',
  );
  for (const path of waiting) reached.set(path, path);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
    for (const one of KNOWN.get(path)!.imports) {
      const to = ours(path, one);
      if (to === null || one.type || !KNOWN.has(to) || reached.has(to)) continue;
      reached.set(to, `${reached.get(path)} -> ${to}`);
      waiting.push(to);
    }
  for (const [path, way] of reached) {
    const { imports, text } = KNOWN.get(path)!;
    t.same(
      imports
        .filter(({ name, type }) => !type && WORLD.test(name))
        .map(({ name, line }) => `src/${path}:${line} ${name} (${way})`),
      [],
      `${path} imports nothing of the world`,
    );
    t.notMatch(text, SIDE_EFFECT, `${path} does not reach into the world`);
  }
});

t.test('only rooms at the edge know files', async (t) => {
  const reading = SOURCES.filter(({ imports }) =>
    imports.some(({ name }) => /^(?:node:)?fs(?:\/promises)?$/.test(name)),
  );
  t.ok(reading.some(({ path }) => FILES.test(path)));
  t.same(
    reading.map(({ path }) => path).filter((path) => !FILES.test(path) && !DISK.test(path)),
    [],
    'node:fs is imported nowhere else',
  );
});

t.test('libxml2-wasm is known in one place only', async (t) => {
  const knowing = SOURCES.filter(({ imports }) => imports.some(({ name }) => name.startsWith('libxml2-wasm')));
  t.ok(knowing.length > 0);
  t.same(
    knowing.map(({ path }) => path).filter((path) => !/^documents\/xml\/libxml(?:-[a-z-]+)?\.ts$/.test(path)),
    [],
  );
});

t.test('files imported side by side have different names', async (t) => {
  const COMMON = new Set(['index.ts', 'types.ts', 'messages.ts']);
  for (const { path } of SOURCES) {
    const names = [...new Set(EDGES.filter(({ from }) => from === path).map(({ to }) => to))].map((to) =>
      posix.basename(to),
    );
    t.same(
      names.filter((name, index) => !COMMON.has(name) && names.indexOf(name) !== index),
      [],
      path,
    );
  }
});
