import type { Report } from '../base/report.ts';
import type { DocumentReport, ServiceReport } from '../base/service-report.ts';
import { findReporter } from '../reporters/index.ts';
import { protocolHtml } from '../reporters/protocol/html.ts';
import { protocolMarkdown } from '../reporters/protocol/markdown.ts';
import type { ReportOptions } from '../reporters/reporter.ts';
import { packedText } from '../rulesets/repack.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { sha256 } from '../store/hash.ts';
import { normalForm } from '../text/normal-form.ts';
import { type Manifest, NAMES, type PackagedFile } from './manifest.ts';

const PLAIN: ReportOptions = { color: false, columns: 100, excerpt: () => null };

/** The protocol and the reports of a run as texts, all made of one report. */
interface Papers {
  readonly html: string;
  readonly markdown: string;
  readonly json: string;
}

/** Protocol and JSON report; the protocol names the report's checksum. */
export function papersOf(report: Report, ruleset: Pick<Ruleset, 'manifest'>): Papers {
  const json = findReporter('json')!.render(report, PLAIN);
  const { resolution } = ruleset.manifest;
  const facts = { reportDigest: sha256(json), ...(resolution && { resolution }) };
  return { json, html: protocolHtml(report, facts), markdown: protocolMarkdown(report, facts) };
}

/** Checksums of all checked files, in the form that `sha256sum -c` reads in the folder of the run. */
export function sumsOf(report: Report): string {
  const lines = report.services.flatMap(({ documents }) =>
    documents.flatMap(({ path, sha256: digest }) => (digest === null ? [] : [sumLine(digest, path)])),
  );
  return [...new Set(lines)].map((line) => `${line}\n`).join('');
}

/** A name with a line end or backslash is written the way of GNU coreutils. */
function sumLine(digest: string, path: string): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${escaped === path ? '' : '\\'}${digest}  ${escaped}`;
}

/** What of a service goes into the package: Steckbrief, decisions of people, and the evidence these name. */
export function copiesOf(service: ServiceReport, number: number): { entry: string; document: DocumentReport }[] {
  const home = `dienste/${number}`;
  const at = (name: string) => (service.path === '.' ? name : `${service.path}/${name}`);
  const evidence = new Set(
    service.results.flatMap(({ attestation }) =>
      attestation?.evidence && 'file' in attestation.evidence ? [at(normal(attestation.evidence.file))] : [],
    ),
  );
  return service.documents.flatMap((document) => {
    const { path, sha256: digest } = document;
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (digest === null) return [];
    const decides = ['nachweise.yaml', 'ausnahmen.yaml'].some((one) => path === at(one));
    if (path === service.steckbrief || decides) return [{ entry: `${home}/${name.toLowerCase()}`, document }];
    return evidence.has(path)
      ? [{ entry: `${home}/nachweise/${digest.slice(0, 16)}-${portable(name)}`, document }]
      : [];
  });
}

/** `./a//b` as `a/b`. */
const normal = (path: string): string =>
  path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');

/** A name that every system can write; the digest before it keeps names apart. */
const portable = (name: string): string =>
  normalForm(name)
    .replace(/[^\p{L}\p{N}._-]/gu, '_')
    .slice(-60)
    .replace(/(?<![. ])[. ]+$/, '');

/** All entries but the copies of files: pure, from the report and its ruleset. */
export function derivedEntries(report: Report, ruleset: Ruleset): PackagedFile[] {
  const papers = papersOf(report, ruleset);
  const { id, version } = ruleset.manifest;
  const entry = (path: string, text: string): PackagedFile => ({ path, content: Buffer.from(text) });
  return [
    entry(NAMES.html, papers.html),
    entry(NAMES.markdown, papers.markdown),
    entry(NAMES.json, papers.json),
    entry(NAMES.sarif, findReporter('sarif')!.render(report, PLAIN)),
    entry(NAMES.sums, sumsOf(report)),
    entry(`regelwerk/${id}@${version}.ruleset`, packedText(ruleset)),
  ];
}

/** paket.json over all other entries. */
export function manifestOf(report: Report, entries: readonly PackagedFile[], run: Manifest['run']): Manifest {
  const { id, version, digest } = report.ruleset;
  return {
    formatVersion: '1',
    tool: report.tool,
    run,
    verdict: report.verdict,
    ruleset: { id, version, digest, entry: `regelwerk/${id}@${version}.ruleset` },
    services: report.services.map((service, index) => ({
      path: service.path,
      name: service.name,
      verdict: service.verdict,
      ...(service.sample ? { sample: true as const } : {}),
      copies: copiesOf(service, index + 1).map(({ entry, document }) => ({ entry, path: document.path })),
    })),
    entries: entries.map(({ path, content }) => ({ path, sha256: sha256(content), bytes: content.length })),
  };
}
