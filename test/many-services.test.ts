import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import t from 'tap';
import { parse, parseAllDocuments } from 'yaml';
import { UserError } from '../src/base/errors.ts';
import type { Report, RuleResult } from '../src/base/nouns.ts';
import { Items, jsonPieces } from '../src/reporters/json-pieces.ts';
import { paired } from '../src/reports/compare/pair.ts';
import { ServiceSpool } from '../src/reports/service-spool.ts';
import { shareOf } from '../src/reports/shards/share.ts';
import { Spool } from '../src/reports/spool.ts';
import { COMPARE } from '../src/words/editions.ts';
import { AGREEMENTS, MERGE, REPORTS } from '../src/words/shards.ts';
import type { Words } from '../src/words/speaker.ts';
import { checkJson, reportOf, resultsIn, ruleFile, rulesetFiles, runCli } from './helpers/io.ts';
import { reported, sampleReport } from './helpers/sample-report.ts';

const steckbrief = (name: string, more = '') =>
  `steckbrief: "1"\ndienst: { id: ${name}, name: "Dienst ${name}" }\n${more}`;
const RULES = [
  ruleFile('TST1001'),
  ruleFile('TST1002', { level: 'SOLL', checks: [{ select: '$', kind: 'required', with: { child: 'behoerde' } }] }),
];
const NAMES = ['anmeldung', 'bauantrag', 'ehe', 'führerschein', 'gewerbe', 'hund', 'wohngeld'];

/** Seven services below a folder each, one of them at fault in its own way, and files of no service. */
const files = () => ({
  regelwerk: rulesetFiles(RULES),
  dienste: Object.fromEntries(
    NAMES.map((name) => [
      name,
      { 'steckbrief.yaml': name === 'ehe' ? 'steckbrief: "1"\nbehoerde: { name: x }\n' : steckbrief(name) },
    ]),
  ),
  'lose.json': '{"a": 1}',
});
const RUN = ['--ruleset', 'regelwerk', '--as-of', '2026-11-22'];
const PATHS = ['dienste', 'lose.json'];
const FORMATS = ['json', 'junit', 'sarif', 'gitlab', 'github', 'markdown', 'html'];
const outputs = (folder: string) => FORMATS.flatMap((name) => ['--reporter', `${name}=${folder}/${name}`]);

/** Checks in shares; gives the names of the JSON reports and the exit codes. */
async function shares(
  cwd: string,
  count: number,
  more: readonly string[] = [],
): Promise<{ reports: string[]; codes: number[] }> {
  const reports = Array.from({ length: count }, (_, at) => `anteil-${at + 1}-${count}.json`);
  const codes: number[] = [];
  for (const [at, report] of reports.entries()) {
    const argv = [
      'check',
      '--shard',
      `${at + 1}/${count}`,
      '--quiet',
      '--reporter',
      `json=${report}`,
      ...RUN,
      ...more,
      ...PATHS,
    ];
    codes.push((await runCli(argv, { cwd })).code);
  }
  return { reports, codes };
}

