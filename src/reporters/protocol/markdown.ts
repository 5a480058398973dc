import type { Report } from '../../base/report.ts';
import { documentText, foundIn } from '../documents-found.ts';
import { code, md } from '../markdown-escape.ts';
import { sampleMark, totalLines, verdictSentence } from '../verdict-sentence.ts';
import { type AnnexKey, annexesOf } from './annexes.ts';
import { basisFacts, kindText, stepText } from './basis.ts';
import { notes, type Protocol, type ProtocolFacts, protocolOf, rulesetName, sampleText } from './context.ts';
import { identityBlock } from './identity.ts';
import { answerBlocks, waiverBlocks } from './markdown-decisions.ts';
import { digestCode, mdTable } from './markdown-parts.ts';
import { openBlocks, ruleBlocks } from './markdown-rules.ts';
import { shortBlocks } from './markdown-short.ts';
import { below, openCount, type ServiceView } from './service-view.ts';
import { DECISIONS, FIELDS, SIGNERS } from './sign.ts';
import { statementBlocks } from './statements.ts';
import { meaning } from './summary.ts';

/** The protocol in Markdown, with the content and order of the page. Pure. */
export function protocolMarkdown(report: Report, facts: ProtocolFacts = {}): string {
  const protocol = protocolOf(report, facts);
  const { services, say, tell } = protocol;
  const single = services.length === 1;
  const lead = single
    ? tell('lead', { ruleset: rulesetName(protocol) })
    : tell('lead-several', { n: services.length, ruleset: rulesetName(protocol) });
  const sample = sampleText(protocol);
  const view = services[0]!;
  const name = single ? (view.service.title ?? view.name) : '';
  const blocks = [
    `# ${md([tell('title'), ...(name === '' ? [] : [name])].join(': '))}`,
    md(`${lead} · ${say('label.as-of')} ${protocol.day(report.asOf)} · ${say(`phase.${report.phase}`)}`),
    ...(sample === '' ? [] : [`**${md(sample)}**`]),
    `## ${tell('result-of')}`,
    ...(single ? summaryBlocks(view, protocol) : overview(protocol)),
    ...notes(protocol).map((note) => `- ${md(note)}`),
    ...(single ? shortBlocks(view, '##', protocol) : []),
    ...signBlocks(protocol),
    ...services.flatMap((one) =>
      single
        ? parts(one, '##', protocol)
        : [
            `## ${md(one.name)}`,
            ...summaryBlocks(one, protocol),
            ...shortBlocks(one, '###', protocol),
            ...parts(one, '###', protocol),
          ],
    ),
    `## ${tell('title.basis')}`,
    basisFacts(protocol)
      .map(({ term, text, code: isCode }) => `- **${md(term)}:** ${isCode ? code(text) : md(text)}`)
      .join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Where people decide and sign. */
function signBlocks({ tell }: Protocol): string[] {
  return [
    `## ${tell('title.sign')}`,
    md(tell('sign-lead')),
    DECISIONS.map((key) => `- [ ] ${tell(key)}${key === 'sign-conditional' ? ' ……………………' : ''}`).join('\n'),
    mdTable(
      ['', ...FIELDS.map((field) => tell(`field.${field}`))],
      SIGNERS.map((signer) => [tell(`signer.${signer}`), ...FIELDS.map(() => '')]),
    ),
  ];
}

/** The verdict of a service, and which service that is. */
function summaryBlocks(view: ServiceView, protocol: Protocol): string[] {
  const { say, report } = protocol;
  const { service } = view;
  return [
    `**${md(verdictSentence(service, report, say))}**`,
    md(meaning(service, protocol)),
    identityBlock(view, protocol),
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
  const content = {
    open: () => openBlocks(view, `${hashes}#`, protocol),
    documents: () => [documentsTable(view, protocol)],
    statements: () => statementBlocks(view, protocol),
    waivers: () => waiverBlocks(view, protocol),
    answers: () => answerBlocks(view, protocol),
    rules: () => ruleBlocks(view, `${hashes}#`, protocol),
  } as const satisfies Record<AnnexKey, () => string[]>;
  return annexesOf(view, protocol).flatMap(({ key, title }) => [`${hashes} ${title}`, ...content[key]()]);
}

function documentsTable({ service }: ServiceView, protocol: Protocol): string {
  const { say, plain } = protocol;
  const found = foundIn(service);
  const rows = service.documents.map((document) => [
    md(plain(below(service, document.path))),
    md(kindText(document, protocol)),
    say('label.bytes', { n: document.bytes }),
    [documentText(document, found, say), ...(document.steps ?? []).map((step) => md(stepText(step, protocol)))].join(
      '; ',
    ),
    document.sha256 === null ? say('label.unread') : digestCode(document.sha256),
  ]);
  return mdTable(
    [...(['column.file', 'column.kind', 'column.size', 'column.outcome'] as const).map((key) => say(key)), 'SHA-256'],
    rows,
  );
}
