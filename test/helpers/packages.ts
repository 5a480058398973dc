import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../src/base/errors.ts';
import { addStandard } from '../../src/standards/packages/add.ts';
import { serviceStore } from '../../src/store/installed.ts';
import { render } from '../../src/words/render.ts';

/** A schema as XÖV standards publish them: with name and version in appinfo. */
export const xsd = (namespace: string, body: string, { name = '', version = '', attributes = '' } = {}): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:n="${namespace}" targetNamespace="${namespace}" elementFormDefault="qualified" ${attributes}>${
    name === ''
      ? ''
      : `<xs:annotation><xs:appinfo><standard><nameLang>${name} lang</nameLang><nameKurz>${name}</nameKurz><kennung>urn:xoev-de:test:standard:${name.toLowerCase()}</kennung></standard><versionStandard><version>${version}</version></versionStandard></xs:appinfo></xs:annotation>`
  }${body}</xs:schema>`;
export const root = (name: string, type = 'xs:string'): string => `<xs:element name="${name}" type="${type}"/>`;
export const imports = (namespace: string, location: string): string =>
  `<xs:import namespace="${namespace}" schemaLocation="${location}"/>`;
export const CODE = 'http://xoev.de/schemata/code/1_0';
export const code = xsd(CODE, '<xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>');
export const typed = (location: string): string =>
  `${imports(CODE, location)}<xs:element name="antrag.0101" type="c:T" xmlns:c="${CODE}"/>`;
export const meta = { name: 'XTest', version: '1.0', attributes: 'version="1.0"' };
export const list = (uri: string): string =>
  `<g:CodeList xmlns:g="http://docs.oasis-open.org/codelist/ns/genericode/1.0/"><Identification><CanonicalUri>${uri}</CanonicalUri></Identification></g:CodeList>`;
export const SCH =
  '<schema xmlns="http://purl.oclc.org/dsdl/schematron"><include href="teil.sch"/><let name="l" value="document(\'werte.xml\')"/></schema>';
export const PART = '<pattern xmlns="http://purl.oclc.org/dsdl/schematron"/>';
export const XSL =
  '<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:svrl="http://purl.oclc.org/dsdl/svrl" version="2.0"/>';
export const scenario = (name: string, match: string, location: string, more = ''): string =>
  `<scenario><name>${name}</name><namespace prefix="a">urn:test:1</namespace><match>${match}</match><validateWithXmlSchema><resource><name>X</name><location>${location}</location></resource></validateWithXmlSchema>${more}</scenario>`;
export const sch = (location: string): string =>
  `<validateWithSchematron><resource><name>S</name><location>${location}</location></resource></validateWithSchematron>`;
export const config = (body: string, head = '<name>Prüfung XTest</name><date>2026-01-01</date>'): string =>
  `<scenarios xmlns="http://www.xoev.de/de/validator/framework/1/scenarios" frameworkVersion="1.0.0">${head}${body}</scenarios>`;

export type Tree = { [name: string]: string | Tree };
export const STECKBRIEF = 'steckbrief: "1"\ndienst: { id: probe, name: Probe }\n';
export const INSTALLED = join('.vorgaben', 'standards');

export const STANDARD: Tree = {
  'XTest 1.0': {
    'LIZENZ.txt': 'frei',
    'handbuch.pdf': 'x',
    xsd: {
      'xtest.xsd': xsd('urn:test:1', typed('http://xoev.de/schemata/code/1_0/xoev-code.xsd'), meta),
      'ohne-nachricht.xsd': xsd(
        'urn:test:teile',
        '<xs:simpleType name="U"><xs:restriction base="xs:int"/></xs:simpleType>',
      ),
    },
    extern: { 'code.xsd': code },
    listen: { 'a.xml': list('urn:a'), 'b.gc': list('urn:b'), 'brief.xml': '<brief/>' },
    sch: {
      'regeln.sch': SCH,
      'teil.sch': PART,
      'werte.xml': '<werte/>',
      'gebaut.sch': SCH.replace(/<include.*?>/, ''),
      'gebaut.xsl': XSL,
      'bild.xsl': XSL.replace('svrl', 'x').replace('dsdl/svrl', 'nichts'),
    },
  },
};

/** A refusal of `add`, and what it left behind (nothing, always). */
export async function refused(
  cwd: string,
  path: string,
  more: Partial<Parameters<typeof addStandard>[0]> = {},
): Promise<string> {
  const store = serviceStore(join(cwd, 'ziel'), 'ziel');
  try {
    const { added } = await addStandard({ path, more: [], cwd, store, prepare: null, cacheFolder: null, ...more });
    rmSync(join(cwd, 'ziel'), { recursive: true });
    return `added ${added.map(({ manifest }) => `${manifest.name} ${manifest.version}`).join(', ')}`;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (existsSync(join(cwd, 'ziel'))) throw new Error('Something was left behind');
    return render(error.text, error.args, 'de');
  }
}
export const doubling = `<xs:group name="g0"><xs:sequence><xs:element name="c" minOccurs="0"/></xs:sequence></xs:group>${Array.from({ length: 30 }, (_, i) => `<xs:group name="g${i + 1}"><xs:sequence><xs:group ref="n:g${i}"/><xs:group ref="n:g${i}"/></xs:sequence></xs:group>`).join('')}<xs:element name="r"><xs:complexType><xs:group ref="n:g30"/></xs:complexType></xs:element>`;
export const pattern = (value: string): string =>
  `<xs:element name="r"><xs:complexType><xs:sequence><xs:element name="c" maxOccurs="unbounded"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="${value}"/></xs:restriction></xs:simpleType></xs:element></xs:sequence></xs:complexType></xs:element>`;
