/** What is wrong with a text that is to be an XPath 1.0: a code of XPATH_FAULTS (words/xpath-faults.ts) and its facts. */
export interface XPathFault {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Functions of XPath 1.0 (W3C Recommendation, section 4): fewest and most arguments. */
export const FUNCTIONS: Readonly<Record<string, readonly [number, number]>> = {
  last: [0, 0],
  position: [0, 0],
  count: [1, 1],
  id: [1, 1],
  'local-name': [0, 1],
  'namespace-uri': [0, 1],
  name: [0, 1],
  string: [0, 1],
  concat: [2, Number.POSITIVE_INFINITY],
  'starts-with': [2, 2],
  contains: [2, 2],
  'substring-before': [2, 2],
  'substring-after': [2, 2],
  substring: [2, 3],
  'string-length': [0, 1],
  'normalize-space': [0, 1],
  translate: [3, 3],
  boolean: [1, 1],
  not: [1, 1],
  true: [0, 0],
  false: [0, 0],
  lang: [1, 1],
  number: [0, 1],
  sum: [1, 1],
  floor: [1, 1],
  ceiling: [1, 1],
  round: [1, 1],
};
/** Functions that take places and nothing else. */
export const OF_NODES: ReadonlySet<string> = new Set(['count', 'sum', 'local-name', 'namespace-uri', 'name']);
export const NODE_TYPES: ReadonlySet<string> = new Set(['comment', 'text', 'node', 'processing-instruction']);
export const AXES = [
  'ancestor',
  'ancestor-or-self',
  'attribute',
  'child',
  'descendant',
  'descendant-or-self',
  'following',
  'following-sibling',
  'namespace',
  'parent',
  'preceding',
  'preceding-sibling',
  'self',
];
export const OPERATORS: ReadonlySet<string> = new Set('and or div mod * = != < <= > >= + - |'.split(' '));
/** What other languages write for an operator of XPath. */
const FOREIGN: Readonly<Record<string, string>> = { '==': '=', '&&': 'and', '||': 'or', '<>': '!=', '!': 'not(…)' };

const NAME = '[\\p{L}_][\\p{L}\\p{M}\\p{N}_.\\-\\u00b7]*';
const TOKEN = new RegExp(
  [
    '"[^"]*"',
    "'[^']*'",
    '\\d+(?:\\.\\d*)?',
    '\\.\\d+',
    '::',
    '\\.\\.',
    '//',
    '==|&&|\\|\\||<>|!=|<=|>=',
    `${NAME}(?::(?!:)(?:${NAME}|\\*))?`,
    '[@$()[\\]/|+\\-=<>*.,!]',
  ].join('|'),
  'yu',
);
export const isName = (token: string | undefined): token is string => token !== undefined && /^[\p{L}_]/u.test(token);
export const isLiteral = (token: string | undefined): boolean => token !== undefined && /^(?:["'\d]|\.\d)/.test(token);

/** Ends the reading of an expression with what is wrong. */
export class Wrong extends Error {
  readonly fault: XPathFault;

  constructor(code: string, args: XPathFault['args'] = {}) {
    super(code);
    this.fault = { code, args };
  }
}

/** Words and signs of an expression; throws at the first that XPath does not know. */
export function tokensOf(path: string): string[] {
  const tokens: string[] = [];
  const blank = /\s+/y;
  for (let at = 0; at < path.length; ) {
    blank.lastIndex = at;
    if (blank.test(path)) {
      at = blank.lastIndex;
      continue;
    }
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(path)?.[0];
    if (token === undefined) {
      const sign = String.fromCodePoint(path.codePointAt(at)!);
      throw new Wrong(sign === '"' || sign === "'" ? 'unclosed-quote' : 'sign', { sign, rest: path.slice(at) });
    }
    if (token in FOREIGN) throw new Wrong('foreign', { found: token, better: FOREIGN[token]! });
    tokens.push(token);
    at = TOKEN.lastIndex;
  }
  return tokens;
}
