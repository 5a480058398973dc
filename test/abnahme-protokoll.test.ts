import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import t from 'tap';
import type { Finding, Report, RuleResult, ServiceJudgement } from '../src/base/nouns.ts';
import { copiesOf, sumsOf } from '../src/evidence/contents.ts';
import { differences } from '../src/evidence/differences.ts';
import { packageOf } from '../src/evidence/write.ts';
import { protocolHtml } from '../src/reporters/protocol/html.ts';
import { protocolMarkdown } from '../src/reporters/protocol/markdown.ts';
import { findRuleset } from '../src/rulesets/find.ts';
import { packedText } from '../src/rulesets/repack.ts';
import { sha256 } from '../src/store/hash.ts';
import { unzip } from '../src/store/unzip.ts';
import { EVIDENCE } from '../src/words/evidence.ts';
import { PROTOCOL } from '../src/words/protocol.ts';
import type { Words } from '../src/words/speaker.ts';
import { runCli } from './helpers/io.ts';
import { type Change, sampleReport, sampleServices, summaryOf } from './helpers/sample-report.ts';
import { type ZipEntry, zipOf } from './helpers/zip.ts';

const HOSTILE = `</style><script>alert(1)</script> "; } @import url(//x) & ' \` | [x](javascript:a) # ]]> \u202e\u001b[31m\u0007`;
const FACTS = { reportDigest: 'ab'.repeat(32), resolution: { body: 'Task Force <TF>', date: '2026-03-01' } };
const abnahme = (lang: 'de' | 'en' = 'de', change: Change = {}): Report =>
  sampleReport(lang, { phase: 'abnahme', ...change });

/** The sample with one service only. */
function only(index: number, change: Partial<ServiceJudgement> = {}): Report {
  const service = { ...sampleServices()[index]!, ...change };
  return abnahme('de', { services: [service], verdict: service.verdict });
}

