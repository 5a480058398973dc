import { SVRL, type SvrlItem, type SvrlResult } from './protocol.ts';

/** The little of the DOM that a result of SaxonJS offers. */
export interface XmlNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly namespaceURI?: string | null;
  readonly textContent: string | null;
  readonly firstChild?: XmlNode | null;
  readonly nextSibling?: XmlNode | null;
  getAttribute?(name: string): string | null;
}

function* children(node: XmlNode): Generator<XmlNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) if (child.nodeType === 1) yield child;
}

/** What a Schematron reported; null where the result is no SVRL. */
export function svrlItems(result: XmlNode | null): SvrlResult | null {
  const root = result && (result.nodeType === 1 ? result : [...children(result)][0]);
  if (!root || root.namespaceURI !== SVRL || root.localName !== 'schematron-output') return null;
  const items: SvrlItem[] = [];
  const prefixes: Record<string, string> = {};
  const fired = new Set<string>();
  let pattern = 0;
  for (const element of children(root)) {
    const value = (name: string) => element.getAttribute?.(name) ?? '';
    const kind = element.localName;
    if (kind === 'ns-prefix-in-attribute-values') prefixes[value('prefix')] = value('uri');
    if (kind === 'active-pattern') pattern += 1;
    if (kind === 'fired-rule') fired.add(`${pattern} ${value('context')}`);
    if (kind !== 'failed-assert' && kind !== 'successful-report') continue;
    const said = [...children(element)]
      .filter(({ localName }) => localName === 'text' || localName === 'diagnostic-reference')
      .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
    items.push({
      kind,
      id: value('id').trim(),
      location: value('location'),
      test: value('test'),
      flag: value('flag').trim(),
      role: value('role').trim(),
      text: said.filter(Boolean).join(' '),
    });
  }
  return { prefixes, items, fired: [...fired] };
}
