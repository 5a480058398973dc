import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import t from 'tap';
import { checkJson } from '../../helpers/io.ts';

const FIXTURES = 'rulesets/nrw-online-dienste/2.0.0/fixtures';
const EXAMPLE = 'examples/hundehaltung/schnittstellen';
/** Files of every kind of interface: what the Steckbrief calls it, and what makes it one of an unknown version. */
const KINDS: readonly (readonly [art: string, file: string, version?: readonly [string, string]])[] = [
  ['bundid', `${FIXTURES}/bundid-metadaten.xml`, ['SAML:2.0:metadata', 'SAML:3.0:metadata']],
  ['bundid', `${FIXTURES}/bundid-anfrage.xml`, ['SAML:2.0:protocol', 'SAML:3.0:protocol']],
  ['xzufi', `${EXAMPLE}/leistung.xzufi.xml`, ['xzufi/2_2_0', 'xzufi/9_0_0']],
  ['pvog', `${EXAMPLE}/pvog/index.txt`],
  ['xbezahldienste', `${EXAMPLE}/bezahlung-anfrage.json`],
  ['openapi', `${EXAMPLE}/openapi.yaml`, ['openapi: 3', 'openapi: 4']],
  ['fit-connect', `${FIXTURES}/fit-connect-metadaten.json`, ['metadata/2.1.0', 'metadata/3.0.0']],
  ['fit-connect', `${FIXTURES}/fit-connect-route.json`],
  ['fit-connect', `${FIXTURES}/fit-connect-schluessel.json`],
  ['zertifikat', `${EXAMPLE}/behoerde.cer`],
  ['xta', `${FIXTURES}/xta-metadaten.xml`, ['www.osci.eu/ws/2014/10', 'www.osci.eu/ws/2099/10']],
  ['postfach', `${FIXTURES}/bsp-nachricht.xml`, ['bsp/nachrichten', 'bsp/nachrichten9']],
  ['postfach', `${FIXTURES}/zbp-nachricht.json`],
  ['postfach', `${FIXTURES}/zbp-status.json`],
  ['publiccode', `${FIXTURES}/publiccode.yml`, ['publiccodeYmlVersion: "0.7"', 'publiccodeYmlVersion: "9.9"']],
];
const DAMAGES: Readonly<Record<string, (text: string) => string | Buffer>> = {
  abgeschnitten: (text) => text.slice(0, Math.floor(text.length * 0.6)),
  leer: () => '',
  gruppe: () => '{"a": 1}',
  liste: () => '[1, 2]',
  nichts: () => 'null',
  xml: () => '<a xmlns="urn:x"/>',
  prosa: () => 'Guten Tag, hier steht nichts davon.\n',
  nul: (text) => `${text.slice(0, 50)}\0${text.slice(50)}`,
  latin: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xe4, 0x0a])]),
  gross: (text) => text + ' '.repeat(1_100_000),
};
/** A service folder for each damage, with the file as the only one it declares. */
function services([art, source, version]: (typeof KINDS)[number]): Record<string, Record<string, string | Buffer>> {
  const text = readFileSync(source, 'utf8');
  const damaged = Object.entries(DAMAGES).map(([damage, of]) => [damage, of(text)] as const);
  if (version) damaged.push(['fassung', text.replaceAll(...version)]);
  const name = basename(source);
  const steckbrief = `kontext: { pvog: true }\nschnittstellen: [{ art: ${art}, datei: ${name} }]\n`;
  return Object.fromEntries(
    damaged.map(([damage, content]) => [damage, { 'steckbrief.yaml': steckbrief, [name]: content }]),
  );
}
t.test('no damaged file of any interface passes in silence', async (test) => {
  for (const [, source, version] of KINDS)
    test.ok(!version || readFileSync(source, 'utf8').includes(version[0]), `${source} names its version`);
  const folders = Object.fromEntries(KINDS.map((one) => [basename(one[1]), services(one)]));
  const cwd = test.testdir(folders);
  const { report } = await checkJson(['--as-of', '2026-11-22', '--max-file-size', '1', '.'], { cwd });
  const wanted = Object.values(folders).reduce((sum, one) => sum + Object.keys(one).length, 0);
  test.equal(report.services.length, wanted, 'every folder was looked at');
  for (const service of report.services) {
    const name = service.path.split('/').at(-2)!;
    const found = service.results.flatMap(({ findings }) => findings).filter(({ path }) => path.endsWith(`/${name}`));
    const document = service.documents.find(({ path }) => path.endsWith(`/${name}`));
    // What is too large for us is nobody's fault, and no answer either.
    test.ok(found.length > 0 || document?.outcome === 'unverified', service.path);
    test.ok(
      found.every(({ message }) => message !== '' && !/must |expected|undefined|\bNaN\b/.test(message)),
      `${service.path}: ${found.map(({ message }) => message).join(' ')}`,
    );
  }
});
