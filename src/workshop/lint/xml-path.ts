import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileDocument } from '../../documents/file.ts';
import { KINDS, type Kinds, kindNamed } from '../../documents/kinds/index.ts';
import { kindOfRoot } from '../../documents/recognise.ts';
import type { RulesetFault } from '../../rulesets/faults.ts';
import { readNamed } from '../../store/named-file.ts';
import { packageRoot } from '../../store/package-root.ts';
import { nearest } from '../../text/nearest.ts';
import { lintFault } from './fault.ts';

/** Element names of XDatenfelder by namespace (empty: without one), read once from our own schemas. */
interface Names {
  readonly byNamespace: ReadonlyMap<string, ReadonlySet<string>>;
}
let names: Names | undefined;

function xdatenfelder(): Names {
  if (names) return names;
  const folder = join(packageRoot(), 'schemas', 'xdatenfelder');
  const byNamespace = new Map<string, Set<string>>([['', new Set()]]);
  const common = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.xsd'))) {
    const text = readNamed(join(folder, file), file)
      .toString('utf8')
      .replace(/<!--[\s\S]*?-->/g, '');
    const namespace = /targetNamespace="([^"]*)"/.exec(text)?.[1];
    const all = new Set<string>();
    for (const [tag] of text.matchAll(/<xs:element\b[^<>]*>/g)) {
      const name = /\bname="([^"]*)"/.exec(tag)?.[1];
      if (name === undefined) continue;
      all.add(name);
      // genericode is tolerated with and without its namespace.
      if (/form="unqualified"/.test(tag) || namespace?.includes('genericode')) byNamespace.get('')!.add(name);
    }
    if (namespace === undefined) for (const name of all) common.add(name);
    else byNamespace.set(namespace, all);
  }
  for (const [namespace, known] of byNamespace)
    if (namespace.includes('xdatenfelder')) for (const name of common) known.add(name);
  names = { byNamespace };
  return names;
}

/** A name that an XPath gives to an element. */
interface NameTest {
  readonly prefix: string;
  readonly local: string;
  /** Whether it names the topmost element: right behind a `/` that begins the path. */
  readonly root: boolean;
}

const TOKEN =
  /"[^"]*"|'[^']*'|\d+(?:\.\d*)?|::|\.\.|\/\/|!=|<=|>=|[\p{L}_][\p{L}\p{N}_.-]*(?::(?!:)(?:[\p{L}_][\p{L}\p{N}_.-]*|\*))?|[@$()[\]/|+\-=<>*.,]/gu;
const OPERATORS: ReadonlySet<string> = new Set(['and', 'or', 'div', 'mod']);
/** After these tokens (or none) a name is a name, never an operator. */
const BEFORE_NAME = new Set(['@', '::', '(', '[', ',', '/', '//', '|', '+', '-', '=', '!=', '<', '<=', '>', '>=', '$']);

/** Names of elements in an XPath 1.0, in order. */
export function nameTests(path: string): NameTest[] {
  const tokens = path.match(TOKEN) ?? [];
  /** Tokens that are operators although they look like names: behind something that a name could not follow. */
  const operators = new Set<number>();
  const opens = (index: number): boolean => index < 0 || BEFORE_NAME.has(tokens[index]!) || operators.has(index);
  const found: NameTest[] = [];
  tokens.forEach((token, index) => {
    if (!/^[\p{L}_]/u.test(token)) return;
    if (OPERATORS.has(token) && !opens(index - 1)) {
      operators.add(index);
      return;
    }
    const [before, twoBefore] = [tokens[index - 1], tokens[index - 2]];
    const next = tokens[index + 1];
    if (next === '(' || next === '::' || before === '@' || before === '$') return;
    if (before === '::' && (twoBefore === 'attribute' || twoBefore === 'namespace')) return;
    const [prefix, local] = token.includes(':') ? token.split(':') : ['', token];
    if (local === '*') return;
    found.push({ prefix: prefix!, local: local!, root: before === '/' && opens(index - 2) });
  });
  return found;
}

/** Names in an XPath that no file of the rule's kinds can have. */
export function xmlFaults(
  document: FileDocument,
  kinds: readonly string[],
  path: string,
  prefixes: Readonly<Record<string, string>>,
  pointer: string,
  records: Kinds = KINDS,
): RulesetFault[] {
  const kind = kinds.join(', ');
  const all = (test: (one: string) => boolean) => kinds.every(test);
  const known = all((one) => one === 'xdatenfelder') ? xdatenfelder().byNamespace : null;
  const rooted = all((one) => kindNamed(one, records)?.recognised?.namespaces !== undefined);
  const prefixOf = (namespace: string) => Object.keys(prefixes).find((one) => prefixes[one] === namespace) ?? '';
  const seen = new Set<string>();
  return nameTests(path).flatMap(({ prefix, local, root }) => {
    const name = prefix === '' ? local : `${prefix}:${local}`;
    const namespace = prefix === '' ? '' : prefixes[prefix];
    // A prefix that is not declared has been told already.
    if (namespace === undefined || seen.has(name)) return [];
    seen.add(name);
    const fault = (code: Parameters<typeof lintFault>[1], args: Parameters<typeof lintFault>[2] = {}) => [
      lintFault(document, code, { name, kind, ...args }, { pointer }),
    ];
    if (
      prefix === '' &&
      (known ? !known.get('')!.has(local) : all((one) => kindNamed(one, records)?.qualified === true))
    ) {
      const owners = known ? [...known].filter(([one, elements]) => one !== '' && elements.has(local)) : [];
      const hint = owners.map(([one]) => prefixOf(one)).find((one) => one !== '') ?? '';
      return fault('xml-no-prefix', { prefix: hint, local: `*[local-name()='${local}']` });
    }
    if (known && !known.has(namespace))
      return fault('xml-namespace', { namespace, known: [...known.keys()].filter((one) => one !== '') });
    if (known && !known.get(namespace)!.has(local))
      return fault('xml-element', { nearest: nearest(local, [...known.get(namespace)!]) });
    if (root && rooted && namespace !== '') {
      const is = kindOfRoot({ namespace, local }, records);
      if (is === null || !kinds.includes(is)) return fault('xml-root');
    }
    return [];
  });
}
