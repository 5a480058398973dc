import { defineKind } from './kind.ts';
import { xmlSample } from './sample.ts';

/** Code lists. */
export const genericode = defineKind({
  name: 'genericode',
  syntax: 'xml',
  suffixes: ['gc'],
  recognised: { namespaces: [{ uri: /^http:\/\/docs\.oasis-open\.org\/codelist\/ns\/genericode\// }] },
  resembles: {
    uris: ['http://docs.oasis-open.org/codelist/ns/genericode/1.0/'],
    above: {
      root: /^(?:CodeList(?:Set)?|ColumnSet)$/i,
      children: ['Identification', 'ColumnSet', 'ColumnSetRef', 'SimpleCodeList'],
    },
  },
  declared: { places: ['/fim/codelisten/*'] },
  sample: xmlSample('http://docs.oasis-open.org/codelist/ns/genericode/1.0/', 'CodeList'),
  range: 'XOEV1',
});

/** XML Schemas, of standards and of services. */
export const xmlSchema = defineKind({
  name: 'xml-schema',
  syntax: 'xml',
  suffixes: ['xsd'],
  recognised: { namespaces: [{ uri: /^http:\/\/www\.w3\.org\/2001\/XMLSchema$/ }] },
  resembles: {
    uris: ['http://www.w3.org/2001/XMLSchema'],
    above: {
      root: /^schema$/i,
      children: ['element', 'complexType', 'simpleType', 'group', 'attribute', 'attributeGroup', 'import', 'include'],
    },
  },
  sample: xmlSample('http://www.w3.org/2001/XMLSchema', 'schema'),
  range: 'XOEV1',
});

/** Rules in ISO Schematron. */
export const schematron = defineKind({
  name: 'schematron',
  syntax: 'xml',
  suffixes: ['sch'],
  recognised: { namespaces: [{ uri: /^http:\/\/purl\.oclc\.org\/dsdl\/schematron$/ }] },
  resembles: {
    uris: ['http://purl.oclc.org/dsdl/schematron'],
    above: { root: /^schema$/i, children: ['pattern', 'ns', 'phase', 'diagnostics', 'let', 'title'] },
  },
  sample: xmlSample('http://purl.oclc.org/dsdl/schematron', 'schema'),
  range: 'XOEV1',
  qualified: true,
});

/**
 * Messages of an XÖV standard: the Steckbrief names them, or a standard claims them. Those handed over to electronic files
 * (xdomea) are known by their namespace in any version, so that one nobody knows is not taken for prose.
 */
export const xoev = defineKind({
  name: 'xoev',
  syntax: 'xml',
  recognised: { namespaces: [{ uri: /^urn:xoev-de:xdomea:schema:/ }] },
  declared: { places: ['/xoev/*/beispiele/*', '/eAkte/beispiele/*'] },
  sample: xmlSample('urn:xoev-de:xdomea:schema:3.0.0', 'Zwischenarchiv.0501'),
  range: 'XOEV1',
  examiner: 'standards',
  listNames: /\slistURI\s*=\s*["']([^"']*)["']/g,
});