t.test('words in both languages with the same places', async (t) => {
  const places = (text: string) => [...new Set(text.match(/\{\w+/g) ?? [])].sort();
  for (const [key, words] of Object.entries<Words>({ ...MERGE, ...REPORTS, ...AGREEMENTS, ...COMPARE }))
    for (const text of 'one' in words ? [words.one, words.other] : [words])
      t.same(places(text.de), places(text.en), key);
});

t.test('a share is told by the path alone', async (t) => {
  const of = (count: number) => Array.from({ length: 400 }, (_, at) => shareOf(`dienste/dienst-${at}`, count));
  for (const count of [1, 2, 4, 7]) {
    const counted = Array.from({ length: count }, (_, at) => of(count).filter((one) => one === at + 1).length);
    t.equal(
      counted.reduce((sum, one) => sum + one, 0),
      400,
      `${count} shares are all`,
    );
    t.ok(Math.min(...counted) > 400 / count / 2, `${count} shares of about the same size`);
  }
  t.equal(shareOf('dienste/führerschein', 97), shareOf('dienste/führerschein'.normalize('NFD'), 97));
  t.equal(shareOf('dienste/hund', 4), 4, 'for ever the same');
});

t.test('shares joined are the report of one run, byte for byte', async (t) => {
  for (const more of [[], ['--lang', 'en', '--phase', 'abnahme', '--strict', '--fail-on', 'warning']]) {
    const cwd = t.testdir({ ...files(), ganz: {}, vereint: {} });
    const whole = await runCli(['check', '--quiet', ...outputs('ganz'), ...RUN, ...more, ...PATHS], { cwd });
    for (const count of [1, 3, 12]) {
      const { reports } = await shares(cwd, count, more);
      const [first, ...rest] = reports;
      const flags = more.filter((_, at) => at > 3);
      const merged = await runCli(['merge', '--quiet', ...outputs('vereint'), ...flags, ...rest, first!], { cwd });
      t.same(merged, { code: whole.code, out: '', err: '' }, `${count} shares: the exit code of check`);
      for (const name of FORMATS) {
        const read = (folder: string) => readFileSync(join(cwd, folder, name), 'utf8');
        t.equal(read('vereint'), read('ganz'), `${count} shares: ${name}`);
      }
    }
    reportOf(readFileSync(join(cwd, 'vereint/json'), 'utf8'));
    const terminal = await runCli(['merge', '--summary', ...(await shares(cwd, 2, more)).reports], { cwd });
    t.match(terminal.out, /Insgesamt: |In total: /, 'the terminal report is the default');
  }
});

t.test('a share says which one it is, and one without services is no failure', async (t) => {
  const cwd = t.testdir(files());
  const { reports, codes } = await shares(cwd, 12);
  const read = reports.map((file) => reportOf(readFileSync(join(cwd, file), 'utf8')));
  const empty = read.findIndex(({ services }) => services.length === 0);
  t.not(empty, -1);
  t.equal(codes[empty], 0);
  t.match(read[empty], {
    verdict: 'undecided',
    shard: { index: empty + 1, count: 12, total: 8, positions: [], examined: false },
  });
  t.equal(read[empty]!.ruleset.digest, read[0]!.ruleset.digest, 'judged by the ruleset of the run');
  t.same(read.flatMap(({ shard }) => shard!.positions).sort(), [0, 1, 2, 3, 4, 5, 6, 7], 'every service once');
  t.equal(read[0]!.services.at(-1)?.path, '.', 'loose files belong to the first share');
  const share = `${empty + 1}/12`;
  t.equal(
    read[empty]!.command,
    `vorgaben check --shard ${share} --ruleset regelwerk --as-of 2026-11-22 dienste lose.json`,
  );
  for (const [reporter, says] of [
    ['terminal', `Anteil ${empty + 1} von 12: Auf diesen Anteil entfällt keiner der 8 Dienste`],
    ['markdown', 'entfällt keiner'],
    ['github', 'vorgaben: Anteil'],
    ['html', 'entfällt keiner'],
    ['sarif', `-${'12'}/`],
    ['junit', 'tests="0"'],
  ] as const) {
    const strict = ['--strict', '--phase', 'abnahme'];
    const ran = await runCli(['check', '--shard', share, '--reporter', reporter, ...RUN, ...strict, ...PATHS], { cwd });
    t.match(ran, { code: 0 }, reporter);
    t.ok(ran.out.includes(says), `${reporter}: ${says}`);
  }
  const summary = await runCli(['check', '--shard', '1/2', '--summary', ...RUN, ...PATHS], { cwd });
  t.match(summary.out, /Anteil 1 von 2: \d der 8 Dienste dieses Laufs/);
});

t.test('what is no share, and what there is nothing to check in', async (t) => {
  const cwd = t.testdir({ ...files(), leer: {}, taub: { 'notiz.txt': 'x' } });
  for (const value of ['0/4', '5/4', '1', 'a/b', '1/1001', '1/2/3', '-1/2'])
    t.match(
      await runCli(['check', `--shard=${value}`, ...RUN, ...PATHS], { cwd }),
      { code: 2, err: /Anteil\/Anzahl/ },
      value,
    );
  t.match(await runCli(['check', '--shard', '1/2', ...RUN, 'leer'], { cwd }), { code: 2, err: /nichts zu prüfen/ });
  for (const share of ['1/2', '2/2'])
    await runCli(
      ['check', '--shard', share, '--quiet', '--reporter', `json=${share[0]}.json`, ...RUN, 'taub/notiz.txt'],
      { cwd },
    );
  t.match(await runCli(['merge', '1.json', '2.json'], { cwd }), { code: 2, err: /Kein Anteil hat etwas geprüft/ });
});

t.test('reports that do not belong together are refused by name', async (t) => {
  const cwd = t.testdir(files());
  const { reports } = await shares(cwd, 2);
  const [one, two] = reports.map((file) => JSON.parse(readFileSync(join(cwd, file), 'utf8')) as Report) as [
    Report,
    Report,
  ];
  const changed = (change: (report: { -readonly [K in keyof Report]: Report[K] }) => void): string => {
    const copy = structuredClone(two);
    change(copy);
    return JSON.stringify(copy);
  };
  const shard = two.shard!;
  const digest = `sha256:${'0'.repeat(64)}`;
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['tool', changed((r) => (r.tool = { ...r.tool, version: '9.9.9' })), /Version von vorgaben .* vorgaben 9\.9\.9/],
    ['ruleset', changed((r) => (r.ruleset = { ...r.ruleset, version: '9.9.9' })), /das Regelwerk ist .*probe@9\.9\.9/],
    ['digest', changed((r) => (r.ruleset = { ...r.ruleset, digest })), /das Regelwerk ist/],
    ['status', changed((r) => (r.ruleset = { ...r.ruleset, status: 'verbindlich' })), /Wortlaut/],
    ['phase', changed((r) => (r.phase = 'abnahme')), /die Phase ist .*entwicklung.*abnahme/],
    ['day', changed((r) => (r.asOf = '2026-11-23')), /Prüftag .*2026-11-22.*2026-11-23/],
    ['language', changed((r) => (r.lang = 'en')), /die Sprache/],
    ['command', changed((r) => (r.command += ' andere')), /der Aufruf/],
    ['count', changed((r) => (r.shard = { ...shard, count: 3 })), /die Zahl der Anteile ist .* 2, .* 3/],
    ['total', changed((r) => (r.shard = { ...shard, total: 9 })), /die Zahl der Dienste/],
    ['standards', changed((r) => (r.shard = { ...shard, standards: ['x@1 sha256:0'] })), /Bestand an Standards/],
    ['texts', changed((r) => (r.rules = r.rules.map((rule) => ({ ...rule, title: 'anders' })))), /Wortlaut der Regeln/],
    [
      'places',
      changed((r) => (r.shard = { ...shard, positions: shard.positions.map(() => 0) })),
      /zusammen.*8 Dienste/i,
    ],
    ['number of places', changed((r) => (r.shard = { ...shard, positions: [] })), /nennt der Anteil 0 Dienste/],
    ['twice', JSON.stringify(one), /Anteil 1 von 2 ist doppelt/],
    ['index', changed((r) => (r.shard = { ...shard, index: 7 })), /passen nicht|fehlen: „2\/2“/],
    ['whole run', changed((r) => delete (r as { shard?: unknown }).shard), /Bericht eines ganzen Laufs/],
    [
      'format',
      changed((r) => ((r as { formatVersion: string }).formatVersion = '3')),
      /kein Bericht von vorgaben.*formatVersion/,
    ],
    ['unknown member', changed((r) => ((r as unknown as { x: number }).x = 1)), /kein Bericht/],
    ['missing member', changed((r) => delete (r as { rules?: unknown }).rules), /„rules“ fehlt/],
    ['a service', changed((r) => (r.services = [{} as never])), /„path“ fehlt/],
    ['no service', changed((r) => (r.services = [0 as never])), /services/],
    ['two lists', JSON.stringify(two).replace('"services":[', '"services":[],"services":['), /./],
    ['result of a rule it does not have', changed((r) => (r.rules = [])), /„outcomes“ nicht zu den 0 Regeln/],
    ['list of services elsewhere', `["services",${JSON.stringify([two.services])}]`, /kein Bericht/],
    ['cut off', JSON.stringify(two).slice(0, -100), /kein vollständiges JSON/],
    ['cut off in front', JSON.stringify(two).slice(0, 40), /kein vollständiges JSON/],
    ['empty', '', /kein vollständiges JSON/],
    ['no comma', JSON.stringify(two).replace(/\},\{"path"/, '}{"path"'), /./],
    ['other format', '<testsuites/>', /kein vollständiges JSON/],
    ['null', 'null', /kein Bericht/],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]).toString('latin1'), /kein vollständiges JSON/],
  ];
  for (const [name, text, says] of cases) {
    writeFileSync(join(cwd, 'zwei.json'), text, name === 'not UTF-8' ? 'latin1' : 'utf8');
    const ran = await runCli(['merge', reports[0]!, 'zwei.json'], { cwd });
    if (name === 'two lists' || name === 'no comma') t.ok([1, 2].includes(ran.code), name);
    else t.match(ran, { code: 2, out: '', err: says }, name);
  }
  t.match(await runCli(['merge', reports[0]!], { cwd }), { code: 2, err: /Von 2 Anteilen fehlen: „2\/2“/ });
  t.match(await runCli(['merge', reports[0]!, 'weg.json'], { cwd }), { code: 2, err: /„weg.json“ gibt es nicht/ });
  t.match(await runCli(['merge', reports[0]!, 'dienste'], { cwd }), {
    code: 2,
    err: /lässt sich nicht lesen \(EISDIR\)/,
  });
  t.match(await runCli(['merge', '--lang', 'en', reports[0]!], { cwd }), {
    code: 2,
    err: /Of 2 shares these are missing/,
  });

  writeFileSync(
    join(cwd, 'zwei.json'),
    changed((r) => (r.shard = { ...shard, crashed: true })),
  );
  t.match(await runCli(['merge', '--quiet', reports[0]!, 'zwei.json'], { cwd }), { code: 3 }, 'a bug stays a bug');
});

