import type { Json } from '../base/nouns.ts';
import { credentialSpans, isSecretName, isSecretValue } from '../text/credential-spans.ts';
import { toPointer } from './data.ts';
import type { Node } from './document.ts';
import type { Credential } from './file-facts.ts';
import { Lines } from './lines.ts';
import type { Place } from './place.ts';

/** What stands below these describes values, and is none. */
const DESCRIBING = new Set(['example', 'examples', 'default', 'enum', 'const', 'beispiel', 'beispiele']);
const DESCRIBES = /["']?\b(?:examples?|default|enum|const|beispiele?)["']?\s{0,9}:/;

interface Named {
  readonly pointer: string;
  readonly value: string;
}

/** Members whose name says that their value lets its reader in. */
function namedIn(value: Json, path: readonly (string | number)[], found: Named[]): Named[] {
  if (Array.isArray(value)) for (const [index, entry] of value.entries()) namedIn(entry, [...path, index], found);
  else if (value !== null && typeof value === 'object')
    for (const [key, entry] of Object.entries(value as Record<string, Json>)) {
      if (DESCRIBING.has(key)) continue;
      if (typeof entry === 'string' && isSecretName(key) && isSecretValue(key, entry))
        found.push({ pointer: toPointer([...path, key]), value: entry });
      else if (entry !== null && typeof entry === 'object') namedIn(entry, [...path, key], found);
    }
  return found;
}

/** Some name that a member with a secret can have: asked first, since a tree costs more to walk than a text to search. */
const ANY_NAME = /passw|passphrase|kennwort|pwd|secret|key|token/i;

/** Passwords and tokens in a text that nobody has read as data. */
export function credentialsInText(text: string, named = true): Credential[] {
  const spans = credentialSpans(text, { named });
  if (spans.length === 0) return [];
  const lines = new Lines(text);
  return spans.map(({ form, from, to }) => ({ form, range: lines.range(from, to), value: text.slice(from, to) }));
}

/** Bytes that nobody reads as text: settings of programs are often called so that nobody knows them. */
export function credentialsInBytes(bytes: Buffer): Credential[] {
  return bytes.length > 1_000_000 || bytes.includes(0) ? [] : credentialsInText(bytes.toString('utf8'));
}

/** Passwords and tokens in a file, with their places; `tree` is what it says as YAML or JSON, null for everything else. */
export function credentialsIn(
  { text, locate }: { readonly text: string; readonly locate: (places: readonly Place[]) => Credential['range'][] },
  tree: Node | null,
): Credential[] {
  const written = credentialsInText(text, tree === null || !DESCRIBES.test(text));
  if (tree === null || !ANY_NAME.test(text)) return written;
  const named = namedIn(tree.value, [], []);
  const ranges = locate(named.map(({ pointer }) => ({ pointer, part: 'value' })));
  const seen = new Set(written.map(({ range, value }) => `${range.start.line} ${value}`));
  const more = named.flatMap(({ value }, index): Credential[] => {
    const range = ranges[index]!;
    return seen.has(`${range.start.line} ${value}`) ? [] : [{ form: 'named', range, value }];
  });
  return [...written, ...more];
}
