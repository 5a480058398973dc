import { serialise } from './packed.ts';
import type { Ruleset } from './types.ts';

/** A ruleset that is in use as packed text again, byte for byte what its digest was taken over. */
export function packedText(ruleset: Ruleset): string {
  const { manifest, includes, prefixes, rules } = ruleset;
  const { text, digest } = serialise({
    manifest,
    includes,
    prefixes,
    rules,
    texts: JSON.stringify([...ruleset.texts().values()]),
    catalogues: Object.fromEntries(ruleset.catalogues.map((name) => [name, ruleset.catalogueText(name)!])),
  });
  if (digest !== ruleset.digest) throw new Error(`${manifest.id}@${manifest.version} packs to another digest`);
  return text;
}