t.test('services put aside come back as they were', async (t) => {
  const report = sampleReport();
  const { services } = report;
  const judged = services.map(({ outcomes, examined, because, ...facts }, index) => ({
    ...facts,
    results: resultsIn(report, index),
  }));
  const text = JSON.stringify(services);
  for (const limit of [0, 10_000_000]) {
    const folder = t.testdir({});
    const spool = new ServiceSpool(folder, limit);
    for (let times = 0; times < 40; times++)
      for (const service of judged) spool.add(service, { 'a\n1': `Zeile ${times} „ü“` });
    t.equal(spool.length, services.length * 40);
    t.equal(JSON.stringify([...spool].slice(-services.length)), text, 'in order, again and again');
    t.equal(JSON.stringify([...spool].slice(0, services.length)), text);
    spool.at(3);
    t.equal(spool.excerpt('a', 1), 'Zeile 1 „ü“');
    t.equal(spool.excerpt('a', 2), null);
    spool.arrange([...Array(spool.length).keys()].reverse());
    t.same(spool.at(0), services.at(-1), 'in another order');
    spool.close();
    t.same(readdirSync(folder), [], 'nothing is left');
  }
  const nowhere = new Spool(join(t.testdirName, 'gibt-es-nicht'), 0);
  t.throws(() => nowhere.append('x'.repeat(10)), new UserError(REPORTS['no-spool']));
  nowhere.close();
});

