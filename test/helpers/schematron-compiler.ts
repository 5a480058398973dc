import { createRequire } from 'node:module';
import { parseXml, type XmlElement } from '../../src/documents/xml/libxml.ts';
import { type Compiled, compileSch } from '../../src/standards/schematron/compile/compile.ts';

export const SCH = 'http://purl.oclc.org/dsdl/schematron';
export const S = { s: 'http://purl.oclc.org/dsdl/svrl', x: 'http://www.w3.org/1999/XSL/Transform' };
export const MAIN = '/p/main.sch';
export type Files = Readonly<Record<string, string>>;

/** A schema in the default namespace; a text that is one already stays as it is. */
export const schema = (body: string, attributes = 'queryBinding="xslt2"'): string =>
  /^\s*<(?!(?:i:include|title|ns|let|phase|pattern|rules|include|extends|diagnostics|properties|f:|x:|p[ >]))/.test(
    body,
  )
    ? body
    : `<schema xmlns="${SCH}" xmlns:f="urn:f" xmlns:x="${S.x}" ${attributes}>\n${body}</schema>`;
/** A pattern with one rule. */
export const rule = (content: string, context = 'r'): string =>
  `<pattern><rule context="${context}">${content}</rule></pattern>`;
/** An assertion that always speaks, to see what it says. */
export const say = (message: string, attributes = 'id="S"'): string =>
  `<report test="true()" ${attributes}>${message}</report>`;
/** An assertion that must hold. */
export const holds = (test: string): string =>
  `<assert test="${test}" id="A">not: ${test.replaceAll('&lt;', '')}</assert>`;
export const file = (content: string): string => content.replace(/^<([\w-]+)/, `<$1 xmlns="${SCH}"`);

export function compile(sch: string, files: Files = {}, phase?: string) {
  const known = new Map(Object.entries(files).map(([name, text]) => [`/p/${name}`, text]));
  known.set(MAIN, schema(sch));
  return compileSch(MAIN, (path) => known.get(path), phase === undefined ? {} : { phase });
}
export function compiled(sch: string, files: Files = {}, phase?: string): Compiled {
  const result = compile(sch, files, phase);
  if ('fault' in result) throw new Error(`${result.fault.code} ${JSON.stringify(result.fault.args)}`);
  return result;
}

export interface Saxon {
  XPath: { evaluate(xpath: string, context: unknown, options: object): unknown };
}
export function saxon(): Saxon | null {
  try {
    return createRequire(import.meta.url)('saxon-js') as Saxon;
  } catch {
    return null;
  }
}
export const engine = saxon();
export const skip = engine === null && 'saxon-js is not installed';

/** SVRL of a document, from the engine's own `fn:transform`. */
export function svrl(sch: string, xml: string, files: Files = {}, phase?: string): string {
  const params = { xsl: compiled(sch, files, phase).stylesheet, doc: xml };
  const call = `transform(map{'stylesheet-text': $xsl, 'source-node': parse-xml($doc), 'delivery-format': 'serialized'})?output`;
  return String(engine!.XPath.evaluate(call, [], { params }));
}

/** `id location text` of all that an SVRL report reports, in its order. */
export function findings(report: string): string[] {
  const tree = parseXml(new TextEncoder().encode(report));
  try {
    return tree.find('/*/s:failed-assert|/*/s:successful-report', S).map((node) => {
      const one = node as XmlElement;
      const text = String(one.eval('string(s:text)', S));
      return [one.attr('id')?.content ?? '-', one.attr('location')?.content, text].join(' ').trim();
    });
  } finally {
    tree.dispose();
  }
}
/** What an XPath 1.0 finds in a report. */
export function asked(report: string, path: string): string {
  const tree = parseXml(new TextEncoder().encode(report));
  try {
    return String(tree.eval(path, S));
  } finally {
    tree.dispose();
  }
}
export const KEY = `<x:key name="k" match="k" use="@id"/>`;
export const FN = `<x:function name="f:twice" as="xs:integer"><x:param name="n" as="xs:integer"/><x:sequence select="$n * 2"/></x:function>`;
export const R = rule(holds('true()'));
