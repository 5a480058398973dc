import { defineKind } from './kind.ts';
import { dataSample } from './sample.ts';

/** Descriptions of open data (DCAT-AP.de) in one of the forms of RDF. */
export const dcat = defineKind({
  name: 'dcat',
  syntax: 'data',
  alsoIn: ['xml', 'text'],
  suffixes: ['rdf', 'jsonld', 'ttl'],
  recognised: {
    entries: [['@id', '@type']],
    values: [
      { key: '@context', says: /www\.w3\.org\/ns\/dcat/ },
      { key: '@type', says: /www\.w3\.org\/ns\/dcat#|^"dcat:/ },
    ],
    namespaces: [{ uri: /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/, root: 'RDF' }],
    heads: [/^(?:\s*(?:#[^\n]*|@?(?:prefix|base)[^\n]*)\n)*\s*@?prefix[^\n]*www\.w3\.org\/ns\/dcat#/i],
  },
  resembles: { uris: ['http://www.w3.org/1999/02/22-rdf-syntax-ns#'] },
  declared: { places: ['/offeneDaten/metadaten'] },
  sample: dataSample(['title'], (title) => ({
    '@context': { dcat: 'http://www.w3.org/ns/dcat#', title: 'http://purl.org/dc/terms/title' },
    '@type': 'dcat:Dataset',
    ...(title === null ? {} : { title }),
  })),
});