t.test('JSON in pieces is JSON', async (t) => {
  const plain = { a: 1, leer: [], text: 'x\ny', weg: undefined, liste: [{ b: [1, 2] }, null], tief: { kein: {} } };
  const pieces = (value: unknown) => [...jsonPieces(value)].join('');
  const items = { ...plain, leer: new Items([]), liste: new Items(plain.liste), runs: [{ x: new Items([[], {}]) }] };
  t.equal(pieces(items), JSON.stringify({ ...plain, runs: [{ x: [[], {}] }] }, null, 2));
  t.equal(pieces(new Items([])), '[]');
});

t.test('which service is which', async (t) => {
  const of = (...pairs: readonly (readonly [string, string | null])[]) => pairs.map(([path, name]) => ({ path, name }));
  t.same(
    paired(of(['a', 'A'], ['b', 'B']), of(['b', 'B'], ['a', 'X'])),
    [
      [1, 0],
      [0, 1],
    ],
    'by path',
  );
  t.same(
    paired(of(['alt/a', 'A'], ['alt/b', 'B']), of(['neu/a', 'A'], ['neu/c', 'C'])),
    [
      [0, 0],
      [null, 1],
      [1, null],
    ],
    'by name',
  );
  t.same(
    paired(of(['x', 'A'], ['y', 'A']), of(['z', 'A'])),
    [
      [null, 0],
      [0, null],
      [1, null],
    ],
    'never by chance',
  );
  t.same(paired(of(['alt', 'A']), of(['neu', 'B'])), [[0, 0]], 'the only ones');
});

