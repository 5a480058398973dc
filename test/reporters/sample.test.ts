import t from 'tap';
import type { Lang } from '../../src/base/nouns.ts';
import { REPORTERS } from '../../src/reporters/index.ts';
import { protocolHtml } from '../../src/reporters/protocol/html.ts';
import { protocolMarkdown } from '../../src/reporters/protocol/markdown.ts';
import { reportOf } from '../helpers/io.ts';
import { pageFaults } from '../helpers/protocol.ts';
import { sampleReport, sampleServices } from '../helpers/sample-report.ts';

const SAID: Readonly<Record<Lang, string>> = {
  de: 'Muster – kein wirklicher Dienst',
  en: 'Sample – not a real service',
};
const options = { color: false, columns: 100, excerpt: () => null };
/** A report about one service, which is a sample or not. */
const about = (lang: Lang, sample: boolean) =>
  sampleReport(lang, {
    services: sampleServices(lang)
      .slice(0, 1)
      .map((service) => ({ ...service, ...(sample ? { sample: true as const } : {}) })),
  });

t.test('every report says of a sample that it is no real service', async (test) => {
  for (const lang of ['de', 'en'] as const) {
    for (const { name, render } of REPORTERS) {
      const [text, real] = [render(about(lang, true), options), render(about(lang, false), options)];
      if (name === 'json') {
        test.equal(reportOf(text).services[0]!.sample, true);
        test.notOk('sample' in reportOf(real).services[0]!);
        continue;
      }
      test.match(text, SAID[lang], `${name} ${lang}`);
      test.notMatch(real, SAID[lang], `${name} ${lang} of a real service`);
    }
    const terminal = REPORTERS.find(({ name }) => name === 'terminal')!;
    test.match(terminal.render(about(lang, true), { ...options, summary: true }), SAID[lang], 'one line each');
  }
});

t.test('the protocol says so on the screen and on each printed page', async (test) => {
  for (const lang of ['de', 'en'] as const) {
    const page = protocolHtml(about(lang, true));
    test.match(page, `<p class="sample">${SAID[lang]}</p>`);
    test.match(page, /@page \{[^}]*@top-center \{ content: "(?:Muster|Sample) \\2013 /u);
    test.strictSame(pageFaults(page), []);
    test.match(protocolMarkdown(about(lang, true)), `**${SAID[lang]}**`);
    test.notMatch(protocolHtml(about(lang, false)), '@top-center');
    test.notMatch(protocolMarkdown(about(lang, false)), SAID[lang]);
  }
});

t.test('among several services the samples are told from the others', async (test) => {
  const [one, ...others] = sampleServices('de');
  const mixed = sampleReport('de', { services: [{ ...one!, sample: true }, ...others] });
  test.match(protocolHtml(mixed), 'Darunter 1 Muster – kein wirklicher Dienst');
  test.match(protocolHtml(mixed), '@top-center');
  test.match(REPORTERS.find(({ name }) => name === 'html')!.render(mixed, options), `<br />${SAID.de}</td>`);
});

t.test('what only a statement supports is told as such, and confirmed by name', async (test) => {
  for (const [lang, beside, field] of [
    ['de', 'nur erklärt', 'Unterschrift'],
    ['en', 'only declared', 'Signature'],
  ] as const) {
    const report = about(lang, false);
    const declared = { ...report, rules: report.rules.map((rule) => ({ ...rule, evidence: 'steckbrief' as const })) };
    const page = protocolHtml(declared);
    const [, section = ''] = /<section id="s1-statements"[^>]*>([\s\S]*?)<\/section>/.exec(page) ?? [];
    test.match(section, '<table class="statements">');
    const [, short = ''] = /<section id="s1-short"[^>]*>([\s\S]*?)<section id="sign"/.exec(page) ?? [];
    test.match(short, field, 'the authority answers for them in the short form');
    test.match(short, '<ul class="chapters">');
    test.match(page, `<td>${beside}</td>`);
    test.match(protocolMarkdown(declared), `| ${beside} |`);
    const proven = protocolHtml({
      ...report,
      rules: report.rules.map((rule) => ({ ...rule, evidence: 'file' as const })),
    });
    test.notMatch(proven, '<table class="statements">');
    test.notMatch(proven, beside);
  }
});
