import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';

const SECRET = 'Geheim123';
const RAW = /[^\P{C}\n]|[\u034f\u115f\u1160\u2028\u2029\u3164\uffa0]/u;
const FORMATS = ['terminal', 'json', 'junit', 'sarif', 'gitlab', 'github', 'markdown', 'html', 'uebersicht', 'csv'];

const titleOf = (argv: readonly string[]) => argv.filter((one) => /^[\w@.-]+$/.test(one)).join(' ');

/** The conforming example with a password in all kinds of places. */
function openHearted(folder: string): string {
  const dienst = join(folder, 'dienst');
  cpSync('examples/hundehaltung', dienst, { recursive: true });
  const at = join(dienst, 'steckbrief.yaml');
  const text = readFileSync(at, 'utf8')
    .replace('url: https://dienste.beispielstadt.example/hundehaltung', `url: "https://nutzer:${SECRET}@a.example/x y"`)
    .replace('status: umgesetzt', `status: "https://a.example/?access_token=${SECRET}"`)
    .replace('version: 1.4.0', `version: "https://${SECRET}@a.example"`);
  writeFileSync(at, `${text}\n"https://nutzer:${SECRET}@a.example/x": 1\n`);
  const answers = join(dienst, 'nachweise.yaml');
  writeFileSync(
    answers,
    readFileSync(answers, 'utf8').replace(/wer: .*/g, `wer: "Eva Muster, https://a.example/?passwort=${SECRET}"`),
  );
  return dienst;
}

t.test('a password in an address is in no report, protocol, baseline and message', async (t) => {
  const cwd = t.testdir();
  openHearted(cwd);
  const asked = FORMATS.flatMap((format) => ['--reporter', `${format}=${format}.txt`]);
  const { code, out, err } = await runCli(['check', ...asked, 'dienst'], { cwd });
  t.equal(code, 1, err);
  t.notMatch(out + err, SECRET);
  for (const format of FORMATS) {
    const text = readFileSync(join(cwd, `${format}.txt`), 'utf8');
    // The overview repeats no address.
    if (format !== 'uebersicht') t.match(text, '•••', `${format}: what is hidden is seen to be hidden`);
    t.notMatch(text, SECRET, format);
  }
  const papers = ['--protokoll', 'p.html', '--markdown', 'p.md', '--paket', 'p.zip'];
  const accepted = await runCli(['abnahme', ...papers, 'dienst'], { cwd });
  t.notMatch(accepted.out + accepted.err, SECRET);
  for (const file of ['p.html', 'p.md']) t.notMatch(readFileSync(join(cwd, file), 'utf8'), SECRET, file);
  const verified = await runCli(['abnahme', 'verify', 'p.zip', 'dienst'], { cwd });
  t.equal(verified.code, 0, `a run once more says the same (${verified.out})`);
  const known = await runCli(['baseline', 'dienst'], { cwd });
  t.equal(known.code, 0, known.err);
  for (const file of readdirSync(cwd).filter((name) => name.endsWith('.json')))
    t.notMatch(readFileSync(join(cwd, file), 'utf8'), SECRET, file);
});

