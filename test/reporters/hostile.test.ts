import t from 'tap';
import type { Report } from '../../src/base/report.ts';
import { REPORTERS } from '../../src/reporters/index.ts';
import { protocolHtml } from '../../src/reporters/protocol/html.ts';
import { protocolMarkdown } from '../../src/reporters/protocol/markdown.ts';
import { render } from '../helpers/rendered.ts';
import { sampleReport } from '../helpers/sample-report.ts';

/** Control characters of both sets, marks and overrides of direction, what has no width, ends of lines and paragraphs. */
const ACTING = [
  ...[
    '\u0007',
    '\u001b]8;;https://a.example\u001b\\',
    '\u001b[2K',
    '\r::error::x',
    '\n::error::x',
    '\u007f',
    '\u009b31m',
  ],
  ...['\u00ad', '\u061c', '\u180e', '\u200b', '\u200d', '\u200e', '\u200f', '\u2028', '\u2029', '\u202a', '\u202e'],
  ...['\u2060', '\u2066', '\u2069', '\u3164', '\ufeff', '\ufff9', '\u{e0001}', '\ud800', '\u034f'],
];
const RAW = /[^\P{C}\n]|[\u034f\u115f\u1160\u2028\u2029\u3164\uffa0]/u;

const SECRET = 'Geheim123';
const DOORS = [
  `https://nutzer:${SECRET}@example.org/a`,
  `HTTPS://${SECRET}@example.org`,
  `ftp://nutzer:a@${SECRET}@example.org`,
  `https://nutzer:a/b?${SECRET}#@example.org`,
  `https:\\\\nutzer:${SECRET}@example.org`,
  `https://example.org/?a=1&access_token=${SECRET}&b=2`,
  `https://example.org/#id_token=${SECRET}`,
  `jdbc:postgresql://example.org/db?user=x&password=${SECRET}`,
  `api_key=${SECRET}`,
  `https://example.org/weiter?ziel=https%3A%2F%2Fnutzer%3A${SECRET}%40example.org`,
  `client_secret%3D${SECRET}`,
];

/** What a report says in words of a format, not of whoever wrote the files. */
const OURS =
  /^(?:formatVersion|tool|id|ruleId|rule|version|status|digest|signedBy|chosenBy|phase|asOf|lang|verdict|outcomes?|level|kind|sha256|fingerprint|grade|evidence|due|on|until|expires|approvedOn|result|file|steckbrief|path)$/;

/** A report with a text behind everything that others wrote; `names`: in names of files and folders too. */
function spoiled<T>(value: T, text: string, names: boolean, key = ''): T {
  const change = (one: unknown, at: string, within: string): unknown => {
    if (typeof one === 'string') return kept(at, within) ? one : `${one} ${text}`;
    if (Array.isArray(one)) return one.map((entry) => change(entry, at, within));
    if (one === null || typeof one !== 'object') return one;
    return Object.fromEntries(Object.entries(one).map(([name, entry]) => [name, change(entry, name, at)]));
  };
  // Tool and rules are named as their schemas want it.
  const kept = (at: string, within: string) =>
    (at === 'name' && /^(?:tool|rules)$/.test(within)) ||
    (OURS.test(at) && !(names && /^(?:file|steckbrief|path)$/.test(at)));
  return change(value, key, '') as T;
}

const codesOf = (text: string) => [...text].map((one) => one.codePointAt(0)!.toString(16)).join(' ');

function* outputs(report: Report): Generator<readonly [string, string]> {
  const excerpt = () => `zeile: ${report.services[0]!.name}`;
  for (const { name } of REPORTERS) yield [name, render(name, report, { excerpt })];
  yield ['terminal --summary', render('terminal', report, { excerpt, summary: true })];
  const facts = { reportDigest: 'sha256:0' };
  yield ['protocol', protocolHtml(report, facts)];
  yield ['protocol in Markdown', protocolMarkdown(report, facts)];
}

t.test('no character that acts on whoever shows it is in a report, whatever it is written in', async (t) => {
  for (const text of ACTING)
    for (const [name, made] of outputs(spoiled(sampleReport(), text, true))) {
      // A spreadsheet tells UTF-8 by the mark at the beginning.
      const [raw] = RAW.exec(name === 'csv' ? made.replace(/^\ufeff/, '') : made) ?? [];
      t.equal(raw, undefined, `${name}: ${codesOf(text)}`);
      t.notMatch(made, /^::error::x|\n::error::x/, `${name}: no command of a foreign hand`);
    }
});

t.test('a JSON report says what the files said', async (t) => {
  for (const text of ACTING) {
    const report = spoiled(sampleReport(), text, true);
    const { services } = JSON.parse(render('json', report));
    t.equal(services[0].path, report.services[0]!.path);
  }
});

t.test('no password and no token of an address is in a report for people or machines', async (t) => {
  for (const text of DOORS)
    for (const [name, made] of outputs(spoiled(sampleReport(), text, false))) {
      // The JSON report is what was made of a service, where they are hidden before.
      if (name !== 'json') t.notMatch(made, SECRET, `${name}: ${text}`);
    }
});
