import type { Report } from '../../base/nouns.ts';
import { code, md } from '../markdown-escape.ts';
import { sampleMark, totalLines, verdictSentence } from '../verdict-sentence.ts';
import { basisFacts, kindText, stepText } from './basis.ts';
import { notes, type Protocol, type ProtocolFacts, protocolOf, rulesetName, sampleText } from './context.ts';
import { answerBlocks, waiverBlocks } from './markdown-decisions.ts';
import { digestCode, mdTable } from './markdown-parts.ts';
import { openBlocks, ruleBlocks } from './markdown-rules.ts';
import { below, openCount, type ServiceView } from './service-view.ts';
import { DECISIONS, FIELDS, SIGNERS } from './sign.ts';
import { statementBlocks } from './statements.ts';
import { countColumns, countRows, meaning, restsOn } from './summary.ts';

/** The protocol in Markdown, with the content and order of the page. Pure. */
export function protocolMarkdown(report: Report, facts: ProtocolFacts = {}): string {
  const protocol = protocolOf(report, facts);
  const { services, say, tell } = protocol;
  const single = services.length === 1;
  const lead = single
    ? tell('lead', { ruleset: rulesetName(protocol) })
    : tell('lead-several', { n: services.length, ruleset: rulesetName(protocol) });
  const title = [tell('title'), ...(single ? [services[0]!.name] : [])].join(': ');
  const sample = sampleText(protocol);
  const blocks = [
    `# ${md(title)}`,
    md(`${lead} · ${say('label.as-of')} ${protocol.day(report.asOf)} · ${say(`phase.${report.phase}`)}`),
    ...(sample === '' ? [] : [`**${md(sample)}**`]),
    `## ${tell('result-of')}`,
    ...(single ? summaryBlocks(services[0]!, protocol) : overview(protocol)),
    ...notes(protocol).map((note) => `- ${md(note)}`),
    ...services.flatMap((view) =>
      single
        ? parts(view, '##', protocol)
        : [`## ${md(view.name)}`, ...summaryBlocks(view, protocol), ...parts(view, '###', protocol)],
    ),
    `## ${tell('title.basis')}`,
    basisFacts(protocol)
      .map(({ term, text, code: isCode }) => `- **${md(term)}:** ${isCode ? code(text) : md(text)}`)
      .join('\n'),
    `## ${tell('title.sign')}`,
    md(tell('sign-lead')),
    DECISIONS.map((key) => `- [ ] ${tell(key)}${key === 'sign-conditional' ? ' ……………………' : ''}`).join('\n'),
    mdTable(
      ['', ...FIELDS.map((field) => tell(`field.${field}`))],
      SIGNERS.map((signer) => [tell(`signer.${signer}`), ...FIELDS.map(() => '')]),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function summaryBlocks({ service }: ServiceView, protocol: Protocol): string[] {
  const { say, report } = protocol;
  return [
    `**${md(verdictSentence(service, report, say))}**`,
    md(meaning(service, protocol)),
    md(restsOn(service, protocol)),
    mdTable(
      countColumns(service, protocol),
      countRows(service, protocol).map(({ outcome, counts, total }) => [
        say(`outcome.${outcome}`),
        ...[...counts, total].map(String),
      ]),
    ),
  ];
}

function overview(protocol: Protocol): string[] {
  const { report, services, say, tell } = protocol;
  const rows = services.map((view) => [
    md(view.name),
    sampleMark(view.service, say, ': ') + say(`verdict.${view.service.verdict}`),
    String(openCount(view)),
  ]);
  return [
    ...totalLines(report, say).map((line, index) => (index === 0 ? `**${md(line)}**` : md(line))),
    mdTable([tell('column.service'), say('column.verdict'), tell('column.open')], rows),
  ];
}

function parts(view: ServiceView, hashes: string, protocol: Protocol): string[] {
  const { say, tell } = protocol;
  return [
    `${hashes} ${say('title.documents')}`,
    documentsTable(view, protocol),
    `${hashes} ${tell('title.open')}`,
    ...openBlocks(view, `${hashes}#`, protocol),
    `${hashes} ${say('title.waived')}`,
    ...waiverBlocks(view, protocol),
    `${hashes} ${tell('title.answers')}`,
    ...answerBlocks(view, protocol),
    `${hashes} ${tell('title.statements')}`,
    ...statementBlocks(view, protocol),
    `${hashes} ${tell('title.rules')}`,
    ...ruleBlocks(view, `${hashes}#`, protocol),
  ];
}

function documentsTable({ service }: ServiceView, protocol: Protocol): string {
  const { say, plain } = protocol;
  const rows = service.documents.map((document) => [
    md(plain(below(service, document.path))),
    md(kindText(document, protocol)),
    say('label.bytes', { n: document.bytes }),
    [say(`document.${document.outcome}`), ...(document.steps ?? []).map((step) => md(stepText(step, protocol)))].join(
      '; ',
    ),
    document.sha256 === null ? say('label.unread') : digestCode(document.sha256),
  ]);
  return mdTable(
    [...(['column.file', 'column.kind', 'column.size', 'column.outcome'] as const).map((key) => say(key)), 'SHA-256'],
    rows,
  );
}
