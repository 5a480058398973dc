import type { Attestation, Waiver } from '../base/decisions.ts';
import type { RuleResult } from '../base/finding.ts';
import type { OfferedLeistung, ServiceJudgement } from '../base/service-report.ts';
import type { Hide } from '../documents/hide-credentials.ts';

const attestation = ({ by, role, evidence, remark, ...one }: Attestation, hide: Hide): Attestation => ({
  ...one,
  by: hide(by),
  role: hide(role),
  ...(evidence ? { evidence: 'url' in evidence ? { url: hide(evidence.url) } : evidence } : {}),
  ...(remark === undefined ? {} : { remark: hide(remark) }),
});

const waiver = (one: Waiver, hide: Hide): Waiver => ({
  ...one,
  ...(one.place === undefined ? {} : { place: hide(one.place) }),
  reason: hide(one.reason),
  approvedBy: hide(one.approvedBy),
  fileNumber: hide(one.fileNumber),
});

const leistung = (one: OfferedLeistung, hide: Hide): OfferedLeistung => ({
  ...one,
  ...(one.name === undefined ? {} : { name: hide(one.name) }),
});

const result = (one: RuleResult, hide: Hide): RuleResult => ({
  ...one,
  ...(one.attestation ? { attestation: attestation(one.attestation, hide) } : {}),
  ...(one.waiver ? { waiver: one.waiver.map((each) => waiver(each, hide)) } : {}),
});

const isDecided = ({ attestation, waiver }: RuleResult): boolean => attestation !== undefined || waiver !== undefined;

/** What a report repeats from the service as it is written there: names, addresses, what people decided. Findings and reasons come hidden. */
export function concealed(report: ServiceJudgement, hide: Hide): ServiceJudgement {
  const { name, title, authority, provider, url, version, leistungen } = report;
  const text = (one: string | null) => one && hide(one);
  return {
    ...report,
    name: text(name),
    title: text(title),
    authority: text(authority),
    provider: text(provider),
    url: text(url),
    version: text(version),
    ...(leistungen ? { leistungen: leistungen.map((one) => leistung(one, hide)) } : {}),
    // Nearly always nobody decided anything.
    results: report.results.some(isDecided)
      ? report.results.map((one) => (isDecided(one) ? result(one, hide) : one))
      : report.results,
  };
}
