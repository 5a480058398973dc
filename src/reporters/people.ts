import type { Attestation, Waiver } from '../base/decisions.ts';
import type { ResultDetail } from '../base/finding.ts';
import type { ReportBaseline, ReportStream } from '../base/report.ts';
import type { Say } from '../words/reporters/index.ts';
import { oneLine } from '../words/visible.ts';

/** A waiver in words, without its reason; plain text of foreign origin, to be escaped by who writes it. */
function waiverText({ until, approvedBy, approvedOn, fileNumber }: Waiver, say: Say): string {
  const [by, number] = [approvedBy, fileNumber].map(oneLine) as [string, string];
  return say('waiver-until', { until, by, on: approvedOn, number });
}

/** What a result's waivers say, each with its reason, place and how many findings it covers. */
export function waiverTexts({ waiver = [], findings }: Pick<ResultDetail, 'waiver' | 'findings'>, say: Say): string[] {
  const covered = new Array<number>(waiver.length).fill(0);
  for (const { waivedBy } of findings) if (waivedBy !== undefined) covered[waivedBy]! += 1;
  return waiver.map((one, index) => {
    const place = one.place === undefined ? '' : ` ${say('waiver-place', { place: oneLine(one.place) })}.`;
    return `${waiverText(one, say)}: ${oneLine(one.reason)}${place} ${say('waived-findings', { n: covered[index]! })}`;
  });
}

/** What a human judged, in words. */
export function attestationText(attestation: Attestation, say: Say): string {
  const { result, by, role, on, evidence, remark, expires, path, line } = attestation;
  const proof = evidence && ('url' in evidence ? evidence.url : `${evidence.file} (sha256 ${evidence.sha256})`);
  const who = say('attested-by', {
    result: say(`attested.${result}`),
    by: oneLine(by),
    role: oneLine(role),
    on,
    until: expires ?? '',
  });
  return [
    who,
    ...(proof === undefined ? [] : [say('attested-evidence', { evidence: oneLine(proof) })]),
    ...(remark === undefined ? [] : [oneLine(remark)]),
    say('attested-where', { place: `${oneLine(path)}:${line}` }),
  ].join('; ');
}

/** What the baseline comes to in a run; none without one. */
export function baselineTexts({ baseline, summary }: ReportStream, say: Say): string[] {
  return baseline ? [knownText(baseline, summary.known ?? 0, say), ...goneText(baseline, say)] : [];
}

function knownText({ file }: ReportBaseline, n: number, say: Say): string {
  return n === 0 ? say('known-none', { file: oneLine(file) }) : say('known', { n, file: oneLine(file) });
}

function goneText({ gone }: ReportBaseline, say: Say): string[] {
  return gone > 0 ? [say('known-gone', { n: gone })] : [];
}
