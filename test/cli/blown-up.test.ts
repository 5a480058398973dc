import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { reportOf, resultsIn, runCli } from '../helpers/io.ts';

const EXAMPLE = 'examples/hundehaltung';
const LIST = 'rulesets/xoev/1.0.0/fixtures/codeliste.xml';
/** Ten times what the machine needs for each of them, and a tenth of what they took when time grew by the square. */
const LIMIT = ['--time-limit', '16'];

const repeated = (text: string, piece: RegExp): string => text.replace(piece, (found) => found.repeat(6000));

/** A file, and how it is blown up; `test/pump.ts` looks for more of them. */
const CASES: readonly (readonly [name: string, file: string, change: (text: string) => string])[] = [
  [
    'words of a licence',
    'publiccode.yml',
    (text) => text.replace(/license: .*/, `license: ${'password='.repeat(45_000)}`),
  ],
  ['ways up', 'schnittstellen/pvog/index.txt', (text) => text.replace(/$/, '../'.repeat(140_000))],
  [
    'slashes',
    'schnittstellen/einreichung.json',
    (text) => text.replace(/("content": ")[^"]*/, `$1${'/'.repeat(1_000_000)}`),
  ],
  ['marks', 'steckbrief.yaml', (text) => text.replace(/(zweck: ).*/, `$1"${'\u0301\u0323'.repeat(200_000)}"`)],
];

t.test('what is long ends long before its limit', async (t) => {
  for (const [name, file, change] of CASES) {
    const cwd = t.testdir({});
    cpSync(EXAMPLE, cwd, { recursive: true });
    const before = readFileSync(join(EXAMPLE, file), 'utf8');
    const text = change(before);
    t.ok(text.length > before.length + 300_000, `${name}: it is long`);
    writeFileSync(join(cwd, file), text);
    const { out } = await runCli(['check', ...LIMIT, '--reporter', 'json', '.'], { cwd });
    t.notMatch(reportOf(out).reasons.join('\n'), /--time-limit/, name);
  }
});

t.test('what is repeated ends long before its limit', async (t) => {
  const list = readFileSync(LIST, 'utf8');
  for (const [name, piece] of [
    ['addresses', /<CanonicalVersionUri>[^<]*<\/CanonicalVersionUri>/],
    ['annotations', /<Annotation>[\s\S]*?<\/Annotation>/],
  ] as const) {
    const cwd = t.testdir({ 'liste.xml': repeated(list, piece) });
    const { out } = await runCli(['check', ...LIMIT, '--reporter', 'json', 'liste.xml'], { cwd });
    const report = reportOf(out);
    t.notMatch(report.reasons.join('\n'), /--time-limit/, name);
    t.match(
      resultsIn(report).find(({ ruleId }) => ruleId === 'XOEV1103'),
      { outcome: 'failed' },
      `${name}: that it is repeated is told`,
    );
  }
});
