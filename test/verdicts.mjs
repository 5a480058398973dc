// Writes what vorgaben says of everything at hand in a normal form, one fact a line, so that `diff` shows what a change
// of the code has changed: `node test/verdicts.mjs <file>` before and after. Reads report formats 1 and 2.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { resumableLibxml2 } from '../scripts/build/libxml2.mjs';
import { at, BUNDLE, root } from '../scripts/load.mjs';

const AS_OF = '2026-11-22';
const LETTER = {
  p: 'passed',
  f: 'failed',
  '-': 'not-applicable',
  o: 'open',
  r: 'needs-review',
  u: 'unverified',
  w: 'waived',
};
const data = process.env.VORGABEN_TEST_DATA ?? resolve(root, '..', 'shared', 'data');
const lines = [];

/** Results of a service, one for each rule, whatever the format. */
function resultsOf(report, service) {
  if (report.formatVersion === '1') return service.results;
  const own = new Map(service.results.map((result) => [result.ruleId, result]));
  return report.rules.map(({ id, level }, index) => ({
    findings: [],
    level,
    ...(service.because[index] ? { reason: report.reasons[service.because[index] - 1] } : {}),
    ...own.get(id),
    ruleId: id,
    outcome: LETTER[service.outcomes[index]],
    examined: service.examined[index],
  }));
}

const findingLine = ({ code, level, message, path, pointer, range: { start, end }, fingerprint, known, waivedBy }) =>
  [
    path,
    `${start.line}:${start.column}-${end.line}:${end.column}`,
    level,
    code,
    pointer,
    message,
    fingerprint,
    known ?? '',
    waivedBy ?? '',
  ].join(' | ');

function resultLines(prefix, { ruleId, level, outcome, reason, examined, findings, waiver, attestation }) {
  lines.push(`${prefix} ${ruleId} ${level} ${outcome} ${examined} ${reason ?? ''}`);
  for (const finding of findings) lines.push(`${prefix} ${ruleId} > ${findingLine(finding)}`);
  for (const decided of [waiver, attestation])
    if (decided) lines.push(`${prefix} ${ruleId} = ${JSON.stringify(decided)}`);
}

/** Runs `check` in a folder and notes what it says. */
function check(name, args, cwd, { whole = false } = {}) {
  const options = { cwd, encoding: 'utf8', maxBuffer: 1 << 30, timeout: 30_000 };
  const given = ['check', '--as-of', AS_OF, '--reporter', 'json', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('bin', 'vorgaben.js'), ...given], options);

  lines.push(`${name} exit ${status}`);
  // Some cases are inputs that keep the checker busy for minutes: that they do is all there is to say of them.
  if (status === null) return;
  if (!stdout.startsWith('{')) return void lines.push(...stderr.split('\n').map((line) => `${name} ! ${line}`));
  const report = JSON.parse(stdout);
  lines.push(`${name} verdict ${report.verdict}`);
  for (const service of report.services) {
    const prefix = `${name} ${service.path}`;
    lines.push(`${prefix} verdict ${service.verdict} ${service.name}`);
    for (const { sha256: _sha256, ...document } of service.documents)
      lines.push(`${prefix} ${JSON.stringify(document)}`);
    for (const result of resultsOf(report, service))
      if (whole || result.outcome !== 'not-applicable' || result.findings.length > 0) resultLines(prefix, result);
  }
}

const STECKBRIEF = 'steckbrief: "1"\ndienst: { id: probe, name: Probe }\n';
const scratch = mkdtempSync(join(tmpdir(), 'verdicts-'));

/** Each file as a service of its own, all judged in one run. */
function eachAlone(name, files, args = []) {
  const home = join(scratch, name);
  files.forEach((file, index) => {
    const folder = join(home, `${String(index).padStart(3, '0')}-${basename(file).replace(/[^\w.-]/g, '_')}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'steckbrief.yaml'), STECKBRIEF);
    cpSync(file, join(folder, basename(file)));
  });
  check(name, [...args, '.'], home);
}

const below = (folder) =>
  readdirSync(folder, { recursive: true })
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** Keeps the process alive while sandbox processes, which do not, work. */
const alive = setInterval(() => {}, 1_000);

/** Modules of src/ as they stand; split, because in one file modules that wait for each other never end. */
async function modules(outdir) {
  const paths = (process.env.VERDICT_MODULES ?? 'workshop/examples.ts,rulesets/find.ts').split(',');
  const contents = paths.map((path) => `export * from ${JSON.stringify(`./src/${path}`)};`).join('\n');
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  await build({ ...BUNDLE, splitting: true, stdin, outdir, plugins: [resumableLibxml2] });
  return import(join(outdir, 'stdin.js'));
}

async function examples() {
  const outdir = join(root, 'dist', `.verdicts-${process.pid}`);
  mkdirSync(outdir);
  try {
    const { openFolder, runExamples } = await modules(outdir);
    for (const id of readdirSync(at('rulesets')).sort())
      for (const version of readdirSync(at('rulesets', id)).sort()) {
        const { read, ruleset } = openFolder(at('rulesets', id, version));
        for (const { ruleId, name, actual, result } of await runExamples(read, ruleset, 'de')) {
          const prefix = `example ${id}@${version} ${ruleId} ${name}`;
          lines.push(`${prefix} ${actual}`);
          if (result) resultLines(prefix, result);
        }
      }
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

for (const phase of ['entwicklung', 'abnahme'])
  check(`examples ${phase}`, ['--phase', phase, 'examples'], root, { whole: true });
check('examples en', ['--lang', 'en', '--ruleset', 'nrw-online-dienste@1.0.0', 'examples'], root);
await examples();
for (const folder of [
  'fim/faults',
  'fim/faults-v2',
  'fim/samples',
  'xoev/codelists',
  'xoev/saml/metadata',
  'xoev/xgewerbeanzeige/beispiele',
  'portal',
])
  eachAlone(folder.replaceAll('/', '-'), below(join(data, folder)));
const suiteFolder = join(data, 'xoev', 'xrechnung');
const suite = below(join(suiteFolder, 'testsuite')).filter((file) => file.endsWith('.xml'));
const [scenarios] = below(suiteFolder).filter((file) => basename(file) === 'scenarios.xml');
check(
  'xrechnung',
  ['--standard', relative(suiteFolder, scenarios), ...suite.map((file) => relative(suiteFolder, file))],
  suiteFolder,
);
for (const name of readdirSync(join(data, 'cases')).sort()) check(`case ${name}`, ['.'], join(data, 'cases', name));

clearInterval(alive);
rmSync(scratch, { recursive: true });
writeFileSync(process.argv[2], `${lines.sort().join('\n')}\n`);
console.log(`${lines.length} facts`);
