import type { Report } from '../base/report.ts';
import type { ServiceReport } from '../base/service-report.ts';
import { validators } from '../generated/report-validators.js';
import { formOf, legendOf, type ReportLegend } from './formats.ts';
import { Reasons } from './reasons.ts';

/** A report that fits into memory, and the format it was written in. */
export interface Whole {
  readonly report: Report;
  readonly formatVersion: ReportLegend['formatVersion'];
}

/** A parsed JSON report of either format as reports are today; null for anything else. */
export function wholeReport(value: unknown): Whole | null {
  const legend = legendOf(value);
  if (legend === null || legend === 'version') return null;
  const reasons = new Reasons();
  const form = formOf(legend, reasons.numberOf);
  if (!validators[form.schemas.report]!(value)) return null;
  const given = value as Report;
  const services = given.services.map(form.service);
  if (!services.every((service): service is ServiceReport => typeof service !== 'string')) return null;
  const { rules, outside, across, ...head } = form.head(given);
  const settled = services.map((service) => ({ ...service, because: reasons.settled(service.because) }));
  const { formatVersion } = legend;
  // In the order in which reports are written: a package is held against what its report gives, byte for byte.
  const told = { rules, reasons: reasons.texts, outside, ...(across && { across }) };
  return { report: { ...head, ...told, services: settled }, formatVersion };
}
