import t from 'tap';
import { sampleHostIn } from '../../src/text/sample-hosts.ts';

t.test('hosts that are reserved for examples', async (test) => {
  for (const [text, host] of [
    ['https://example.org', 'example.org'],
    ['https://www.EXAMPLE.com:8443/a', 'www.EXAMPLE.com'],
    ['https://dienste.stadt.example/hund', 'dienste.stadt.example'],
    ['https://name@stadt.test/', 'stadt.test'],
    ['http://app.localhost:3000', 'app.localhost'],
    ['http://localhost', 'localhost'],
    ['mailto:amt@stadt.invalid', 'stadt.invalid'],
    ['amt@example.net', 'example.net'],
    ['siehe https://stadt.example. Danach', 'stadt.example.'],
    ['dienste.stadt.example', 'dienste.stadt.example'],
    ['dienste.stadt.example/hund', 'dienste.stadt.example'],
  ] as const)
    test.equal(sampleHostIn(text), host, text);
});

t.test('hosts of their own', async (test) => {
  for (const text of [
    'https://www.kerpen.de/example.org',
    'https://example.de',
    'https://myexample.org',
    'https://example.organic',
    'https://test.kerpen.de',
    'https://localhost.kerpen.de',
    'urn:example.org',
    'schnittstellen/a.test',
    'Ein Wort wie invalid oder example',
    'https://kerpen.de/?u=example',
  ])
    test.equal(sampleHostIn(text), null, text);
});
