import { defineKind } from './kind.ts';
import { dataSample } from './sample.ts';

/** What testssl.sh or sslyze found out of the encryption of a server. */
export const tlsScan = defineKind({
  name: 'tls-scan',
  syntax: 'data',
  untouched: true,
  recognised: {
    keys: [
      ['server_scan_results', 'sslyze_version'],
      ['scanResult', 'startTime'],
    ],
    entries: [['id', 'severity', 'finding']],
  },
  resembles: { members: [['server_scan_results'], ['scanResult', 'Invocation']] },
  declared: { places: ['/sicherheit/tlsPruefungen/*'] },
  sample: dataSample(['sslyze_version'], (version) => ({
    server_scan_results: [],
    sslyze_version: version ?? '6.1.0',
  })),
});
