import t from 'tap';
import { checkKind } from '../../../src/rules/index.ts';
import { dcatInJson } from '../../../src/rules/portal/dcat-json.ts';
import { fileOf } from '../../helpers/files.ts';
import { contextOf } from '../../helpers/nodes.ts';
import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('dcat-licence', ['more', 'context', 'turtle', 'unreadable']);

const RDF =
  'xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:d="http://www.w3.org/ns/dcat#" xmlns:t="http://purl.org/dc/terms/"';
function codesOf(name: string, text: string): unknown[] {
  const document = fileOf(name, text, { declarations: [{ pointer: '/offeneDaten/metadaten/datei', kinds: ['dcat'] }] });
  const context = contextOf({ documents: [document] });
  const found = [...checkKind('dcat-licence')!.run({ nodes: [], document }, {}, context)];
  document.dispose();
  return found.map((one) => ('gap' in one ? `${one.gap} ${one.code}` : 'code' in one ? one.code : ''));
}

t.test('RDF/XML in its forms, whatever the prefixes', async (t) => {
  const one = (inside: string) => codesOf('a.rdf', `<r:RDF ${RDF}>${inside}</r:RDF>`);
  const typed = '<r:Description r:about="u:1"><r:type r:resource="http://www.w3.org/ns/dcat#Distribution"/>';
  t.same(one(`${typed}<t:license r:resource="u:l"/></r:Description>`), []);
  t.same(one(`${typed}</r:Description>`), ['no-licence']);
  t.same(one(`${typed}</r:Description><d:Distribution r:about="u:1"><t:license>frei</t:license></d:Distribution>`), []);
  t.same(one('<d:Distribution><t:license><t:LicenseDocument r:about="u:l"/></t:license></d:Distribution>'), []);
  t.same(one('<d:Distribution><t:license r:resource=""/></d:Distribution>'), ['no-licence']);
  t.same(one('<d:Dataset><d:distribution r:parseType="Resource"/></d:Dataset>'), ['no-licence']);
  t.same(one('<d:Dataset/>'), ['no-distribution']);
  t.same(one(''), ['no-dataset']);
});

t.test('JSON-LD by its own context', async (t) => {
  const context = {
    '@vocab': 'http://www.w3.org/ns/dcat#',
    lizenz: { '@id': 'http://purl.org/dc/terms/license', '@type': '@id' },
    l: 'http://dcat-ap.de/def/licenses/',
    type: '@type',
  };
  const read = dcatInJson({ '@context': context, type: 'Distribution', lizenz: 'l:cc-zero' });
  t.equal(read.distributions[0]?.licences[0]?.value, 'http://dcat-ap.de/def/licenses/cc-zero');
  const round = dcatInJson({ '@context': { a: 'b', b: 'a' }, '@type': 'a' });
  t.same(round.distributions, [], 'names that mean each other');
});

t.test('broken, hostile, many', async (t) => {
  t.same(codesOf('a.rdf', `<r:RDF ${RDF}>`), ['unverified unreadable']);
  t.same(codesOf('a.rdf', `<!DOCTYPE r [<!ENTITY a "aa">]><r:RDF ${RDF}>&a;</r:RDF>`), ['unverified unreadable']);
  t.same(codesOf('a.ttl', '@prefix dcat: <http://www.w3.org/ns/dcat#> .'), ['unverified turtle']);
  t.same(codesOf('a.jsonld', '7'), ['no-dataset']);
  const many = Array.from({ length: 50_000 }, () => ({ '@type': 'http://www.w3.org/ns/dcat#Distribution' }));
  const codes = codesOf('a.jsonld', JSON.stringify(many));
  t.equal(codes.length, 101);
  t.equal(codes.at(-1), 'more');
});
