import t from 'tap';
import { fileOf } from '../helpers/files.ts';

const recognised = (name: string, text: string) => {
  const file = fileOf(name, text);
  const { recognised: kind } = file;
  file.dispose();
  return kind;
};

t.test('saved answers, scans, bills and descriptions are known by what stands in them', async (t) => {
  const line = '[{"id": "TLS1", "ip": "a/1", "port": "443", "severity": "OK", "finding": "not offered"}]';
  for (const [name, text, kind] of [
    ['headers.txt', 'HTTP/2 200\n', 'http-responses'],
    ['kopfzeilen-start.txt', 'x', 'http-responses'],
    ['a.har', '{"log": {"version": "1.2", "creator": {}, "pages": [], "entries": [{"a": [1]}]}}', 'http-responses'],
    ['a.json', '{"log": {"entries": [], "version": "1.2"}}', 'http-responses'],
    ['a.json', '{"log": "x"}', null],
    ['a.json', '{"log": {"level": "info"}}', null],
    ['a.json', line, 'tls-scan'],
    ['a.json', '[{"id": 1, "severity": "x"}]', null],
    ['a.json', '[]', null],
    ['a.json', '{"scanResult": [], "startTime": "1"}', 'tls-scan'],
    ['a.json', '{"server_scan_results": [], "sslyze_version": "6"}', 'tls-scan'],
    ['a.json', '{"bomFormat": "CycloneDX"}', 'sbom'],
    ['a.json', '{"spdxVersion": "SPDX-2.3"}', 'sbom'],
    ['a.json', '{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": []}', 'sbom'],
    ['a.xml', '<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>', 'sbom'],
    ['a.spdx', 'SPDXVersion: SPDX-2.3', 'sbom'],
    ['a.jsonld', '{"@context": {"dcat": "http://www.w3.org/ns/dcat#"}}', 'dcat'],
    ['a.jsonld', '{"@context": "https://schema.org"}', null],
    ['a.jsonld', '[{"@id": "x", "@type": ["y"]}]', 'dcat'],
    ['a.rdf', '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', 'dcat'],
    ['a.ttl', '# x\n@prefix a: <b> .\n@prefix dcat: <http://www.w3.org/ns/dcat#> .\n', 'dcat'],
    ['a.ttl', '@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n', null],
  ] as const)
    t.equal(recognised(name, text), kind, `${name} ${text}`);
});

t.test('what is nearly one of them is told', async (t) => {
  for (const [name, text, kind] of [
    ['a.json', '{"server_scan_results": []}', 'tls-scan'],
    ['a.json', '{"scanResult": [], "Invocation": "testssl.sh"}', 'tls-scan'],
    ['a.json', '{"bomFormt": "CycloneDX", "specVersion": "1.6"}', 'sbom'],
    ['a.json', '{"specVersion": "1.6", "components": []}', 'sbom'],
    ['a.json', '{"SpdxVersion": "SPDX-2.3", "SPDXID": "x"}', 'sbom'],
    ['a.xml', '<bom xmlns="https://cyclonedx.org/schema/bom/1.6"/>', 'sbom'],
    ['a.rdf', '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns"/>', 'dcat'],
  ] as const) {
    const file = fileOf(name, text);
    t.equal(file.almost?.kind, kind, text);
    file.dispose();
  }
});

t.test('a context of a million entries is not read to its end', async (t) => {
  const long = JSON.stringify({ '@context': Array(200_000).fill('x'), '@graph': [] });
  t.equal(recognised('a.jsonld', long), null);
});
