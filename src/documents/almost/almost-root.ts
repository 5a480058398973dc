import { distance } from 'fastest-levenshtein';
import { normalForm } from '../../text/normal-form.ts';
import { codePoints } from '../../text/strays.ts';
import { compareVersions } from '../../text/versions.ts';
import type { Node } from '../document.ts';
import type { Almost } from '../file-facts.ts';
import type { Kinds } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';

interface RootName {
  readonly namespace: string;
  readonly local: string;
}

/** So many letters may be wrong in a namespace that is still meant for a known one. */
const WRONG_LETTERS = 3;
const NUMBERS = /\d+(?:[._-]\d+)*/g;

const unversioned = (uri: string): string => uri.replace(NUMBERS, '#');
const versionOf = (uri: string): string => (uri.match(NUMBERS) ?? []).join('.').replace(/[_-]/g, '.');

/** A namespace without what people get wrong in addresses. */
const bare = (uri: string): string =>
  normalForm(uri, 'NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/^https?:\/+(?:www\.)?/, 'http://')
    .replace(/[/#]$/, '');

const parts = (version: string): number => version.split('.').length;

/** A version of a known namespace that is later than all that are known here, and written as the latest: it may well exist. */
export function isNewer(namespace: string, kinds: Kinds): boolean {
  return kinds.some(({ resembles: { uris = [] } = {} }) => {
    const same = uris.filter((uri) => unversioned(uri) === unversioned(namespace));
    const version = versionOf(namespace);
    const latest = same.map(versionOf).sort(compareVersions).at(-1);
    return latest !== undefined && parts(version) === parts(latest) && compareVersions(version, latest) > 0;
  });
}

/** The known namespace that is meant; null where none is near. */
function meant(namespace: string, uris: readonly string[]): string | null {
  const found = bare(namespace);
  const isBegun = (uri: string) => bare(uri).startsWith(found) && found.length > (bare(uri).length * 3) / 4;
  const same = uris.find((uri) => bare(uri) === found) ?? uris.find(isBegun);
  if (same !== undefined) return same;
  const near = (uri: string) => (unversioned(bare(uri)) === unversioned(found) ? 0 : distance(bare(uri), found));
  const best = [...uris].reverse().sort((a, b) => near(a) - near(b))[0];
  return best !== undefined && near(best) <= WRONG_LETTERS ? best : null;
}

/** Why two namespaces that look alike are two, in the words of the sentence. */
function difference(found: string, expected: string) {
  const blank = /[\s\p{Cf}\p{Z}]/u.exec(found)?.[0];
  if (blank !== undefined) return { blank: codePoints(blank) };
  if (found.toLowerCase() === expected.toLowerCase()) return { letters: true };
  if (/^https?:/i.test(found) && found.replace(/^https?:/i, 'http:') === expected.replace(/^https?:/i, 'http:'))
    return { scheme: true };
  if (found.replace(/[/#]$/, '') === expected.replace(/[/#]$/, '')) return { slash: true };
  return unversioned(found) === unversioned(expected) ? { version: true } : {};
}

const hasAttribute = (root: Node, name: string | undefined): boolean =>
  name !== undefined && root.child(`@${name}`) !== undefined;

const localChildren = (root: Node): string[] => root.find('*').map(({ name }) => name.slice(name.indexOf(':') + 1));

/** Whether the root itself tells the kind, whatever its namespace says. */
function tells({ resembles }: Kind, { namespace, local }: RootName, root: Node): boolean {
  if (!resembles) return false;
  const { roots, above, attribute } = resembles;
  if (roots?.test(local) || hasAttribute(root, attribute)) return true;
  return (
    namespace.trim() === '' &&
    above?.root.test(local) === true &&
    localChildren(root).some((child) => above.children.includes(child))
  );
}

/** A namespace of several kinds: the root must be near to that of this one. */
function fitsRoot(kind: Kind, local: string): boolean {
  const only = kind.recognised?.namespaces?.flatMap(({ root }) => root ?? []) ?? [];
  return only.length === 0 || only.some((root) => distance(root.toLowerCase(), local.toLowerCase()) <= 2);
}

/** XML whose root element is that of a kind, or nearly, and whose namespace is not. */
export function almostRoot(name: RootName, root: Node, kinds: Kinds): Almost | null {
  const { namespace, local } = name;
  for (const kind of kinds) {
    const { uris = [] } = kind.resembles ?? {};
    const near = namespace.trim() === '' ? null : meant(namespace, uris);
    const known = near !== null && fitsRoot(kind, local);
    if (uris.length === 0 || !(known || tells(kind, name, root))) continue;
    const expected = near ?? uris.at(-1)!;
    const facts = { kind: kind.name, root: local, expected };
    if (namespace === expected) {
      const wanted = kind.recognised?.namespaces?.find(({ root: only }) => only)?.root ?? '';
      return { kind: kind.name, code: 'other-root', args: { ...facts, expected: wanted } };
    }
    if (namespace.trim() === '') return { kind: kind.name, code: 'no-namespace', args: facts };
    const args = { ...facts, found: namespace, ...difference(namespace, expected) };
    const newer = isNewer(namespace, [kind]);
    return { kind: kind.name, code: newer ? 'newer-version' : 'other-namespace', args, ...(newer && { newer }) };
  }
  return null;
}

/** XML whose suffix promises a kind that its root is not of. */
export function almostSuffix(relative: string, { namespace, local }: RootName, kinds: Kinds): Almost | null {
  const suffix = relative.slice(relative.lastIndexOf('.') + 1).toLowerCase();
  const kind = kinds.find(({ syntax, suffixes = [] }) => syntax === 'xml' && suffixes.includes(suffix));
  const expected = kind?.resembles?.uris?.at(-1);
  if (!kind || expected === undefined) return null;
  const args = { kind: kind.name, suffix, root: local, found: namespace, expected };
  return { kind: kind.name, code: 'other-suffix', args };
}
