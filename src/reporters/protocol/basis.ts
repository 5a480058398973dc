import type { DocumentReport } from '../../base/service-report.ts';
import { documentText, foundIn } from '../documents-found.ts';
import { html as h, type Markup } from '../html-escape.ts';
import { configsOf, vouchedBy } from '../verdict-sentence.ts';
import { type Protocol, rulesetName } from './context.ts';
import { table, terms } from './elements.ts';
import { below, type ServiceView } from './service-view.ts';

/** The files of a service with what they are, by which standard they were judged, and their checksum. */
export function documents({ service }: ServiceView, protocol: Protocol): Markup {
  const { say, tell, plain } = protocol;
  const columns = [
    { title: say('column.file') },
    { title: say('column.kind'), wide: 'mid' as const },
    { title: say('column.size'), wide: 'short' as const },
    { title: say('column.outcome'), wide: 'mid' as const },
  ];
  const found = foundIn(service);
  const rows = service.documents.map((document) => {
    const { path, bytes, sha256, steps = [] } = document;
    const done = steps.map((step) => h`<br /><span class="line">${stepText(step, protocol)}</span>`);
    const digest = sha256 ?? say('label.unread');
    return h`<tr><th scope="row">${plain(below(service, path))}<br /><code>${digest}</code></th><td>${kindText(document, protocol)}</td><td class="number">${say('label.bytes', { n: bytes })}</td><td>${documentText(document, found, say)}${done}</td></tr>`;
  });
  return h`<p>${tell('documents-lead')}</p>
${table(tell('documents-of'), columns, rows, 'documents')}`;
}

/** Kind of a document, and standard and version where one judged it. */
export function kindText({ kind, standard }: DocumentReport, { plain }: Pick<Protocol, 'plain'>): string {
  const scenario = standard?.scenario === undefined ? '' : ` (${standard.scenario})`;
  return plain([kind ?? '–', ...(standard ? [`${standard.id} ${standard.version}${scenario}`] : [])].join(', '));
}

/** A step of the examination by a standard. */
export function stepText(
  { name, outcome, reason }: NonNullable<DocumentReport['steps']>[number],
  { say, plain }: Protocol,
): string {
  return `${plain(name)}: ${say(`step.${outcome}`)}${reason === undefined ? '' : ` – ${plain(reason)}`}`;
}

/** Ruleset, day, tool and command as terms and texts; what is code is marked so. */
export function basisFacts(protocol: Protocol): { term: string; text: string; code?: true }[] {
  const { report, facts, say, tell, plain, day } = protocol;
  const { ruleset, phase, asOf, tool, command } = report;
  const { resolution, reportDigest } = facts;
  const { status, chosenBy, includes } = ruleset;
  return [
    { term: say('title.ruleset'), text: rulesetName(protocol) },
    {
      term: tell('label.resolution'),
      text: resolution
        ? tell('resolution', { body: plain(resolution.body), day: resolution.date })
        : tell('resolution-none'),
    },
    { term: say('label.digest'), text: ruleset.digest, code: true },
    {
      term: say('label.signature'),
      text: plain(vouchedBy(report, say)),
    },
    ...includes.map(({ id, version, digest }) => ({
      term: `${say('label.includes')}: ${plain(id)} ${plain(version)}`,
      text: digest,
      code: true as const,
    })),
    ...(ruleset.catalogues ?? []).map(({ title, date, sha256 }) => ({
      term: `${say('label.catalogues')}: ${plain(title)}, ${day(date)}`,
      text: `sha256:${sha256}`,
      code: true as const,
    })),
    { term: say('label.chosen'), text: say(`chosen.${chosenBy}`) },
    { term: say('label.status'), text: say(`status.${status}`) },
    { term: say('label.phase'), text: say(`phase.${phase}`) },
    { term: say('label.as-of'), text: day(asOf) },
    { term: say('label.tool'), text: plain(`${tool.name} ${tool.version}`) },
    ...(reportDigest === undefined
      ? []
      : [{ term: tell('label.report-digest'), text: `sha256:${reportDigest}`, code: true as const }]),
    ...configsOf(report, say).map((text) => ({ term: say('label.settings'), text: plain(text) })),
    { term: tell('label.command'), text: plain(command), code: true },
  ];
}

/** What the check rests on, as a list of terms. */
export function basis(protocol: Protocol): Markup {
  return terms(basisFacts(protocol).map(({ term, text, code }) => [term, code ? h`<code>${text}</code>` : text]));
}
