import t from 'tap';
import type { Finding, RuleResult } from '../../../src/base/finding.ts';
import { protocolHtml } from '../../../src/reporters/protocol/html.ts';
import { protocolMarkdown } from '../../../src/reporters/protocol/markdown.ts';
import { abnahme, pageFaults } from '../../helpers/protocol.ts';
import { sampleReport, sampleServices } from '../../helpers/sample-report.ts';

const HOSTILE = `</style><script>alert(1)</script> "; } @import url(//x) & ' \` | [x](javascript:a) # ]]> \u202e\u001b[31m\u0007`;
t.test('hostile texts stay texts', async (t) => {
  const base = sampleReport();
  const service = sampleServices()[0]!;
  const finding: Finding = {
    ...service.results[0]!.findings[0]!,
    message: HOSTILE,
    path: `${service.path}/${HOSTILE}`,
  };
  const waiver = {
    rule: 'x',
    place: HOSTILE,
    reason: HOSTILE,
    approvedBy: HOSTILE,
    approvedOn: '2026-01-01',
    fileNumber: HOSTILE,
    until: '2026-12-31',
    path: HOSTILE,
    line: 1,
  };
  const results: RuleResult[] = [
    {
      ...service.results[0]!,
      findings: [finding, { ...finding, waivedBy: 0 }, { ...finding, known: true, level: 'KANN' }],
      waiver: [waiver],
    },
    { ...service.results[1]!, outcome: 'unverified', findings: [], reason: HOSTILE },
    {
      ...service.results[4]!,
      attestation: {
        result: 'not-applicable',
        by: HOSTILE,
        role: HOSTILE,
        on: '2026-01-01',
        evidence: { file: HOSTILE, sha256: HOSTILE },
        remark: HOSTILE,
        path: HOSTILE,
        line: 1,
      },
    },
    {
      ...service.results[5]!,
      findings: [],
      attestation: {
        result: 'met',
        by: HOSTILE,
        role: HOSTILE,
        on: '2026-01-01',
        evidence: { url: 'javascript:alert(1)' },
        path: HOSTILE,
        line: 1,
      },
    },
  ];
  const report = abnahme('de', {
    command: HOSTILE,
    ruleset: { ...base.ruleset, id: HOSTILE, signedBy: HOSTILE },
    rules: base.rules.map((rule) => ({
      ...rule,
      title: HOSTILE,
      fix: HOSTILE,
      chapter: HOSTILE,
      source: { title: HOSTILE, url: 'javascript:alert(1)', grade: 'A' },
    })),
    services: [
      {
        ...service,
        name: HOSTILE,
        results,
        documents: [
          {
            ...service.documents[0]!,
            path: HOSTILE,
            kind: HOSTILE,
            steps: [{ name: HOSTILE, outcome: 'failed', reason: HOSTILE }],
          },
        ],
      },
    ],
  });
  const second = { ...base, services: [base.services[1]!] };
  const both = { ...report, reasons: second.reasons, services: [...report.services, ...second.services] };
  for (const one of [report, both]) {
    const page = protocolHtml(one, { resolution: { body: HOSTILE, date: HOSTILE } });
    t.same(pageFaults(page), []);
    t.equal(page.match(/<\/style>/g)?.length, 1, 'the style ends once');
    t.notMatch(page, /href="javascript:/);
    const style = page.slice(page.indexOf('@page'), page.indexOf('</style>'));
    t.notMatch(style.replace(/"[^"]*"/g, ''), /import|script|alert/, 'a name cannot leave its string in the style');
    const text = protocolMarkdown(one, { resolution: { body: HOSTILE, date: HOSTILE } })
      .split('\n')
      .map((line) => line.replace(/(?<!\\)(`+)(?!`).*?[^`]\1(?!`)/g, ''))
      .join('\n');
    t.notMatch(text, /<script|<\/style|(?<!\\)\]\(javascript|[\u0000-\u0009\u000b-\u001f\u202e]/);
    t.notMatch(text, /(?<!\\)\[x\]\(/);
  }
});