t.test('compare: healed, new, still open', async (t) => {
  const cwd = t.testdir({
    regelwerk: rulesetFiles(RULES),
    strenger: rulesetFiles(
      [...RULES, ruleFile('TST1003', { checks: [{ select: '$', kind: 'required', with: { child: 'hersteller' } }] })],
      {
        version: '1.1.0',
      },
    ),
    dienste: {
      hund: { 'steckbrief.yaml': steckbrief('hund') },
      ehe: { 'steckbrief.yaml': 'steckbrief: "1"\n' },
    },
  });
  const at = (path: string) => join(cwd, 'dienste', path, 'steckbrief.yaml');
  const check = async (file: string, ruleset = 'regelwerk', more: readonly string[] = []) => {
    const { report } = await checkJson(['--ruleset', ruleset, '--as-of', '2026-11-22', ...more, 'dienste'], { cwd });
    writeFileSync(join(cwd, file), JSON.stringify(report));
    return report;
  };
  const compare = (...args: readonly string[]) => runCli(['compare', ...args], { cwd });
  const old = await check('alt.json');
  t.match(await compare('alt.json', 'alt.json'), { code: 0, out: /Nichts Neues spricht gegen die Abnahme/ });
  t.match((await compare('alt.json', 'alt.json')).out, /weiter offen/);

  writeFileSync(at('hund'), steckbrief('hund', 'behoerde: { name: x }\n'));
  const healed = await check('neu.json');
  const text = await compare('alt.json', 'neu.json');
  t.match(text, { code: 0, out: /Behoben: 1 Befund\n {2}TST1002 SOLL {2}dienste\/hund\/steckbrief.yaml:1:1/ });
  t.match(text.out, /^Vergleich zweier Prüfungen\nVorher: probe 1\.0\.0, Stand 22\.11\.2026 – nicht konform/);
  t.match((await compare('alt.json', 'neu.json', '--lang', 'en')).out, /Healed: 1 finding/);
  t.match(
    (await compare('alt.json', 'neu.json', '--format', 'markdown')).out,
    /### Behoben: 1 Befund\n\n- \*\*TST1002 SOLL\*\* `dienste/,
  );

  const back = await compare('neu.json', 'alt.json', '--format', 'json');
  t.equal(back.code, 0, 'a new SOLL is below the default weight');
  t.match(JSON.parse(back.out), {
    formatVersion: '1',
    before: { verdict: 'not-conforming', ruleset: { id: 'probe' } },
    summary: { healed: 0, appeared: 1 },
    services: [{}, { path: 'dienste/hund', appeared: [{ ruleId: 'TST1002', level: 'SOLL', line: 1 }] }],
  });
  t.equal((await compare('neu.json', 'alt.json', '--fail-on', 'warning')).code, 1);

  await check('strenger.json', 'strenger');
  const other = await compare('neu.json', 'strenger.json');
  t.equal(other.code, 1);
  t.match(
    other.out.replace(/\s+/g, ' '),
    /verschiedene Regelwerke: vorher probe 1\.0\.0 \(sha256:.*jetzt probe 1\.1\.0/,
  );
  t.match(other.out.replace(/\s+/g, ' '), /\(die Regel ist neu im Regelwerk\)/);
  t.match(
    (await compare('strenger.json', 'neu.json')).out.replace(/\s+/g, ' '),
    /Nicht mehr beurteilt: 1 Befund;.*die Regel gibt es im späteren Bericht nicht/,
  );

  const write = (file: string, report: unknown) => writeFileSync(join(cwd, file), JSON.stringify(report));
  type Change = (result: RuleResult) => object;
  const altered = (report: Report, change: Change, more: object = {}) => {
    const services = report.services.map(({ outcomes, examined, because, ...facts }, index) => ({
      ...facts,
      results: resultsIn(report, index).map((result) => ({ ...result, ...change(result) })),
    }));
    return { ...report, ...reported(services, report.rules), ...more };
  };
  const unread: Change = ({ ruleId }) =>
    ruleId === 'TST1002' ? { outcome: 'unverified', reason: 'Kein Schema.', findings: [] } : {};
  write('unklar.json', altered(old, unread));
  const unclear = (await compare('alt.json', 'unklar.json')).out.replace(/\s+/g, ' ');
  t.match(
    unclear,
    /Nicht mehr beurteilt: 1 Befund; ob er behoben ist, sagt der spätere Bericht nicht TST1002.*die Regel ist jetzt: nicht prüfbar/,
  );
  t.match(
    unclear,
    /Andere Antwort: 1 Regel TST1002 SOLL Titel TST1002: vorher nicht erfüllt, jetzt nicht prüfbar: Kein Schema\./,
  );
  t.notMatch(unclear, /Behoben:/, 'not looked at is not healed');
  const waived: Change = ({ ruleId }) => (ruleId === 'TST1002' ? { outcome: 'waived', reason: 'bis 31.12.' } : {});
  write(
    'ausgenommen.json',
    altered(old, waived, {
      phase: 'abnahme',
      lang: 'en',
      asOf: '2026-11-01',
      tool: { name: 'vorgaben', version: '9.0.0' },
    }),
  );
  const excused = (await compare('alt.json', 'ausgenommen.json')).out.replace(/\s+/g, ' ');
  for (const says of [
    /Jetzt ausgenommen: \d Befund/,
    /verschiedenen Phasen/,
    /verschiedenen Versionen/,
    /verschiedenen Sprachen/,
    /vertauscht/,
  ])
    t.match(excused, says);
  t.match((await compare('ausgenommen.json', 'alt.json')).out.replace(/\s+/g, ' '), /Ausnahme dafür gilt nicht mehr/);
  write(
    'menschlich.json',
    altered(healed, ({ ruleId, findings }) => (ruleId === 'OZG1003' ? { outcome: 'failed', findings } : {})),
  );
  t.match((await compare('neu.json', 'menschlich.json')).out, /Andere Antwort|Nichts hat sich geändert/);

  write('weniger.json', { ...old, services: old.services.slice(0, 1) });
  t.match(await compare('alt.json', 'weniger.json'), {
    code: 1,
    out: /gibt es im späteren Bericht nicht mehr[\s\S]*Gegen die Abnahme spricht Neues: 1 Dienst fehlt\./,
  });
  t.match(await compare('weniger.json', 'alt.json'), { out: /gab es im früheren Bericht nicht/ });
  const [first] = old.services;
  write('umbenannt.json', {
    ...old,
    services: [{ ...first!, name: 'Anders', path: 'woanders', verdict: 'conforming' }],
  });
  const renamed = await compare('umbenannt.json', 'weniger.json');
  t.match(renamed, { code: 1, out: /Vorher im Ordner woanders/ }, 'a worse verdict');
  t.match(renamed.out, /Der Dienst hieß vorher/);

  t.match(await compare('alt.json', 'neu.json', '--output', 'vergleich.txt'), { code: 0, out: '' });
  t.equal(readFileSync(join(cwd, 'vergleich.txt'), 'utf8'), text.out);
  t.match(await compare('alt.json', 'neu.json', '--output', 'weg/x'), {
    code: 2,
    err: /Der Bericht „weg\/x“ lässt sich nicht schreiben; gibt es den Ordner\?/,
  });
  t.match(await compare('alt.json', 'weg.json'), { code: 2, err: /weg\.json/ });
  await runCli(['check', '--shard', '1/2', '--quiet', '--reporter', 'json=anteil.json', ...RUN, 'dienste'], { cwd });
  t.match(await compare('alt.json', 'anteil.json'), { code: 2, err: /zuerst mit „vorgaben merge“/ });
});

const require = createRequire(import.meta.url);
const needsBuild = existsSync('dist/main.js') ? false : 'dist/ is not built';

/** A folder with two examples as a project, and `vorgaben` on the path. */
function project(cwd: string): { cwd: string; env: NodeJS.ProcessEnv } {
  for (const name of ['hundehaltung', 'hundehaltung-mangelhaft'])
    cpSync(join('examples', name), join(cwd, name), { recursive: true });
  writeFileSync(
    join(cwd, 'bin/vorgaben'),
    `#!/bin/sh\nexec '${process.execPath}' '${resolve('bin/vorgaben.js')}' "$@"\n`,
  );
  chmodSync(join(cwd, 'bin/vorgaben'), 0o755);
  const { NODE_OPTIONS: _, ...env } = process.env;
  return { cwd, env: { ...env, PATH: `${join(cwd, 'bin')}${delimiter}${env['PATH']}` } };
}

const shell = (script: string, cwd: string, env: NodeJS.ProcessEnv) =>
  spawnSync('bash', ['-eo', 'pipefail', '-c', script], { cwd, env, encoding: 'utf8' });

const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

t.test('the GitLab component is one, and its jobs do what they say', { skip: needsBuild }, async (t) => {
  const { cwd, env } = project(t.testdir({ bin: {}, ci: {}, temp: {} }));
  const text = readFileSync('ci/gitlab/vorgaben.yml', 'utf8');
  const [spec, jobs] = parseAllDocuments(text).map((one) => one.toJS()) as [
    { spec: { inputs: Record<string, { default?: unknown }> } },
    Record<string, object>,
  ];
  t.equal(spec.spec.inputs['package']?.default, `vorgaben@${version}`);
  t.notOk('default' in spec.spec.inputs['ruleset']!, 'the ruleset has to be pinned');
  t.same(Object.keys(jobs), ['.vorgaben', 'vorgaben', 'vorgaben-bericht']);

  // gitlab-ci-local carries GitLab's own schema and puts inputs in their places as GitLab does.
  writeFileSync(join(cwd, 'ci/vorgaben.yml'), text);
  const inputs = { ruleset: 'nrw-online-dienste@2.0.0', package: '', shards: 2 };
  writeFileSync(join(cwd, '.gitlab-ci.yml'), JSON.stringify({ include: [{ local: 'ci/vorgaben.yml', inputs }] }));
  const git = shell(
    'git init -q . && git add .gitlab-ci.yml ci && git -c user.name=x -c user.email=x@example.org commit -qm x && git remote add origin git@gitlab.com:x/y.git',
    cwd,
    env,
  );
  t.equal(git.status, 0, git.stderr);
  const local = join(require.resolve('gitlab-ci-local/package.json'), '..', 'src', 'index.js');
  const preview = spawnSync(process.execPath, [local, '--preview'], { cwd, env, encoding: 'utf8' });
  t.equal(preview.status, 0, preview.stderr);
  t.match(preview.stderr + preview.stdout, /schema validated/);
  type Job = {
    parallel?: number;
    variables: Record<string, string>;
    before_script: string[];
    script: string[];
    artifacts: { paths: string[]; reports?: Record<string, string> };
  };
  const made = parse(preview.stdout.slice(preview.stdout.indexOf('---\n'))) as Record<string, Job>;
  const run = ({ variables, before_script, script }: Job, more: NodeJS.ProcessEnv) =>
    shell([...before_script, ...script].join('\n'), cwd, {
      ...env,
      ...variables,
      CI_PIPELINE_CREATED_AT: '2026-11-22T09:00:00Z',
      ...more,
    });
  const { vorgaben, 'vorgaben-bericht': report } = made as { vorgaben: Job; 'vorgaben-bericht': Job };
  t.equal(vorgaben.parallel, 2);
  for (const index of ['1', '2']) {
    const ran = run(vorgaben, { CI_NODE_INDEX: index, CI_NODE_TOTAL: '2' });
    t.equal(ran.status, 0, ran.stderr);
  }
  const joined = run(report, {});
  t.equal(joined.status, 1, 'findings fail the job of the report');
  t.match(joined.stdout, /Insgesamt: 0 konform, 1 nicht konform, 1 nicht entschieden/);
  const promised = [...report.artifacts.paths, ...Object.values(report.artifacts.reports!)];
  for (const file of promised) t.ok(existsSync(join(cwd, file)), file);
  t.match(JSON.parse(readFileSync(join(cwd, 'vorgaben.json'), 'utf8')), {
    asOf: '2026-11-22',
    summary: { services: 2 },
  });
  const broken = run(vorgaben, { VORGABEN_RULESET: 'gibt-es-nicht@1.0.0' });
  t.equal(broken.status, 1, 'a share that could not check fails');
});

/** What GitHub's own parser of action files complains of; its modules are made for bundlers. */
async function actionComplaints(content: string, file: string): Promise<string[]> {
  const contents = `export { parseAction } from '@actions/workflow-parser/actions/action-parser';
    export { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';`;
  buildSync({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outfile: file,
  });
  const { parseAction, NoOperationTraceWriter } = await import(pathToFileURL(file).href);
  const { context } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }: Error) => message);
}