t.test('every word is there in both languages with the same places', async (t) => {
  const places = (text: string) => [...new Set(text.match(/\{\w+/g) ?? [])].sort();
  for (const [key, words] of Object.entries<Words>({ ...PROTOCOL, ...EVIDENCE }))
    for (const text of 'one' in words ? [words.one, words.other] : [words])
      t.same(places(text.de), places(text.en), key);
});

/** What keeps a page from being read by everybody, as far as its text tells; axe looks at the rest. */
function pageFaults(page: string): string[] {
  const faults: string[] = [];
  if (XMLValidator.validate(page) !== true) faults.push('not well-formed');
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
  if (new Set(ids).size !== ids.length) faults.push('an id twice');
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) if (!ids.includes(target!)) faults.push(`no #${target}`);
  for (const [, targets] of page.matchAll(/aria-labelledby="([^"]+)"/g))
    for (const target of targets!.split(' ')) if (!ids.includes(target)) faults.push(`no label ${target}`);
  const levels = [...page.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
  levels.forEach((level, index) => {
    if (level > (levels[index - 1] ?? 0) + 1) faults.push(`h${level} after h${levels[index - 1]}`);
  });
  if (/<script|<link|<img|url\(|@import|src=/i.test(page.replace(/&lt;[^>]*/g, ''))) faults.push('loads something');
  if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/.test(page)) faults.push('control characters');
  if (/\{\w+\}|undefined|\[object|NaN/.test(page.replace(/<style>[\s\S]*?<\/style>/, '')))
    faults.push('unfilled place');
  return faults;
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

t.test('order of the content: the verdict first, signatures last', async (t) => {
  const expected = {
    de: [
      'Ergebnis',
      'Was geprüft wurde',
      'Offene Punkte',
      'Ausnahmen',
      'Urteile von Menschen',
      'Alle Vorgaben nach Kapitel',
      'Grundlage der Prüfung',
      'Erklärung und Unterschriften',
    ],
    en: [
      'Result',
      'What was checked',
      'Open points',
      'Waivers',
      'Judgements by humans',
      'All rules by chapter',
      'What the check rests on',
      'Declaration and signatures',
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

const DAY = ['--as-of', '2026-11-22'];
const STANDARD = ['--standard', 'standards/xhundesteuer'];
const read = (file: string) => readFileSync(file, 'utf8');

/** The files of a zip. */
async function unpacked(zip: string): Promise<Map<string, Buffer>> {
  const target = `${zip}.d`;
  const { files } = await unzip(zip, { shown: zip, target, want: () => true });
  return new Map(files.map((name) => [name, readFileSync(join(target, name))]));
}

t.test('abnahme writes protocol and package, verify takes them apart', async (t) => {
  const cwd = t.testdir({});
  cpSync('examples', cwd, { recursive: true });
  const run = (...argv: string[]) => runCli(['abnahme', ...argv], { cwd });
  const made = await run(
    ...DAY,
    ...STANDARD,
    '--paket',
    'p.zip',
    '--markdown',
    'p.md',
    '--reporter',
    'json=b.json',
    'hundehaltung',
  );
  t.equal(made.code, 0, made.err);
  t.match(made.err, 'Protokoll geschrieben: abnahmeprotokoll.html');
  t.match(made.err, `SHA-256 ${sha256(readFileSync(join(cwd, 'p.zip')))}`);
  t.match(made.out, 'Konform');
  const page = read(join(cwd, 'abnahmeprotokoll.html'));
  t.same(pageFaults(page), []);
  t.match(page, 'Konform: Alle ');
  t.match(page, '--phase abnahme');
  t.match(page, sha256(read(join(cwd, 'b.json'))), 'the protocol names the checksum of the JSON report');

  const files = await unpacked(join(cwd, 'p.zip'));
  t.same([...files.keys()].sort(), [
    'SHA256SUMS',
    'bericht.json',
    'bericht.sarif',
    'dienste/1/nachweise.yaml',
    'dienste/1/nachweise/4d08d33412879327-barrierefreiheit-2026.txt',
    'dienste/1/steckbrief.yaml',
    'paket.json',
    'protokoll.html',
    'protokoll.md',
    'regelwerk/nrw-online-dienste@2.0.0.ruleset',
  ]);
  t.equal(files.get('protokoll.html')!.toString(), page);
  t.equal(files.get('protokoll.md')!.toString(), read(join(cwd, 'p.md')));
  t.equal(files.get('bericht.json')!.toString(), read(join(cwd, 'b.json')));
  for (const line of files.get('SHA256SUMS')!.toString().trim().split('\n')) {
    const [, digest, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line)!;
    t.equal(sha256(readFileSync(join(cwd, path!))), digest, path!);
  }
  const zone = process.env['TZ'];
  for (const other of ['Asia/Tokyo', 'America/New_York']) {
    process.env['TZ'] = other;
    await run(...DAY, ...STANDARD, '--paket', 'q.zip', '--quiet', '--protokoll', 'q.html', 'hundehaltung');
    t.same(readFileSync(join(cwd, 'q.zip')), readFileSync(join(cwd, 'p.zip')), `same bytes in ${other}`);
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;

  await t.test('verify', async (t) => {
    const whole = await run('verify', 'p.zip');
    t.equal(whole.code, 0);
    t.match(whole.out, 'Das Nachweispaket ist unverändert: 9 Dateien, Prüfung zum Stand 22.11.2026');
    t.match(whole.out, 'nicht geprüft');
    const same = await run('verify', 'p.zip', 'hundehaltung', ...STANDARD);
    t.equal(same.code, 0, same.out + same.err);
    t.match(same.out, 'kommt zum selben Ergebnis');
    const moved = join(cwd, 'anderswo');
    cpSync(join(cwd, 'hundehaltung'), moved, { recursive: true });
    const inside = await runCli(['abnahme', 'verify', '../p.zip', '.', '--standard', '../standards/xhundesteuer'], {
      cwd: moved,
    });
    t.equal(inside.code, 0, 'the folder may lie elsewhere');
    const without = await run('verify', 'p.zip', 'hundehaltung');
    t.equal(without.code, 1);
    t.match(without.out, 'Die Prüfung lief mit --standard „standards/xhundesteuer“');
    t.match(without.out, 'XOEV1002 war erfüllt und ist jetzt nicht prüfbar');
    writeFileSync(join(moved, 'neu.txt'), 'neu');
    rmSync(join(moved, 'seiten/antrag.html'));
    const text = read(join(moved, 'steckbrief.yaml'));
    writeFileSync(join(moved, 'steckbrief.yaml'), text.replace(/leika: "?\d+"?/, 'leika: "1"'));
    const changed = await run('verify', 'p.zip', 'anderswo', ...STANDARD);
    t.equal(changed.code, 1);
    for (const words of [
      'steckbrief.yaml hat einen anderen Inhalt',
      'seiten/antrag.html gibt es nicht mehr',
      'neu.txt ist hinzugekommen',
      'damals konform, jetzt nicht konform',
      'neue Befunde zu OZG1011',
      'OZG1011 war erfüllt und ist jetzt nicht erfüllt',
    ])
      t.match(changed.out, words);
    const none = await run('verify', 'p.zip', 'hundehaltung-mangelhaft', 'standards');
    t.equal(none.code, 1, 'another service gives another report');
    const two = await run('verify', 'p.zip', '.');
    t.equal(two.code, 1, 'the service is found among several; there the schemas are missing');
  });

  await t.test('tampered packages', async (t) => {
    const entries = (change: Readonly<Record<string, string | Buffer | null>> = {}): ZipEntry[] => {
      const all = new Map<string, Buffer | string | null>([...files, ...Object.entries(change)]);
      return [...all].flatMap(([name, data]) => (data === null ? [] : [{ name, data, stored: true }]));
    };
    const text = (name: string) => files.get(name)!.toString();
    /** Changes entries and, as a forger would, their checksums in paket.json. */
    const forged = (change: Readonly<Record<string, string>>): ZipEntry[] => {
      const manifest = JSON.parse(text('paket.json')) as { entries: { path: string; sha256: string; bytes: number }[] };
      for (const entry of manifest.entries)
        if (change[entry.path] !== undefined) entry.sha256 = sha256(change[entry.path]!);
      return entries({ ...change, 'paket.json': JSON.stringify(manifest) });
    };
    const manifest = (change: object) =>
      entries({ 'paket.json': JSON.stringify({ ...JSON.parse(text('paket.json')), ...change }) });
    const ruleset = 'regelwerk/nrw-online-dienste@2.0.0.ruleset';
    const cases: readonly [string, readonly ZipEntry[], number, RegExp][] = [
      ['as it was', entries(), 0, /unverändert/],
      ['an entry changed', entries({ 'protokoll.html': 'x' }), 1, /protokoll\.html ist verändert/],
      ['an entry missing', entries({ 'bericht.sarif': null }), 1, /bericht\.sarif fehlt/],
      ['the report missing', entries({ 'bericht.json': null }), 1, /bericht\.json fehlt/],
      ['an entry more', entries({ 'mehr.txt': 'x' }), 1, /mehr\.txt steht nicht/],
      [
        'the protocol forged',
        forged({ 'protokoll.html': text('protokoll.html').replace('Konform', 'Sehr konform') }),
        1,
        /protokoll\.html passt nicht zu bericht\.json/,
      ],
      ['the sums forged', forged({ SHA256SUMS: '' }), 1, /SHA256SUMS passt nicht/],
      [
        'the report forged',
        forged({ 'bericht.json': text('bericht.json').replace(/"outcome": ?"passed"/, '"outcome":"failed"') }),
        1,
        /protokoll\.html passt nicht zu bericht\.json/,
      ],
      [
        'the Steckbrief forged',
        forged({ 'dienste/1/steckbrief.yaml': 'steckbrief: "1"' }),
        1,
        /steckbrief\.yaml ist nicht die Datei, die geprüft wurde/,
      ],
      [
        'another ruleset',
        forged({ [ruleset]: packedText(findRuleset('nrw-online-dienste@1.0.0', '.')) }),
        1,
        /Regelwerk im Paket ist nicht das/,
      ],
      ['a broken ruleset', forged({ [ruleset]: 'x' }), 1, /Regelwerk im Paket ist nicht das/],
      ['another verdict in paket.json', manifest({ verdict: 'undecided' }), 1, /paket\.json passt nicht/],
      [
        'another version wrote it',
        manifest({ tool: { name: 'vorgaben', version: '9.9.9' } }),
        0,
        /kann nur vorgaben 9\.9\.9 sagen/,
      ],
      ['a later format', manifest({ formatVersion: '2' }), 2, /Fassung 2/],
      ['paket.json without shape', manifest({ entries: 7 }), 2, /kein Nachweispaket/],
      ['no paket.json', entries({ 'paket.json': null }), 2, /kein Nachweispaket/],
      ['paket.json is no JSON', entries({ 'paket.json': '{' }), 2, /kein Nachweispaket/],
      ['the report is none', forged({ 'bericht.json': '{}' }), 2, /kein Bericht von vorgaben/],
      [
        'the report has a result of no rule',
        forged({ 'bericht.json': text('bericht.json').replace(/"ruleId": ?"[A-Z]+\d+"/, '"ruleId":"XXX9999"') }),
        2,
        /kein Bericht von vorgaben/,
      ],
      ['the report is no JSON', forged({ 'bericht.json': '{' }), 2, /kein Bericht von vorgaben/],
      ['zip slip', [...entries(), { name: '../boese.txt', data: 'x' }], 2, /führt aus dem Ordner heraus/],
      ['a link', [...entries(), { name: 'link', data: '/etc/passwd', mode: 0o120777 }], 2, /Verweis/],
      ['twice', [...entries(), { name: 'PAKET.json', data: '{}' }], 2, /dieselbe Datei/],
      ['a bomb', [...entries(), { name: 'gross.txt', data: Buffer.alloc(60_000_000) }], 2, /mehr als 200-mal/],
      ['no zip', [], 2, /kein Nachweispaket/],
    ];
    for (const [name, content, code, says] of cases) {
      writeFileSync(join(cwd, 't.zip'), zipOf(content));
      const ran = await run('verify', 't.zip');
      t.equal(ran.code, code, `${name}: ${ran.out}${ran.err}`);
      t.match(ran.out + ran.err, says, name);
    }
    t.equal((await run('verify', 'nicht-da.zip')).code, 2);
    t.same(
      readdirSync(tmpdir()).filter((one) => one.startsWith('vorgaben-paket-')),
      [],
      'nothing is left behind',
    );
  });
});

t.test('several services, and what is refused', async (t) => {
  const cwd = t.testdir({
    lose: { 'publiccode.yml': 'publiccodeYmlVersion: "0.4"' },
    alte: { verify: { 'x.txt': '' } },
  });
  const steckbrief = (id: string) => JSON.stringify({ steckbrief: '1', dienst: { id, name: `Dienst ${id}` } });
  for (let n = 0; n < 21; n++) {
    mkdirSync(join(cwd, 'viele', `d${n}`), { recursive: true });
    writeFileSync(join(cwd, 'viele', `d${n}`, 'steckbrief.json'), steckbrief(`d${n}`));
  }
  const run = (...argv: string[]) => runCli(['abnahme', ...DAY, ...argv], { cwd });
  const two = await run('--lang', 'en', '--paket', 'p.zip', 'viele/d1', 'viele/d2');
  t.equal(two.code, 1);
  const page = read(join(cwd, 'abnahmeprotokoll.html'));
  t.match(page, 'Acceptance protocol');
  t.match(page, /\bd2\b/);
  t.same(pageFaults(page), []);
  const verify = (...argv: string[]) => runCli(['abnahme', 'verify', ...argv], { cwd });
  t.equal((await verify('p.zip', 'viele')).code, 0, 'services are found by their Steckbrief');
  const missing = await verify('p.zip', 'viele/d1');
  t.equal(missing.code, 2);
  t.match(missing.err, /\bd2\b/);
  const cases: readonly [readonly string[], number, RegExp][] = [
    [['viele'], 2, /höchstens 20 Dienste; hier sind es 21/],
    [['--paket', 'q.zip', 'lose'], 2, /braucht einen Online-Dienst mit Steckbrief/],
    [['--paket', 'x', '--markdown', 'x', 'viele/d1'], 2, /in dieselbe Datei „x“/],
    [['--protokoll', 'x.html', '--reporter', 'html=x.html', 'viele/d1'], 2, /in dieselbe Datei „x\.html“/],
    [['--protokoll', 'nicht/da.html', 'viele/d1'], 2, /gibt es den Ordner/],
    [['--protokoll', 'viele/d1/p.html', 'viele/d1'], 1, /liegt im Ordner des Dienstes/],
    [['--phase', 'entwicklung', 'viele/d1'], 2, /--phase/],
    [['nirgends'], 2, /gibt es nicht/],
  ];
  for (const [argv, code, says] of cases) {
    const ran = await run(...argv);
    t.equal(ran.code, code, argv.join(' '));
    t.match(ran.err, says, argv.join(' '));
  }
  rmSync(join(cwd, 'viele/d1/p.html'));
  rmSync(join(cwd, 'abnahmeprotokoll.html'));
  mkdirSync(join(cwd, 'viele/d1/.vorgaben'));
  const inService = (...argv: string[]) => runCli(['abnahme', ...DAY, ...argv], { cwd: join(cwd, 'viele/d1') });
  t.notMatch((await inService('--protokoll', '.vorgaben/p.html')).err, 'Hinweis');
  t.match((await inService()).err, 'Protokoll geschrieben: ../abnahmeprotokoll.html', 'beside the service');

  const named = await runCli(['abnahme', 'verify'], { cwd: join(cwd, 'alte') });
  t.equal(named.code, 2);
  t.match(named.err, '„verify“ ist hier ein Befehl; den Ordner gleichen Namens meint ./verify.');
  t.match((await verify('p.zip', '--paket', 'y')).err, 'Die Option „--paket“ gibt es nicht');
  t.match((await runCli(['abnahme', '--ruleset', 'x', 'verify', 'p.zip'], { cwd })).err, '„--ruleset“ gibt es nicht');
});

t.test('evidence goes along, and nothing else does', async (t) => {
  const dienst = {
    'steckbrief.yaml': 'a',
    'nachweise.yaml': 'b',
    'ausnahmen.yaml': 'c',
    'geheim.txt': 'd',
    'Beleg: 1?.pdf': 'e',
  };
  const cwd = t.testdir({ dienst: { ...dienst, tief: { 'steckbrief.yaml': 'f' } } });
  const base = sampleServices()[1]!;
  const documents = [...Object.entries(dienst), ['tief/steckbrief.yaml', 'f']].map(([name, content]) => ({
    path: `dienst/${name}`,
    kind: null,
    sha256: sha256(content!),
    bytes: content!.length,
    outcome: 'passed' as const,
  }));
  const attested = (file: string, index: number): RuleResult => ({
    ...base.results[index]!,
    attestation: {
      result: 'met',
      by: 'x',
      role: 'y',
      on: '2026-01-01',
      evidence: { file, sha256: 'e'.repeat(64) },
      path: 'dienst/nachweise.yaml',
      line: 1,
    },
  });
  const service: ServiceJudgement = {
    ...base,
    path: 'dienst',
    steckbrief: 'dienst/steckbrief.yaml',
    documents: [...documents, { ...documents[0]!, path: 'dienst/zu-gross.bin', sha256: null }],
    results: [attested('./Beleg: 1?.pdf', 0), attested('../../etc/passwd', 1), attested('zu-gross.bin', 2)],
  };
  const copies = copiesOf(abnahme('de', { services: [service] }).services[0]!, 3).map(({ entry, document }) => [
    entry,
    document.path,
  ]);
  t.same(copies, [
    ['dienste/3/steckbrief.yaml', 'dienst/steckbrief.yaml'],
    ['dienste/3/nachweise.yaml', 'dienst/nachweise.yaml'],
    ['dienste/3/ausnahmen.yaml', 'dienst/ausnahmen.yaml'],
    [`dienste/3/nachweise/${sha256('e').slice(0, 16)}-Beleg__1_.pdf`, 'dienst/Beleg: 1?.pdf'],
  ]);
  const ruleset = findRuleset('nrw-online-dienste@2.0.0', '.');
  const report = abnahme('de', { services: [service], ruleset: { ...sampleReport().ruleset, digest: ruleset.digest } });
  const run = {
    phase: 'abnahme',
    asOf: '2026-11-22',
    lang: 'de',
    maxFileSize: '100',
    waivers: true,
    standards: [],
    command: report.command,
  } as const;
  const zip = join(cwd, 'p.zip');
  writeFileSync(zip, await packageOf(report, ruleset, run, cwd));
  const files = await unpacked(zip);
  t.equal(files.get(copies[3]![0]!.replace('/3/', '/1/'))?.toString(), 'e');
  t.equal(files.get('dienste/1/ausnahmen.yaml')?.toString(), 'c');
  t.match(sumsOf(report), `${sha256('e')}  dienst/Beleg: 1?.pdf\n`);
  t.match(
    sumsOf(abnahme('de', { services: [{ ...service, documents: [{ ...documents[0]!, path: 'a\\b\nc' }] }] })),
    '\\',
  );
  writeFileSync(join(cwd, 'dienst/nachweise.yaml'), 'anders');
  await t.rejects(packageOf(report, ruleset, run, cwd), { message: EVIDENCE['changed-meanwhile'].en });
  rmSync(join(cwd, 'dienst/nachweise.yaml'));
  await t.rejects(packageOf(report, ruleset, run, cwd), { message: EVIDENCE.unreadable.en });
});

t.test('how two reports differ', async (t) => {
  const then = { report: abnahme(), formatVersion: '2' } as const;
  t.same(differences(then, abnahme('de', { command: 'anders', tool: { name: 'vorgaben', version: '2' } })), []);
  t.same(
    differences(then, abnahme('de', { rules: then.report.rules.map((rule) => ({ ...rule, fix: 'anders' })) })).map(
      ({ code }) => code,
    ),
    ['rest'],
  );
  const [service, ...others] = sampleServices();
  const results = service!.results.map((one, index) =>
    index === 0
      ? { ...one, findings: one.findings.map((f) => ({ ...f, message: 'anders' })) }
      : index === 3
        ? { ...one, findings: one.findings.slice(1) }
        : one,
  );
  const now = abnahme('de', { services: [{ ...service!, results }, ...others] });
  t.same(
    differences(then, now).map(({ code, args }) => [code, args['rule'], args['n']]),
    [
      ['wording', 'OZG1011', undefined],
      ['finding-gone', 'FIM1006', 1],
    ],
  );
});
