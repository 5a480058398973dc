import { attribute } from './patterns.ts';
import { refuse } from './refusal.ts';
import type { SchElement } from './tree.ts';

/** How expressions are run: `version` 1.0 is XSLT's backwards compatible behaviour (rules of XPath 1.0), null its usual one. */
export interface Binding {
  readonly version: '1.0' | null;
}

const VERSIONS: Readonly<Record<string, Binding['version']>> = {
  xslt: '1.0',
  xpath: '1.0',
  xslt2: null,
  xpath2: null,
  xslt3: null,
  xpath3: null,
  xpath31: null,
};

/**
 * What `queryBinding` asks for; without one it is `xslt`, hence XPath 1.0. Its comparisons are kept
 * (`'9' < '10'` compares numbers), while functions of later XPath stay usable, since many schemas leave the attribute out.
 */
export function bindingOf(schema: SchElement): Binding {
  const named = attribute(schema, 'queryBinding') ?? 'xslt';
  const version = VERSIONS[named.toLowerCase()];
  return version !== undefined
    ? { version }
    : refuse('sch-query-binding', schema, { name: named, known: Object.keys(VERSIONS) });
}