t.test('the GitHub action is one, and its steps do what they say', { skip: needsBuild }, async (t) => {
  const { cwd, env } = project(t.testdir({ bin: {}, ci: {}, temp: {} }));
  const content = readFileSync('action.yml', 'utf8');
  t.same(await actionComplaints(content, join(cwd, 'temp/parser.cjs')), [], "GitHub's own parser takes it");
  t.not((await actionComplaints(content.replace('using:', 'usng:'), join(cwd, 'temp/again.cjs'))).length, 0);
  type Step = { id?: string; run?: string; uses?: string; env?: Record<string, string> };
  const action = parse(content) as {
    inputs: Record<string, { default?: string; required?: boolean }>;
    runs: { steps: Step[] };
  };
  t.equal(action.inputs['package']?.default, `vorgaben@${version}`);
  t.ok(action.inputs['ruleset']?.required);
  for (const { uses } of action.runs.steps.filter((step) => step.uses)) t.match(uses, /@[0-9a-f]{40}$/, 'pinned');
  const step = action.runs.steps.find(({ id }) => id === 'check')!;
  const given: Record<string, string> = {
    ruleset: 'nrw-online-dienste@2.0.0',
    paths: 'hundehaltung\nhundehaltung-mangelhaft\n',
  };
  const value = (text: string) =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name) => given[name] ?? action.inputs[name]?.default ?? '');
  const variables = Object.fromEntries(Object.entries(step.env!).map(([key, text]) => [key, value(text)]));
  const places = {
    RUNNER_TEMP: join(cwd, 'temp'),
    GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'),
    GITHUB_OUTPUT: join(cwd, 'output'),
  };
  const ran = shell(step.run!, cwd, { ...env, ...variables, ...places });
  t.equal(ran.status, 0, ran.stderr);
  t.match(ran.stdout, /^::error file=hundehaltung-mangelhaft\//m);
  t.match(readFileSync(places.GITHUB_STEP_SUMMARY, 'utf8'), /^\*\*Insgesamt: 0 konform/);
  t.match(readFileSync(places.GITHUB_OUTPUT, 'utf8'), /^exit-code=1$/m);
  t.match(JSON.parse(readFileSync(join(cwd, 'temp/vorgaben.sarif'), 'utf8')), { version: '2.1.0' });
  const verdict = shell(action.runs.steps.at(-1)!.run!, cwd, { ...env, VORGABEN_EXIT_CODE: '1' });
  t.equal(verdict.status, 1);
  const refused = shell(step.run!, cwd, { ...env, ...variables, ...places, VORGABEN_RULESET: 'x@1.0.0' });
  t.equal(refused.status, 0);
  t.match(readFileSync(places.GITHUB_OUTPUT, 'utf8'), /^exit-code=2$/m);
});

