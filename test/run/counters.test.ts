import { spawnSync } from 'node:child_process';
import t from 'tap';
import { type Counted, counted, countedSince } from '../../src/base/counters.ts';
import { bundledCommand } from '../helpers/bundle.ts';
import { runCli } from '../helpers/io.ts';

/** What a command line has done, by the counters; the second time, when what is kept for the process is there. */
async function doing(argv: readonly string[]): Promise<Counted> {
  await runCli(argv);
  const before = { ...counted };
  await runCli(argv);
  return countedSince(before);
}

type Most = Readonly<Partial<Counted>>;

/** Fails where something was done more often than it may be. Where it is done less often, the limit goes down with it. */
function atMost(t: Tap, done: Counted, most: Most): void {
  for (const [what, limit] of Object.entries(most)) {
    const times = done[what as keyof Counted];
    t.ok(times <= limit, `${what}: ${times}, at most ${limit}`);
  }
}
type Tap = Pick<typeof t, 'ok'>;

t.test('the examples: a file is parsed once, a catalogue opened once, a path searched once', async (t) => {
  const rows: [string, Most][] = [
    [
      'examples/hundehaltung',
      { files: 62, xml: 13, yaml: 4, json: 6, xpaths: 417, scans: 11, catalogues: 7, watched: 7 },
    ],
    [
      'examples/hundehaltung-mangelhaft',
      { files: 74, xml: 15, yaml: 10, json: 6, xpaths: 430, scans: 24, catalogues: 5, watched: 7 },
    ],
  ];
  for (const [folder, most] of rows) atMost(t, await doing(['check', '--quiet', folder]), most);
});

const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:lang" version="1.0">
<xs:element name="liste"><xs:complexType><xs:sequence><xs:element name="eintrag" type="xs:string" maxOccurs="unbounded"/>
</xs:sequence></xs:complexType></xs:element></xs:schema>`;

t.test('XML of 2 MB: parsed once, read by the scanner, hardly searched', async (t) => {
  const entries = '<eintrag art="a">Müller &amp; Söhne, Bürgersteig 1</eintrag>\n'.repeat(33_000);
  const folder = t.testdir({
    'liste.xsd': SCHEMA.replace('type="xs:string"', 'type="xs:anyType"'),
    'liste.xml': `<l:liste xmlns:l="urn:lang">\n${entries}</l:liste>`,
  });
  const argv = ['check', '--quiet', '--standard', folder, `${folder}/liste.xml`];
  atMost(t, await doing(argv), { files: 9, xml: 3, xpaths: 5, scans: 3, schemas: 1, watched: 3 });
});

t.test('explanations load the small bundle and nothing else', async (t) => {
  for (const argv of [['explain', 'OZG1001'], ['rules'], ['--help'], ['chek']]) {
    const { stderr } = spawnSync(process.execPath, [bundledCommand(), ...argv], {
      encoding: 'utf8',
      env: { ...process.env, VORGABEN_STATS: '1' },
    });
    const said = stderr.split('\n').filter((line) => line.startsWith('{'));
    const [script, done] = said.map((line) => JSON.parse(line) as Record<string, unknown>);
    t.equal(script?.['script'], 'light', argv.join(' '));
    t.ok((script?.['bytes'] as number) <= 300_000, `${script?.['bytes']} bytes of code`);
    atMost(t, (done as { counted: Counted }).counted, { files: 2, xml: 0, yaml: 0, json: 0 });
    t.equal(said.length, 2);
  }
});
