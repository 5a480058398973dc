import type { Node } from '../../documents/document.ts';
import { DCAT, type Distribution, joined, type OpenData, TERMS } from './distributions.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdf = (name: string): string => `@*[local-name()='${name}' and namespace-uri()='${RDF}']`;
const element = (uri: string, name: string): string => `*[local-name()='${name}' and namespace-uri()='${uri}']`;
/** Elements of a class, by their name or by the type they give themselves. */
const ofClass = (name: string): string =>
  `.//${element(DCAT, name)}|.//${element(RDF, 'Description')}[${element(RDF, 'type')}/${rdf('resource')}='${DCAT}${name}']`;

const text = (node: Node | undefined): string => String(node?.value ?? '').trim();

function partOf(node: Node): Distribution {
  const licences = node.find(element(TERMS, 'license')).map((licence) => ({
    pointer: licence.pointer,
    value: text(licence.child(rdf('resource'))) || text(licence.child(`*/${rdf('about')}`)) || text(licence),
  }));
  return {
    pointer: node.pointer,
    name: text(node.child(`${rdf('about')}|${rdf('nodeID')}`)),
    licences: licences.filter(({ value }) => value !== ''),
  };
}

/** Reads a description in RDF/XML. */
export function dcatInXml(root: Node): OpenData {
  const inline = `|.//${element(DCAT, 'distribution')}[${rdf('parseType')}='Resource']`;
  const found = root.find(ofClass('Distribution') + inline);
  return { datasets: root.find(ofClass('Dataset')).length, distributions: joined(found.map(partOf)), unknown: '' };
}
