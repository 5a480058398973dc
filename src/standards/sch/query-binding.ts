import { attribute } from './patterns.ts';
import { refuse } from './refusal.ts';
import type { SchElement } from './tree.ts';

/** How the expressions of a schema are run: `version` 1.0 is XSLT's backwards compatible behaviour (XPath 1.0 rules). */
export interface Binding {
  readonly version: '1.0' | '3.0';
}

const VERSIONS: Readonly<Record<string, Binding['version']>> = {
  xslt: '1.0',
  xpath: '1.0',
  xslt2: '3.0',
  xpath2: '3.0',
  xslt3: '3.0',
  xpath3: '3.0',
  xpath31: '3.0',
};

/**
 * What `queryBinding` asks for; without one it is `xslt` (2016, 6.4), hence XPath 1.0. Its comparisons are kept
 * (`'9' < '10'` compares numbers), while functions of later XPath stay usable, since many schemas leave the attribute out.
 */
export function bindingOf(schema: SchElement): Binding {
  const named = attribute(schema, 'queryBinding') ?? 'xslt';
  const version = VERSIONS[named.toLowerCase()];
  return version ? { version } : refuse('sch-query-binding', schema, { name: named, known: Object.keys(VERSIONS) });
}
