import type { Json } from '../../base/nouns.ts';
import { items, members } from './openapi-model.ts';
import { keyName, number, plainHost, type Scan, string } from './scan.ts';

const SSLYZE: Readonly<Record<string, string>> = {
  ssl_2_0_cipher_suites: 'SSL 2.0',
  ssl_3_0_cipher_suites: 'SSL 3.0',
  tls_1_0_cipher_suites: 'TLS 1.0',
  tls_1_1_cipher_suites: 'TLS 1.1',
  tls_1_2_cipher_suites: 'TLS 1.2',
  tls_1_3_cipher_suites: 'TLS 1.3',
};

/** What an attempt of sslyze came to; null where it was not made or did not end. */
const resultOf = (attempt: Json | undefined) =>
  string(members(attempt)['status']) === 'COMPLETED' ? members(members(attempt)['result']) : null;

function sslyzeKeys(result: Json | undefined, pointer: string): Scan['keys'] {
  return items(members(resultOf(result))['certificate_deployments']).flatMap((deployment, at) => {
    const [leaf] = items(members(deployment)['received_certificate_chain']);
    const { algorithm, key_size: size } = members(members(leaf)['public_key']);
    const length = number(size);
    const place = `${pointer}/result/certificate_deployments/${at}/received_certificate_chain/0/public_key`;
    return length === null ? [] : [{ pointer: place, algorithm: keyName(string(algorithm)), length }];
  });
}

/** One host as sslyze (`--json_out`) wrote it down. */
export function sslyzeScan(entry: Json, at: number, day: string | null): Scan {
  const pointer = `/server_scan_results/${at}`;
  const { server_location: location, scan_status: status, scan_result: found } = members(entry);
  const results = members(found);
  const tried = Object.entries(SSLYZE).flatMap(([key, name]) => {
    const result = resultOf(results[key]);
    return result ? [{ name, pointer: `${pointer}/scan_result/${key}`, result }] : [];
  });
  const suites = tried.flatMap(({ pointer: place, result }) =>
    items(result['accepted_cipher_suites']).map((suite, index) => {
      const { cipher_suite: cipher, ephemeral_key: key } = members(suite);
      const { type_name: type, size } = members(key);
      return {
        pointer: `${place}/result/accepted_cipher_suites/${index}`,
        name: string(members(cipher)['name']),
        length: type === 'DH' ? number(size) : null,
      };
    }),
  );
  return {
    pointer,
    host: plainHost(string(members(location)['hostname'])),
    day,
    failed: string(status) !== 'COMPLETED',
    versions: tried.map(({ name, pointer: place, result }) => ({
      name,
      pointer: place,
      offered: items(result['accepted_cipher_suites']).length > 0 || result['is_tls_version_supported'] === true,
    })),
    suites,
    keys: sslyzeKeys(results['certificate_info'], `${pointer}/scan_result/certificate_info`),
  };
}
