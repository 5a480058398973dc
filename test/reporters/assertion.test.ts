import t from 'tap';
import type { Lang } from '../../src/base/nouns.ts';
import { REPORTERS } from '../../src/reporters/index.ts';
import { protocolHtml } from '../../src/reporters/protocol/html.ts';
import { protocolMarkdown } from '../../src/reporters/protocol/markdown.ts';
import { schematron } from '../../src/rules/xoev/schematron.ts';
import { render } from '../../src/words/render.ts';
import { sampleReport, sampleServices } from '../helpers/sample-report.ts';

const options = { color: false, columns: 100, excerpt: () => null };

/** The report of a service with one broken assertion, said at this length. */
function broken(lang: Lang, length: number) {
  const args = { text: 'Satz '.repeat(length / 5).trim(), assert: 'BR-DE-17', file: 'regeln.sch' };
  const [service] = sampleServices(lang);
  const failed = service!.results.find(({ outcome, findings }) => outcome === 'failed' && findings.length > 0)!;
  const findings = failed.findings
    .slice(0, 1)
    .map((one) => ({ ...one, code: args.assert, args, message: render(schematron.messages['*']!, args, lang) }));
  return sampleReport(lang, { services: [{ ...service!, results: [{ ...failed, findings }] }] });
}

/** A report as it is read: what a format breaks into lines or escapes is one text again. */
const read = (text: string): string => text.replace(/\\(?=[-[\].])/g, '').replace(/\s+/g, ' ');

t.test('every report names the assertion that is broken and the Schematron it stands in', async (test) => {
  for (const lang of ['de', 'en'] as const)
    for (const length of [30, 1000]) {
      const report = broken(lang, length);
      const texts = new Map(REPORTERS.map(({ name, render: written }) => [name, written(report, options)]));
      texts.set('protocol', protocolHtml(report)).set('protocol.md', protocolMarkdown(report));
      // The overview names rules, no findings.
      texts.delete('uebersicht');
      for (const [name, text] of texts)
        test.match(read(text), /\[BR-DE-17, regeln\.sch\]/, `${name}, ${lang}, ${length} characters`);
    }
});
