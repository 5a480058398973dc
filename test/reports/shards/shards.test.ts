import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { UserError } from '../../../src/base/errors.ts';
import type { Report } from '../../../src/base/report.ts';
import { Items, jsonPieces } from '../../../src/reporters/json-pieces.ts';
import { ServiceSpool } from '../../../src/reports/service-spool.ts';
import { shareOf } from '../../../src/reports/shards/share.ts';
import { Spool } from '../../../src/reports/spool.ts';
import { COMPARE } from '../../../src/words/editions/index.ts';
import { AGREEMENTS, MERGE, REPORTS } from '../../../src/words/shards.ts';
import type { Words } from '../../../src/words/speaker.ts';
import { reportOf, resultsIn, rulesetFiles, runCli } from '../../helpers/io.ts';
import { RULES, RUN, steckbrief } from '../../helpers/many-services.ts';
import { sampleReport } from '../../helpers/sample-report.ts';

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
const PATHS = ['dienste', 'lose.json'];
const FORMATS = ['json', 'junit', 'sarif', 'gitlab', 'github', 'markdown', 'html', 'uebersicht', 'csv'];
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
    ['result of a rule it does not have', changed((r) => (r.rules = [])), /„outcomes“ nicht zu 0 Regeln/],
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
    err: /lässt sich nicht lesen \(das ist ein Ordner\)/,
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