t.test('the commands of the Jenkinsfile', { skip: needsBuild }, async (t) => {
  const { cwd, env } = project(t.testdir({ bin: {}, ci: {}, temp: {} }));
  const text = readFileSync('ci/jenkins/Jenkinsfile', 'utf8');
  const scripts = [...text.matchAll(/sh '''\n([\s\S]*?)'''/g)].map(([, script]) => script!);
  t.equal(scripts.length, 2);
  t.equal(text.split('{').length, text.split('}').length, 'braces are in pairs');
  const settings = Object.fromEntries(
    [...text.matchAll(/^ {4}(VORGABEN_\w+) = '(.*)'$/gm)].map(([, key, value]) => [key!, value!]),
  );
  const variables = { ...env, ...settings, VORGABEN_AS_OF: '2026-11-22' };
  for (const shard of ['1', '2']) {
    const ran = shell(scripts[0]!, cwd, { ...variables, VORGABEN_SHARD: shard });
    t.equal(ran.status, 0, ran.stderr);
  }
  t.equal(shell(scripts[1]!, cwd, variables).status, 1);
  for (const file of ['vorgaben.json', 'vorgaben.html', 'vorgaben.sarif', 'vorgaben.xml']) {
    t.ok(existsSync(join(cwd, file)), file);
    t.ok(text.includes(file));
  }
});
