import { resultsThat } from '../base/results.ts';
import type { ServiceReport } from '../base/service-report.ts';
import { oneLine } from '../words/visible.ts';
import { attestationText, waiverTexts } from './people.ts';
import { entry, type Page } from './terminal-page.ts';
import { grouped, type Hit, isNew, MOST, placeOf, ruleOf } from './view.ts';

/** Rules that are waived, with what was decided. */
export function waivedLines(service: ServiceReport, page: Page): string[] {
  const { say } = page;
  const results = service.results.filter(({ waiver }) => waiver !== undefined);
  return results.flatMap((result) => entry(page, result.ruleId, ...capped(waiverTexts(result, say), page)));
}

/** The first MOST texts, and how many there are in all. */
function capped(texts: readonly string[], { say }: Page): string[] {
  const rest = texts.length > MOST ? [say('more-findings', { shown: MOST, total: texts.length })] : [];
  return [...texts.slice(0, MOST), ...rest];
}

/** Old findings, rule by rule: where they are, and what they say once. */
export function knownLines(hits: readonly Hit[], page: Page): string[] {
  const byRule = grouped(
    hits.filter((hit) => !isNew(hit)),
    ({ rule }) => rule.id,
  );
  return [...byRule].flatMap(([id, old]) =>
    entry(
      page,
      id,
      ...capped(
        old.map(({ finding }) => `${oneLine(finding.path)}:${placeOf(finding)} ${oneLine(finding.message)}`),
        page,
      ),
    ),
  );
}

/** Rules that people answered. */
export function attestedLines({ results }: ServiceReport, page: Page): string[] {
  return results.flatMap(({ ruleId, attestation }) =>
    attestation ? entry(page, ruleId, attestationText(attestation, page.say)) : [],
  );
}

/** Rules that people have to answer. */
export function reviewLines(service: ServiceReport, page: Page): string[] {
  const results = resultsThat(service, page.report, 'needs-review');
  return results.flatMap((result) => entry(page, result.ruleId, oneLine(ruleOf(result, page.rules).title)));
}
