import t from 'tap';
import type { Lang } from '../../src/base/nouns.ts';
import type { Report } from '../../src/base/report.ts';
import type { ServiceJudgement } from '../../src/base/service-report.ts';
import { findReporter, REPORTERS } from '../../src/reporters/index.ts';
import { width, windowOf, wrap } from '../../src/reporters/text-layout.ts';
import { WORDS } from '../../src/words/reporters/index.ts';
import type { Words } from '../../src/words/speaker.ts';
import { crowded, only, render } from '../helpers/rendered.ts';
import { sampleReport, sampleServices } from '../helpers/sample-report.ts';

const NAMES = ['terminal', 'json', 'junit', 'sarif', 'gitlab', 'github', 'markdown', 'html', 'uebersicht', 'csv'];
t.test('the registry', async (t) => {
  t.same(
    REPORTERS.map(({ name }) => name),
    NAMES,
  );
  t.equal(findReporter('nonsense'), undefined);
});
t.test('every word is there in both languages with the same places', async (t) => {
  const places = (text: string) => [...new Set(text.match(/\{\w+/g) ?? [])].sort();
  for (const [key, words] of Object.entries<Words>(WORDS)) {
    for (const text of 'one' in words ? [words.one, words.other] : [words])
      t.same(places(text.de), places(text.en), key);
  }
});
t.test('every format', async (t) => {
  for (const name of NAMES) {
    for (const lang of ['de', 'en'] as const) {
      const text = render(name, sampleReport(lang));
      if (lang === 'de' || name !== 'json') t.matchSnapshot(text, `${name} ${lang}`);
      t.equal(text, render(name, sampleReport(lang)), `${name} ${lang}: same input, same bytes`);
      t.ok(text.endsWith('\n') && !text.includes('\r'), `${name} ${lang}: lines end with \\n`);
      if (name !== 'json')
        t.notMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/, `${name} ${lang}: no control characters`);
      const said = text.replace(/<(style|script)>.*?<\/\1>/gs, '');
      t.notMatch(said, /\{\w+\}|undefined|\[object/, `${name} ${lang}: every place in a sentence is filled`);
    }
  }
});
t.test('json is the report', async (t) => {
  t.same(JSON.parse(render('json')), sampleReport());
});
t.test('terminal', async (t) => {
  t.matchSnapshot(render('terminal', only(0), { columns: 80 }), '80 columns');
  const lines = render('terminal', sampleReport(), { columns: 80 }).split('\n');
  t.same(
    lines.filter((line) => width(line) > 80 && !line.trim().startsWith('https://')),
    [],
    'fits 80 columns, addresses apart',
  );
  t.same(
    lines.filter((line) => line !== line.trimEnd()),
    [],
    'no blanks at the end',
  );

  const loose = render('terminal', only(2));
  t.match(loose, 'Diese Dateien');
  t.notMatch(loose, /[Dd]er Dienst|[Dd]ieser Dienst/);
  t.notMatch(render('terminal', only(2, 'en')), /(this|the) service/i);
  t.notMatch(loose, 'Insgesamt', 'no total of one');

  const colored = render('terminal', sampleReport(), { color: true });
  t.equal(colored.replace(/\u001b\[\d+m/g, ''), render('terminal'), 'colour changes nothing but colour');
  for (const [, painted] of colored.matchAll(/\u001b\[3\dm(.*?)\u001b\[39m/g))
    t.match(painted, /^(MUSS|SOLL|KANN|\^+)$/);

  const quiet = render('terminal', only(0), { only: ['muss'] });
  t.notMatch(quiet, 'SOLL: der Regelfall');
  t.match(quiet, 'Nicht gezeigt, weil --only anderes verlangt: 3 Befunde.');
  t.match(quiet, 'Nicht geprüft', 'what was not checked is never left out');

  const crowd = render('terminal', crowded(1203));
  t.match(crowd, /Weitere Befunde derselben Regeln: OZG\d+ 1200\. Alle zeigt --verbose\./);
  t.match(crowd, 'Befund 2 ');
  t.notMatch(crowd, 'Befund 3 ');
  const verbose = render('terminal', crowded(1203), { verbose: true });
  t.match(verbose, 'Befund 49 ');
  t.notMatch(verbose, 'Befund 50 ');
  t.match(verbose, /OZG\d+ 1153\. /, 'what a text cannot hold is counted');

  t.match(
    render('terminal', only(0, 'de', { ruleset: { ...sampleReport().ruleset, chosenBy: 'default' } })),
    'Weder Aufruf noch Steckbrief',
  );
});
t.test('verdicts in words', async (t) => {
  const service = sampleServices()[0]!;
  const sentence = (change: Partial<ServiceJudgement>, phase: Report['phase'] = 'entwicklung', lang: Lang = 'de') =>
    render('terminal', sampleReport(lang, { phase, services: [{ ...service, ...change }] }), { columns: 120 });
  const results = service.results.map((result) =>
    result.outcome === 'failed' ? { ...result, outcome: 'passed' as const, findings: [] } : result,
  );
  t.match(
    sentence({ verdict: 'undecided', results }, 'abnahme'),
    'Nicht entschieden: 4 Vorgaben mit MUSS sind erfüllt, keine ist verletzt; 1 konnte nicht geprüft werden, 1 ist durch',
  );
  t.match(sentence({ verdict: 'undecided', results }, 'abnahme'), 'Für die Abnahme muss das geklärt sein.');
  t.match(sentence({ verdict: 'undecided', results }, 'abnahme'), '· Stand 22.11.2026 · Abnahme');
  t.notMatch(sentence({ verdict: 'undecided', results }), 'Abnahme muss');
  const met = results.filter(({ outcome }) => outcome === 'passed');
  t.match(
    sentence({ verdict: 'conforming', results: met }),
    'Konform: Alle 4 anwendbaren Vorgaben mit MUSS sind erfüllt.',
  );
  t.match(
    sentence({ verdict: 'conforming', results: met }, 'entwicklung', 'en'),
    'Conforming: all 4 applicable MUST rules are met.',
  );
  t.match(
    sentence({ steckbrief: null, name: null }),
    'Diese Dateien sind nicht konform: 2 Vorgaben mit MUSS sind nicht erfüllt.',
  );
});
t.test('text layout', async (t) => {
  t.same(wrap('eins zwei drei', 9), ['eins zwei', 'drei']);
  t.same(
    wrap('Regeln: 1 erfüllt, 2 nicht', 20),
    ['Regeln: 1 erfüllt,', '2 nicht'],
    'a number stays with what it counts',
  );
  t.same(wrap('abcdefghij kl', 4), ['abcd', 'efgh', 'ij', 'kl']);
  t.equal(width('äa\u0308'), 2);
  t.equal(width('日😀'), 4);
  const at = (from: number, to: number) => ({ start: { line: 1, column: from }, end: { line: 1, column: to } });
  t.same(windowOf('a: "b"', at(4, 7), 40), { before: 'a: ', marked: '"b"', after: '' });
  t.same(windowOf('ab', at(3, 3), 40), { before: 'ab', marked: '', after: '' }, 'behind the end of the line');
  t.same(windowOf('ab', at(9, 12), 40), { before: 'ab', marked: '', after: '' }, 'far behind it');
  for (const line of ['x'.repeat(5_000_000), '😀'.repeat(5_000), '日本'.repeat(5_000)]) {
    for (const range of [at(1, 5), at(2_001, 2_011), at(3, 4_001), at(line.length - 3, line.length + 1)]) {
      const { before, marked, after } = windowOf(line, range, 60);
      t.ok(width(before + marked + after) <= 60, `${width(before + marked + after)} columns`);
      t.ok(marked.length > 0);
    }
  }
});
