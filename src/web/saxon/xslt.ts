import type { SefNode } from '../../standards/schematron/run/admit.ts';
import type { Given, Runner } from '../../standards/schematron/run/stylesheets.ts';
import type { XmlNode } from '../../standards/schematron/run/svrl.ts';

interface ParsedXml {
  firstChild: unknown;
  _saxonBaseUri?: string;
  _saxonDocUri?: string;
}
interface Options {
  principalResult?: unknown;
}
interface Linked extends SefNode {
  parentNode?: Linked;
  C?: Linked[];
}

/** What SaxonJS offers under names that stay the same in its file for pages and its package for Node. */
export interface Saxon {
  transform(options: object): { principalResult: XmlNode | null };
  checkOptions(options: object): Options;
  internalTransform(sef: Linked, source: unknown, options: Options): void;
  getPlatform(): { parseXmlFromString(text: string): ParsedXml; resource(name: string): Linked | undefined };
  readonly XPath: { sefToJSON(root: unknown, pretty: boolean): object };
  readonly XdmMap: new () => { inSituPut(key: unknown, value: unknown[]): void };
  readonly XS: { readonly QName: { fromParts(prefix: string, uri: string, local: string): unknown } };
}

/** The engine cannot compile: it is the smaller file, which only runs what was compiled before. */
export const NO_COMPILER = 'no compiler';

const known = new WeakSet<Linked>();

/** Every part knows what it is part of; a stylesheet may be too deep for recursion. */
function linked(sef: Linked): Linked {
  if (known.has(sef)) return sef;
  known.add(sef);
  const open = [sef];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const part of next.C ?? []) {
      part.parentNode = next;
      open.push(part);
    }
  return sef;
}

/**
 * SaxonJS compiles with a stylesheet of its own, which it carries along; this runs it, as its command line tool does. The seal says of
 * what was compiled that it was made here: SaxonJS lets only what its tool wrote in by the front door.
 */
export function compiled(
  saxon: Saxon,
  { text, address, seal }: { text: string; address: string; seal: string },
): string {
  const platform = saxon.getPlatform();
  const compiler = platform.resource('compiler');
  if (!compiler) throw new Error(NO_COMPILER);
  const source = platform.parseXmlFromString(text);
  source._saxonBaseUri = address;
  source._saxonDocUri = address;
  const stylesheetParams = new saxon.XdmMap();
  stylesheetParams.inSituPut(saxon.XS.QName.fromParts('', '', 'staticParameters'), [new saxon.XdmMap()]);
  const options = saxon.checkOptions({
    destination: 'application',
    initialMode: 'compile-complete',
    templateParams: { 'Q{}options': { noXPath: false } },
    stylesheetParams,
    stylesheetInternal: compiler,
  });
  saxon.internalTransform(linked(compiler), source, options);
  const [made] = [options.principalResult].flat() as ParsedXml[];
  return JSON.stringify({ ...saxon.XPath.sefToJSON(made!.firstChild, false), seal });
}

/** Runs compiled stylesheets. */
export const runnerOf = (saxon: Saxon, seal: string): Runner => ({
  parse: (text) => saxon.getPlatform().parseXmlFromString(text),
  run(sef: SefNode, given: Given) {
    const asked = { ...given, stylesheetInternal: sef, destination: 'document' };
    if (sef['seal'] !== seal) return saxon.transform(asked).principalResult;
    const { sourceText, ...others } = asked;
    const source = saxon.getPlatform().parseXmlFromString(sourceText);
    const options = saxon.checkOptions({ ...others, sourceNode: source });
    saxon.internalTransform(linked(sef), source, options);
    return (options.principalResult ?? null) as XmlNode | null;
  },
});
