import type { Document } from '../../documents/document.ts';
import { items, members } from './openapi-model.ts';
import { dayOf, type Scan, string } from './scan.ts';
import { sslyzeScan } from './scan-sslyze.ts';
import { flatScans, prettyScan } from './scan-testssl.ts';

/** What testssl.sh or sslyze wrote down, host by host; none where the file is of neither. */
export function scansIn({ root }: Document): readonly Scan[] {
  if (!root) return [];
  if (Array.isArray(root.value)) return flatScans(items(root.value));
  const {
    server_scan_results: servers,
    scanResult: results,
    startTime,
    date_scans_completed: end,
  } = members(root.value);
  const day = /^\d{4}-\d{2}-\d{2}(?=T)/.exec(string(end))?.[0] ?? null;
  const began = dayOf(Number(startTime));
  return [
    ...items(servers).map((entry, at) => sslyzeScan(entry, at, day)),
    ...items(results).map((entry, at) => prettyScan(entry, at, began)),
  ];
}