t.test('passwords and tokens that stand in no address are found and in no report either', async (t) => {
  const [word, token, header] = ['nur-geheim', 'AKIAABCDEFGHIJKLMNOP', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln'];
  const cwd = t.testdir();
  const dienst = join(cwd, 'dienst');
  cpSync('examples/hundehaltung', dienst, { recursive: true });
  const at = join(dienst, 'steckbrief.yaml');
  // The value alone is quoted by rules on other places, where no name gives it away.
  writeFileSync(
    at,
    `${readFileSync(at, 'utf8').replace('status: umgesetzt', `status: ${word}`)}\nclient_secret: ${word}\n${token}: 1\n`,
  );
  writeFileSync(join(dienst, 'aufruf.txt'), `Authorization: Bearer ${header}\n`);
  writeFileSync(join(dienst, 'dienst.env'), `DB_PASSWORD=${word}\n`);
  const asked = FORMATS.flatMap((format) => ['--reporter', `${format}=${format}.txt`]);
  const { out, err } = await runCli(['check', ...asked, 'dienst'], { cwd });
  const papers = ['--protokoll', 'p.html', '--markdown', 'p.md', '--paket', 'p.zip'];
  const accepted = await runCli(['abnahme', ...papers, 'dienst'], { cwd });
  const known = await runCli(['baseline', 'dienst'], { cwd });
  const files = readdirSync(cwd).filter((name) => /\.(?:txt|html|md|json)$/.test(name));
  const texts = [
    out + err,
    accepted.out + accepted.err,
    known.out,
    ...files.map((name) => readFileSync(join(cwd, name), 'utf8')),
  ];
  for (const secret of [word, token, header])
    t.notOk(
      texts.some((text) => text.includes(secret)),
      secret,
    );
  const { services } = JSON.parse(readFileSync(join(cwd, 'json.txt'), 'utf8')) as {
    services: { results: { ruleId: string; findings: { path: string; code: string }[] }[] }[];
  };
  const found = services[0]!.results.find(({ ruleId }) => ruleId === 'OZG5056')?.findings ?? [];
  t.strictSame(found.map(({ path, code }) => `${path} ${code}`).sort(), [
    'dienst/aufruf.txt authorization',
    'dienst/dienst.env password',
    'dienst/steckbrief.yaml password',
    'dienst/steckbrief.yaml token',
  ]);
});

t.test('the fingerprint of a finding is no way to guess a password', async (t) => {
  const fingerprints = async (secret: string) => {
    const cwd = t.testdir({
      'steckbrief.yaml': `dienst: { id: a, name: A, status: "https://u:${secret}@a.example" }\n`,
    });
    const { out } = await runCli(['check', '--reporter', 'json', '.'], { cwd });
    return out.match(/"fingerprint": "[0-9a-f]+"/g);
  };
  t.same(await fingerprints('eins'), await fingerprints('zwei'));
});

t.test('what is refused does not repeat a password, nor a character that acts', async (t) => {
  const cwd = t.testdir({ 'steckbrief.yaml': 'dienst: { id: a, name: A }\n' });
  const bad = `https://u:${SECRET}@a.example/\u001b[2K\u202e`;
  for (const argv of [
    ['check', bad],
    ['check', '--standard', bad, '.'],
    ['check', '--ruleset', bad, '.'],
    ['check', `--reporter=json=${bad}`, '.'],
    ['explain', bad],
    ['ruleset', 'add', bad],
    ['standards', 'add', bad],
    ['abnahme', 'verify', bad],
    ['baseline', bad],
    [bad],
    ['check', `--${bad}`],
  ]) {
    const { code, out, err } = await runCli(argv, { cwd });
    t.equal(code, 2, titleOf(argv));
    t.notMatch(out + err, SECRET);
    t.notMatch(out + err, RAW);
  }
});

t.test('names of folders and files, ids and texts of a foreign ruleset are shown, not obeyed', async (t) => {
  const evil = 'x\u001b[31m\u009b2K\u202e\u200b\u2028y';
  const both = { de: evil, en: evil };
  const rule = ruleFile('TST1001', { title: both, requirement: both, why: both, fix: both });
  const cwd = t.testdir({
    regeln: rulesetFiles([{ ...rule, source: { title: evil, url: 'https://a.example', grade: 'A' } }]),
  });
  const service = join(cwd, evil);
  mkdirSync(service);
  writeFileSync(
    join(service, 'steckbrief.yaml'),
    `dienst: { id: "a\\e[31m\\u202e", name: "b\\u009b" }\n"c\\e\\u2066": 1\n`,
  );
  writeFileSync(join(service, `${evil}.json`), '{');
  const ruleset = ['--ruleset', 'regeln'];
  for (const argv of [
    ...FORMATS.map((format) => ['check', ...ruleset, '--reporter', format, evil]),
    ['rules', ...ruleset],
    ['rules', '--json', ...ruleset],
    ['explain', 'TST1001', ...ruleset],
    ['ruleset', 'lint', 'regeln'],
    ['ruleset', 'test', 'regeln'],
    ['ruleset', 'diff', 'regeln', 'xoev@1.0.0'],
    ['ruleset', 'diff', '--format', 'json', 'regeln', 'xoev@1.0.0'],
    ['ruleset', 'docs', 'regeln'],
    ['baseline', ...ruleset, evil],
    ['abnahme', 'vorbereiten', ...ruleset, evil],
    ['check', `${evil}-fehlt`],
  ]) {
    const { out, err } = await runCli(argv, { cwd });
    t.ok((out + err).length > 0, titleOf(argv));
    // The mark at the beginning of a table is ours.
    const [raw] = RAW.exec(out.replace(/^\ufeff/, '') + err) ?? [];
    t.equal(raw?.codePointAt(0)?.toString(16), undefined, titleOf(argv));
  }
});
