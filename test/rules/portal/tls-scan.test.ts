import t from 'tap';
import { checkKind } from '../../../src/rules/index.ts';
import { scansIn } from '../../../src/rules/portal/scan-read.ts';
import { fileOf } from '../../helpers/files.ts';
import { contextOf } from '../../helpers/nodes.ts';
import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('tls-scan', ['more', 'failed', 'not-tried', 'no-suites', 'no-keys', 'unreadable']);

const read = (text: string) => scansIn(fileOf('a.json', text));
const line = (id: string, finding: string, ip = 'a.example/192.0.2.1') => ({ id, ip, severity: 'OK', finding });
const offered = (id: string, finding: string) => read(JSON.stringify([line(id, finding)]))[0]!.versions[0]?.offered;

t.test('what testssl.sh writes in its versions', async (t) => {
  for (const [finding, is] of [
    ['offered', true],
    ['offered (deprecated)', true],
    ['is offered (NOT ok)', true],
    ['vulnerable with 5 ciphers', true],
    ['not offered', false],
    ['not offered + downgraded to weaker protocol', false],
    ['is not offered', false],
    ['not tested due to lack of local OpenSSL support', undefined],
  ] as const)
    t.equal(offered('TLS1', finding), is, finding);
  const [one, two] = read(JSON.stringify([line('TLS1', 'offered'), line('TLS1', 'not offered', 'B.example./')]));
  t.same([one?.host, two?.host], ['a.example', 'b.example'], 'hosts apart');
  t.equal(
    read(JSON.stringify([line('cert_keySize <cert#1>', 'EC 256 bits (curve P-256)')]))[0]!.keys[0]?.algorithm,
    'EC',
  );
});

t.test('files that are no scan, or a strange one', async (t) => {
  for (const text of ['{}', '"x"', '{"scanResult": 7, "startTime": "x"}', '{"server_scan_results": {}}'])
    t.same(read(text), [], text);
  const strange =
    '{"server_scan_results": [null, {"scan_status": "COMPLETED", "scan_result": {"tls_1_0_cipher_suites": 7}}]}';
  t.same(
    read(strange).map(({ failed, versions }) => [failed, versions.length]),
    [
      [true, 0],
      [false, 0],
    ],
  );
  t.equal(read('{"scanResult": [{}], "startTime": "99999999999999999999"}')[0]?.day, null, 'no such day');
});

t.test('hundreds of suites are told by number', async (t) => {
  const lines = Array.from({ length: 20_000 }, (_, at) => line(`cipher-tls1_2_x${at.toString(16)}`, `x TLS_FOO_${at}`));
  const document = fileOf('a.json', JSON.stringify(lines));
  const context = contextOf({ documents: [document] });
  const found = [...checkKind('tls-scan')!.run({ nodes: [], document }, { suites: {} }, context)];
  t.equal(found.length, 101);
  t.match(found.at(-1), { code: 'more', args: { count: 19_900 } });
  const broken = fileOf('b.json', '[{"id": ');
  const told = [...checkKind('tls-scan')!.run({ nodes: [], document: broken }, { months: 1 }, context)];
  t.match(told, [{ gap: 'unverified', code: 'unreadable' }]);
});
