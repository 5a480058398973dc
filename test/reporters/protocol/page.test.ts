import t from 'tap';
import type { RuleResult } from '../../../src/base/finding.ts';
import type { Report } from '../../../src/base/report.ts';
import type { ServiceJudgement } from '../../../src/base/service-report.ts';
import { protocolHtml } from '../../../src/reporters/protocol/html.ts';
import { protocolMarkdown } from '../../../src/reporters/protocol/markdown.ts';
import { PROTOCOL } from '../../../src/words/protocol/index.ts';
import { abnahme, pageFaults } from '../../helpers/protocol.ts';
import { sampleReport, sampleServices, summaryOf } from '../../helpers/sample-report.ts';

const FACTS = { reportDigest: 'ab'.repeat(32), resolution: { body: 'Task Force <TF>', date: '2026-03-01' } };
/** The sample with one service only. */
function only(index: number, change: Partial<ServiceJudgement> = {}): Report {
  const service = { ...sampleServices()[index]!, ...change };
  return abnahme('de', { services: [service], verdict: service.verdict });
}
t.test('the page and its Markdown', async (t) => {
  const reports: readonly [string, Report][] = [
    ['three services', abnahme()],
    ['three services, English', abnahme('en')],
    ['not conforming', only(0)],
    ['conforming with waivers', only(1)],
    ['loose files', only(2)],
    [
      'nothing at all',
      abnahme('de', { rules: [], services: [{ ...sampleServices()[1]!, results: [], documents: [] }] }),
    ],
    [
      'signed, binding',
      abnahme('de', { ruleset: { ...sampleReport().ruleset, status: 'verbindlich', signedBy: 'TF' } }),
    ],
    ['withdrawn', abnahme('en', { ruleset: { ...sampleReport().ruleset, status: 'zurueckgezogen' } })],
    ['development', sampleReport()],
  ];
  for (const [name, report] of reports) {
    const page = protocolHtml(report, FACTS);
    const text = protocolMarkdown(report, FACTS);
    t.same(pageFaults(page), [], name);
    t.equal(page, protocolHtml(report, FACTS), `${name}: same input, same bytes`);
    t.equal(text, protocolMarkdown(report, FACTS), `${name}: same input, same bytes`);
    t.notMatch(text, /\{\w+\}|undefined|\[object|NaN|\r|[\u0000-\u0009\u000b-\u001f\u202e]/, `${name}: Markdown`);
    for (const { results } of report.services)
      for (const { ruleId } of results) {
        t.match(page, ruleId);
        t.match(text, ruleId);
      }
  }
});
t.test('order of the content: the verdict, the short form and the signatures first, then annexes', async (t) => {
  const expected = {
    de: [
      'Ergebnis',
      'Kurzfassung',
      'Erklärung und Unterschriften',
      'Anlage 1: Offene Punkte',
      'Anlage 2: Was geprüft wurde',
      'Anlage 3: Urteile von Menschen',
      'Anlage 4: Alle Vorgaben nach Kapitel',
      'Grundlage der Prüfung',
    ],
    en: [
      'Result',
      'Short form',
      'Declaration and signatures',
      'Annex 1: Open points',
      'Annex 2: What was checked',
      'Annex 3: Judgements by humans',
      'Annex 4: All rules by chapter',
      'What the check rests on',
    ],
  };
  for (const lang of ['de', 'en'] as const) {
    const report = abnahme(lang, { services: [sampleServices(lang)[0]!] });
    const html = [...protocolHtml(report).matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map((match) => match[1]!);
    t.same(
      html.filter((one) => one !== PROTOCOL.contents[lang]),
      expected[lang],
    );
    const markdown = [...protocolMarkdown(report).matchAll(/^## (.+)$/gm)].map((match) => match[1]!);
    t.same(markdown, expected[lang]);
  }
});
t.test('what the protocol says', async (t) => {
  const cases: readonly [Report, readonly RegExp[], readonly RegExp[]][] = [
    [
      only(0),
      [
        /Nicht konform: 2 Vorgaben mit MUSS sind nicht erfüllt\./,
        /Vor der Abnahme sind die offenen Punkte mit MUSS zu beheben/,
        /noch keine Stelle hat es beschlossen/,
        /lag dieser Version von vorgaben bei/,
        /Zeilen 88, 141, 203/,
        /saxon-js ist nicht installiert/,
        /Das kann nur ein Mensch beurteilen\./,
        /Datenschutz, am 01\.10\.2026/,
        /gilt bis 01\.10\.2027/,
        /Task Force (?:&lt;|&amp;lt;)TF/,
        /01\.03\.2026/,
        /vorgaben check dienste lose --as-of/,
        /Ansprechperson.?U\+0007/,
      ],
      [/Es gibt keine Urteile/],
    ],
    [
      only(1),
      [
        /Konform mit Ausnahmen/,
        /steht der Abnahme nichts entgegen/,
        /1 Ausnahme ist genehmigt und befristet/,
        /Es ist nichts offen\./,
        /40-1\/26U\+0007/,
        /31\.12\.2026/,
        /1 Befund ausgenommen/,
        /ausnahmen\.yaml, Zeile 3/,
      ],
      [/Zu beheben/],
    ],
    [only(2), [/Diese Dateien erfüllen 1 Vorgabe/, /Ohne Steckbrief lässt sich/], [/nichts entgegen/]],
  ];
  for (const [report, says, not] of cases) {
    const page = protocolHtml(report, FACTS).replace(/<style>[\s\S]*?<\/style>/, '');
    const text = protocolMarkdown(report, FACTS);
    for (const sentence of says) {
      t.match(page, sentence);
      t.match(text.replace(/\\(.)/g, '$1'), sentence);
    }
    for (const sentence of not) t.notMatch(page, sentence);
  }
  const foreign = only(0);
  const unsigned = { ...foreign, ruleset: { ...foreign.ruleset, bundled: false } };
  t.match(protocolHtml(unsigned, FACTS), 'nicht signiert; welches es war');
  const human = only(0, { results: sampleServices()[0]!.results.filter(({ attestation }) => attestation) });
  t.match(protocolHtml(human), 'auf dem Urteil von Menschen');
  t.match(protocolHtml(human), '0 auf Angaben im Steckbrief, 1 auf dem Urteil');
});
/** One service with so many rules and findings. */
function long(rules: number, findings: number): Report {
  const base = sampleReport();
  const rule = base.rules[0]!;
  const one = sampleServices()[0]!.results[0]!;
  const ids = Array.from({ length: rules }, (_, n) => `OZG${1000 + n}`);
  const failing = Math.min(rules, 150);
  const results = ids.map((ruleId, n): RuleResult => {
    if (n >= failing) return { ruleId, level: 'SOLL', outcome: 'passed', examined: 3, findings: [] };
    const count = Math.floor(findings / failing) + (n < findings % failing ? 1 : 0);
    const list = Array.from({ length: count }, (_, k) => ({
      ...one.findings[0]!,
      message: `Der LeiKa-Schlüssel „99110009${k}“ in Zeile ${k} hat nicht die Form, die er haben soll; er braucht 14 Ziffern.`,
      range: { start: { line: k + 1, column: 1 }, end: { line: k + 1, column: 9 } },
    }));
    return { ...one, ruleId, findings: list };
  });
  const service = { ...sampleServices()[0]!, results };
  const all = ids.map((id, n) => ({ ...rule, id, chapter: `Kapitel ${n % 12}` }));
  return abnahme('de', { rules: all, services: [service], summary: summaryOf([service], all) });
}
t.test('long services stay readable, endless ones bounded', async (t) => {
  const usual = protocolHtml(long(300, 2000));
  t.ok(usual.length < 3_000_000, `${usual.length} characters`);
  t.equal(usual.match(/99110009\d+“/g)?.length, 2000, 'all 2,000 findings are there');
  t.notMatch(usual, 'weitere Befunde zu dieser Vorgabe');
  const endless = long(300, 100_000);
  for (const text of [protocolHtml(endless), protocolMarkdown(endless)]) {
    t.ok(Buffer.byteLength(text) < 4_000_000, `${text.length} characters`);
    t.match(text, /6\d\d weitere Befunde zu dieser Vorgabe stehen im JSON-Bericht/);
  }
  const wordy = only(0, { results: [{ ...sampleServices()[0]!.results[6]!, reason: 'x'.repeat(1_000_000) }] });
  t.ok(protocolHtml(wordy).length < 60_000);
  t.match(protocolHtml(wordy), 'gekürzt');
});
