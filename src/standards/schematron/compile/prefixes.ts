import { attribute } from './patterns.ts';
import { refuse } from './refusal.ts';
import { named, type SchElement, type Scope, XML } from './tree.ts';
import { isNCName } from './xpath.ts';

const XS = 'http://www.w3.org/2001/XMLSchema';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/**
 * Prefixes that expressions may use: those of `ns`; behind them those the file itself declares, and `xs`. The standard
 * knows `ns` only, but both public compilers declare `xs` in every stylesheet, and XGenerator's schemas rely on it.
 */
export function prefixesOf(schema: SchElement): Scope {
  const declared = new Map<string, string>();
  for (const ns of named(schema, 'ns')) {
    const prefix = attribute(ns, 'prefix')!;
    const uri = attribute(ns, 'uri')!;
    const reserved = (prefix === 'xml') !== (uri === XML) || uri === XMLNS || prefix === 'xmlns';
    if (!isNCName(prefix) || reserved || uri === '')
      refuse('sch-value', ns, {
        name: uri === '' ? 'uri' : 'prefix',
        element: 'ns',
        value: uri === '' ? '' : prefix,
      });
    if ((declared.get(prefix) ?? uri) !== uri) refuse('sch-duplicate-prefix', ns, { name: prefix });
    declared.set(prefix, uri);
  }
  const all = { xs: XS, ...schema.scope, ...Object.fromEntries(declared) };
  return Object.fromEntries(Object.entries(all).filter(([prefix]) => prefix !== '' && prefix !== 'xml'));
}
