import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodeLists, codeList } from '../../src/codelists/code-list.ts';
import { readGenericode } from '../../src/codelists/columns.ts';
import { walkMessage } from '../../src/xoev/message-walk.ts';
import type { SchemaTypes } from '../../src/xoev/schema-types.ts';

export const CODE = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://xoev.de/schemata/code/1_0"><xs:complexType name="Code"><xs:sequence><xs:element name="code" type="xs:token" form="unqualified"/><xs:element name="name" form="unqualified" minOccurs="0"/></xs:sequence><xs:attribute name="listURI"/><xs:attribute name="listVersionID"/></xs:complexType></xs:schema>`;
export const schema = (body: string, target = 'targetNamespace="urn:a"', form = 'elementFormDefault="qualified"') =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:a="urn:a" xmlns:k="http://xoev.de/schemata/code/1_0" xmlns:d="urn:xoev-de:kosit:xoev:datentyp:din-91379_2022-08" ${target} ${form}>${body}</xs:schema>`;
export const binding = (name: string, attributes: string, base = 'k:Code', kind = 'restriction') =>
  `<xs:complexType name="${name}"><xs:complexContent><xs:${kind} base="${base}">${attributes}</xs:${kind}></xs:complexContent></xs:complexType>`;
export const root = (content: string, rest = '') =>
  `<xs:element name="r"><xs:complexType>${content}</xs:complexType></xs:element>${rest}`;
export const sequence = (content: string) => `<xs:sequence>${content}</xs:sequence>`;
export const element = (name: string, type: string) => `<xs:element name="${name}" type="${type}"/>`;

export const genericode = (
  version: string,
  rows: readonly (readonly [string, string])[],
  key = '<Key Id="k"><ColumnRef Ref="c"/></Key>',
) =>
  `<g:CodeList xmlns:g="http://docs.oasis-open.org/codelist/ns/genericode/1.0/"><Identification><ShortName>f</ShortName><LongName>f</LongName><Version>${version}</Version><CanonicalUri>urn:f</CanonicalUri><CanonicalVersionUri>urn:f_${version}</CanonicalVersionUri></Identification><ColumnSet><Column Id="c" Use="required"><ShortName>c</ShortName><Data Type="string"/></Column><Column Id="n" Use="optional"><ShortName>n</ShortName><Data Type="string"/></Column>${key}</ColumnSet><SimpleCodeList>${rows.map(([code, name]) => `<Row><Value ColumnRef="c"><SimpleValue>${code}</SimpleValue></Value><Value ColumnRef="n"><SimpleValue>${name}</SimpleValue></Value></Row>`).join('')}</SimpleCodeList></g:CodeList>`;
export const COLOURS = [
  ['s', 'schwarz'],
  ['w', 'weiß'],
] as const;
/** Lists `urn:f` in the versions given. */
export function listsWith(...texts: readonly string[]): CodeLists {
  const lists = new CodeLists();
  for (const text of texts) {
    const list = readGenericode(text)!;
    lists.add(list.canonicalUri, list.version, () => codeList(list));
  }
  return lists;
}
export const LISTS = listsWith(genericode('1', COLOURS), genericode('2', [...COLOURS, ['b', 'braun']]));
export const problems = (types: SchemaTypes | null, text: string, lists = LISTS) =>
  walkMessage(text, types, lists).codes.problems.map(({ code, pointer }) => `${code} ${pointer}`);

export const FIXTURES = 'rulesets/xoev/1.0.0/fixtures';
export const NACHRICHT = readFileSync(join(FIXTURES, 'nachricht.xml'), 'utf8');
export const RULES = ['--ruleset', 'xoev@1.0.0', '--as-of', '2026-11-22'];
export const PACKAGE = ['--standard', join(FIXTURES, 'nachrichten')];
