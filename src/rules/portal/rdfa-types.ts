import type { HtmlElement } from '../../documents/html-tree.ts';

/** Prefixes of the initial context of RDFa 1.1 that pages use without declaring them. */
const INITIAL: Readonly<Record<string, string>> = {
  schema: 'http://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
};

interface Scope {
  readonly vocab: string;
  readonly prefixes: ReadonlyMap<string, string>;
}

/** `prefix="a: http://… b: http://…"`, on top of what holds above. */
function scopeOf(element: HtmlElement, { vocab, prefixes }: Scope): Scope {
  const words = (element.attribute('prefix') ?? '').split(/\s+/).filter((one) => one !== '');
  const added = words.flatMap((word, index) =>
    word.endsWith(':') && words[index + 1] !== undefined
      ? [[word.slice(0, -1).toLowerCase(), words[index + 1]!] as const]
      : [],
  );
  return {
    vocab: element.attribute('vocab')?.trim() ?? vocab,
    prefixes: added.length > 0 ? new Map([...prefixes, ...added]) : prefixes,
  };
}

function whole(type: string, { vocab, prefixes }: Scope): string {
  const colon = type.indexOf(':');
  if (colon < 0) return vocab + type;
  const prefix = prefixes.get(type.slice(0, colon).toLowerCase());
  return prefix === undefined || type.startsWith('//', colon + 1) ? type : prefix + type.slice(colon + 1);
}

/** Types a page states in RDFa, as whole addresses, each once: `typeof` with the vocabulary and prefixes that hold there. */
export function typesOf(page: HtmlElement): string[] {
  const found = new Set<string>();
  const open: (readonly [HtmlElement, Scope])[] = [[page, { vocab: '', prefixes: new Map(Object.entries(INITIAL)) }]];
  for (let next = open.pop(); next; next = open.pop()) {
    const scope = scopeOf(next[0], next[1]);
    for (const type of (next[0].attribute('typeof') ?? '').split(/\s+/)) if (type !== '') found.add(whole(type, scope));
    for (const child of next[0].content) if (typeof child !== 'string') open.push([child, scope]);
  }
  return [...found].sort();
}
